extension String {
    /// The first letter made large, the rest as it is.
    package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

    package var nilIfEmpty: String? { isEmpty ? nil : self }
}

extension String {
    /// In the quotation marks of the language: «…», “…”.
    package func quoted(in language: Language) -> String { language == .english ? "“\(self)”" : "«\(self)»" }

    /// What is written one thing a line.
    package var inLines: [String] { split(whereSeparator: \.isNewline).map(String.init) }

    /// An address as people type it: «allemed.no/b/havn-seil-42».
    package var withoutScheme: String { replacing("https://", with: "").replacing("http://", with: "") }
}

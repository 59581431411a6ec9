extension String {
    /// The first letter made large, the rest as it is.
    package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

    package var nilIfEmpty: String? { isEmpty ? nil : self }
}

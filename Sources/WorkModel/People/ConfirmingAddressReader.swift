import Words

/// Reads a line of the operator's list: «3405; post@lillehammer.example», «0301 Alna, post@alna.example».
struct ConfirmingAddressReader {
    private let municipalities: Municipalities
    /// The organisation numbers of municipalities, with the municipality.
    private let ofMunicipalities: [String: Municipality]

    /// Why a line cannot be taken, in the words of the commands.
    struct Wrong: Error {
        let why: String

        init(_ why: String) {
            self.why = why
        }
    }

    init(_ municipalities: Municipalities) {
        self.municipalities = municipalities
        let numbered = municipalities.all.compactMap { place in place.organisationNumber.map { ($0, place) } }
        ofMunicipalities = Dictionary(numbered, uniquingKeysWith: { first, _ in first })
    }

    /// - Returns: nil for an empty line and for a comment.
    func read(_ row: Substring) throws -> ConfirmingAddress? {
        guard row.first(where: { !$0.isWhitespace }) != "#" else { return nil }
        let cells = row.split(maxSplits: 1, omittingEmptySubsequences: false) { [",", ";", "\t"].contains($0) }
        let number = cell(cells.first ?? "")
        let address = cells.count > 1 ? cell(cells[1]) : ""
        if number.isEmpty && address.isEmpty { return nil }
        guard cells.count > 1 else {
            throw Wrong("Write the number, a comma or a semicolon, and then the address.")
        }
        guard !number.contains("@") else { throw Wrong("The number stands first, and then the address.") }
        let (place, district) = try place(number)
        return ConfirmingAddress(
            number: place, districtKey: district.map(Districts.key) ?? "", address: try EmailAddress(typed: address))
    }

    /// Without the quotation marks that a spreadsheet may have put around it.
    private func cell(_ text: Substring) -> String {
        let text = PlainText.line(String(text))
        guard text.count > 1, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
        return PlainText.line(String(text.dropFirst().dropLast()))
    }

    private func place(_ text: String) throws -> (number: String, district: String?) {
        guard !text.isEmpty else { throw Wrong("There is no number before the address.") }
        let digits = text.filter { !$0.isWhitespace }
        if digits.allSatisfy({ $0.isASCII && $0.isNumber }) {
            return (digits.count <= 4 ? try municipality(digits).number : try organisation(digits), nil)
        }
        let words = text.split(separator: " ", maxSplits: 1)
        guard let first = words.first, words.count == 2, Municipality.isNumber(String(first)) else {
            return (try municipality(text).number, nil)
        }
        let place = try municipality(String(first))
        return (place.number, try Districts.one(typed: String(words[1]), in: place))
    }

    /// Its number as it is today, and nothing that has to be guessed.
    private func municipality(_ text: String) throws -> Municipality {
        if let place = municipalities.numbered(text) { return place }
        let isNumber = text.allSatisfy { $0.isASCII && $0.isNumber }
        if isNumber, text.count == 4, !text.hasSuffix("00"), municipalities.former(text) == nil {
            throw Wrong("No municipality has the number \(text).")
        }
        let place = try municipalities.one(typed: text)
        throw Wrong("\(place.name) has the number \(place.number). Write that in place of «\(text)».")
    }

    private func organisation(_ digits: String) throws -> String {
        let number = try OrganisationNumber(typed: digits).text
        guard let place = ofMunicipalities[number] else { return number }
        throw Wrong("That is the organisation number of \(place.name). A municipality stands as \(place.number) here.")
    }
}

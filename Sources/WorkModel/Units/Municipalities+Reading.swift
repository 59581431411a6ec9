import Words

/// The two files with the country's municipalities, as described in `Data/README.md`.
extension Municipalities {
    static func today(in csv: String) throws -> [Municipality] {
        let lines = csv.split(whereSeparator: \.isNewline)
        let columns = lines.first.map { $0.split(separator: ",", omittingEmptySubsequences: false) } ?? []
        func column(_ name: Substring) throws -> Int {
            guard let index = columns.firstIndex(of: name) else {
                throw ContentProblem(file: "kommuner.csv", what: "has no column \(name)")
            }
            return index
        }
        let (number, name, official) = try (column("kommunenummer"), column("visningsnavn"), column("offisielt_navn"))
        let (county, language, organisation) = try (
            column("fylke"), column("maalform"), column("organisasjonsnummer")
        )
        return try lines.dropFirst().map { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == columns.count else {
                throw ContentProblem(file: "kommuner.csv", what: "a line has \(fields.count) fields: \(line)")
            }
            return Municipality(
                number: fields[number], name: fields[name], officialName: fields[official], county: fields[county],
                language: fields[language] == "nynorsk" ? .nynorsk : .bokmål,
                organisationNumber: fields[organisation].nilIfEmpty)
        }
    }

    /// A number that stands on several lines was split.
    static func gone(in csv: String, now spelt: [(place: Municipality, names: Spellings)]) throws -> [Gone] {
        let byNumber = Dictionary(spelt.map { ($0.place.number, $0) }, uniquingKeysWith: { first, _ in first })
        var gone: [String: (name: String, now: [(place: Municipality, names: Spellings)])] = [:]
        for line in csv.split(whereSeparator: \.isNewline).dropFirst() {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 5, let now = byNumber[fields[3]] else {
                throw ContentProblem(file: "kommuner-for-2024.csv", what: "a line leads to no municipality: \(line)")
            }
            gone[fields[0], default: (fields[1], [])].now.append(now)
        }
        return gone.map { Gone(number: $0.key, name: $0.value.name, now: $0.value.now) }
    }
}

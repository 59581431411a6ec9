import GRDB
import Words

/// The operator's list of addresses that can confirm a unit, as it stands in a file: a line for each.
package struct ConfirmingAddresses: Sendable, Equatable {
    let lines: [ConfirmingAddress]

    /// How many there are of municipalities, districts and organisations.
    package var count: (municipalities: Int, districts: Int, organisations: Int) {
        func count(_ office: UnitKind) -> Int { lines.count { $0.office == office } }
        return (count(.municipality), count(.district), count(.organisation))
    }

    /// The largest file, in bytes, and the most lines.
    package static let largest = 1_000_000
    static let mostLines = 10_000

    /// - Throws: `ConfirmingAddressesProblem`, which names every line that is wrong.
    package init(_ file: [UInt8], municipalities: Municipalities) throws {
        guard !file.isEmpty else {
            throw ConfirmingAddressesProblem(
                "The file is empty. To take every address off the list, load a file with only a comment: # none")
        }
        guard file.count <= ConfirmingAddresses.largest else {
            throw ConfirmingAddressesProblem(
                "The file is larger than \(ConfirmingAddresses.largest / 1_000_000) MB, and no list is that long.")
        }
        guard !file.contains(where: { $0 < 32 && ![9, 10, 13].contains($0) }) else {
            throw ConfirmingAddressesProblem(
                "This is no text in UTF-8. A spreadsheet must be saved as CSV first, in UTF-8.")
        }
        let rows = StatisticsText.decoded(file).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard rows.count <= ConfirmingAddresses.mostLines else {
            throw ConfirmingAddressesProblem(
                "The file has \(rows.count) lines. There is room for \(ConfirmingAddresses.mostLines).")
        }
        lines = try ConfirmingAddresses.read(rows, ConfirmingAddressReader(municipalities))
    }

    private static func read(_ rows: [Substring], _ reader: ConfirmingAddressReader) throws -> [ConfirmingAddress] {
        var (found, wrong) = ([ConfirmingAddress](), [(line: Int, why: String)]())
        var places: [[String]: Int] = [:]
        for (index, row) in rows.enumerated() where wrong.count <= ConfirmingAddressesProblem.mostNamed {
            do {
                guard let line = try reader.read(row) else { continue }
                let first = places[[line.number, line.districtKey]]
                guard first == nil else {
                    throw ConfirmingAddressReader.Wrong("The same number stands on line \(first ?? 0) already.")
                }
                places[[line.number, line.districtKey]] = index + 1
                found.append(line)
            } catch let problem as Problem {
                wrong.append((index + 1, problem.reason.en))
            } catch let problem as ConfirmingAddressReader.Wrong {
                wrong.append((index + 1, problem.why))
            }
        }
        guard wrong.isEmpty else { throw ConfirmingAddressesProblem(wrong) }
        return found
    }
}

/// Why a list of addresses is refused, in sentences for the person who loads it.
package struct ConfirmingAddressesProblem: Error, Sendable, Equatable, CustomStringConvertible {
    package let description: String

    /// When more are wrong, they are likely wrong in the same way.
    static let mostNamed = 200

    init(_ description: String) {
        self.description = description
    }

    init(_ wrong: [(line: Int, why: String)]) {
        let first =
            switch wrong.count {
            case 1: "One line is wrong:"
            case ...Self.mostNamed: "\(wrong.count) lines are wrong:"
            default: "More than \(Self.mostNamed) lines are wrong. These are the first:"
            }
        let lines = wrong.prefix(Self.mostNamed).map { "Line \($0.line): \($0.why)" }
        description = ([first] + lines).joined(separator: "\n")
    }
}

/// An address that can say whether units of a number are what they say.
struct ConfirmingAddress: Sendable, Equatable, Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "confirmingAddress"

    /// A municipality's, of four digits, or an organisation's, of nine.
    let number: String
    /// Empty where it is not a district's.
    let districtKey: String
    let address: EmailAddress

    /// Whose address it is.
    var office: UnitKind {
        number.utf8.count == 9 ? .organisation : districtKey.isEmpty ? .municipality : .district
    }
}

extension Units {
    /// Puts a list in place of the one that was there.
    package func load(_ addresses: ConfirmingAddresses) async throws {
        try await store.write { db in
            try db.execute(sql: "DELETE FROM confirmingAddress")
            for line in addresses.lines { try line.insert(db) }
        }
    }
}

extension Database {
    /// The address that can say whether a unit is what it says: its own, or else its municipality's, which answers for its
    /// districts and its youth groups.
    func confirmingAddress(of unit: Unit) throws -> ConfirmingAddress? {
        switch unit.kind {
        case .organisation: try confirmingAddress(unit.organisationNumber?.text)
        case .municipality, .youthGroup: try confirmingAddress(unit.municipalityNumber)
        case .district:
            try confirmingAddress(unit.municipalityNumber, unit.districtKey)
                ?? confirmingAddress(unit.municipalityNumber)
        }
    }

    private func confirmingAddress(_ number: String?, _ district: String? = "") throws -> ConfirmingAddress? {
        try ConfirmingAddress.fetchOne(
            self, sql: "SELECT * FROM confirmingAddress WHERE number = ? AND districtKey = ?",
            arguments: [number, district])
    }
}

import Foundation
import TestWorld
import Words

@testable import WorkModel

/// Four years of a municipality as they were published; where, stands in `Tests/Cases`.
struct PublishedYears: Codable {
    let years: [Year]

    struct Year: Codable {
        let year: Int
        let starts: String?
        let measures: [Agreed]?
        let sinceLast: [Told]?

        enum CodingKeys: String, CodingKey {
            case year, starts, measures
            case sinceLast = "since_last"
        }
    }

    struct Agreed: Codable {
        let id: String
        let text: String
    }

    /// What was told of one measure that year.
    struct Told: Codable {
        let id: String
        /// What it was known as before, when that is another.
        let from: String?
        let became: Became
        let noDugnad: Bool?
        let text: String

        enum CodingKeys: String, CodingKey {
            case id, from, became, text
            case noDugnad = "no_dugnad"
        }
    }

    enum Became: String, Codable {
        case done, continued, renamed, grown

        var fate: SinceFate {
            switch self {
            case .done: .done
            case .continued: .goesOn
            case .renamed: .renamed
            case .grown: .grown
            }
        }
    }

    static func nordreFollo() throws -> PublishedYears {
        let name = "nordre-follo-2020-2023.yaml"
        let text = try String(contentsOf: Repository.file("Tests/Cases/\(name)"), encoding: .utf8)
        return try ContentFiles(carried: [name: text]).decode(name, PublishedYears.self)
    }

    func year(_ number: Int) throws -> Year {
        guard let year = years.first(where: { $0.year == number }) else { throw Missing("\(number)") }
        return year
    }
}

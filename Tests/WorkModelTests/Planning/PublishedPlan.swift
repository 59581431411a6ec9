import Foundation
import TestWorld
import Words

@testable import WorkModel

/// A plan as it was published, with the unit that made it; where, stands in `Tests/Cases`.
struct PublishedPlan {
    enum Name: String, CaseIterable {
        case nordreFollo2021 = "nordre-follo-2021"
        case nordreFollo2022 = "nordre-follo-2022"
        case melhus2024 = "melhus-2024"
        case tydal2020 = "tydal-2020"
        case harstad2021 = "harstad-2021"
    }

    let world: World
    let guests: InvitingOffice
    let start: Moment
    let end: Moment
    let deadline: Moment

    /// - Parameter begun: the day that the planning begins on; else it is thirty days before.
    init(_ name: Name, begun: String? = nil, perBody: Int? = nil) async throws {
        guard let facts = try PublishedPlan.all()[name.rawValue]?.facts else { throw Missing(name.rawValue) }
        try await self.init(facts, begun: begun, perBody: perBody)
    }

    init(_ facts: Facts, begun: String? = nil, perBody: Int? = nil) async throws {
        world = try World()
        start = try PublishedPlan.moment(facts.starts)
        end = try PublishedPlan.moment(facts.ends)
        deadline = try PublishedPlan.moment(facts.deadline)
        let before = start - .days(30)
        world.clock.set(try begun.map { try PublishedPlan.moment("\($0)T12:00") } ?? before)
        let unit = try Office.founding(.municipality, municipality: facts.unit.number)
        let office = try await Office(world, unit)
        try await world.doors.units.confirm(office.unit.id, by: .operator)
        guests = try await InvitingOffice(of: office, world)
        let isByVideo = facts.digital == true
        let when = WhenDraft(
            day: NorwegianTime.isoDate(start), start: NorwegianTime.isoTime(start), end: NorwegianTime.isoTime(end),
            place: isByVideo ? "https://video.example/allemed" : facts.place ?? "", isByVideo: isByVideo)
        try await world.doors.plans.reschedule(guests.id, to: when, by: office.actor(.aina))
        try await guests.set(capacity: facts.capacity, deadline: deadline, perBody: perBody)
    }

    /// «2021-11-01T18:00».
    private static func moment(_ text: String) throws -> Moment {
        let parts = text.split(separator: "T").map(String.init)
        guard parts.count == 2, let moment = NorwegianTime.moment(day: parts[0], hour: parts[1]) else {
            throw Missing(text)
        }
        return moment
    }
}

// MARK: - As it is written

extension PublishedPlan {
    struct Facts: Codable {
        let unit: Unit
        let starts: String
        let ends: String
        let place: String?
        let digital: Bool?
        let capacity: Int?
        let deadline: String

        struct Unit: Codable {
            let number: String

            enum CodingKeys: String, CodingKey { case number = "kommunenummer" }
        }
    }

    struct Month: Codable {
        let name: String
        /// «2024-10», «2024-10/2024-11».
        let when: String

        /// As whoever starts it types it.
        var typed: String { when == "2024-10" ? "oktober 2024" : "oktober/november 2024" }
    }

    struct Board: Codable {
        let organisation: String
        let people: Int
        let notice: Int
        let length: Int

        enum CodingKeys: String, CodingKey {
            case organisation, people
            case notice = "notice_minutes"
            case length = "length_minutes"
        }
    }

    /// What stands in the file under one name: a plan, or something else.
    private struct Entry: Codable {
        let facts: Facts?

        init(from decoder: any Decoder) throws { facts = try? Facts(from: decoder) }
    }

    private struct Others: Codable {
        let months: [Month]
        let board: Board

        enum CodingKeys: String, CodingKey {
            case months = "months-only"
            case board
        }
    }

    private struct Lodingen: Codable {
        let unit: Facts.Unit
        let dugnad: Day

        struct Day: Codable {
            let starts: String
            let ends: String
            let place: String
            let deadline: String

            enum CodingKeys: String, CodingKey {
                case starts, ends, place
                case deadline = "answer_deadline"
            }
        }
    }

    private static func all() throws -> [String: Entry] { try read("planlegging.yaml") }

    static func monthsOnly() throws -> [Month] { try (read("planlegging.yaml") as Others).months }

    static func board() throws -> Board { try (read("planlegging.yaml") as Others).board }

    static func lodingen() throws -> Facts {
        let told: Lodingen = try read("lodingen-2021.yaml")
        return Facts(
            unit: told.unit, starts: told.dugnad.starts, ends: told.dugnad.ends, place: told.dugnad.place, digital: nil,
            capacity: nil, deadline: "\(told.dugnad.deadline)T23:59")
    }

    private static func read<Value: Codable>(_ name: String) throws -> Value {
        let text = try String(contentsOf: Repository.file("Tests/Cases/\(name)"), encoding: .utf8)
        return try ContentFiles(carried: [name: text]).decode(name, Value.self)
    }
}

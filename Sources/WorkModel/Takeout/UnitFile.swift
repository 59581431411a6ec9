import Foundation
import Words

/// A whole unit in an open format, described in `docs/format.md`: a line of JSON each for the file itself, the unit with
/// its people, every dugnad, and the end. So a large one is written and read without being held in memory.
package enum UnitFile {
    package static let formatName = "allemed-unit"
    package static let currentVersion = 1
    /// A unit of ten years has some sixty dugnader and a handful of people.
    package static let mostPeople = 1000
    static let mostForerunners = 10_000
    /// Those who may be asked again.
    static let mostKept = 20_000

    /// Said in the first line, for whoever opens the file.
    static let personalData =
        "This file holds personal data: names and e-mail addresses of the people of a unit. Keep it as you would keep those."

    /// The first line.
    struct Head: Codable {
        let format: String
        let version: Int
        let exportedAt: Moment
        /// Nil when the people have been left out.
        let personalData: String?
    }

    /// The second line.
    package struct Owner: Codable, Sendable {
        package let unit: UnitInFile
        package let people: [PersonInFile]
        /// Left out when it has none, as in files from before there could be one, and with the people.
        let template: UnitTemplateInFile?
        let arms: UnitArmsInFile?
        /// Those who have said that they may be asked next time too; left out when nobody has, as in files from before
        /// they could, and with the people.
        let askedAgain: [KeptPersonInFile]?
    }

    /// One of those between.
    package struct Line: Codable, Sendable {
        let dugnad: Takeout
        /// How long what its tables wrote is kept, as they have been told.
        let keptMonths: Int
    }

    /// The last line: a file without it has been cut.
    struct End: Codable {
        let dugnader: Int
        /// Which of them build on which; left out when none does, as in files from before they could.
        let forerunners: [Forerunner]?
        /// What its plan has besides what its dugnader agreed on; left out when there is nothing, as in files from before.
        let plan: PlanInFile?
    }

    package struct PersonInFile: Codable, Sendable {
        let name: String
        let address: EmailAddress
        let language: Language
        let role: UnitRole

        init(_ member: Member) {
            (name, address) = (member.person.name, member.person.address)
            (language, role) = (member.person.language, member.role)
        }
    }
}

// MARK: - Lines

extension UnitFile {
    /// - Returns: JSON on one line, keys sorted, moments as ISO 8601 in UTC, with the end of the line.
    static func line(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if let key = Moment.asTextKey { encoder.userInfo[key] = true }
        return try encoder.encode(value) + [UInt8(ascii: "\n")]
    }

    static func read<Value: Decodable>(_ type: Value.Type, _ line: Data) throws -> Value {
        let decoder = JSONDecoder()
        if let key = Moment.asTextKey { decoder.userInfo[key] = true }
        return try decoder.decode(type, from: line)
    }

    /// The file begins as one of a unit does.
    package static func isOne(firstLine: Data) -> Bool {
        (try? read(Head.self, firstLine))?.format == formatName
    }

    /// - Throws: a `Refusal` that says what is wrong with the file.
    package static func check(firstLine: Data) throws(Refusal) {
        guard let head = try? read(Head.self, firstLine), head.version > 0 else { throw .fileIncomplete }
        guard head.version <= currentVersion else { throw .fileFromNewer(head.version) }
    }

    /// - Throws: a `Refusal` that says what is wrong with the file.
    package static func owner(_ line: Data) throws(Refusal) -> Owner {
        guard let owner = try? read(Owner.self, line), owner.unit.isSound, owner.people.count <= mostPeople,
            owner.people.allSatisfy({ (try? Person.checkedName($0.name)) == $0.name }),
            Set(owner.people.map(\.address)).count == owner.people.count, owner.template?.isSound ?? true,
            owner.arms.map({ $0.picture != nil }) ?? true, areSound(owner.askedAgain ?? [])
        else { throw .fileIncomplete }
        return owner
    }

    private static func areSound(_ kept: [KeptPersonInFile]) -> Bool {
        kept.count <= mostKept && kept.allSatisfy(\.isSound) && Set(kept.map(\.address)).count == kept.count
    }

    /// - Throws: a `Refusal` that says what is wrong with the file.
    package static func dugnad(_ line: Data) throws(Refusal) -> Line {
        guard line.count <= Takeout.largest else { throw .fileTooLarge }
        guard let read = try? read(Line.self, line), (12...120).contains(read.keptMonths) else {
            throw .fileIncomplete
        }
        return read
    }

    /// How many dugnader the last line says that there are.
    ///
    /// - Throws: a `Refusal` when it is no last line.
    package static func count(lastLine: Data) throws(Refusal) -> Int { try end(lastLine).dugnader }

    /// Which of its dugnader build on which.
    ///
    /// - Throws: a `Refusal` when it is no last line.
    package static func forerunners(lastLine: Data) throws(Refusal) -> [Forerunner] {
        try end(lastLine).forerunners ?? []
    }

    /// What its plan has that is in none of its dugnader.
    ///
    /// - Throws: a `Refusal` when it is no last line.
    package static func plan(lastLine: Data) throws(Refusal) -> PlanInFile { try end(lastLine).plan ?? PlanInFile() }

    private static func end(_ line: Data) throws(Refusal) -> End {
        guard let end = try? read(End.self, line), (end.forerunners ?? []).count <= mostForerunners,
            end.plan?.hangsTogether != false
        else {
            throw .fileIncomplete
        }
        return end
    }
}

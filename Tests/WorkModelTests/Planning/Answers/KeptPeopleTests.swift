import Foundation
import GRDB
import TestWorld
import Testing
import Words
import WorkModel

@Suite("Whom a unit may ask next time: those who have said so themselves")
struct KeptPeopleTests {
    let world: World
    let guests: InvitingOffice
    var answers: Answers { world.doors.answers }

    init() async throws {
        world = try World()
        guests = try await InvitingOffice(world)
        try await guests.set()
    }

    private func kept() async throws -> [KeptPerson] {
        try await answers.keptPeople(of: guests.office.unit.id, by: guests.office.actor(.aina))
    }

    /// Answers, with the box ticked, by a link that is given back.
    @discardableResult
    private func sayYes(_ invitee: Invitee.ID, _ choice: AnswerDraft.Choice = .coming) async throws -> Secret {
        let key = try await guests.key(to: invitee)
        var draft = AnswerDraft()
        (draft.choice, draft.mayBeAskedAgain) = (choice, true)
        try await answers.answer(draft, at: key, from: 0)
        return key
    }

    private func another(like guests: InvitingOffice) async throws -> Dugnad {
        try await world.doors.dugnader.start(
            another: .new(), like: guests.id, in: nil, edition: world.library.edition,
            by: guests.office.actor(.aina))
    }

    @Test("With their yes a name, an address and where they are from are kept for two years; without it nothing is")
    func yes() async throws {
        let (kari, ola) = (
            try await guests.invite("Kari", body: "Fjordvik skole"), try await guests.invite("Ola", .sports)
        )
        try await sayYes(kari)
        try await guests.answer(ola)
        let one = try #require(try await kept().first)
        #expect(try await kept().count == 1)
        #expect(
            (one.name, one.body, one.kind, one.address.text) == (
                "Kari", "Fjordvik skole", .schools, "kari@gjest.example"
            ))
        #expect(one.until == NorwegianTime.months(24, after: try await guests.dugnad().plannedEnd))
    }

    @Test("Whoever cannot come this time may say so too, and once more is still one")
    func no() async throws {
        let kari = try await guests.invite("Kari")
        let key = try await sayYes(kari, .notComing)
        try await answers.mayAskAgain(at: key)
        #expect(try await kept().count == 1)
        #expect(try await answers.card(at: key)?.isAskedAboutNextTime == false)
    }

    @Test("Nobody young is kept, nor whoever has no address, and nobody is asked about it")
    func young() async throws {
        let (council, nobody) = (
            try await guests.invite("Radet", .youth), try await guests.invite("Tor", hasAddress: false)
        )
        for one in [council, nobody] {
            let key = try await sayYes(one)
            try await answers.mayAskAgain(at: key)
            #expect(try await answers.card(at: key)?.isAskedAboutNextTime == false)
        }
        // Sent in an adult's place, and young.
        let sent = try await guests.invite("Mina", .sports)
        let key = try await guests.key(to: sent)
        var draft = AnswerDraft()
        (draft.choice, draft.people, draft.young, draft.mayBeAskedAgain) = (.coming, "1", "1", true)
        try await answers.answer(draft, at: key, from: 0)
        try await answers.mayAskAgain(at: key)
        #expect(try await answers.card(at: key)?.isAskedAboutNextTime == false)
        #expect(try await kept().isEmpty)
    }

    @Test("It is taken back by the link, at once, also when the dugnad is long over and all else is forgotten")
    func takenBack() async throws {
        let (kari, ola) = (try await guests.invite("Kari"), try await guests.invite("Ola", .sports))
        let (hers, his) = (try await sayYes(kari), try await sayYes(ola))
        try await answers.mayNotAskAgain(at: hers)
        #expect(try await kept().map(\.name) == ["Ola"])
        world.clock.set(try await guests.dugnad().plannedEnd + .days(31))
        try await world.doors.dugnader.prune()
        #expect(try await answers.card(at: his) == nil)
        #expect(try await answers.kept(at: his)?.person.name == "Ola")
        await #expect(throws: NotFound.self) { try await answers.mayAskAgain(at: his) }
        try await answers.mayNotAskAgain(at: his)
        #expect(try await answers.kept(at: his) == nil)
        #expect(try await kept().isEmpty)
    }

    @Test("Taking oneself off the list takes it back, and so does a link that came before the yes or after it")
    func removed() async throws {
        let kari = try await guests.invite("Kari")
        let before = try await guests.key(to: kari)
        try await sayYes(kari)
        try await answers.remove(at: before)
        #expect(try await kept().isEmpty)
        let ola = try await guests.invite("Ola", .sports)
        try await sayYes(ola)
        let letter = try #require(try await guests.waiting(.receipt).last)
        let link = try #require(try await answers.content(of: letter)?.link)
        world.clock.set(try await guests.dugnad().plannedEnd + .days(31))
        try await world.doors.dugnader.prune()
        try await answers.mayNotAskAgain(at: link)
        #expect(try await kept().isEmpty)
    }

    @Test("After 24 months it goes by itself, and nothing of it is left in the data")
    func over() async throws {
        try await sayYes(try await guests.invite("Kari"))
        let until = try #require(try await kept().first).until
        world.clock.set(until - .minutes(1))
        try await world.doors.dugnader.prune()
        #expect(try await kept().count == 1)
        world.clock.set(until)
        #expect(try await kept().isEmpty)
        try await world.doors.dugnader.prune()
        let left = try await world.store.read { db in
            try Int.fetchOne(
                db, sql: "SELECT (SELECT count(*) FROM keptPerson) + (SELECT count(*) FROM keptPersonLink)")
        }
        #expect(left == 0)
    }

    @Test("What they mend of themselves is mended there too")
    func mended() async throws {
        let key = try await sayYes(try await guests.invite("Kari", body: "Fjordvik skole"))
        var draft = InviteeDraft(try #require(try await answers.card(at: key)).invitee.facts)
        (draft.name, draft.body) = ("Kari Berg", "Fjordvik ungdomsskole")
        try await answers.mend(draft, at: key, from: 1)
        #expect(try await kept().map(\.name) == ["Kari Berg"])
        #expect(try await kept().map(\.body) == ["Fjordvik ungdomsskole"])
    }

    @Test(
        "A new dugnad like this one has them on its list, once, in place of the office alone; and says why they are asked"
    )
    func another() async throws {
        let (kari, _) = (
            try await guests.invite("Kari", body: "Fjordvik skole"),
            try await guests.invite("Ola", .sports, body: "Fjordvik IL")
        )
        try await sayYes(kari)
        world.clock.pass(.days(1))
        let new = try await another(like: guests)
        let list = try await world.doors.invitees.list(of: new.id, for: guests.office.actor(.aina))
        #expect(list.map(\.name) == ["Kari", nil])
        #expect(list.map(\.body) == ["Fjordvik skole", "Fjordvik IL"])
        #expect(list.first?.address?.text == "kari@gjest.example")
        let asked = try await answers.samples(of: new.id).first
        #expect(asked?.isAskedAgain == true)
        #expect(try await answers.samples(of: guests.id).allSatisfy { !$0.isAskedAgain })
    }

    @Test("Whoever has taken it back, or said it of another kind of dugnad, is not brought along")
    func notBrought() async throws {
        let key = try await sayYes(try await guests.invite("Kari"))
        try await answers.mayNotAskAgain(at: key)
        try await sayYes(try await guests.invite("Ola", .sports))
        try await world.store.write { db in
            try db.execute(sql: "UPDATE keptPerson SET variant = 'organisasjon'")
        }
        let new = try await another(like: guests)
        #expect(try await world.doors.invitees.list(of: new.id, for: guests.office.actor(.aina)).isEmpty)
    }

    @Test("Those who work in the unit see them and can take one away; nobody else")
    func who() async throws {
        try await sayYes(try await guests.invite("Kari"))
        let (unit, one) = (guests.office.unit.id, try #require(try await kept().first))
        for actor in [try await guests.office.actor(.berit), Actor.moderator] {
            await #expect(throws: NotFound.self) { try await answers.keptPeople(of: unit, by: actor) }
            await #expect(throws: NotFound.self) { try await answers.forget(one.id, in: unit, by: actor) }
        }
        try await answers.forget(one.id, in: unit, by: guests.office.actor(.siri))
        #expect(try await kept().isEmpty)
    }

    @Test("The unit's own file has them with its people and not without, and where it is read in they are there")
    func inTheFile() async throws {
        try await sayYes(try await guests.invite("Kari", body: "Fjordvik skole"))
        var files: [String] = []
        for withPeople in [true, false] {
            var lines: [String] = []
            try await world.doors.takeouts.takeOut(
                guests.office.unit.id, withPeople: withPeople, by: guests.office.actor(.aina)
            ) { lines += String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init) }
            files.append(lines[1])
        }
        #expect(files[0].contains("kari@gjest.example") && !files[1].contains("kari@gjest.example"))
        let elsewhere = try World()
        _ = try await elsewhere.doors.takeouts.readIn(UnitFile.owner(Data(files[0].utf8)), by: .operator)
        let there = try await elsewhere.doors.answers.keptPeople(of: guests.office.unit.id, by: .operator)
        #expect(there.map(\.facts) == (try await kept().map(\.facts)))
        let young = files[0].replacing("\"kind\":\"schools\"", with: "\"kind\":\"youth\"")
        #expect(throws: Refusal.self) { try UnitFile.owner(Data(young.utf8)) }
    }

    @Test("They go with the unit")
    func unitGone() async throws {
        try await sayYes(try await guests.invite("Kari"))
        try await world.doors.units.delete(
            guests.office.unit.id, typed: guests.office.unit.name, by: guests.office.actor(.aina))
        let left = try await world.store.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM keptPerson") }
        #expect(left == 0)
    }
}

import GRDB
import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("Whom a dugnad invites")
struct InviteesTests {
    let world: World
    let office: Office
    /// A dugnad of Fjordvik's.
    let dugnad: Dugnad
    let aina: Actor
    var invitees: Invitees { world.doors.invitees }

    init() async throws {
        world = try World()
        office = try await Office(world)
        aina = try await office.actor(.aina)
        let plan = world.plan(starting: world.now + .days(30))
        dugnad = try await world.doors.dugnader.start(
            plan, edition: world.library.edition, for: office.unit.id, by: aina
        ).dugnad
    }

    private let rektor = InviteeDraft(
        kind: .schools, body: "Fjordvik skole", role: "rektor", name: "Kari Berg", address: "kari@skolen.example")

    private func list() async throws -> [Invitee] { try await invitees.list(of: dugnad.id, for: aina) }

    @Test("Stands on the list by kind, with a name and an address, for those who work in the unit")
    func listed() async throws {
        let fau = InviteeDraft(kind: .parents, body: "FAU ved Fjordvik skole")
        let added = try await invitees.add([fau, rektor], to: dugnad.id, by: office.actor(.siri))
        #expect(added.new == 2 && added.known == 0)
        let list = try await list()
        #expect(list.map(\.kind) == [.schools, .parents])
        #expect(list.first?.name == "Kari Berg" && list.first?.address?.text == "kari@skolen.example")
    }

    @Test("Is shown to nobody who does not work there: not a link, a reader, or another unit")
    func closed() async throws {
        _ = try await invitees.add([rektor], to: dugnad.id, by: aina)
        let one = try #require(try await list().first).id
        let bergvik = try await Office(world.doors, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        for actor in [Actor.moderator, try await office.actor(.berit), try await bergvik.actor(.aina)] {
            await #expect(throws: NotFound.self) { try await invitees.list(of: dugnad.id, for: actor) }
            await #expect(throws: NotFound.self) { try await invitees.find(one, of: dugnad.id, for: actor) }
            await #expect(throws: NotFound.self) { try await invitees.known(of: dugnad.id, for: actor) }
            await #expect(throws: NotFound.self) { try await invitees.add([rektor], to: dugnad.id, by: actor) }
            await #expect(throws: NotFound.self) {
                try await invitees.edit(one, to: rektor, from: 1, in: dugnad.id, by: actor)
            }
            await #expect(throws: NotFound.self) { try await invitees.remove(one, from: dugnad.id, by: actor) }
            await #expect(throws: NotFound.self) {
                try await invitees.takeBack(addedAt: world.now, in: dugnad.id, by: actor)
            }
        }
        #expect(try await list().count == 1)
        #expect(try await invitees.counts(of: dugnad.id).byKind[.schools]?.notAsked == 1)
    }

    @Test("The same person twice is one, whatever the capitals; the same body is one unless something differs")
    func twice() async throws {
        let fau = InviteeDraft(kind: .parents, body: "FAU ved Fjordvik skole")
        var again = InviteeDraft(kind: .health, name: "Noen andre", address: " KARI@Skolen.example ")
        let first = try await invitees.add([rektor, fau, again, fau], to: dugnad.id, by: aina)
        #expect(first.new == 2 && first.known == 2)
        again.address = "Kari@SKOLEN.EXAMPLE"
        let leader = InviteeDraft(kind: .parents, body: "fau ved fjordvik skole", role: "leder")
        let second = try await invitees.add(
            [again, InviteeDraft(kind: .parents, body: "FAU VED FJORDVIK SKOLE"), leader], to: dugnad.id, by: aina)
        #expect(second.new == 1 && second.known == 2)
        #expect(try await list().count == 3)
    }

    @Test("Of one that is nobody's: bodies and roles for whoever leads it, and no person")
    func loose() async throws {
        let hall = try await world.start()
        _ = try await invitees.add([InviteeDraft(kind: .schools, body: "Fjordvik skole")], to: hall.id, by: .moderator)
        #expect(try await invitees.list(of: hall.id, for: .moderator).count == 1)
        let wrongs: [(InviteeDraft, InviteeDraft.Field)] = [
            (rektor, .name), (InviteeDraft(kind: .schools, body: "kari@skolen.example"), .body),
            (InviteeDraft(kind: .schools, role: "rektor, kari@skolen.example"), .role),
            (InviteeDraft(kind: .schools, address: "kari@skolen.example"), .address),
        ]
        for (draft, field) in wrongs {
            let problems = await #expect(throws: Problems<Invitees.FieldOfOne>.self) {
                try await invitees.add([draft], to: hall.id, by: .moderator)
            }
            #expect(problems?.list.first?.field == .init(row: 0, field: field))
            #expect(problems?.list.first?.problem == .onlyAUnitKeepsPeople)
        }
        #expect(try await world.store.allText().contains("kari@skolen") == false)
    }

    @Test(
        "What cannot be kept is told at its field",
        arguments: [
            (InviteeDraft(body: "Fjordvik IL"), InviteeDraft.Field.kind), (InviteeDraft(kind: .sports), .body),
            (InviteeDraft(kind: .sports, body: "\u{AD}\u{200B} "), .body),
            (InviteeDraft(kind: .sports, body: "Fjordvik IL, Skolegata 3"), .body),
            (InviteeDraft(kind: .sports, body: "Ring 900 00 000"), .body),
            (InviteeDraft(kind: .sports, body: String(repeating: "å", count: 201)), .body),
            (InviteeDraft(kind: .sports, role: "13097248022"), .role),
            (InviteeDraft(kind: .sports, name: String(repeating: "å", count: 81)), .name),
            (InviteeDraft(kind: .youth, body: "Ungdomsrådet", name: "Mina Moe"), .name),
            (InviteeDraft(kind: .sports, address: "kari@"), .address),
        ] as [(InviteeDraft, InviteeDraft.Field)])
    func refused(draft: InviteeDraft, field: InviteeDraft.Field) async throws {
        let problems = await #expect(throws: Problems<Invitees.FieldOfOne>.self) {
            try await invitees.add([rektor, draft], to: dugnad.id, by: aina)
        }
        #expect(problems?.list.map(\.field) == [.init(row: 1, field: field)])
        #expect(try await list().isEmpty)
    }

    @Test("Is mended from the version that was seen; two who mend at once lose nothing")
    func edited() async throws {
        _ = try await invitees.add([rektor, InviteeDraft(kind: .sports, body: "Fjordvik IL")], to: dugnad.id, by: aina)
        let one = try #require(try await list().first)
        var mine = rektor
        mine.body = "Nesvika skole"
        try await invitees.edit(one.id, to: mine, from: 1, in: dugnad.id, by: aina)
        let revision = try await world.doors.dugnader.find(dugnad.id)?.revision
        try await invitees.edit(one.id, to: mine, from: 1, in: dugnad.id, by: aina)
        #expect(try await world.doors.dugnader.find(dugnad.id)?.revision == revision)
        let conflict = await #expect(throws: Conflict.self) {
            try await invitees.edit(one.id, to: rektor, from: 1, in: dugnad.id, by: aina)
        }
        #expect(conflict?.mine.hasPrefix("Fjordvik skole") == true && conflict?.theirs?.hasPrefix("Nesvika") == true)
        let other = try #require(try await list().last)
        let taken = InviteeDraft(kind: .sports, address: "KARI@skolen.example")
        let problems = await #expect(throws: Problems<InviteeDraft.Field>.self) {
            try await invitees.edit(other.id, to: taken, from: 1, in: dugnad.id, by: aina)
        }
        #expect(problems?.list.map(\.field) == [.address])
    }

    @Test("Of another dugnad it is not found")
    func others() async throws {
        _ = try await invitees.add([rektor], to: dugnad.id, by: aina)
        let one = try #require(try await list().first).id
        let hall = try await world.start()
        await #expect(throws: NotFound.self) { try await invitees.find(one, of: hall.id, for: .moderator) }
        await #expect(throws: NotFound.self) {
            try await invitees.edit(one, to: rektor, from: 1, in: hall.id, by: .moderator)
        }
        try await invitees.remove(one, from: hall.id, by: .moderator)
        #expect(try await list().count == 1)
    }

    @Test("Is taken off the list; those who were added together are taken back together, but not whoever has answered")
    func removed() async throws {
        _ = try await invitees.add([rektor], to: dugnad.id, by: aina)
        world.clock.pass(.minutes(1))
        let clubs = ["Fjordvik IL", "Nesvika IL", "Bergvik IL"].map { InviteeDraft(kind: .sports, body: $0) }
        let added = try await invitees.add(clubs, to: dugnad.id, by: aina)
        try await world.answer(.coming, try #require(try await list().first { $0.body == "Fjordvik IL" }))
        let mended = try #require(try await list().first { $0.body == "Nesvika IL" })
        let new = InviteeDraft(kind: .sports, body: "Nesvika turn")
        try await invitees.edit(mended.id, to: new, from: 1, in: dugnad.id, by: aina)
        #expect(try await invitees.takeBack(addedAt: added.at, in: dugnad.id, by: aina) == .init(taken: 1, left: 2))
        #expect(try await invitees.takeBack(addedAt: added.at, in: dugnad.id, by: aina) == .init(taken: 0, left: 2))
        for one in try await list() { try await invitees.remove(one.id, from: dugnad.id, by: aina) }
        #expect(try await list().isEmpty)
        #expect(try await world.store.allText().contains("Kari Berg") == false)
    }

    @Test("Who is written to is not taken back; a place of whoever is taken off goes on, and who sent them is told")
    func takenOff() async throws {
        try await world.doors.units.confirm(office.unit.id, by: .operator)
        let guests = try await InvitingOffice(of: office, world)
        try await guests.set(capacity: 1)
        let (kari, ola) = (try await guests.invite("Kari"), try await guests.invite("Ola"))
        try await guests.send()
        let back = try await invitees.takeBack(addedAt: guests.dugnad().madeAt, in: guests.id, by: aina)
        #expect(back == .init(taken: 0, left: 2))
        try await guests.answer(kari)
        try await guests.answer(ola)
        try await invitees.remove(kari, from: guests.id, by: aina)
        #expect(try await guests.waiting(.placeOffer).map(\.address.text) == ["ola@gjest.example"])
        try await guests.answer(ola, .sending, address: "per@gjest.example")
        let per = try #require(try await guests.find("per@gjest.example"))
        try await invitees.remove(per.id, from: guests.id, by: aina)
        #expect(try await guests.waiting(.substituteFailed).map(\.address.text) == ["ola@gjest.example"])
    }

    @Test("There is room for two thousand, and for no more")
    func room() async throws {
        let many = (1...2000).map { InviteeDraft(kind: .sports, body: "Lag \($0)") }
        #expect(try await invitees.add(many, to: dugnad.id, by: aina).new == 2000)
        await #expect(throws: Refusal.self) { try await invitees.add([rektor], to: dugnad.id, by: aina) }
        #expect(try await invitees.add(many, to: dugnad.id, by: aina).known == 2000)
        let rows = [rektor, many[0]].map { InviteeReading.Row(line: 1, draft: $0) }
        let known = try await invitees.known(of: dugnad.id, for: aina)
        let preview = InviteePreview(rows, on: known, dugnad.peopleKept(at: world.now), for: .municipality)
        #expect(preview.new.isEmpty && preview.known == 1 && preview.withoutRoom == 1)
    }

    @Test("Names and addresses go thirty days after the dugnad; where they were from, and how many, stays")
    func forgotten() async throws {
        var other = rektor
        (other.name, other.address) = ("Per Vik", "per@skolen.example")
        let health = InviteeDraft(kind: .health, name: "Ola Li")
        _ = try await invitees.add([rektor, other, health], to: dugnad.id, by: aina)
        let end = dugnad.plannedEnd + .days(30)
        #expect(dugnad.peopleKept(at: world.now) == .until(end))
        world.clock.set(end - .minutes(1))
        try await world.doors.dugnader.prune()
        #expect(try await list().map(\.name) == ["Kari Berg", "Per Vik", "Ola Li"])
        world.clock.set(end)
        try await world.doors.dugnader.prune()
        let left = try await list()
        #expect(left.map(\.kind) == [.schools, .schools, .health])
        #expect(left.first?.body == "Fjordvik skole" && left.first?.role == "rektor")
        let text = try await world.store.allText()
        for word in ["Kari Berg", "Ola Li", "Per Vik", "kari@skolen"] { #expect(!text.contains(word)) }
        // The two from the school read alike now, and can be mended all the same.
        let culture = InviteeDraft(kind: .culture, body: "Fjordvik skole", role: "rektor")
        try await invitees.edit(left[0].id, to: culture, from: left[0].version, in: dugnad.id, by: aina)
        await #expect(throws: Problems<Invitees.FieldOfOne>.self) {
            try await invitees.add([rektor], to: dugnad.id, by: aina)
        }
    }

    @Test("Given back, it keeps no people, for nobody answers for them")
    func givenBack() async throws {
        let guests = try await InvitingOffice(world)
        let kari = try await guests.invite("Kari", body: "Fjordvik skole")
        let ola = try await guests.invite("Ola")
        try await guests.set(isOpen: true)
        try await guests.send()
        try await guests.answer(kari, needs: "glutenfritt")
        let (key, gone) = (try await guests.key(to: kari), try await guests.key(to: ola))
        try await world.doors.answers.remove(at: gone)
        let contact = try await guests.office.actor(.aina)
        try await world.doors.ownership.giveBack(guests.id, by: contact)
        let text = try await world.store.allText()
        for word in ["kari@gjest", "glutenfritt", "ola@gjest"] { #expect(!text.contains(word)) }
        let left = try await world.store.read { db in
            try ["letter", "answerLink", "notAgain"].map { try Table($0).fetchCount(db) }
        }
        #expect(left == [0, 0, 0])
        #expect(try await world.doors.answers.card(at: key) == nil)
        let list = try await invitees.list(of: guests.id, for: .moderator)
        #expect(list.first?.body == "Fjordvik skole")
        #expect(try await world.doors.answers.list(of: guests.id).people(.coming) == 1)
        // Taken in again, nobody can sign up before somebody says so.
        #expect(try await world.doors.answers.signUp(of: guests.id)?.isOpen == false)
    }

    @Test("A file of the dugnad has the bodies and the roles, and never a name or an address")
    func takenOut() async throws {
        _ = try await invitees.add([rektor], to: dugnad.id, by: aina)
        let json = String(decoding: try await world.doors.takeouts.takeout(dugnad.id).json(), as: UTF8.self)
        #expect(json.contains("\"body\" : \"Fjordvik skole\"") && json.contains("\"role\" : \"rektor\""))
        #expect(!json.contains("Kari Berg") && !json.contains("kari@"))
    }
}

import TestWorld
import Testing
import WorkModel

@Suite("Links and the sessions they open")
struct LinkTests {
    let world: World
    let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start()
    }

    @Test("A link opens its role in its dugnad, and nothing else")
    func opens() async throws {
        let wall = try await hall.doors.links.make(.wall, to: hall.id, by: .moderator)
        let other = try await world.start()
        let opened = try #require(try await hall.doors.links.open(wall, in: nil))
        #expect(opened.role == .wall)
        #expect(opened.dugnad.id == hall.id)
        #expect(try await hall.doors.links.roles(of: opened.session, in: hall.id) == [.wall])
        #expect(try await hall.doors.links.roles(of: opened.session, in: other.id) == [])
    }

    @Test("One browser holds every role it was given")
    func manyRoles() async throws {
        let other = try await world.start()
        var session = try #require(try await hall.doors.links.open(hall.secret, in: nil)?.session)
        let wall = try await hall.doors.links.make(.wall, to: hall.id, by: .moderator)
        for secret in [wall, other.secret, hall.secret] {
            let before = session
            session = try #require(try await hall.doors.links.open(secret, in: session)?.session)
            // The key is a new one. Whoever knows the old one is let in to no more than before, and a press whose answer was
            // lost has taken nothing away.
            #expect(session != before)
            #expect(try await hall.doors.links.roles(of: before, in: hall.id).contains(.moderator))
        }
        let planted = try #require(try await hall.doors.links.open(hall.secret, in: nil)?.session)
        _ = try await hall.doors.links.open(other.secret, in: planted)
        #expect(try await hall.doors.links.roles(of: planted, in: other.id) == [])
        #expect(try await hall.doors.links.roles(of: session, in: hall.id) == [.moderator, .wall])
        #expect(try await hall.doors.links.roles(of: session, in: other.id) == [.moderator])
    }

    @Test("A made-up session is not taken over")
    func madeUp() async throws {
        let madeUp = Secret.new()
        let opened = try #require(try await hall.doors.links.open(hall.secret, in: madeUp))
        #expect(opened.session != madeUp)
        #expect(try await hall.doors.links.roles(of: madeUp, in: hall.id) == [])
    }

    @Test("An ended link opens nothing more, also where it has been opened")
    func ended() async throws {
        let wall = try await hall.doors.links.make(.wall, to: hall.id, by: .moderator)
        let session = try #require(try await hall.doors.links.open(wall, in: nil)?.session)
        let link = try #require(try await hall.doors.links.all(to: hall.id).first { $0.role == .wall })
        let other = try await world.start()
        try await hall.doors.links.end(link.id, to: other.id, by: .moderator)
        #expect(try await hall.doors.links.roles(of: session, in: hall.id) == [.wall])
        try await hall.doors.links.end(link.id, to: hall.id, by: .moderator)
        #expect(try await hall.doors.links.roles(of: session, in: hall.id) == [])
        #expect(try await hall.doors.links.open(wall, in: session) == nil)
    }

    @Test("Replaced moderators' links: whoever asked stays in, every other must have the new one")
    func replaced() async throws {
        let mine = try #require(try await hall.doors.links.open(hall.secret, in: nil)?.session)
        let theirs = try #require(try await hall.doors.links.open(hall.secret, in: nil)?.session)
        let wall = try await hall.doors.links.make(.wall, to: hall.id, by: .moderator)
        let new = try await hall.doors.links.replaceModeratorLinks(in: hall.id, session: mine, by: .moderator)
        #expect(try await hall.doors.links.roles(of: mine, in: hall.id) == [.moderator])
        #expect(try await hall.doors.links.roles(of: theirs, in: hall.id) == [])
        #expect(try await hall.doors.links.open(hall.secret, in: nil) == nil)
        #expect(try await hall.doors.links.open(new, in: theirs)?.role == .moderator)
        #expect(try await hall.doors.links.open(wall, in: nil)?.role == .wall)
    }

    @Test("The reader's address opens no session, and no other secret reads the minutes")
    func reader() async throws {
        let reader = try await hall.doors.links.make(.reader, to: hall.id, by: .moderator)
        #expect(try await hall.doors.links.open(reader, in: nil) == nil)
        #expect(try await hall.doors.links.find(readerSecret: reader)?.id == hall.id)
        #expect(try await hall.doors.links.find(readerSecret: hall.secret) == nil)
        #expect(try await hall.doors.links.roles(of: reader, in: hall.id) == [])
    }

    @Test("No secret stands anywhere in the database, only its fingerprint")
    func hashed() async throws {
        let session = try #require(try await hall.doors.links.open(hall.secret, in: nil)?.session)
        let reader = try await hall.doors.links.make(.reader, to: hall.id, by: .moderator)
        let text = try await world.store.allText()
        for secret in [hall.secret, session, reader] {
            #expect(!text.contains(secret.text))
            #expect(text.contains(secret.fingerprint))
        }
    }

    @Test("The same form twice starts one dugnad, and the secret is given once")
    func startedTwice() async throws {
        let form = Dugnad.ID.new()
        let edition = world.library.edition
        let first = try await world.doors.dugnader.start(world.plan(), edition: edition, form: form, by: .moderator)
        let second = try await world.doors.dugnader.start(world.plan(), edition: edition, form: form, by: .moderator)
        #expect(first.secret != nil)
        #expect(second.secret == nil)
        #expect(first.dugnad == second.dugnad)
        #expect(try await world.doors.dugnader.all().count == 2)
    }

    @Test("A changed place or length in the same form is another dugnad, unless the first has been moved since")
    func changedAnswer() async throws {
        let form = Dugnad.ID.new()
        let dugnader = world.doors.dugnader
        let edition = world.library.edition
        let first = try await dugnader.start(world.plan(), edition: edition, form: form, by: .moderator).dugnad
        var plan = world.plan(minutes: 90)
        plan.place = "Biblioteket"
        let other = try await dugnader.start(plan, edition: edition, form: form, by: .moderator).dugnad
        #expect(other.id != first.id && other.place == "Biblioteket")
        #expect(try await dugnader.start(plan, edition: edition, form: form, by: .moderator).dugnad.id == other.id)
        var when = WhenDraft(When(first))
        when.place = "Kinoen"
        try await world.doors.plans.reschedule(first.id, to: when, by: .moderator)
        let again = try await dugnader.start(world.plan(), edition: edition, form: form, by: .moderator).dugnad
        #expect(again.id == first.id && again.place == "Kinoen")
    }

    @Test(
        "Only 26 signs of ours are a secret",
        arguments: [
            "", "0123456789abcdefghjkmnpqrs", "0123456789abcdefghjkmnpqr", "0123456789ABCDEFGHJKMNPQRS",
            "0123456789abcdefghjkmnpqrå", "0123456789abcdefghilouilou",
        ])
    func secrets(text: String) {
        #expect((Secret(text) != nil) == (text == "0123456789abcdefghjkmnpqrs"))
        #expect(Secret.new() != Secret.new())
        #expect(Secret(Secret.new().text) != nil)
    }
}

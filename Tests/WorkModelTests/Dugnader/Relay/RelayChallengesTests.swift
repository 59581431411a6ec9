import GRDB
import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("Whom a club challenges, and what is written to them")
struct RelayChallengesTests {
    let world: World
    let telemark: RelayingClub
    private let address = "post@gulset.example"

    init() async throws {
        world = try World()
        telemark = try await RelayingClub(world.doors, world)
        try await telemark.publish()
    }

    private func problem(
        _ club: String, at address: String = "", by one: RelayingClub? = nil
    ) async throws -> (RelayChallengeDraft.Field, Phrase)? {
        do { try await (one ?? telemark).challenge(club, at: address) } catch let problems
            as Problems<RelayChallengeDraft.Field>
        {
            return problems.list.first.map { ($0.field, $0.problem.reason) }
        }
        return nil
    }

    private func gulset() async throws -> RelayingClub {
        let other = try await RelayingClub(world.doors, world, "Skien IF")
        try await other.publish()
        return other
    }

    // MARK: Twice

    @Test(
        "A club has one name, however it is written",
        arguments: [
            ("Gulset Idrettsforening", "gulset i.f."), ("Porsgrunn HK", "Porsgrunn håndballklubb"),
            ("Bø  skiklubb", "Boe SK"), ("Nesvika idrettslag", "NESVIKA IL"),
        ])
    func oneName(one: String, other: String) {
        #expect(RelayClub.key(of: one) == RelayClub.key(of: other))
        #expect(RelayClub.key(of: one) != RelayClub.key(of: "Gulset skolekorps"))
    }

    @Test("Nobody challenges themselves, nor the same twice; the same form twice challenges once")
    func once() async throws {
        let form = RelayChallenge.ID.new()
        try await telemark.challenge("Gulset IF", as: form)
        try await telemark.challenge("Gulset IF", as: form)
        #expect(try await telemark.board().challenged.count == 1)
        #expect(try await problem("Gulset idrettsforening")?.0 == .club)
        #expect(
            try await problem("telemark idrettskrets")?.1.nb == "Det er dere selv. Skriv hvem stafetten går videre til."
        )
        #expect(try await problem("")?.0 == .club)
        #expect(try await problem("Ring 912 34 567")?.0 == .club)
        #expect(try await problem("Skien IF", at: "ingen krøllalfa")?.0 == .address)
    }

    @Test("Whoever challenges a club that others have challenged is told so, and by whom only while those show it")
    func askedTwice() async throws {
        let baton = try await telemark.challenge("Gulset IF", at: address)
        let skien = try await gulset()
        for (name, to) in [("Gulset Idrettsforening", ""), ("Gulset", address)] {
            let told = await #expect(throws: AlreadyAsked.self) { try await skien.challenge(name, at: to) }
            #expect(told?.asked.by?.name == "Telemark idrettskrets")
        }
        try await telemark.relays.takeBack(telemark.id, by: telemark.actor())
        let told = await #expect(throws: AlreadyAsked.self) { try await skien.challenge("Gulset IF") }
        #expect(told?.asked.by == nil)
        #expect(told?.asked.sentence(about: "Gulset IF").nb.contains("Telemark") == false)
        // Meant, they are challenged, and are told that it is not the first time.
        world.clock.pass(.seconds(1))
        try await skien.challenge("Gulset IF", isMeant: true)
        #expect(try await skien.board().challenged[0].message.isAgain)
        #expect(try await telemark.relays.message(at: baton)?.isAgain == false)
    }

    @Test("Taken back, the baton is no part of the relay, and there is room for another")
    func takenBack() async throws {
        let baton = try await telemark.challenge("Gulset IF", at: address)
        let id = try await telemark.board().challenged[0].id
        let skien = try await gulset()
        try await skien.relays.takeBack(id, of: skien.id, by: skien.actor())
        #expect(try await telemark.relays.message(at: baton)?.challenger == "Telemark idrettskrets")
        try await telemark.relays.takeBack(id, of: telemark.id, by: telemark.actor())
        #expect(try await telemark.relays.message(at: baton) == nil)
        #expect(try await telemark.letters().isEmpty)
        #expect(try await telemark.board().challenged.isEmpty)
    }

    // MARK: Letters

    @Test("Only a confirmed unit writes; of a dugnad that is nobody's there is a text to paste")
    func whoWrites() async throws {
        for (isOwned, isConfirmed) in [(true, false), (false, false)] {
            let club = try await RelayingClub(
                world.doors, world, isOwned ? "Skien IF" : "Bamble IF", isOwned: isOwned, isConfirmed: isConfirmed)
            try await club.publish()
            #expect(try await problem("Gulset IF", at: address, by: club)?.0 == .address)
            try await club.challenge("Gulset IF", isMeant: true)
            #expect(try await club.board().block == (isOwned ? .notConfirmed : .noUnit))
        }
        #expect(try await world.store.rowCounts()["letter"] == 0)
    }

    @Test("One letter goes, says what was done first, and its address is gone after thirty days")
    func letter() async throws {
        try await telemark.challenge("Gulset IF", at: address)
        let letter = try #require(try await telemark.letters().first)
        let content = try #require(try await telemark.relays.content(of: letter))
        #expect(content.message.text?.steps.map(\.text) == ["Åpen dag for rekruttering", "Utstyrsbank"])
        #expect(content.message.club == "Gulset IF" && content.unit.name == "Telemark idrettskrets")
        _ = try await world.doors.letters.begin(letter.id)
        try await world.doors.letters.end(letter.id)
        #expect(try await telemark.board().challenged[0].letter == .sent)
        // Taken back and written to once more: not twice.
        let id = try await telemark.board().challenged[0].id
        try await telemark.relays.takeBack(id, of: telemark.id, by: telemark.actor())
        #expect(try await problem("Gulset IF", at: "POST@gulset.example")?.0 == .address)
        world.clock.pass(.days(31))
        try await world.doors.dugnader.prune()
        #expect(try await !world.store.allText().contains("gulset.example"))
    }

    @Test("An address gets no more than three in a month, whoever challenges; a dugnad writes six")
    func pace() async throws {
        for name in ["A", "B", "C"] {
            let club = try await RelayingClub(world.doors, world, "Laget \(name)")
            try await club.publish()
            try await club.challenge("Gulset IF", at: address, isMeant: true)
        }
        #expect(try await problem("Gulset IF", at: address)?.0 == .address)
        for number in 1...6 {
            try await telemark.challenge("Lag \(number)", at: "lag\(number)@lag.example")
            let (board, actor) = (try await telemark.board(), try await telemark.actor())
            for letter in try await telemark.letters() where letter.state == .waiting {
                _ = try await world.doors.letters.begin(letter.id)
                try await world.doors.letters.end(letter.id)
            }
            try await telemark.relays.takeBack(board.challenged[0].id, of: telemark.id, by: actor)
        }
        #expect(try await problem("Lag 7", at: "lag7@lag.example")?.0 == .address)
        try await telemark.challenge("Lag 7")
    }

    @Test("In the quiet weeks it waits; when the page is taken back meanwhile, it does not go")
    func quiet() async throws {
        world.clock.set(try #require(NorwegianTime.moment(day: "2026-12-28", hour: "12:00")))
        try await telemark.challenge("Gulset IF", at: address)
        #expect(try await telemark.board().challenged[0].goesOn == "2027-01-04")
        let letter = try #require(try await telemark.letters().first)
        try await telemark.relays.takeBack(telemark.id, by: telemark.actor())
        #expect(try await telemark.letters().isEmpty)
        #expect(try await telemark.relays.content(of: letter) == nil)
        #expect(try await telemark.board().challenged[0].challenge.isWrittenTo == false)
    }

    @Test("Whoever says no is forgotten at once, is on no page, and is written to by nobody again")
    func stopped() async throws {
        let baton = try await telemark.challenge("Gulset IF", at: address)
        let letter = try #require(try await telemark.letters().first)
        let secret = try #require(try await telemark.relays.content(of: letter)).link
        try await telemark.relays.stop(at: secret)
        try await telemark.relays.stop(at: secret)
        #expect(try await telemark.letters().isEmpty)
        #expect(try await telemark.relays.content(of: letter) == nil)
        #expect(try await !world.store.allText().contains("gulset.example"))
        let page = try #require(try await telemark.board().relay?.page)
        #expect(try await telemark.relays.published(at: page)?.line.after.isEmpty == true)
        let skien = try await gulset()
        #expect(try await problem("Gulset", at: address, by: skien)?.0 == .address)
        let told = await #expect(throws: AlreadyAsked.self) { try await skien.challenge("Gulset IF") }
        #expect(told?.asked.by == nil)
        await #expect(throws: NotFound.self) { try await telemark.relays.stop(at: .new()) }
        // They may start all the same.
        let started = try await RelayingClub(world.doors, world, "Gulset IF", isOwned: false, challengedBy: baton)
        #expect(try await started.board().relay?.fromClub == "Telemark idrettskrets")
        try await telemark.relays.takeStopBack(at: secret)
        try await skien.challenge("Gulset", at: address, isMeant: true)
        #expect(try await skien.letters().count == 1)
    }

    @Test("When the dugnad is handed to another unit, its letters do not go in that one's name")
    func handedOver() async throws {
        try await telemark.challenge("Gulset IF", at: address)
        let bergvik = try await Office(world, Office.founding(name: "Bergvik"), at: "bergvik.example")
        let contact = try await #require(telemark.office).actor(.aina)
        let secret = try await world.doors.ownership.offer(telemark.id, by: contact)
        _ = try await world.doors.ownership.receive(secret, in: bergvik.unit.id, by: bergvik.actor(.aina))
        #expect(try await world.store.rowCounts()["letter"] == 0)
        let board = try await world.doors.relays.board(of: telemark.id, by: bergvik.actor(.aina))
        #expect(board.challenged.map(\.challenge.isWrittenTo) == [false])
    }

    // MARK: In files

    @Test("Its file says who passed it on and whom it challenged, and has no address; read in, the baton is another")
    func file() async throws {
        let skien = try await gulset()
        let club = try await RelayingClub(
            world.doors, world, "Gulset IF", challengedBy: skien.challenge("Gulset IF"))
        try await club.publish()
        let baton = try await club.challenge("Bamble IF", at: "post@bamble.example")
        let file = try await world.doors.takeouts.takeout(club.id).json()
        let text = String(decoding: file, as: UTF8.self)
        #expect(text.contains("\"Bamble IF\"") && text.contains("\"fromClub\" : \"Skien IF\""))
        #expect(!text.contains("bamble.example") && !text.contains(baton))
        let elsewhere = try World()
        _ = try await elsewhere.doors.takeouts.readIn(Takeout(json: file), by: .program)
        let board = try await elsewhere.doors.relays.board(of: club.id, by: .moderator)
        #expect(board.relay?.fromClub == "Skien IF" && board.relay?.page == nil)
        #expect(board.challenged.map(\.challenge.club) == ["Bamble IF"])
        #expect(try await elsewhere.doors.relays.message(at: baton) == nil)
    }
}

import TestWorld
import Testing
import Words
import WorkModel

@Suite("Signing in")
struct SignInTests {
    let world: World
    let address: EmailAddress
    var signIns: SignIns { world.doors.signIns }
    var letters: Letters { world.doors.letters }

    init() async throws {
        world = try World()
        address = try Office.address("aina")
    }

    /// Asks, and reads the letter that comes.
    private func ask(in session: Secret? = nil) async throws -> (session: Secret, link: Secret, digits: String) {
        let session = try await signIns.ask(
            for: address, language: .bokmål, in: session, at: "https://allemed.example")
        let letter = try #require(try await letters.due().last)
        guard case .signIn(let link, let digits, _, _, _) = try await letters.content(of: letter) else {
            throw Missing("a letter to sign in with")
        }
        try await letters.lay(letter.id)
        return (session, link, digits)
    }

    @Test("The digits work in the browser that asked, and nowhere else")
    func digits() async throws {
        let asked = try await ask()
        let elsewhere = try await signIns.ask(
            for: try Office.address("nils"), language: .bokmål, in: nil, at: "https://allemed.example")
        await #expect(throws: Problem.self) {
            try await signIns.enter(digits: asked.digits, in: elsewhere, browser: nil)
        }
        let entered = try await signIns.enter(digits: asked.digits, in: asked.session, browser: nil)
        #expect(entered.signedIn.address == address)
        #expect(try await signIns.signedIn(in: entered.session)?.address == address)
    }

    @Test(
        "They may be typed with spaces, and in the digits of any script", arguments: ["123 456", "123-456", "١٢٣٤٥٦"])
    func anyDigits(typed: String) async throws {
        let asked = try await ask()
        // The same shape, with the right digits in it.
        var right = asked.digits.makeIterator()
        let spaced = String(typed.map { $0.isNumber ? right.next() ?? "0" : $0 })
        let entered = try await signIns.enter(digits: spaced, in: asked.session, browser: nil)
        #expect(entered.signedIn.address == address)
    }

    @Test("The browser gets a new key: whoever knew the old one is not in")
    func newKey() async throws {
        let asked = try await ask()
        let entered = try await signIns.enter(digits: asked.digits, in: asked.session, browser: nil)
        #expect(entered.session != asked.session)
        #expect(try await signIns.signedIn(in: asked.session) == nil)
    }

    @Test("A browser that leads a dugnad by its link still does")
    func keepsLinks() async throws {
        let hall = try await world.start()
        let kari = try #require(try await world.doors.links.open(hall.secret, in: nil)?.session)
        let asked = try await ask(in: kari)
        let entered = try await signIns.enter(digits: asked.digits, in: kari, browser: nil)
        #expect(try await world.doors.links.roles(of: entered.session, in: hall.id) == [.moderator])
        let me = try #require(try await signIns.signedIn(in: entered.session))
        try await signIns.end(me)
        #expect(try await signIns.signedIn(in: entered.session) == nil)
        #expect(try await world.doors.links.roles(of: entered.session, in: hall.id) == [.moderator])
    }

    @Test("Five wrong ones end the digits, also the right ones, but not the link")
    func fiveWrong() async throws {
        let asked = try await ask()
        let wrong = asked.digits == "000000" ? "000001" : "000000"
        for left in ["fire forsøk", "tre forsøk", "to forsøk", "ett forsøk", "virker ikke lenger"] {
            let problem = await #expect(throws: Problem.self) {
                try await signIns.enter(digits: wrong, in: asked.session, browser: nil)
            }
            #expect(problem?.reason.nb.contains(left) == true)
        }
        await #expect(throws: Problem.self) {
            try await signIns.enter(digits: asked.digits, in: asked.session, browser: nil)
        }
        #expect(try await signIns.enter(by: asked.link, in: nil, browser: nil) != nil)
    }

    @Test("Link and digits are used once, whichever comes first")
    func once() async throws {
        let asked = try await ask()
        _ = try await signIns.enter(digits: asked.digits, in: asked.session, browser: nil)
        #expect(try await signIns.enter(by: asked.link, in: nil, browser: nil) == nil)
        #expect(try await signIns.look(asked.link)?.usedAt == world.now)
    }

    @Test("Both live for thirty minutes")
    func halfAnHour() async throws {
        let asked = try await ask()
        world.clock.pass(.minutes(30) - .milliseconds(1))
        #expect(try await signIns.look(asked.link)?.isOpen(at: world.now) == true)
        world.clock.pass(.milliseconds(1))
        #expect(try await signIns.enter(by: asked.link, in: nil, browser: nil) == nil)
        await #expect(throws: Problem.self) {
            try await signIns.enter(digits: asked.digits, in: asked.session, browser: nil)
        }
    }

    @Test("Looking at a link changes nothing, however often")
    func looking() async throws {
        let asked = try await ask()
        for _ in 0..<3 { #expect(try await signIns.look(asked.link)?.usedAt == nil) }
        #expect(try await signIns.enter(by: asked.link, in: nil, browser: nil) != nil)
    }

    @Test("Nobody becomes a person by signing in, and an address without one is forgotten after a day")
    func noPerson() async throws {
        let asked = try await ask()
        let entered = try await signIns.enter(by: asked.link, in: nil, browser: nil)
        let session = try #require(entered?.session)
        #expect(entered?.signedIn.person == nil)
        world.clock.pass(.days(1))
        #expect(try await signIns.signedIn(in: session) == nil)
        try await world.doors.dugnader.prune()
        #expect(try await world.store.rowCounts()["session"] == 0)
    }

    @Test("At most three letters an hour go to an address, and the answer is the same")
    func threeAnHour() async throws {
        for _ in 0..<5 {
            _ = try await signIns.ask(for: address, language: .bokmål, in: nil, at: "https://allemed.example")
        }
        #expect(try await letters.due().count == 3)
        world.clock.pass(.hours(1))
        _ = try await signIns.ask(for: address, language: .bokmål, in: nil, at: "https://allemed.example")
        #expect(try await letters.due().count == 4)
    }

    @Test("When no more letters go to the address, the digits of the latest one still work in the browser that has it")
    func latestLetter() async throws {
        let browser = try await ask().session
        _ = try await ask(in: browser)
        let last = try await ask(in: browser)
        _ = try await signIns.ask(for: address, language: .bokmål, in: browser, at: "https://allemed.example")
        #expect(try await letters.due().isEmpty)
        let entered = try await signIns.enter(digits: last.digits, in: browser, browser: nil)
        #expect(entered.signedIn.address == address)
    }

    @Test("The digits of one address are not those of another that was asked for after it")
    func anotherAddress() async throws {
        let asked = try await ask()
        _ = try await signIns.ask(
            for: try Office.address("nils"), language: .bokmål, in: asked.session, at: "https://allemed.example")
        await #expect(throws: Problem.self) {
            try await signIns.enter(digits: asked.digits, in: asked.session, browser: nil)
        }
    }

    @Test("However often one browser asks, it is told the same, and few rows are made")
    func oneBrowser() async throws {
        var session: Secret?
        for _ in 0..<20 {
            session = try await signIns.ask(
                for: address, language: .bokmål, in: session, at: "https://allemed.example")
            let asked = try await signIns.asked(in: try #require(session))
            #expect(asked?.address == address)
            #expect(asked?.until == world.now + SignIns.length)
            world.clock.pass(.seconds(1))
        }
        // Three with a letter, and the last.
        #expect(try await world.store.rowCounts()["signIn"] == 4)
        #expect(try await world.store.rowCounts()["session"] == 1)
    }

    @Test("However many browsers ask for one address, each is told the same, and few rows are made")
    func oneAddress() async throws {
        for _ in 0..<30 {
            let session = try await signIns.ask(
                for: address, language: .bokmål, in: nil, at: "https://allemed.example")
            #expect(try await signIns.asked(in: session)?.address == address)
        }
        #expect(try await world.store.rowCounts()["signIn"] == 3 + SignIns.mostUnansweredToAddress)
        #expect(try await world.store.rowCounts()["session"] == 3 + SignIns.mostUnansweredToAddress)
        #expect(try await letters.due().count == 3)
    }

    @Test("A browser that leads a dugnad keeps its links when what it asked for is forgotten")
    func unansweredLeader() async throws {
        let hall = try await world.start()
        let kari = try #require(try await world.doors.links.open(hall.secret, in: nil)?.session)
        for number in 0..<30 {
            _ = try await signIns.ask(
                for: address, language: .bokmål, in: number == 3 ? kari : nil, at: "https://allemed.example")
        }
        #expect(try await signIns.asked(in: kari) == nil)
        #expect(try await world.doors.links.roles(of: kari, in: hall.id) == [.moderator])
    }

    @Test("What opens something stands nowhere in the database")
    func nothingKept() async throws {
        let asked = try await ask()
        let entered = try #require(try await signIns.enter(by: asked.link, in: nil, browser: nil))
        let text = try await world.store.allText()
        for secret in [asked.link.text, asked.digits, asked.session.text, entered.session.text] {
            #expect(!text.contains(secret))
        }
    }

    @Test("Thirty days without use end it, and use keeps it")
    func thirtyDays() async throws {
        let office = try await Office(world)
        let secret = try await signIns.printed(for: office.address(of: .siri), language: .bokmål)
        let session = try #require(try await signIns.enter(by: secret, in: nil, browser: nil)?.session)
        for _ in 0..<3 {
            world.clock.pass(.days(29))
            #expect(try await signIns.signedIn(in: session) != nil)
        }
        world.clock.pass(.days(30))
        #expect(try await signIns.signedIn(in: session) == nil)
    }

    @Test("A person sees where they are signed in, and ends one or all the others")
    func sessions() async throws {
        let office = try await Office(world)
        var mine: [SignedIn] = []
        for _ in 0..<3 {
            world.clock.pass(.minutes(1))
            mine.append(try await office.signedIn(.siri))
        }
        let me = mine[2]
        // She signed in once before, to say yes.
        #expect(try await signIns.sessions(of: me).map(\.isThis) == [true, false, false, false])
        #expect(try await signIns.sessions(of: me).first?.browser == "Firefox/Linux")
        let other = try #require(try await signIns.sessions(of: me).last)
        try await signIns.end(other.id, of: me)
        #expect(try await signIns.sessions(of: me).count == 3)
        try await signIns.end(nil, of: me)
        #expect(try await signIns.sessions(of: me).map(\.isThis) == [true])
        #expect(try await signIns.sessions(of: try await office.signedIn(.aina)).count == 2)
    }

    @Test("Nobody ends another person's")
    func othersSessions() async throws {
        let office = try await Office(world)
        let (aina, siri) = (try await office.signedIn(.aina), try await office.signedIn(.siri))
        let hers = try #require(try await signIns.sessions(of: aina).first)
        try await signIns.end(hers.id, of: siri)
        #expect(try await signIns.sessions(of: aina).contains { $0.id == hers.id })
    }

    @Test("The operator's link opens for a week; the demo's as long as the demo")
    func printed() async throws {
        let once = try await signIns.printed(for: address, language: .bokmål)
        let lasting = try await signIns.printed(
            for: address, language: .bokmål, length: .days(365), isLasting: true)
        world.clock.pass(.days(6))
        #expect(try await signIns.enter(by: once, in: nil, browser: nil) != nil)
        #expect(try await signIns.enter(by: once, in: nil, browser: nil) == nil)
        for _ in 0..<3 { #expect(try await signIns.enter(by: lasting, in: nil, browser: nil) != nil) }
    }
}

import TestWorld
import Testing
import Words
import WorkModel

@Suite("A letter that comes back")
struct ReturnedLettersTests {
    let world: World
    let office: Office
    private var letters: Letters { office.doors.letters }

    init() async throws {
        world = try World()
        office = try await Office(world)
        var draft = ColleagueDraft()
        (draft.address, draft.role) = ("tor@fjordvik.example", .colleague)
        try await office.doors.people.invite(
            draft, to: office.unit.id, at: "https://allemed.example", by: office.actor(.aina))
    }

    private func letter() async throws -> Letter { try #require(try await letters.all(of: office.unit.id).first) }

    private func send() async throws {
        #expect(try await letters.begin(letter().id))
        try await letters.end(letter().id)
    }

    private func receiver(_ name: String, hasFailed: Bool = true, words: String? = "550 Unknown") throws
        -> LetterReturn.Receiver
    {
        .init(address: try Office.address(name), hasFailed: hasFailed, status: "5.1.1", words: words)
    }

    private func report(attempt: Int = 1, _ receivers: [LetterReturn.Receiver]) async throws -> Int {
        try await letters.takeReturns(
            [LetterReturn(tag: LetterTag(letter: letter().id, attempt: attempt), receivers: receivers)], upTo: nil)
    }

    @Test("Is refused, with the receiver's words and when it came back; told twice it has come back once")
    func comesBack() async throws {
        try await send()
        world.clock.pass(.minutes(7))
        #expect(try await report([receiver("tor")]) == 1)
        let letter = try await letter()
        #expect(letter.state == .refused)
        #expect(letter.answer == "550 Unknown")
        #expect(letter.returnedAt == world.now)
        #expect(try await letters.unreached(of: office.unit.id).colleagues.count == 1)
        world.clock.pass(.minutes(7))
        #expect(try await report([receiver("tor")]) == 0)
        #expect(try await self.letter() == letter)
    }

    @Test("May be sent again, and what is told late about the first time says nothing of the second")
    func again() async throws {
        try await send()
        _ = try await report([receiver("tor")])
        try await letters.settle(letter().id, of: office.unit.id, came: false, by: office.actor(.aina))
        #expect(try await letter().returnedAt == nil)
        #expect(try await report([receiver("tor")]) == 0)
        world.clock.pass(.minutes(1))
        try await send()
        #expect(try await report([receiver("tor")]) == 0)
        #expect(try await letter().state == .sent)
        #expect(try await letters.unreached(of: office.unit.id).colleagues.isEmpty)
        #expect(try await report(attempt: 2, [receiver("tor")]) == 1)
    }

    @Test("Comes back also before it is marked as sent, when nobody knew, and when somebody thought that it had come")
    func states() async throws {
        #expect(try await letters.begin(letter().id))
        #expect(try await report([receiver("tor")]) == 1)
        try await letters.end(letter().id)
        #expect(try await letter().state == .refused)
        for came in [nil, true] {
            try await letters.settle(letter().id, of: office.unit.id, came: false, by: office.actor(.aina))
            #expect(try await letters.begin(letter().id))
            try await letters.doubt(letter().id, "gone")
            if let came {
                try await letters.settle(letter().id, of: office.unit.id, came: came, by: office.actor(.aina))
            }
            #expect(try await report(attempt: letter().tries, [receiver("tor")]) == 1)
        }
    }

    @Test("Only what is told of the address itself counts: where it leads on to several, it may have come to the rest")
    func receivers() async throws {
        try await send()
        #expect(try await report([]) == 0)
        #expect(try await report([receiver("tor", hasFailed: false)]) == 0)
        #expect(try await report([receiver("tor", hasFailed: false), receiver("liv")]) == 0)
        #expect(try await report([receiver("ola", hasFailed: false), receiver("liv")]) == 0)
        #expect(try await report([receiver("liv", words: "550 <liv@privat.example> is full of secrets")]) == 0)
        #expect(try await letter().state == .sent)
        #expect(try await report([receiver("liv"), receiver("tor", words: nil)]) == 1)
        #expect(try await letter().answer == "5.1.1")
    }

    @Test("One that waits, is nobody's any more or never was is left as it is")
    func others() async throws {
        #expect(try await report([receiver("tor")]) == 0)
        #expect(try await letter().state == .waiting)
        let other = LetterReturn(tag: LetterTag(letter: .new(), attempt: 1), receivers: [try receiver("tor")])
        #expect(try await letters.takeReturns([other], upTo: nil) == 0)
    }

    @Test("The tag says which letter and which time, and nothing else is one")
    func tag() throws {
        let tag = LetterTag(letter: Letter.ID.made(from: "a"), attempt: 3)
        #expect(LetterTag("\(tag)") == tag)
        #expect(LetterTag("\(tag)".uppercased()) == tag)
        for text in [
            "", ".", "\(tag.letter)", "\(tag.letter).", "\(tag.letter).0", "\(tag.letter).-1", "\(tag).1", "a.1",
            "\(tag.letter).+1", "\(tag.letter).01",
        ] {
            #expect(LetterTag(text) == nil, "\(text)")
        }
    }
}

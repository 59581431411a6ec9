import TestWorld
import Testing
import Words
import WorkModel

@Suite("What the room agrees to do")
struct MeasureTests {
    let world: World
    let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start()
    }

    @Test("A measure without owner and date is taken, and says in every language what it lacks")
    func missing() async throws {
        try await add("Byttedag")
        let measure = try await measures()[0]
        let facts = Language.allCases.map { language in
            MeasureTexts(language: language, variant: .municipality, seating: .tables).facts(of: measure, times: [])
                .filter(\.isMissing)
                .map(\.text)
        }
        #expect(
            facts == [
                ["mangler ansvarlig", "mangler dato"], ["manglar ansvarleg", "manglar dato"],
                ["nobody responsible yet", "no date yet"],
            ])
        let minutes = try await hall.minutes().written(.measures, in: .bokmål).asText
        #expect(minutes.contains("mangler ansvarlig"))
        #expect(minutes.contains("mangler dato"))
    }

    @Test("A proposal of youth lacks only someone to hear it")
    func youth() async throws {
        let measure = try await world.start(world.plan(.youth, minutes: 90)).proposal()
        let facts = MeasureTexts(language: .bokmål, variant: .youth, seating: .groups).facts(of: measure, times: [])
        #expect(facts.filter(\.isMissing).map(\.text) == ["ingen er nevnt ennå"])
    }

    @Test("A time in words is no day, and is not lost: it stands where the day is missing, until there is one")
    func inWords() async throws {
        let task = try await hall.step("konkret-ide")
        var words = MeasureDraft()
        words.text = "Byttedag"
        for time in ["før jul", "til våren", "før jul"] {
            words.notes.append(try await hall.write("Byttedag\nNår: \(time)", on: task).id)
        }
        let id = Measure.ID.new()
        try await hall.doors.measures.add(words, as: id, in: hall.id, by: .moderator)
        let minutes = try await hall.minutes().written(.measures, in: .nynorsk).asText
        #expect(minutes.contains("manglar dato. Bordet skreiv: før jul · til våren"))
        words.deadline = "2027-01-14"
        try await hall.doors.measures.edit(id, words, from: 1, in: hall.id, by: .moderator)
        let agreed = try await hall.doors.measures.agreed(hall.id)
        #expect(agreed.measures.flatMap { agreed.times(of: $0) }.isEmpty)
    }

    @Test("What is filled in is shown in order, the date in words")
    func filledIn() async throws {
        var words = MeasureDraft()
        words.text = "Byttedag\r\nhver høst"
        words.owner = " Fjordvik IL "
        words.deadline = "2027-01-14"
        words.firstStep = "Spør BUA"
        words.knownBy = "Femti barn har byttet"
        words.hands = "31"
        words.barriers = ["okonomi"]
        try await add(words)
        let measure = try await measures()[0]
        #expect(measure.text == "Byttedag\nhver høst")
        let facts = MeasureTexts(language: .bokmål, variant: .municipality, seating: .tables).facts(
            of: measure, times: ["før jul"])
        #expect(
            facts.map(\.text) == [
                "Fjordvik IL", "torsdag 14.\u{A0}januar 2027", "Spør BUA", "Femti barn har byttet", "31",
            ])
        #expect(facts.allSatisfy { !$0.isMissing })
        #expect(measure.barrierKeys == ["okonomi"])
    }

    @Test("The same form twice adds one measure")
    func twice() async throws {
        let id = Measure.ID.new()
        for _ in 1...2 { try await hall.doors.measures.add(words("Byttedag"), as: id, in: hall.id, by: .moderator) }
        // Back to the form, and another text: it must not be lost silently.
        await #expect(throws: Conflict.self) {
            try await hall.doors.measures.add(words("Åpen hall"), as: id, in: hall.id, by: .moderator)
        }
        #expect(try await measures().count == 1)
    }

    @Test("Measures stand in the order they were agreed, as many as there are")
    func order() async throws {
        for number in 1...5 { try await add("Tiltak \(number)") }
        #expect(try await measures().map(\.text) == (1...5).map { "Tiltak \($0)" })
    }

    @Test("Two who change one measure at once: one stands, and the other is told both")
    func conflict() async throws {
        let id = try await add("Byttedag")
        try await hall.doors.measures.edit(id, words("Byttedag i mai"), from: 1, in: hall.id, by: .moderator)
        var mine = words("Byttedag i juni")
        mine.owner = "BUA"
        await #expect(throws: Conflict(mine: "Byttedag i juni\nBUA", theirs: "Byttedag i mai", version: 2)) {
            try await hall.doors.measures.edit(id, mine, from: 1, in: hall.id, by: .moderator)
        }
        await #expect(throws: Conflict.self) {
            try await hall.doors.measures.delete(id, from: 1, in: hall.id, by: .moderator)
        }
        #expect(try await measures().map(\.text) == ["Byttedag i mai"])
    }

    @Test("A conflict tells everything the measure holds, also the hands and the barriers, in words")
    func conflictTellsAll() async throws {
        let id = try await add("Byttedag")
        var theirs = words("Byttedag")
        theirs.hands = "31"
        try await hall.doors.measures.edit(id, theirs, from: 1, in: hall.id, by: .moderator)
        var mine = words("Byttedag")
        mine.hands = "17"
        mine.barriers = ["economy", "care"]
        mine.deadline = "2027-01-14"
        let conflict = await #expect(throws: Conflict.self) {
            try await hall.doors.measures.edit(id, mine, from: 1, in: hall.id, by: .moderator)
        }
        #expect(conflict?.mine.contains("17") == true)
        // In words, as people read them: never a key.
        #expect(conflict?.mine.contains("For dyrt, Mye å ta seg av hjemme") == true)
        #expect(conflict?.mine.contains("14.\u{A0}januar 2027") == true)
        #expect(conflict?.mine.contains("economy") == false)
        #expect(conflict?.theirs?.contains("31") == true)
    }

    @Test("The same edit sent twice changes the measure once")
    func editedTwice() async throws {
        let id = try await add("Byttedag")
        try await hall.doors.measures.edit(id, words("Byttedag i mai"), from: 1, in: hall.id, by: .moderator)
        try await hall.doors.measures.edit(id, words("Byttedag i mai"), from: 1, in: hall.id, by: .moderator)
        #expect(try await measures().map(\.version) == [2])
    }

    @Test("A deleted measure is gone, also deleted twice, and an edit of it keeps its words in the conflict")
    func deleted() async throws {
        let id = try await add("Byttedag")
        try await hall.doors.measures.delete(id, from: 1, in: hall.id, by: .moderator)
        try await hall.doors.measures.delete(id, from: 1, in: hall.id, by: .moderator)
        #expect(try await measures() == [])
        let conflict = await #expect(throws: Conflict.self) {
            try await hall.doors.measures.edit(id, words("Byttedag i mai"), from: 1, in: hall.id, by: .moderator)
        }
        #expect(conflict?.mine == "Byttedag i mai")
        #expect(conflict?.theirs == nil)
    }

    @Test(
        "Days that are not in the calendar are refused",
        arguments: ["2027-02-30", "2027-13-01", "i mai", "2027-01", "-1-1-1"])
    func noSuchDay(day: String) async throws {
        var words = words("Byttedag")
        words.deadline = day
        let problems = await #expect(throws: Problems<MeasureDraft.Field>.self) { try await add(words) }
        #expect(problems?.list.map(\.field) == [.deadline])
        #expect(problems?.list.first?.problem == .noSuchDay)
    }

    @Test("A deadline before the day people met is a slip; on the day itself it is not")
    func deadlineTooEarly() async throws {
        var words = words("Byttedag")
        words.deadline = "2024-01-01"
        let problems = await #expect(throws: Problems<MeasureDraft.Field>.self) { try await add(words) }
        #expect(problems?.list.map(\.field) == [.deadline])
        #expect(problems?.reasons.map(\.nb) == ["Fristen er før dagen dere møttes. Sjekk datoen."])
        words.deadline = "2026-11-23"
        try await add(words)
        #expect(try await measures().count == 1)
    }

    @Test("What is too long is called a text, not a note")
    func tooLong() async throws {
        let problems = await #expect(throws: Problems<MeasureDraft.Field>.self) {
            try await add(words(String(repeating: "å", count: 2001)))
        }
        #expect(
            problems?.reasons.map(\.nb) == [
                "Teksten har 2001 tegn. Det er plass til 2000. Kort den ned, og lagre på nytt."
            ])
    }

    @Test("A day typed without noughts is that day", arguments: ["2027-1-4", "2027-01-4", "2027-1-04"])
    func looseDay(day: String) async throws {
        var words = words("Byttedag")
        words.deadline = day
        do {
            try await add(words)
        } catch {
            Issue.record("\(type(of: error))")
        }
        #expect(try await measures().first?.deadlineDay == NorwegianTime.moment(day: "2027-01-04"))
    }

    @Test("An owner is a body or a role: a person's number or address is stopped, in every field")
    func guards() async throws {
        let fields: [(any WritableKeyPath<MeasureDraft, String> & Sendable, MeasureDraft.Field)] = [
            (\.text, .text), (\.owner, .owner), (\.firstStep, .firstStep), (\.knownBy, .knownBy), (\.hearer, .hearer),
        ]
        for (path, field) in fields {
            for wrong in ["Ring 900 00 000", "kari@eksempel.no", String(repeating: "a", count: 2001)] {
                var words = words("Byttedag")
                words[keyPath: path] = wrong
                let problems = await #expect(throws: Problems<MeasureDraft.Field>.self) { try await add(words) }
                #expect(problems?.list.map(\.field) == [field])
            }
        }
        #expect(try await measures() == [])
    }

    @Test("Everything that is wrong is told at once, in the order of the form")
    func everything() async throws {
        var draft = words("  \n")
        (draft.owner, draft.deadline, draft.hands) = ("kari@eksempel.no", "i mai", "mange")
        let problems = await #expect(throws: Problems<MeasureDraft.Field>.self) { try await add(draft) }
        #expect(problems?.list.map(\.field) == [.text, .owner, .deadline, .hands])
        #expect(try await measures() == [])
    }

    @Test(
        "Hands are a whole number that a hall can hold, in digits of every script",
        arguments: [("12", 12), (" 0 ", 0), ("٣١", 31), ("", nil), ("500", 500)])
    func hands(typed: String, kept: Int?) async throws {
        var draft = words("Byttedag")
        draft.hands = typed
        try await add(draft)
        #expect(try await measures().last?.hands == kept)
    }

    @Test("No other number of hands is taken", arguments: ["-1", "501", "1,5", "9223372036854775808", "en del", "½"])
    func noHands(typed: String) async throws {
        var draft = words("Byttedag")
        draft.hands = typed
        let problems = await #expect(throws: Problems<MeasureDraft.Field>.self) { try await add(draft) }
        #expect(problems?.list.map(\.field) == [.hands])
    }

    @Test("Two thousand signs are kept, also such as are made of many")
    func bounds() async throws {
        let text = String(repeating: "👩‍🦽", count: 2000)
        try await add(text)
        #expect(try await measures().last?.text == text)
    }

    @Test("A measure remembers its ideas and their tables; notes count too, once a table")
    func origins() async throws {
        let first = try await hall.write("Byttedag", group: 1)
        let second = try await hall.write("Bytte", group: 4)
        let alone = try await hall.write("Bytt!", group: 4)
        let idea = Cluster.ID.new()
        try await hall.doors.gatherings.tie([first.id, second.id], into: idea, name: "", in: hall.id, by: .moderator)
        var words = words("Byttedag")
        words.clusters = [idea]
        words.notes = [alone.id]
        let id = try await add(words)
        #expect(try await hall.minutes().agreed.origins(of: id) == [.group(1), .group(4)])
        words.clusters = []
        try await hall.doors.measures.edit(id, words, from: 1, in: hall.id, by: .moderator)
        #expect(try await hall.minutes().agreed.origins(of: id) == [.group(4)])
    }

    @discardableResult
    private func add(_ words: MeasureDraft) async throws -> Measure.ID {
        let id = Measure.ID.new()
        try await hall.doors.measures.add(words, as: id, in: hall.id, by: .moderator)
        return id
    }

    @discardableResult
    private func add(_ text: String) async throws -> Measure.ID { try await add(words(text)) }

    private func words(_ text: String) -> MeasureDraft {
        var words = MeasureDraft()
        words.text = text
        return words
    }

    private func measures() async throws -> [Measure] { try await hall.doors.measures.agreed(hall.id).measures }
}

extension Hall {
    fileprivate func proposal() async throws -> Measure {
        var words = MeasureDraft()
        words.text = "Gratis buss til hallen"
        try await doors.measures.add(words, as: .new(), in: id, by: .moderator)
        return try await doors.measures.agreed(id).measures[0]
    }
}

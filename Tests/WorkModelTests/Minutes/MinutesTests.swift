import TestWorld
import Testing
import Words
import WorkModel

@Suite("The minutes, written from what happened")
struct MinutesTests {
    let world: World

    init() throws { world = try World() }

    @Test("Every note that is there stands exactly once, whatever the room was like", arguments: 1...24)
    func everyNoteOnce(seed: Int) async throws {
        let generated = try await GeneratedRoom(seed: UInt64(seed), in: world)
        let minutes = try await generated.hall.minutes()
        for language in Language.allCases {
            let lines = minutes.parts.flatMap { minutes.written($0, in: language) }.flatMap(\.leaves)
            for text in generated.present {
                #expect(lines.count { $0 == text } == 1, "«\(text)» in \(language.tag)")
            }
            for text in generated.absent { #expect(!lines.contains { $0.contains(text) }, "«\(text)»") }
        }
    }

    @Test("Gathered ideas stand with how many tables they came from, and their notes under them")
    func gathered() async throws {
        let hall = try await world.start()
        let task = try await hall.step("konkret-ide")
        let first = try await hall.write("Byttedag", group: 1, on: task)
        let second = try await hall.write("Bytte utstyr", group: 5, on: task)
        try await hall.write("Åpen hall", group: 2, on: task)
        try await hall.doors.gatherings.tie(
            [first.id, second.id], into: .new(), name: "Byttekvelder", in: hall.id, by: .moderator)
        let blocks = try await hall.minutes().written(.ideas, in: .bokmål)
        #expect(
            blocks == [
                .heading("Konkret idé"),
                .list([
                    .init(
                        "Byttekvelder", source: "Bord 1 og 5",
                        under: [
                            .init("Byttedag", source: "Bord 1"), .init("Bytte utstyr", source: "Bord 5"),
                        ]),
                    .init("Åpen hall", source: "Bord 2"),
                ]),
            ])
    }

    @Test("The persons and topics the groups talked about stand with their barriers; an own one with its story")
    func persons() async throws {
        let hall = try await world.start()
        for group in [1, 4] { try await hall.doors.groups.choose(card: "guri", group: group, in: hall.id, by: .group) }
        try await hall.doors.groups.makeOwnPerson(
            OwnPersonDraft(name: "Trym", age: "9", story: "God til å tegne"), from: 1, group: 2, in: hall.id, by: .group
        )
        let text = try await hall.minutes().written(.persons, in: .bokmål).asText.spaced
        #expect(text.contains("- Guri, 14 år ("))
        #expect(text.contains("(Bord 1 og 4)"))
        #expect(text.contains("- Trym, 9 år: God til å tegne (Bord 2)"))
    }

    @Test("The minutes say that the children are invented as soon as one has been talked about, and not before")
    func invented() async throws {
        let empty = try await world.start()
        #expect(try await empty.minutes().personsAreInvented == nil)
        let chosen = try await world.start()
        try await chosen.doors.groups.choose(card: "guri", group: 1, in: chosen.id, by: .group)
        #expect(
            try await chosen.minutes().personsAreInvented?.nb
                == "Barna vi snakket om, er diktet opp. Ingen av dem finnes.")
        let written = try await world.start()
        try await written.write("Hun tar mye ansvar hjemme.", on: written.step("hvem-er-vi-til-for"))
        #expect(try await written.minutes().personsAreInvented != nil)
        let organisation = try await world.start(world.plan(.organisation))
        try await organisation.doors.groups.choose(card: "utstyr", group: 1, in: organisation.id, by: .group)
        #expect(try await organisation.minutes().personsAreInvented == nil)
        let youth = try await world.start(world.plan(.youth))
        try await youth.write("Tør ikke spørre.", on: youth.step("hvem-mangler"))
        #expect(try await youth.minutes().personsAreInvented?.nb.hasPrefix("Personene") == true)
    }

    @Test("What is ahead is what has been agreed: dates, and what is still open", arguments: Variant.allCases)
    func ahead(variant: Variant) async throws {
        let hall = try await world.start(world.plan(variant))
        func ahead() async throws -> String { try await hall.minutes().written(.ahead, in: .bokmål).asText.spaced }
        #expect(try await ahead() == "Ingen datoer er avtalt ennå.")
        var measure = MeasureDraft()
        measure.text = "Åpen hall"
        measure.deadline = "2027-01-14"
        measure.owner = "Fjordvik IL"
        measure.hearer = "Ungdomsrådet"
        try await hall.doors.measures.add(measure, as: .new(), in: hall.id, by: .moderator)
        #expect(try await ahead() == "Fristen er 14. januar 2027.")
        measure.deadline = "2027-03-01"
        measure.owner = ""
        measure.hearer = ""
        try await hall.doors.measures.add(measure, as: .new(), in: hall.id, by: .moderator)
        let open =
            switch variant {
            case .municipality: "Ett tiltak mangler ansvarlig."
            case .organisation: "Ett steg mangler ansvarlig."
            case .youth: "For ett forslag er det ikke bestemt hvem som bør høre det."
            }
        #expect(try await ahead() == "Den første fristen er 14. januar 2027, og den siste er 1. mars 2027. \(open)")
    }

    @Test("When no table has written, the facts say nothing of tables that wrote", arguments: Language.allCases)
    func nobodyWrote(language: Language) async throws {
        let hall = try await world.start()
        try await hall.go(to: hall.task())
        let facts = try await hall.minutes().written(.meeting, in: language).asText
        #expect(facts.hasSuffix("Fjordvik samfunnshus."))
    }

    @Test("The facts of the meeting are the hours it was held, where, and how many tables wrote")
    func meeting() async throws {
        let hall = try await world.start()
        try await hall.go(to: hall.task())
        try await hall.write("Byttedag", group: 1)
        try await hall.write("Åpen hall", group: 4)
        world.clock.pass(.minutes(140))
        try await hall.doors.runSheets.end(hall.id, by: .moderator)
        let minutes = try await hall.minutes()
        #expect(
            minutes.written(.meeting, in: .bokmål) == [
                .paragraph(
                    "Mandag 23.\u{A0}november 2026 kl.\u{A0}18.00–20.20, Fjordvik samfunnshus. To bord skrev notater."
                )
            ])
        #expect(
            minutes.written(.meeting, in: .nynorsk) == [
                .paragraph(
                    "Måndag 23.\u{A0}november 2026 kl.\u{A0}18.00–20.20, Fjordvik samfunnshus. To bord skreiv notat."
                )
            ])
        #expect(minutes.title(in: .english).contains("Fjordvik"))
    }

    @Test("A dugnad run wholly on paper and never started by the clock has its planned hours")
    func onPaper() async throws {
        let hall = try await world.start()
        world.clock.pass(.days(1))
        let task = try await hall.task()
        let notes = ["Byttedag", "Åpen hall"].map {
            NoteDraft(id: .new(), group: 2, step: task.id, text: $0, begunAt: nil, fromPaper: true)
        }
        _ = try await hall.doors.notes.write(notes, in: hall.id, by: .group)
        let minutes = try await hall.minutes()
        #expect(minutes.written(.meeting, in: .bokmål).asText.contains("18.00–20.30"))
        #expect(minutes.written(.strengths, in: .bokmål).flatMap(\.leaves) == ["Byttedag", "Åpen hall"])
    }

    @Test("How many came is counted by kind, with words up to twelve, and never a name or a number of somebody's")
    func attendance() async throws {
        let hall = try await world.start()
        let desk = hall.doors.minutesDesk
        try await desk.setAttendance(
            AttendanceDraft([
                ("Idrettslag", "7"), ("Kulturskolen", ""), (" ", " "), ("Politikere", ""), ("Ungdom", "5"),
            ]), in: hall.id, by: .moderator)
        let blocks = try await hall.minutes().written(.attendance, in: .bokmål)
        #expect(
            blocks == [
                .paragraph("Tolv deltakere."),
                .list([.init("Idrettslag: 7"), .init("Kulturskolen"), .init("Ungdom: 5")]),
            ])
        let wrong = AttendanceDraft([("Ring 900 00 000", "1"), ("Ungdom", "-4"), (" ", "3"), ("Foreldre", "501")])
        let problems = await #expect(throws: Problems<AttendanceDraft.Field>.self) {
            try await desk.setAttendance(wrong, in: hall.id, by: .moderator)
        }
        #expect(problems?.list.map(\.field) == [.kind(0), .people(1), .kind(2), .people(3)])
        let long = String(repeating: "👩‍🦽", count: 200)
        try await desk.setAttendance(AttendanceDraft([(long, "1")]), in: hall.id, by: .moderator)
        #expect(try await hall.minutes().attendance.map(\.kind) == [long])
    }

    @Test(
        "A sum alone is how many came, as well as it is known, in every language",
        arguments: [
            ("30", ["30 deltakere.", "30 deltakarar.", "30 participants."]),
            ("seks", nil), ("6", ["Seks deltakere.", "Seks deltakarar.", "Six participants."]),
            ("knapt 30", ["Knapt 30 deltakere.", "Knapt 30 deltakarar.", "Just under 30 participants."]),
            ("Omtrent 40 personer", ["Omtrent 40 deltakere.", "Omtrent 40 deltakarar.", "About 40 participants."]),
            ("ca. 120", ["Omtrent 120 deltakere.", "Omtrent 120 deltakarar.", "About 120 participants."]),
            ("mer enn 100", ["Over 100 deltakere.", "Over 100 deltakarar.", "More than 100 participants."]),
            ("501", nil), ("-4", nil), ("mange", nil), ("30–35", nil), ("Kari 30", nil),
        ] as [(String, [String]?)])
    func sum(typed: String, sentences: [String]?) async throws {
        let hall = try await world.start()
        let draft = AttendanceDraft([("Ungdom", "")], sum: typed)
        guard let sentences else {
            let problems = await #expect(throws: Problems<AttendanceDraft.Field>.self) {
                try await hall.doors.minutesDesk.setAttendance(draft, in: hall.id, by: .moderator)
            }
            #expect(problems?.list.map(\.field) == [.sum])
            return
        }
        try await hall.doors.minutesDesk.setAttendance(draft, in: hall.id, by: .moderator)
        let file = try Takeout(json: try await hall.doors.takeouts.takeout(hall.id).json())
        let elsewhere = try World()
        _ = try await elsewhere.doors.takeouts.readIn(file, by: .program)
        let there = try await elsewhere.doors.minutesDesk.minutes(hall.id)
        for minutes in [try await hall.minutes(), there] {
            let written: [[Block]] = Language.allCases.map { minutes.written(.attendance, in: $0) }
            #expect(written == sentences.map { [.paragraph($0)] })
        }
    }

    @Test("A sum stands before the kinds that were counted; kinds that add up to more are told of, and a second sum")
    func sumAndKinds() async throws {
        let hall = try await world.start()
        let desk = hall.doors.minutesDesk
        try await desk.setAttendance(AttendanceDraft([("Ungdom", "12")], sum: "30"), in: hall.id, by: .moderator)
        #expect(
            try await hall.minutes().written(.attendance, in: .bokmål)
                == [.paragraph("30 deltakere."), .list([.init("Ungdom: 12")])])
        for (rows, sum, field) in [
            ([("Ungdom", "20"), ("Foreldre", "14")], "30", .sum), ([("Ungdom", "31")], "knapt 30", .sum),
            ([("Ungdom", "60")], "omtrent 40", .sum), ([("I alt", "30")], "", .kind(0)),
        ] as [([(String, String)], String, AttendanceDraft.Field)] {
            let problems = await #expect(throws: Problems<AttendanceDraft.Field>.self) {
                try await desk.setAttendance(AttendanceDraft(rows, sum: sum), in: hall.id, by: .moderator)
            }
            #expect(problems?.list.map(\.field) == [field])
        }
        try await desk.setAttendance(AttendanceDraft([("Ungdom", "41")], sum: "over 40"), in: hall.id, by: .moderator)
        try await desk.setAttendance(
            AttendanceDraft([("Ungdom", "44")], sum: "omtrent 40"), in: hall.id, by: .moderator)
    }

    @Test("People's own words are the same in every language; the program's are not")
    func languages() async throws {
        let hall = try await world.start(world.plan(language: .nynorsk))
        try await hall.write("Vi byter utstyr")
        let minutes = try await hall.minutes()
        let texts = Language.allCases.map { language in
            minutes.parts.map { minutes.written($0, in: language).asText }.joined(separator: "\n")
        }
        #expect(Set(texts).count == 3)
        #expect(texts.allSatisfy { $0.contains("Vi byter utstyr") })
        for part in minutes.parts {
            #expect(Set(Language.allCases.map { minutes.heading(of: part)[$0] }).isEmpty == false)
            #expect(minutes.fingerprint(of: part, in: .bokmål) == minutes.fingerprint(of: part, in: .bokmål))
        }
    }
}

extension Block {
    /// The texts of all lines that have nothing under them: the notes.
    fileprivate var leaves: [String] {
        guard case .list(let items) = self else { return [] }
        return items.flatMap { item in item.under.isEmpty ? [item.text] : item.under.map(\.text) }
    }
}

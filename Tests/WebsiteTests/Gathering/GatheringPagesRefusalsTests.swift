import TestWorld
import Testing
import WorkModel

@Suite("What cannot be gathered is told, and a press too many changes nothing")
struct GatheringPagesRefusalsTests {
    let evening: Evening
    let notes: [Note.ID]
    var kari: Browser { evening.kari }
    var samle: String { "\(evening.desk)/samle?steg=\(evening.task.id)" }
    var step: (String, String) { ("steg", evening.task.id.description) }

    init() async throws {
        evening = try await Evening()
        let hall = evening.hall
        notes = try await [("Byttedag", 1), ("Bytte utstyr", 3), ("Åpen hall", 3)].asyncMap { text, group in
            try await hall.write(text, group: group).id
        }
    }

    private static let notThere = "Ett av notatene er slettet eller skjult siden du så det. Se over og prøv igjen."
    private static let noneChosen = "Velg minst ett notat først."
    private static let needsName = "Ideen trenger et navn."

    // MARK: Putting together

    @Test("The same form twice is one idea, and the page leads to it")
    func twice() async throws {
        let form = try await form(notes.prefix(2), name: "Bytte")
        let idea = try #require(form["blankett"])
        for _ in 0..<2 {
            let answer = try await kari.post(form)
            #expect(answer.status == 303)
            #expect(answer.location == "\(samle)&gjort=bundet&ide=\(idea)#gjort")
        }
        let gathering = try await evening.hall.gathering()
        #expect(gathering.clusters.map(\.name) == ["Bytte"])
        #expect(gathering.clusters.map(\.version) == [1])
    }

    @Test("Notes that look alike are ticked beside those that were chosen, and nothing is put together yet")
    func suggested() async throws {
        let fields = [("n", "\(notes[0])"), ("forslag", "\(notes[1])"), step]
        let answer = try await kari.post("\(evening.desk)/ideer", fields)
        #expect(answer.status == 303)
        #expect(answer.location == "\(samle)&n=\(notes[0])&n=\(notes[1])")
        let ticked = try await kari.get(answer.location ?? "").form("/ideer").fields.filter { $0.name == "n" }
        #expect(ticked.map(\.value).sorted() == notes.prefix(2).map(\.description).sorted())
        #expect(try await evening.hall.gathering().clusters.isEmpty)
    }

    @Test(
        "A note that has been hidden or deleted meanwhile is told on the page, and the name and the other ticks are kept",
        arguments: ["hidden", "deleted"])
    func goneMeanwhile(how: String) async throws {
        let form = try await form(notes.prefix(2), name: "Bytte")
        if how == "hidden" {
            try await evening.hall.doors.notes.hide(notes[1], isHidden: true, in: evening.hall.id, by: .moderator)
        } else {
            _ = try await evening.hall.doors.notes.delete(
                notes[1], from: 1, group: 3, in: evening.hall.id, by: .group)
        }
        let page = try await kari.submit(form)
        #expect(page.status == 409)
        #expect(page.page.withID("feil")?.text == "Noe må rettes \(Self.notThere)")
        #expect(try page.form("/ideer")["navn"] == "Bytte")
        #expect(try page.form("/ideer")["n"] == notes[0].description)
        #expect(try await evening.hall.gathering().clusters.isEmpty)
    }

    @Test("Into an idea that has been split up meanwhile nothing is put")
    func intoUntied() async throws {
        let idea = try await tie()
        try await evening.hall.doors.gatherings.untie(idea, in: evening.hall.id, by: .moderator)
        let page = try await kari.post("\(evening.desk)/ideer", [("n", "\(notes[2])"), ("ide", "\(idea)"), step])
        #expect(page.status == 409)
        #expect(page.page.withID("feil")?.text == "Noe må rettes \(Self.notThere)")
    }

    // MARK: A new name

    @Test("The same name twice is one change, and leads to the idea")
    func renamedTwice() async throws {
        let idea = try await tie()
        for _ in 0..<2 {
            let answer = try await rename(idea, to: "Bytte alt", from: 1)
            #expect(answer.status == 303)
            #expect(answer.location == "\(samle)#ide-\(idea)")
        }
        #expect(try await evening.hall.gathering().cluster(idea)?.version == 2)
    }

    @Test(
        "A name that cannot be taken is told at its field and kept",
        arguments: [
            ("", needsName), ("  ", needsName), ("Ring 900 00 000", Sentence.telephone),
            (String(repeating: "å", count: 301), Sentence.noRoom(300)),
        ])
    func renameRefused(name: String, sentence: String) async throws {
        let idea = try await tie()
        let page = try await rename(idea, to: name, from: 1)
        #expect(page.status == 422)
        #expect(page.problem(at: "n-\(idea)") == sentence)
        #expect(try page.form("/navn")["navn"] == name)
        #expect(try await evening.hall.gathering().cluster(idea)?.name == "Bytte")
    }

    @Test("Who renames an idea that another has split up gets 409, and keeps the name")
    func renamedUnderneath() async throws {
        let idea = try await tie()
        try await evening.hall.doors.gatherings.untie(idea, in: evening.hall.id, by: .moderator)
        let stale = try await rename(idea, to: "Bytte alt", from: 1)
        #expect(stale.status == 409)
        #expect(stale.says("Du skrev Bytte alt"))
        #expect(stale.says("Nå står det Det er slettet."))
        #expect(try stale.link("Tilbake til notatene") == "\(evening.desk)/samle")
    }

    // MARK: Taking out and splitting up

    @Test("Nothing ticked takes nothing out and makes no idea", arguments: ["ut", "del"])
    func noneTicked(button: String) async throws {
        let idea = try await tie()
        let page = try await kari.post("\(evening.desk)/ideer/\(idea)/utvalg", [("gjor", button), step])
        #expect(page.status == 409)
        #expect(page.page.withID("feil")?.text == "Noe må rettes \(Self.noneChosen)")
        #expect(try await evening.hall.gathering().notes(in: idea).count == 2)
    }

    @Test("The same form twice takes a note out once, and splits once")
    func takenOutTwice() async throws {
        let idea = try await tie(notes)
        let new = Cluster.ID.new()
        let fields = [("n", "\(notes[0])"), ("blankett", "\(new)"), step]
        for _ in 0..<2 {
            let answer = try await kari.post("\(evening.desk)/ideer/\(idea)/utvalg", fields + [("gjor", "del")])
            #expect(answer.location == "\(samle)&gjort=delt&ide=\(new)&fra=\(idea)#gjort")
        }
        #expect(try await evening.hall.gathering().notes(in: new).map(\.id) == [notes[0]])
        for _ in 0..<2 {
            let out = [("n", "\(notes[1])"), ("gjor", "ut"), step]
            let answer = try await kari.post("\(evening.desk)/ideer/\(idea)/utvalg", out)
            #expect(answer.location == "\(samle)&gjort=tattut&ide=\(idea)&ut=\(notes[1])#gjort")
        }
        #expect(try await evening.hall.gathering().notes(in: idea).map(\.id) == [notes[2]])
    }

    @Test("Notes are moved only to an idea that is there")
    func moved() async throws {
        let idea = try await tie()
        let other = try await evening.open.start()
        let theirs = Cluster.ID.new()
        try await other.doors.gatherings.tie(
            [other.write("Deres").id], into: theirs, name: "", in: other.id, by: .moderator)
        for target in ["", "x", "\(Cluster.ID.new())", "\(theirs)"] {
            let fields = [("n", "\(notes[0])"), ("gjor", "flytt"), ("til", target), step]
            #expect(try await kari.post("\(evening.desk)/ideer/\(idea)/utvalg", fields).status == 404)
        }
        #expect(try await evening.hall.gathering().notes(in: idea).count == 2)
    }

    @Test("The same press twice splits up once, and puts together again once")
    func untiedTwice() async throws {
        let idea = try await tie()
        for _ in 0..<2 {
            let answer = try await kari.post("\(evening.desk)/ideer/\(idea)/opplosning", [step])
            #expect(answer.location == "\(samle)&gjort=opplost&ide=\(idea)#gjort")
        }
        #expect(try await evening.hall.gathering().cluster(idea) == nil)
        for _ in 0..<2 {
            let answer = try await kari.post("\(evening.desk)/ideer/\(idea)/angring", [step])
            #expect(answer.location == "\(samle)#ide-\(idea)")
        }
        #expect(try await evening.hall.gathering().notes(in: idea).count == 2)
    }

    @Test("When its notes have all gone elsewhere an idea is not put together again, and that is said")
    func nothingLeft() async throws {
        let idea = try await tie()
        _ = try await kari.post("\(evening.desk)/ideer/\(idea)/opplosning", [step])
        _ = try await tie(Array(notes.prefix(2)))
        let page = try await kari.post("\(evening.desk)/ideer/\(idea)/angring", [step])
        #expect(page.status == 409)
        #expect(page.refusal == Self.notThere)
        #expect(try page.link("Tilbake til notatene") == "\(evening.desk)/samle")
    }

    // MARK: What Kari does

    private func tie(_ notes: [Note.ID]? = nil) async throws -> Cluster.ID {
        let idea = Cluster.ID.new()
        try await evening.hall.doors.gatherings.tie(
            notes ?? Array(self.notes.prefix(2)), into: idea, name: "Bytte", in: evening.hall.id, by: .moderator)
        return idea
    }

    private func form(_ notes: some Sequence<Note.ID>, name: String) async throws -> FormOnPage {
        var form = try await kari.get(samle).form("/ideer").with("navn", name)
        for note in notes { form.tick("n", note.description) }
        return form
    }

    private func rename(_ idea: Cluster.ID, to name: String, from version: Int) async throws -> Answer {
        try await kari.post("\(evening.desk)/ideer/\(idea)/navn", [("navn", name), ("versjon", "\(version)"), step])
    }
}

import Hummingbird
import Markup
import Words
import WorkModel

/// Typing in what the groups wrote on paper: one line a note, keyboard only, also pasted from a spreadsheet.
struct PaperPages {
    let doors: Doors
    let frame: Frame

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let room = try await doors.rooms.room(visit.dugnad.id)
        let form = Form(addressOf: request)
        return frame.respond(
            PaperPage(room: room, visit: visit, form: form, problems: FormProblems()).page, to: visit.visit)
    }

    func write(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        let room = try await doors.rooms.room(visit.dugnad.id)
        let (notes, problems) = read(form, room, visit)
        guard problems.isEmpty else {
            let page = PaperPage(room: room, visit: visit, form: form, problems: problems).page
            return frame.respond(page, to: visit.visit, status: .unprocessableContent)
        }
        // First the card, so that the notes know whom they were written about.
        if let number = form.number("gruppe"), room.cards.contains(where: { $0.key == form["kort"] }) {
            try await doors.groups.choose(card: form["kort"], group: number, in: visit.dugnad.id, by: visit.actor)
        }
        _ = try await doors.notes.write(notes, in: visit.dugnad.id, by: visit.actor)
        // Written at the desk, for one table or what was said in the room: back to where it was written.
        if form.has("bord") {
            return .done(visit.visit, else: visit.to(.moderator(visit.dugnad)) + Drawer(form).query)
        }
        let next = "?gruppe=\(room.speaker(form["gruppe"])?.inForm ?? "1")&steg=\(form["steg"])&lagret=\(notes.count)"
        return .redirect(to: visit.to(.paper(visit.dugnad)) + next)
    }

    private func read(_ form: Form, _ room: Room, _ visit: ModeratorVisit) -> ([NoteDraft], FormProblems) {
        var problems = FormProblems()
        guard let speaker = room.speaker(form["gruppe"]) else {
            problems.add(
                "gruppe", Phrase(nb: "Velg hvem som skrev.", nn: "Vel kven som skreiv.", en: "Choose who wrote them."))
            return ([], problems)
        }
        let asked = (form.identifier("steg") as Step.ID?).flatMap(room.sheet.step)
        guard let asked, room.takesNotes(asked) else {
            problems.add(
                "steg",
                Phrase(
                    nb: "Velg hvilken oppgave det er.", nn: "Vel kva for ei oppgåve det er.",
                    en: "Choose which task it is."))
            return ([], problems)
        }
        guard asked.takesNotes || speaker.group == nil else {
            problems.add("steg", PaperPages.tablesListen)
            return ([], problems)
        }
        // Counted before they are read: half a million lines take their time, and others wait meanwhile.
        let count = form["linjer"].utf8.count { $0 == UInt8(ascii: "\n") } + 1
        guard count <= PaperPages.mostLines * 4 else {
            problems.add("linjer", PaperPages.tooMany(count))
            return ([], problems)
        }
        let lines = written(form, visit)
        guard lines.count <= PaperPages.mostLines else {
            problems.add("linjer", PaperPages.tooMany(lines.count))
            return ([], problems)
        }
        if lines.isEmpty {
            let isHalfAnIdea = PaperPages.isIdea(form) && !ConcreteIdea(form).answers.allSatisfy(\.value.isEmpty)
            problems.add("linjer", isHalfAnIdea ? PaperPages.saysNotWhat : PaperPages.nothingIsWritten)
        }
        for (index, line) in lines.enumerated() {
            let isFirst = problems.isEmpty
            do {
                _ = try NoteText.checked(line)
            } catch {
                guard !PaperPages.isIdea(form) else {
                    problems.add("linjer", error.reason)
                    continue
                }
                if isFirst { problems.add("linjer", PaperPages.nothingIsSaved) }
                let number = index + 1
                problems.add(
                    "linjer",
                    Phrase(
                        nb: "Linje \(number): \(error.reason.nb)", nn: "Linje \(number): \(error.reason.nn)",
                        en: "Line \(number): \(error.reason.en)"))
            }
        }
        // The id is made of the words and how often they have occurred, so that going back to add a line doubles none.
        var times: [String: Int] = [:]
        let notes = lines.map { line in
            times[line, default: 0] += 1
            return NoteDraft(
                id: .made(
                    from:
                        "\(visit.dugnad.id) \(speaker.inForm) \(asked.id) \(form["blankett"]) \(times[line] ?? 1) \(line)"
                ),
                from: speaker, step: asked.id, text: line, fromPaper: !form.has("bord"))
        }
        return (notes, problems)
    }

    /// One idea, written in four answers at the desk; else one note a line.
    static func isIdea(_ form: Form) -> Bool { form.has("tekst") }

    private func written(_ form: Form, _ visit: ModeratorVisit) -> [String] {
        guard PaperPages.isIdea(form) else { return PastedLines.notes(form["linjer"]) }
        let idea = ConcreteIdea(form)
        return PlainText.lines(idea.what).isEmpty ? [] : [idea.text(of: visit.dugnad.variant, in: visit.language)]
    }

    private static let mostLines = 500

    private static let nothingIsWritten = Phrase(
        nb: "Skriv minst ett notat.", nn: "Skriv minst eitt notat.", en: "Write at least one note.")
    private static let saysNotWhat = Phrase(
        nb: "Skriv også hva ideen er.", nn: "Skriv òg kva ideen er.", en: "Write what the idea is, too.")

    private static func tooMany(_ count: Int) -> Phrase {
        Phrase(
            nb: "Det er \(count) linjer. Ta høyst \(mostLines) om gangen.",
            nn: "Det er \(count) linjer. Ta høgst \(mostLines) om gongen.",
            en: "There are \(count) lines. Take at most \(mostLines) at a time.")
    }

    private static let tablesListen = Phrase(
        nb: "Her har ungdommene ordet. Velg at det er de som skrev, eller velg en annen oppgave.",
        nn: "Her har ungdommane ordet. Vel at det er dei som skreiv, eller vel ei anna oppgåve.",
        en: "Here the young people are heard. Choose that they wrote it, or choose another task.")

    private static let nothingIsSaved = Phrase(
        nb: "Ingen av linjene er lagret ennå. Rett dem det gjelder, og lagre alle på nytt.",
        nn: "Ingen av linjene er lagra enno. Rett dei det gjeld, og lagre alle på nytt.",
        en: "None of the lines are saved yet. Correct those below, and save them all again.")
}

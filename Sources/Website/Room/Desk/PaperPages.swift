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
        return frame.respond(paperPage(room, visit, Form(addressOf: request), FormProblems()), to: visit.visit)
    }

    func write(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        let room = try await doors.rooms.room(visit.dugnad.id)
        let (notes, problems) = read(form, room, visit)
        guard problems.isEmpty else {
            return frame.respond(paperPage(room, visit, form, problems), to: visit.visit, status: .unprocessableContent)
        }
        // First the card, so that the notes know whom they were written about.
        if let number = form.number("gruppe"), room.cards.contains(where: { $0.key == form["kort"] }) {
            try await doors.groups.choose(card: form["kort"], group: number, in: visit.dugnad.id, by: visit.actor)
        }
        _ = try await doors.notes.write(notes, in: visit.dugnad.id, by: visit.actor)
        let next = "?gruppe=\(form.number("gruppe") ?? 1)&steg=\(form["steg"])&lagret=\(notes.count)"
        return .redirect(to: visit.to(.paper(visit.dugnad)) + next)
    }

    private func read(_ form: Form, _ room: Room, _ visit: ModeratorVisit) -> ([NoteDraft], FormProblems) {
        var problems = FormProblems()
        guard let group = form.number("gruppe"), (1...visit.dugnad.groupCount).contains(group) else {
            problems.add(
                "gruppe", Phrase(nb: "Velg hvem som skrev.", nn: "Vel kven som skreiv.", en: "Choose who wrote them."))
            return ([], problems)
        }
        guard let step: Step.ID = form.identifier("steg"), room.tasks.contains(where: { $0.id == step }) else {
            problems.add(
                "steg",
                Phrase(
                    nb: "Velg hvilken oppgave det er.", nn: "Vel kva for ei oppgåve det er.",
                    en: "Choose which task it is."))
            return ([], problems)
        }
        let lines = PaperPages.lines(form["linjer"])
        if lines.isEmpty {
            problems.add(
                "linjer",
                Phrase(nb: "Skriv minst ett notat.", nn: "Skriv minst eitt notat.", en: "Write at least one note."))
        }
        if lines.count > 500 {
            problems.add(
                "linjer",
                Phrase(
                    nb: "Det er \(lines.count) linjer. Ta høyst 500 om gangen.",
                    nn: "Det er \(lines.count) linjer. Ta høgst 500 om gongen.",
                    en: "There are \(lines.count) lines. Take at most 500 at a time."))
        }
        for (index, line) in lines.enumerated() {
            let isFirst = problems.isEmpty
            do {
                _ = try NoteText.checked(line)
            } catch {
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
                id: .made(from: "\(visit.dugnad.id) \(group) \(step) \(form["blankett"]) \(times[line] ?? 1) \(line)"),
                group: group, step: step, text: line, begunAt: nil, fromPaper: true)
        }
        return (notes, problems)
    }

    private static let nothingIsSaved = Phrase(
        nb: "Ingen av linjene er lagret ennå. Rett dem det gjelder, og lagre alle på nytt.",
        nn: "Ingen av linjene er lagra enno. Rett dei det gjeld, og lagre alle på nytt.",
        en: "None of the lines are saved yet. Correct those below, and save them all again.")

    /// One note a line, or a cell: cells from a spreadsheet come with tabs between them. Bullets and numbering are taken off.
    static func lines(_ text: String) -> [String] {
        var number = 0
        return cells(text).map { cell in
            let line = PlainText.line(cell)
            // A list counts from 1. «2. juni» by itself is a date.
            if let rest = withoutNumber(number + 1, line) {
                number += 1
                return rest
            }
            let bare = line.drop { "-–•*·".contains($0) }
            return bare.count < line.count && bare.first == " " ? PlainText.line(String(bare)) : line
        }.filter { !$0.isEmpty }
    }

    /// A cell with a line break, a tab or a quotation mark in it comes in quotation marks, and those inside are doubled.
    private static func cells(_ text: String) -> [String] {
        var cells = [""]
        var rest = text[...]
        while let sign = rest.first {
            if sign == "\"", cells[cells.count - 1].isEmpty, let (cell, after) = quotedCell(rest) {
                cells[cells.count - 1] = cell
                rest = rest[after...]
                continue
            }
            if sign.isNewline || sign == "\t" { cells.append("") } else { cells[cells.count - 1].append(sign) }
            rest.removeFirst()
        }
        return cells
    }

    /// The cell that begins with this quotation mark and the place after it; nil when people wrote the mark themselves.
    private static func quotedCell(_ text: Substring) -> (String, Substring.Index)? {
        var cell = ""
        var isSpreadsheets = false
        var place = text.index(after: text.startIndex)
        // No further than the longest note: a page of cells that never end would otherwise be read again for each.
        for _ in 0..<Note.longest {
            guard place < text.endIndex else { return nil }
            let next = text.index(after: place)
            let sign = text[place]
            if sign == "\"" {
                guard next < text.endIndex, text[next] == "\"" else {
                    let isLast = next == text.endIndex || text[next].isNewline || text[next] == "\t"
                    return isSpreadsheets && isLast ? (cell, next) : nil
                }
                isSpreadsheets = true
                place = text.index(after: next)
                cell.append(sign)
                continue
            }
            if sign.isNewline || sign == "\t" { isSpreadsheets = true }
            cell.append(sign)
            place = next
        }
        return nil
    }

    /// The line without «3. » or «3) » in front, if that is how it begins.
    private static func withoutNumber(_ number: Int, _ line: String) -> String? {
        let mark = ["\(number). ", "\(number)) "].first(where: line.hasPrefix)
        return mark.map { PlainText.line(String(line.dropFirst($0.count))) }
    }
}

private func paperPage(_ room: Room, _ visit: ModeratorVisit, _ form: Form, _ problems: FormProblems) -> Page {
    let say = visit.say
    let dugnad = room.dugnad
    let current = form["steg"].isEmpty ? room.task(of: room.sheet.current)?.id.description ?? "" : form["steg"]
    let groups = (1...dugnad.groupCount).map { number in
        """
        <option value="\(number)"\("selected", when: form["gruppe"] == String(number))>\(say(room.variant.group)) \(number)</option>
        """ as HTML
    }
    let tasks = room.tasks.map { task in
        """
        <option value="\(task.id)"\("selected", when: current == task.id.description)>\(say(room.title(of: task)))</option>
        """ as HTML
    }
    let saved: HTML? = form.number("lagret").map { count in
        """
        <p class="slip done" role="status" id="lagret">
        <b>✓ \(say(
                nb: "\(say(Counting.notes.inWords(count)).capitalisedFirst) er lagret.",
                nn: "\(say(Counting.notes.inWords(count)).capitalisedFirst) er lagra.",
                en: "\(say(Counting.notes.inWords(count)).capitalisedFirst) saved."))</b> \(say(nb: "Ta neste ark.", nn: "Ta neste ark.", en: "Take the next sheet."))</p>
        """
    }
    let title = say(nb: "Skriv inn fra papir", nn: "Skriv inn frå papir", en: "Type in from paper")
    var page = deskPage(
        visit, at: .paper(dugnad),
        title: problems.titled(title, say),
        mainClass: "wrap stack form desk",
        """
        \(problems.summary(say))
        <h1>\(title)</h1>
        \(saved)
        <form class="stack" method="post" action="\(visit.to(.paper(dugnad)))" novalidate>
        <p><label for="gruppe">\(say(nb: "Hvem skrev?", nn: "Kven skreiv?", en: "Who wrote the notes?"))</label></p>
        \(problems.at("gruppe", say))
        <p><select id="gruppe" name="gruppe"\(problems.told("gruppe", hint: saved == nil ? nil : "lagret"))\("autofocus", when: saved != nil)>\(groups)</select></p>
        <p><label for="steg">\(say(nb: "Hvilken oppgave?", nn: "Kva for ei oppgåve?", en: "Which task?"))</label></p>
        \(problems.at("steg", say))
        <p><select id="steg" name="steg"\(problems.told("steg"))>\(tasks)</select></p>
        \(cardChoice(room, form, say))
        <p><label for="linjer">\(say(
            nb: "Notatene, ett på hver linje",
            nn: "Notata, eitt på kvar linje",
            en: "The notes, one on each line"))</label></p>
        <p class="small" id="linjer-hint">\(say(
            nb: "Du kan lime inn mange linjer eller celler fra et regneark. Ikke skriv navn på ekte barn.",
            nn: "Du kan lime inn mange linjer eller celler frå eit rekneark. Ikkje skriv namn på ekte barn.",
            en: "You can paste many lines, or cells from a spreadsheet. Do not write names of real children."))</p>
        \(problems.at("linjer", say))
        <textarea id="linjer" name="linjer" rows="10"\(problems.told("linjer", hint: "linjer-hint"))>\(problems.isEmpty ? "" : form["linjer"])</textarea>
        <input type="hidden" name="blankett" value="\(problems.isEmpty ? Note.ID.new().description : form["blankett"])">
        <p><button class="btn">\(say(nb: "Lagre notatene", nn: "Lagre notata", en: "Save the notes"))</button></p>
        </form>
        \(alreadyIn(room, say))
        """)
    page.scripts = problems.isEmpty ? [] : ["focus.js"]
    return page
}

/// A table that had no phone has not told which card it talked about; the minutes want to know.
private func cardChoice(_ room: Room, _ form: Form, _ say: Tongue) -> HTML? {
    guard !room.cards.isEmpty else { return nil }
    let options = room.cards.map { card in
        "<option value=\"\(card.key)\"\("selected", when: form["kort"] == card.key)>\(say(card.name))</option>" as HTML
    }
    return """
        <p><label for="kort">\(say(
            nb: "Hvilket kort snakket de om? Valgfritt", nn: "Kva for eit kort snakka dei om? Valfritt",
            en: "Which card did they talk about? Optional"))</label></p>
        <p><select id="kort" name="kort"><option value="">\(say(
            nb: "Det kortet de allerede har valgt", nn: "Det kortet dei alt har valt",
            en: "The card they have already chosen"))</option>\(options)</select></p>
        """
}

/// How many notes each group has on each task, to see which sheets are left.
private func alreadyIn(_ room: Room, _ say: Tongue) -> HTML {
    let head = room.tasks.map { "<th scope=\"col\">\(say(room.title(of: $0)))</th>" as HTML }
    let rows = (1...room.dugnad.groupCount).map { number in
        let cells = room.tasks.map { "<td class=\"num\">\(room.notes(on: $0.id, from: number).count)</td>" as HTML }
        return "<tr><th scope=\"row\">\(say(room.variant.group)) \(number)</th>\(cells)</tr>\n" as HTML
    }
    return """
        <h2 id="inne">\(say(nb: "Dette har vi så langt", nn: "Dette har vi så langt", en: "What we have so far"))</h2>
        <div class="scroll" role="region" aria-labelledby="inne" tabindex="0"><table><thead><tr><td></td>\(head)</tr>
        </thead><tbody>\(rows)</tbody></table></div>
        """
}

import Markup
import Words
import WorkModel

/// Typing in a sheet of notes that a table wrote on paper.
struct PaperPage {
    let room: Room
    let visit: ModeratorVisit
    let form: Form
    let problems: FormProblems

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { room.dugnad }

    var page: Page {
        let now = room.stepOfNotes(at: room.sheet.current) ?? room.tasks.first
        let current = form["steg"].isEmpty ? now?.id.description ?? "" : form["steg"]
        let chosen = form["gruppe"].isEmpty ? nextOnPaper.map(String.init) : form["gruppe"]
        let groups = room.speakers.map { speaker in
            """
            <option value="\(speaker.inForm)"\("selected", when: chosen == speaker.inForm)>\(say(room.source(of: [speaker])))</option>
            """ as HTML
        }
        let tasks = room.sheet.steps.filter(room.takesNotes).map { task in
            """
            <option value="\(task.id)"\("selected", when: current == task.id.description)>\(say(room.title(of: task)))</option>
            """ as HTML
        }
        let takeNext = say(nb: "Ta neste ark.", nn: "Ta neste ark.", en: "Take the next sheet.")
        let saved: HTML? = form.number("lagret").map { count in
            """
            <p class="slip done" role="status" id="lagret">
            <b>✓ \(say(
                    nb: "\(say(Counting.notes.inWords(count)).capitalisedFirst) er lagret.",
                    nn: "\(say(Counting.notes.inWords(count)).capitalisedFirst) er lagra.",
                    en: "\(say(Counting.notes.inWords(count)).capitalisedFirst) saved."))</b> \(takeNext)</p>
            """
        }
        let title = say(.typeInFromPaper)
        var page = deskPage(
            visit, at: .paper(dugnad),
            title: problems.titled(title, say),
            mainClass: "wrap stack form desk",
            """
            \(problems.summary(say))
            <h1>\(title)</h1>
            \(saved)
            <form class="stack" method="post" action="\(visit.to(.paper(dugnad)))" novalidate\(keptUntilSaved(say))>
            \(backToTheDesk)
            <p><label for="gruppe">\(say(nb: "Hvem skrev?", nn: "Kven skreiv?", en: "Who wrote the notes?"))</label></p>
            \(problems.at("gruppe", say))
            <p><select id="gruppe" name="gruppe"\(problems.told("gruppe", hint: saved == nil ? nil : "lagret"))\
            \("autofocus", when: saved != nil)>\(groups)</select></p>
            <p><label for="steg">\(say(
                nb: "Hvilken oppgave?",
                nn: "Kva for ei oppgåve?",
                en: "Which task?"))</label></p>
            \(problems.at("steg", say))
            <p><select id="steg" name="steg"\(problems.told("steg"))>\(tasks)</select></p>
            \(cardChoice)
            <p><label for="linjer">\(isIdea ? say(room.variant.measureQuestion) : say(
                nb: "Notatene, ett på hver linje",
                nn: "Notata, eitt på kvar linje",
                en: "The notes, one on each line"))</label></p>
            <p class="small" id="linjer-hint">\(say(
                nb: "Du kan lime inn mange linjer eller celler fra et regneark. Ikke skriv navn på ekte barn.",
                nn: "Du kan lime inn mange linjer eller celler frå eit rekneark. Ikkje skriv namn på ekte barn.",
                en: "You can paste many lines, or cells from a spreadsheet. Do not write names of real children."))</p>
            \(problems.at("linjer", say))
            <textarea dir="auto" id="linjer" name="\(isIdea ? "tekst" : "linjer")" \
            rows="10"\(problems.told("linjer", hint: "linjer-hint"))>\(typed)</textarea>
            <input type="hidden" name="blankett" \
            value="\(problems.isEmpty ? Note.ID.new().description : form["blankett"])">
            <p><button class="btn">\(say(nb: "Lagre notatene", nn: "Lagre notata", en: "Save the notes"))</button></p>
            </form>
            \(alreadyIn)
            """)
        page.scripts += problems.isEmpty ? [] : ["focus.js"]
        return page
    }

    /// An idea written at the desk, which has come here to be mended: it is one note of several lines.
    private var isIdea: Bool { !problems.isEmpty && PaperPages.isIdea(form) }

    private var typed: String {
        if problems.isEmpty { return "" }
        return isIdea ? ConcreteIdea(form).text(of: room.variant, in: visit.language) : form["linjer"]
    }

    /// Whose sheet it is likely to be: of the tables on paper, the first one that has nothing in on this task.
    private var nextOnPaper: Int? {
        let onPaper = room.groupsOnPaper
        let task: Step.ID? = form.identifier("steg") ?? room.task(of: room.sheet.current)?.id
        return onPaper.first { number in task.map { room.notes(on: $0, from: number).isEmpty } ?? true }
            ?? onPaper.first
    }

    /// Begun at the desk, in a table's drawer or for the room, and come here because something was wrong.
    private var backToTheDesk: HTML? {
        room.speaker(form["bord"]).map { "<input type=\"hidden\" name=\"bord\" value=\"\($0.inForm)\">" }
    }

    /// A table that had no phone has not told which card it talked about; the minutes want to know.
    private var cardChoice: HTML? {
        guard !room.cards.isEmpty else { return nil }
        let options = room.cards.map { card in
            "<option value=\"\(card.key)\"\("selected", when: form["kort"] == card.key)>\(say(card.name))</option>"
                as HTML
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
    private var alreadyIn: HTML {
        let head = room.stepsOfNotes.map { "<th scope=\"col\">\(say(room.title(of: $0)))</th>" as HTML }
        let others = room.inOrder(room.notes.map(\.origin)).filter { $0.group == nil }
        let rows = (room.groups.map { .group($0.number) } + others).map { (origin: NoteOrigin) in
            let cells = room.stepsOfNotes.map { task in
                "<td class=\"num\">\(room.notes(on: task.id).count { $0.origin == origin })</td>" as HTML
            }
            return "<tr><th scope=\"row\">\(say(room.source(of: [origin])))</th>\(cells)</tr>\n" as HTML
        }
        return """
            <h2 id="inne">\(say(
                nb: "Dette har vi så langt",
                nn: "Dette har vi så langt",
                en: "What we have so far"))</h2>
            <div class="scroll" role="region" aria-labelledby="inne" tabindex="0"><table><thead><tr>\
            <td></td>\(head)</tr>
            </thead><tbody>\(rows)</tbody></table></div>
            """
    }
}

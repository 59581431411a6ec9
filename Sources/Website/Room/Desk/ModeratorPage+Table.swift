import Markup
import Words
import WorkModel

/// One table, when it has been pressed: the card it talks about, and its notes under the question they answer.
extension ModeratorPage {
    func table(_ number: Int) -> Region {
        let written = room.notes.filter { $0.groupNumber == number }
        // What the room is at first, then backwards through the evening.
        let tasks = [atHand].compactMap { $0 } + room.stepsOfNotes.reversed().filter { $0.id != atHand?.id }
        let questions = tasks.compactMap { task in question(task, written.filter { $0.step == task.id }) }
        let nothing: HTML? =
            questions.isEmpty && takenAway.isEmpty
            ? "<p>\(say(nb: "Ingen notater herfra ennå.", nn: "Ingen notat herfrå enno.", en: "No notes from here yet."))</p>"
            : nil
        return opened(
            "\(say(room.seating.group)) \(number)", follows: [.notes, .steps, .groups, .group(number)],
            """
            \(closedTable(number))\(broughtBack(number))
            <div class="row">\(writing(for: .group(number)))\(paper(number))</div>
            \(card(of: number))\(takeDown)\(nothing)\(questions)\(somethingWrong(number))\(realChild)
            """)
    }

    /// A link to it, around the words that name it. The picture has its own, for a mouse or a finger.
    func pressed(_ number: Int, _ text: HTML) -> HTML { opening(.table(number), text) }

    private func question(_ task: Step, _ notes: [Note]) -> HTML? {
        guard !notes.isEmpty else { return nil }
        let newest = notes.sorted { ($0.receivedAt, $0.id.description) > ($1.receivedAt, $1.id.description) }
        return "<h3>\(say(room.title(of: task)))</h3><ul>\(newest.map { noteItem($0) })</ul>"
    }

    /// The other questions that a note may belong to, where one table's notes are looked through.
    func moving(_ note: Note) -> HTML? {
        guard case .table = drawer else { return nil }
        let others = room.tasks.filter { $0.id != note.step && !$0.isSkipped }.map { task in
            "<button class=\"btn quiet slim\" name=\"punkt\" value=\"\(task.id)\">\(say(room.title(of: task)))</button>\n"
                as HTML
        }
        guard !others.isEmpty else { return nil }
        return """
            <form class="row" method="post" action="\(visit.to(.noteQuestion(dugnad, note.id)))"\
            \(sentInPlace(changing: [.notes]))>\(stayingHere)<span class="small">\(say(
                nb: "Flytt notatet til:", nn: "Flytt notatet til:", en: "Move the note to:"))</span>
            \(others)</form>
            """
    }

    private func card(of number: Int) -> HTML? {
        guard let group = room.group(number), let key = group.card else { return nil }
        let (name, story, drawing): (String, String, HTML?)
        var belowStory: HTML?
        if let own = group.ownPerson {
            (name, story, drawing) = (say(own.nameAndAge), own.story, nil)
            belowStory = removal(of: own, number)
        } else if let person = room.person(key) {
            (name, story) = (say(person.nameAndAge), say(person.story))
            drawing = cardDrawing(person.drawing, person.alt, assets, say)
        } else if let topic = room.topic(key) {
            (name, story, drawing) = (say(topic.title), say(topic.story), nil)
        } else {
            return nil
        }
        return """
            <details class="who" id="bordets-kort"><summary>\(drawing)<span>\(name)</span></summary>\(paragraphs(story))\(belowStory)</details>
            """
    }

    /// A person that a table has made must not be a real child.
    private func removal(of person: OwnPerson, _ number: Int) -> HTML {
        pressOnceMore(
            "\(say(nb: "Ligner det et ekte barn? Fjern", nn: "Liknar det eit ekte barn? Fjern", en: "Like a real child? Remove"))",
            id: "fjern-person-\(number)", to: visit.to(.tablesOwnPerson(dugnad, number)),
            attributes: sentInPlace(changing: [.groups]),
            """
            <button class="btn quiet slim">\(say(
                nb: "Ja, fjern \(person.name)", nn: "Ja, fjern \(person.name)", en: "Yes, remove \(person.name)"))</button>
            """)
    }

    /// The moderator writes what a table says, without leaving the room: as from paper, one note a line. An idea is four
    /// answers here as on the phones. What is said in the room, or by the young people, is written in the same way.
    func writing(for origin: NoteOrigin) -> HTML? {
        // Where the young people are heard, the tables listen.
        guard let atHand, origin.group == nil || !room.isForYouth(atHand) else { return nil }
        let answered = room.sheet.steps.filter { step in
            !step.isSkipped && (origin.group == nil ? room.takesNotes(step) : step.takesNotes)
        }
        let questions = answered.map { step in
            """
            <option value="\(step.id)"\("selected", when: step.id == atHand.id)>\(say(room.title(of: step)))</option>
            """ as HTML
        }
        let (id, question) = (origin.inForm, say(nb: "Spørsmål", nn: "Spørsmål", en: "Question"))
        let isIdea = room.asksForIdeas(atHand)
        let (label, field) =
            isIdea ? (say(room.variant.measureQuestion), "tekst") : (say(writingLabel(origin)), "linjer")
        let form: HTML = """
            <form class="stack" id="skriv-\(id)" method="post" action="\(visit.to(.paper(dugnad)))"\
            \(sentInPlace(changing: [.notes]))\(keptUntilSaved(say, as: "bord-\(id)"))>
            <p><label for="linjer-\(id)">\(label)</label></p>
            <p><textarea dir="auto" id="linjer-\(id)" name="\(field)" rows="2"></textarea></p>
            \(isIdea ? ideaFields(dugnad.variant, say, isOpen: true) : nil)
            <input type="hidden" name="gruppe" value="\(id)">
            <input type="hidden" name="blankett" value="\(Note.ID.new())"><input type="hidden" name="bord" value="\(id)">
            <p class="row"><select name="steg" aria-label="\(question)">\(questions)</select>
            <button class="btn quiet slim">\(say(.save))</button></p></form>
            """
        guard origin.group != nil else { return form }
        return """
            <details id="skriv-for-\(id)"><summary>\(say(
                nb: "Skriv for \(room.seating.theGroup.nb)", nn: "Skriv for \(room.seating.theGroup.nn)",
                en: "Write for \(room.seating.theGroup.en)"))</summary>
            \(form)</details>
            """
    }

    /// A table on paper is not waited for; its sheets are typed in when there is time.
    private func paper(_ number: Int) -> HTML {
        let isOnPaper = room.group(number)?.onPaperSince != nil
        let typeIn: HTML? =
            isOnPaper
            ? "<a href=\"\(visit.to(.paper(dugnad)))?gruppe=\(number)\">\(say(.typeInFromPaper))</a>" : nil
        let words =
            isOnPaper
            ? say(nb: "✓ På papir", nn: "✓ På papir", en: "✓ On paper")
            : say(nb: "Skriver på papir", nn: "Skriv på papir", en: "Writes on paper")
        return """
            <form class="row" method="post" action="\(visit.to(.onPaper(dugnad, number)))"\
            \(sentInPlace(changing: [.groups]))><button class="btn slim\(isOnPaper ? "" : " quiet")" name="papir" \
            value="\(isOnPaper ? "0" : "1")" aria-pressed="\(isOnPaper ? "true" : "false")">\(words)</button>\(typeIn)</form>
            """
    }

    private func writingLabel(_ origin: NoteOrigin) -> Phrase {
        switch origin {
        case .group:
            return Phrase(nb: "Ett notat på hver linje", nn: "Eitt notat på kvar linje", en: "One note on each line")
        case .youth:
            return Phrase(
                nb: "Skriv inn forslagene, ett på hver linje", nn: "Skriv inn forslaga, eitt på kvar linje",
                en: "Write down the proposals, one on each line")
        case .room, .dugnad:
            let hall = room.seating.theRoom
            return Phrase(
                nb: "Skriv ned det som blir sagt i \(hall.nb), ett notat på hver linje",
                nn: "Skriv ned det som blir sagt i \(hall.nn), eitt notat på kvar linje",
                en: "Write down what is said in \(hall.en), one note on each line")
        }
    }

    /// Empties the wall of notes in one press, where there are any.
    var takeDown: HTML? {
        // What was shown at another question is not there any more.
        let count = room.stepOfNotes(at: step).map { room.notesOnWall(of: $0.id).count } ?? 0
        guard count > 0 else { return nil }
        return """
            <form class="row" method="post" action="\(visit.to(.wallClearing(dugnad)))"\(sentInPlace(changing: [.notes]))>\
            \(stayingHere)<span class="small">\(say(
                nb: "På veggen nå: \(count)", nn: "På veggen no: \(count)", en: "On the wall now: \(count)"))</span>
            <button class="btn link slim">\(say(nb: "Ta ned alt", nn: "Ta ned alt", en: "Take everything down"))</button></form>
            """
    }

    /// For a browser without script: which table the page comes back to.
    var stayingHere: HTML? {
        guard case .table(let number) = drawer else { return nil }
        return "<input type=\"hidden\" name=\"bord\" value=\"\(number)\">"
    }
}

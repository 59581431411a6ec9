import Markup
import Words
import WorkModel

/// What the table has written, on this task and earlier.
extension GroupPage {
    var notes: Region {
        let mine = task.map { room.notes(on: $0.id) } ?? []
        let colour = room.colour(of: task) == .blue ? "slip blue" : "slip"
        let items = mine.map { noteItem($0, colour: colour) }
        let heading: HTML? =
            mine.isEmpty
            ? nil
            : """
            <h2 id="vare">\(say(
                    nb: "Det \(room.seating.theGroup.nb) har skrevet",
                    nn: "Det \(room.seating.theGroup.nn) har skrive",
                    en: "What \(room.seating.theGroup.en) has written"))</h2>
            """
        return Region(
            id: "notater", follows: [.steps, .group(number)],
            attributes: "\("aria-labelledby", is: mine.isEmpty ? nil : "vare")",
            content: "\(heading)\n<ul class=\"mine\">\(items)</ul>\(hidden)")
    }

    /// Said kindly, or the table would take it for lost and write it again. The words stay with the moderator.
    private var hidden: HTML? {
        guard takenAway == 0 else {
            return """
                <p class="small">\(say(
                    nb: "Ordstyreren har tatt bort notater herfra. Snakk med ordstyreren hvis noe av det skulle vært med.",
                    nn: "Ordstyraren har teke bort notat herfrå. Snakk med ordstyraren dersom noko av det skulle vore med.",
                    en: "The moderator has taken away notes from here. Talk to the moderator if any of it should be included."))</p>
                """
        }
        let count = room.notes.count { $0.groupNumber == number && $0.step == task?.id && $0.hiddenAt != nil }
        guard count > 0 else { return nil }
        let notes = Counting.notes.inWords(count)
        return """
            <p class="small">\(say(
                nb: "Ordstyreren viser ikke \(notes.nb) herfra akkurat nå. Ingenting er slettet, så dere trenger ikke skrive det på nytt.",
                nn: "Ordstyraren viser ikkje \(notes.nn) herfrå akkurat no. Ingenting er sletta, så de treng ikkje skrive det på nytt.",
                en: "The moderator is not showing \(notes.en) from here just now. Nothing is deleted, so there is no need to write it again."))</p>
            """
    }

    func noteItem(_ note: Note, colour: String) -> HTML {
        if canWrite, form["rett"] == note.id.description { return editing(note, colour: colour) }
        let state =
            note.isShown
            ? say(nb: "Mottatt, vises på veggen", nn: "Motteke, står på veggen", en: "Received, shown on the wall")
            : say(.received)
        let late: HTML? =
            note.isLate
            ? " · \(say(.cameInAfterwards))" : nil
        let begin = String(note.text.prefix(40))
        return """
            <li class="\(colour)" data-note="\(note.id)" data-version="\(note.version)" data-text="\(note.text)">
            <p class="tekst asis"\(asWritten)>\(note.text)</p><div class="state ok"><span>
            <b>✓ \(state)</b> \(say(.atHour))\u{A0}\(NorwegianTime.clock(note.editedAt ?? note.receivedAt))\(late)</span> \(canWrite ? acts(on: note, begin) : .nothing)</div></li>

            """
    }

    /// Only while notes are accepted: on a closed step a note stays as it is.
    private func acts(on note: Note, _ begin: String) -> HTML {
        """
        <a data-edit href="?\(stepQuery)rett=\(note.id)#notater">\(say(.edit))<span class="vh"> \(begin)</span>
        </a><form data-delete method="post" action="\(visit.to(.noteDeletion(dugnad, number, note.id)))">
        <input type="hidden" name="fra" value="\(note.version)">
        <input type="hidden" name="begynt" value="\(visit.now.milliseconds)">
        <button class="btn link slim">\(say(.delete))<span class="vh"> \(begin)</span>
        </button></form>
        """
    }

    func editing(_ note: Note, colour: String) -> HTML {
        """
        <li class="\(colour)"><form class="stack" method="post" action="\(visit.to(.note(dugnad, number, note.id)))">
        <label for="rettes">\(say(nb: "Rett notatet", nn: "Rett notatet", en: "Edit the note"))</label>
        <textarea dir="auto" id="rettes" name="tekst" rows="3">\(note.text)</textarea>
        <input type="hidden" name="fra" value="\(note.version)">
        <input type="hidden" name="begynt" value="\(visit.now.milliseconds)">
        <p class="row"><button class="btn slim">\(say(.save))</button>
        <a href="\(visit.to(.group(dugnad, number)))">\(say(.cancel))</a></p>
        </form></li>

        """
    }

    private func wayBack(to task: Step) -> HTML {
        """
        <p><a href="?steg=\(task.id)">\(say(
            nb: "Skriv mer her",
            nn: "Skriv meir her",
            en: "Write more here"))<span class="vh">: \(say(room.title(of: task)))</span></a></p>
        """
    }

    var stepQuery: String { isLookingBack ? "steg=\(step?.id.description ?? "")&" : "" }

    var earlier: Region {
        let others = room.tasks.filter { $0.id != task?.id && isOpenToSee($0) }
        let items = others.map { task in
            let notes = room.notes(on: task.id)
            let colour = room.colour(of: task) == .blue ? "slip blue" : "slip"
            let lines = notes.map { "<li class=\"asis\"\(asWritten)>\($0.text)</li>" as HTML }
            return """
                <details class="\(colour)" id="for-\(task.id)">
                <summary>\(say(room.title(of: task))) \
                <span class="small">\(say(Counting.notes.inDigits(notes.count)))</span>
                </summary><ul class="dots">\(lines)</ul>\(!room.writingTime(on: task).isClosed ? wayBack(to: task) : .nothing)</details>

                """ as HTML
        }
        let heading: HTML? =
            others.isEmpty
            ? nil
            : """
            <h2>\(isLookingBack ? say(
                nb: "Andre punkter",
                nn: "Andre punkt",
                en: "Other steps") : say(nb: "Tidligere i dag", nn: "Tidlegare i dag", en: "Earlier today"))</h2>
            """
        return Region(id: "tidligere", follows: [.steps, .group(number)], content: "\(heading)\(items)")
    }
}

import Markup
import Words
import WorkModel

/// Where the table writes, and what it should know before it does.
extension GroupPage {
    /// What is written here is an idea, of four short answers.
    var isIdea: Bool { room.asksForIdeas(task) }

    var writeLabel: String {
        if isIdea { return say(room.variant.measureQuestion) }
        let written = text(room.words(of: task)?.write)
        return written.isEmpty
            ? say(nb: "Skriv det dere sier", nn: "Skriv det de seier", en: "Write what you say")
            : written
    }

    /// First on the phone: what the note-taker should know, until there is something to write about.
    var toTheWriter: HTML? {
        guard let lines = room.edition.template(for: room.variant).writer?[visit.language], !lines.isEmpty, !isAllOver,
            !room.tasks.contains(where: { $0.startedAt != nil })
        else { return nil }
        return """
            <section class="slip plain stack" aria-labelledby="til-skriveren"><h2 id="til-skriveren">\(say(
                room.seating.toTheWriter))</h2>
            <ul class="dots">\(lines.map { "<li>\($0)</li>\n" as HTML })</ul></section>
            """
    }

    /// News of notes on their way stands beside the form, not in it: the form disappears when the step is closed.
    var writing: HTML {
        """
        <div class="write">
        <form id="skriv" method="post" action="\(visit.to(.notes(dugnad, number)))" data-box="\(dugnad.id)/\(number)"\
        \("hidden", when: !canWrite)>
        <p id="fortsatt" class="row" hidden></p>
        <label for="tekst">\(writeLabel)</label>
        <div><textarea dir="auto" id="tekst" name="tekst" rows="2" aria-describedby="hjelp" required></textarea>
        \(ideaFields(dugnad.variant, say, isOpen: isIdea))
        <button class="btn">\(say(.save))<span>\u{A0}\(say(room.variant.theIdea))</span></button></div>
        <p class="small" id="hjelp">\(say(
            nb: "Ikke skriv ekte navn eller noe annet som gjør at noen kan kjennes igjen.",
            nn: "Ikkje skriv ekte namn eller noko anna som gjer at nokon kan kjennast att.",
            en: "Do not write real names or anything else that lets someone be recognised."))</p>
        <input type="hidden" name="steg" value="\(task?.id.description ?? "")">
        <input type="hidden" name="begynt" value="\(visit.now.milliseconds)">
        <input type="hidden" name="blankett" value="\(dugnad.revision)">
        </form>
        <p id="lagret" role="status" class="small"></p>
        </div>
        """
    }

    /// Without script: what was just deleted can be brought back.
    var undo: HTML? {
        guard let note: Note.ID = form.identifier("slettet") else { return nil }
        return """
            <p>\(say(.noteDeleted))</p>
            <form method="post" action="\(visit.to(.noteRestoration(dugnad, number, note)))">
            <button class="btn quiet slim">\(say(.undo))</button></form>
            """
    }

    /// The day it is deleted, and for a municipality that the public may ask to see it.
    var assurance: String {
        let day = NorwegianTime.date(dugnad.isDeletedAt)
        let deletion = say(
            nb: "Det dere skriver, slettes \(day.nb), eller senere hvis noe blir endret.",
            nn: "Det de skriv, blir sletta \(day.nn), eller seinare om noko blir endra.",
            en: "What you write is deleted on \(day.en), or later if something is changed.")
        guard dugnad.variant.isForAMunicipality else { return deletion }
        return deletion + " "
            + say(
                nb: "Det kan hende kommunen må gi innsyn i det dere skriver her.",
                nn: "Det kan hende kommunen må gi innsyn i det de skriv her.",
                en: "The municipality may have to give the public access to what you write here.")
    }
}

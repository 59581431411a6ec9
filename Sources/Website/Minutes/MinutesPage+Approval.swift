import Markup
import Words
import WorkModel

/// The approved copy, and sharing it.
extension MinutesPage {
    func approvedBar(_ approval: Approval) -> HTML {
        let day = NorwegianTime.date(approval.approvedAt)
        let late = minutes.notesAfterApproval
        let lateNotes = late.map { note in
            "<li><span class=\"asis\"\(asWritten)>\(note.text)</span> <i>\(say(minutes.room.source(of: note)))</i></li>"
                as HTML
        }
        let lateLine: HTML? =
            late.isEmpty
            ? nil
            : """
            <div class="warn"><p>
            <b>\(say(
                nb: "\(say(Counting.notes.inWords(late.count)).capitalisedFirst) kom inn eller ble rettet etter godkjenningen:",
                nn: "\(say(Counting.notes.inWords(late.count)).capitalisedFirst) kom inn eller blei retta etter godkjenninga:",
                en: "\(say(Counting.notes.inWords(late.count)).capitalisedFirst) came in or changed after the approval:"))</b>
            </p><ul class="dots">\(lateNotes)</ul></div>
            """
        let approved = say(nb: "Godkjent \(day.nb)", nn: "Godkjent \(day.nn)", en: "Approved on \(day.en)")
        let inRole = say(nb: "i rollen som", nn: "i rolla som", en: "in the role of")
        let version = say(nb: "Versjon", nn: "Versjon", en: "Version")
        return """
            <div class="draft approved"><p>
            <b>✓ \(approved)</b>, \(inRole) \(approval.inRole). \(version) \(approval.number).</p>
            <p class="row"><a class="btn" href="#deling">\(say(.shareTheMinutes))</a>
            <a class="btn quiet" href="\(visit.to(.documents(dugnad)))#etter">\(say(
                nb: "PDF, Word og arkiv", nn: "PDF, Word og arkiv", en: "PDF, Word and archive"))</a></p>
            <form class="row" method="post" action="\(visit.to(.reopening(dugnad)))">
            <input type="hidden" name="nummer" value="\(approval.number)">
            <button class="btn quiet">\(say(
                nb: "Åpne for å rette",
                nn: "Opne for å rette",
                en: "Reopen to edit"))</button>
            \(printButton(say(.print), class: "btn quiet"))
            </form></div>
            \(lateLine)
            """
    }

    // MARK: Sharing

    var sharing: HTML {
        guard !minutes.approvals.isEmpty else { return .nothing }
        let secret: HTML? = newSecret.map { secret in
            """
            <div class="secret stack"><p>
            <code id="hemmelig" class="asis"\(asTyped)>\(base)\(Path.publicMinutes(secret).text)</code></p><p class="row">
            \(copyButton("#hemmelig", say))
            </p><p class="small">\(say(
                nb: "Kopier adressen nå, for den står her bare i ti minutter. Alle som har den, kan lese det godkjente referatet, men ikke noe annet.",
                nn: "Kopier adressa no, for ho står her berre i ti minutt. Alle som har ho, kan lese det godkjende referatet, men ikkje noko anna.",
                en: "Copy the address now, because it stays here for ten minutes only. Anyone who has it can read the approved minutes, but nothing else."))</p></div>
            """
        }
        let off: HTML? =
            !isShared
            ? nil
            : """
            <form method="post" action="\(visit.to(.sharingEnd(dugnad)))">
            <button class="btn quiet">\(say(
                nb: "Slutt å dele",
                nn: "Slutt å dele",
                en: "Stop sharing"))</button></form>
            """
        let state =
            isShared
            ? say(
                nb: "Referatet er delt med en adresse som ingen kan gjette.",
                nn: "Referatet er delt med ei adresse som ingen kan gjette.",
                en: "The minutes are shared at an address that nobody can guess.")
            : say(nb: "Referatet er ikke delt.", nn: "Referatet er ikkje delt.", en: "The minutes are not shared.")
        return """
            <section class="card stack noprint" id="deling" aria-labelledby="deling-tittel">
            <h2 id="deling-tittel">\(say(.shareTheMinutes))</h2>
            \(secret)
            <p>\(state)</p>
            <div class="row">\(isShared ? anotherAddress : firstAddress)\(off)</div></section>
            """
    }

    private var firstAddress: HTML {
        let make = say(nb: "Lag en adresse å dele", nn: "Lag ei adresse å dele", en: "Make an address to share")
        return """
            <form method="post" action="\(visit.to(.sharing(dugnad)))"><button class="btn">\(make)</button></form>
            """
    }

    private var anotherAddress: HTML {
        let make = say(nb: "Lag en ny adresse", nn: "Lag ei ny adresse", en: "Make a new address")
        return pressOnceMore(
            "\(make)", formClass: "stack", to: visit.to(.sharing(dugnad)),
            """
            <p>\(say(
                nb: "Den dere har delt, slutter å virke med en gang.",
                nn: "Den de har delt, sluttar å verke med ein gong.",
                en: "The one you have shared stops working at once."))</p>
            <p><button class="btn quiet">\(say(
                nb: "Ja, lag en ny", nn: "Ja, lag ei ny", en: "Yes, make a new one"))</button></p>
            """)
    }
}

extension Phrase {
    fileprivate static let shareTheMinutes = Phrase(
        nb: "Del referatet", nn: "Del referatet", en: "Share the minutes")
}

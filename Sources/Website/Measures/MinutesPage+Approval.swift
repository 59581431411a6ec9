import Markup
import WorkModel

/// The approved copy, and sharing it.
extension MinutesPage {
    func approvedBar(_ approval: Approval) -> HTML {
        let day = NorwegianTime.date(approval.approvedAt)
        let late = minutes.notesAfterApproval
        let lateLine: HTML? =
            late.isEmpty
            ? nil
            : """
            <div class="warn"><p>
            <b>\(say(
                nb: "\(say(Counting.notes.inWords(late.count)).capitalisedFirst) kom etter godkjenningen:",
                nn: "\(say(Counting.notes.inWords(late.count)).capitalisedFirst) kom etter godkjenninga:",
                en: "\(say(Counting.notes.inWords(late.count)).capitalisedFirst) came after the approval:"))</b>
            </p><ul class="dots">\(late.map { "<li><span class=\"asis\">\($0.text)</span> <i>\(say(minutes.room.variant.group)) \($0.groupNumber)</i></li>" as HTML })</ul></div>
            """
        return """
            <div class="draft"><p>
            <b>✓ \(say(
                nb: "Godkjent \(day.nb)",
                nn: "Godkjent \(day.nn)",
                en: "Approved \(day.en)"))</b>, \(say(nb: "som", nn: "som", en: "as")) \(approval.inRole). \(say(nb: "Versjon", nn: "Versjon", en: "Version")) \(approval.number).</p>
            <form class="row" method="post" action="\(action("referat/gjenapning"))">
            <input type="hidden" name="nummer" value="\(approval.number)">
            <button class="btn quiet">\(say(
                nb: "Åpne for retting",
                nn: "Opne for retting",
                en: "Reopen for changes"))</button>
            <button class="btn quiet" type="button" data-print hidden>\(say(
                nb: "Skriv ut",
                nn: "Skriv ut",
                en: "Print"))</button>
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
            <code id="hemmelig" class="asis">\(base)\(Path.publicMinutes(secret).within(nil))</code></p><p class="row">
            \(copyButton("#hemmelig", say))
            </p><p class="small">\(say(
                nb: "Adressen vises bare nå. Alle som har den, kan lese det godkjente referatet, og ikke noe annet.",
                nn: "Adressa blir vist berre no. Alle som har ho, kan lese det godkjende referatet, og ikkje noko anna.",
                en: "The address is shown only now. Anyone who has it can read the approved minutes, and nothing else."))</p></div>
            """
        }
        let off: HTML? =
            !isShared
            ? nil
            : """
            <form method="post" action="\(action("referat/deling/slutt"))">
            <button class="btn quiet">\(say(
                nb: "Slå av delingen",
                nn: "Slå av delinga",
                en: "Turn sharing off"))</button></form>
            """
        let on =
            isShared
            ? say(nb: "Lag ny adresse", nn: "Lag ny adresse", en: "Make a new address")
            : say(nb: "Del med en adresse", nn: "Del med ei adresse", en: "Share by an address")
        return """
            <section class="card stack noprint" id="deling" aria-labelledby="deling-tittel">
            <h2 id="deling-tittel">\(say(nb: "Del referatet", nn: "Del referatet", en: "Share the minutes"))</h2>
            \(secret)
            <p>\(isShared ? say(
                nb: "Referatet er delt med en adresse som ingen kan gjette.",
                nn: "Referatet er delt med ei adresse som ingen kan gjette.",
                en: "The minutes are shared by an address that nobody can guess.") : say(nb: "Referatet er ikke delt.", nn: "Referatet er ikkje delt.", en: "The minutes are not shared."))</p>
            <div class="row"><form method="post" action="\(action("referat/deling"))"><button class="btn">\(on)</button>
            </form>\(off)</div></section>
            """
    }
}

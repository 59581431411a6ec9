import Markup
import Words
import WorkModel

/// Stopping everybody at the tables for a while, and giving them a new code: where it is asked for, and where it is told.
struct WritingPause {
    let visit: ModeratorVisit
    /// The table that is open on the desk, so that a browser without script comes back to it.
    var table: Int?

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }

    /// On the desk while it lasts: plain to see, and ended with one press.
    var notice: HTML? { notice(isInPlace: true) }

    private func notice(isInPlace: Bool) -> HTML? {
        guard dugnad.writingPausedAt != nil else { return nil }
        return """
            <div class="call row"><p role="status"><b>\(say(
                nb: "Skrivingen er på pause", nn: "Skrivinga er på pause", en: "Writing is paused"))</b></p>
            \(form("0", say(nb: "Slipp til igjen", nn: "Slepp til igjen", en: "Let them write"), isInPlace: isInPlace))</div>
            """
    }

    /// Nothing while it lasts: the notice ends it.
    var pausing: HTML? { dugnad.writingPausedAt == nil ? form("1", say(WritingPause.pauseAll), isInPlace: true) : nil }

    private static let pauseAll = Phrase(
        nb: "Sett skrivingen på pause for alle", nn: "Set skrivinga på pause for alle",
        en: "Pause writing for everyone")

    private func form(_ value: String, _ words: String, isInPlace: Bool) -> HTML {
        let back: HTML =
            isInPlace
            ? table.map { "<input type=\"hidden\" name=\"bord\" value=\"\($0)\">" } ?? .nothing
            : "<input type=\"hidden\" name=\"fra\" value=\"lenker\">"
        return """
            <form class="row" method="post" action="\(visit.to(.writingPause(dugnad)))"\
            \(isInPlace ? sentInPlace(changing: [.groups]) : .nothing)>\(back)\
            <button class="btn slim\(value == "1" ? " quiet" : "")" name="pause" value="\(value)">\(words)</button></form>
            """
    }

    // MARK: On the page of links

    var onLinksPage: HTML {
        """
        <section class="slip plain stack" id="uvedkommende" aria-labelledby="uvedkommende-tittel">
        <h2 id="uvedkommende-tittel">\(say(
            nb: "Skriver noen som ikke skulle vært her?", nn: "Skriv nokon som ikkje skulle vore her?",
            en: "Is somebody writing who should not be here?"))</h2>
        <p>\(say(nb: "Koden er", nn: "Koden er", en: "The code is")) <b class="codeword"\(asTyped)>\(dugnad.code.shown)</b></p>
        \(newCode)
        \(paused)
        </section>
        """
    }

    private var paused: HTML {
        if let notice = notice(isInPlace: false) { return notice }
        return """
            \(form("1", say(WritingPause.pauseAll), isInPlace: false))
            <p class="small">\(say(
                nb: "Telefonene sier at du har satt skrivingen på pause. Det de har begynt på, blir liggende der og kommer med etterpå.",
                nn: "Telefonane seier at du har sett skrivinga på pause. Det dei har byrja på, blir liggjande der og kjem med etterpå.",
                en: "The phones say that you have paused writing. What they have begun stays there and is included afterwards."))</p>
            """
    }

    private var newCode: HTML {
        let seats = dugnad.seating.atTheGroups
        return pressOnceMore(
            "\(say(nb: "Gi en ny kode", nn: "Gi ein ny kode", en: "Give a new code"))", id: "ny-kode",
            formClass: "stack", to: visit.to(.newCode(dugnad)),
            """
            <p>\(say(
                nb: "Den gamle slutter å virke med en gang. Alle \(seats.nb) må skrive den nye, og det de er midt i, blir med. Veggen og lenkene virker som før. På plakater som er skrevet ut, står den gamle.",
                nn: "Den gamle sluttar å verke med ein gong. Alle \(seats.nn) må skrive den nye, og det dei er midt i, blir med. Veggen og lenkjene verkar som før. På plakatar som er skrivne ut, står den gamle.",
                en: "The old one stops working at once. Everyone \(seats.en) must type the new one, and what they are in the middle of comes along. The wall and the links work as before. Posters that have been printed show the old one."))</p>
            <input type="hidden" name="gammel" value="\(dugnad.code.text)">
            <p><button class="btn quiet">\(say(
                nb: "Ja, bytt kode nå", nn: "Ja, byt kode no", en: "Yes, change the code now"))</button></p>
            """)
    }
}

extension Seating {
    /// «ved bordene», «i rommene».
    fileprivate var atTheGroups: Phrase {
        phrase(
            atTables: Phrase(nb: "ved bordene", nn: "ved borda", en: "at the tables"),
            inGroups: Phrase(nb: "i gruppene", nn: "i gruppene", en: "in the groups"),
            inRooms: Phrase(nb: "i rommene", nn: "i romma", en: "in the rooms"))
    }
}

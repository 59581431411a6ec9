import Documents
import Markup
import Words
import WorkModel

/// To how many it goes, what it looks like, and a button with the number.
struct SendingPage {
    let visit: PlannerVisit
    let sending: Answers.Sending
    let samples: [(to: Invitee, text: LetterText)]
    let own: Invitations.Own
    /// How many letters were just made.
    let sent: Int?
    let hasTried: Bool
    let hasMail: Bool

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }
    private var count: Int { sending.invitees.count }

    var page: Page {
        let title = say(nb: "Send invitasjonen", nn: "Send invitasjonen", en: "Send the invitation")
        return deskPage(
            visit.moderator, at: .answers(dugnad), title: title, mainClass: "wrap stack form desk unit",
            """
            <p><a class="back" href="\(visit.to(.answers(dugnad)))">\(say(.answersToInvitation))</a></p>
            <h1>\(title)</h1>
            \(isDone)
            \(counts)
            \(missing)
            \(sending.block.map { blocked($0) })
            \(trying)
            \(toLookAt)
            \(sendButton)
            """)
    }

    private var isDone: HTML? {
        if hasTried { return LettersMade(count: 1, hasMail: hasMail, visit: visit).ofTest }
        guard let sent else { return nil }
        guard sent > 0 else {
            return """
                <p class="slip done" role="status"><b>\(say(
                    nb: "De har fått den allerede.", nn: "Dei har alt fått han.", en: "They have had it already."))</b></p>
                """
        }
        return LettersMade(count: sent, hasMail: hasMail, visit: visit).html
    }

    private var counts: HTML {
        let letters = Counting.letters.inWords(count).map(\.capitalisedFirst)
        let others: [(Int, Phrase)] = [
            (
                sending.written,
                Phrase(
                    nb: "har fått den eller svart", nn: "har fått han eller svart",
                    en: "\(sending.written == 1 ? "has" : "have") received it or answered")
            ),
            (
                sending.leftAlone,
                Phrase(
                    nb: "har bedt om å ikke få brev om dette", nn: "har bede om å ikkje få brev om dette",
                    en: "\(sending.leftAlone == 1 ? "has" : "have") asked for no letters about this")
            ),
        ]
        let items = others.filter { $0.0 > 0 }.map { count, words in
            "<li>\(say(Counting.each(count)).capitalisedFirst) \(say(words))</li>" as HTML
        }
        let list: HTML? = items.isEmpty ? nil : "<ul class=\"dots\">\(items)</ul>"
        let receivers: HTML? = count == 0 ? nil : ListOfReceivers(sending.invitees, visit).html
        return """
            <p class="lead">\(count == 0 ? say(nobodyNew) : say(
                nb: "\(letters.nb) kan sendes.", nn: "\(letters.nn) kan sendast.", en: "\(letters.en) can be sent."))</p>
            \(receivers)\(list)\(withoutAddress)
            """
    }

    /// They are asked in another way, so here they stand.
    private var withoutAddress: HTML? {
        let count = sending.withoutAddress.count
        guard count > 0 else { return nil }
        let who = Counting.each(count).map(\.capitalisedFirst)
        return """
            <details class="slip plain"><summary>\(say(
                nb: "\(who.nb) har ingen e-postadresse, og må spørres på annen måte",
                nn: "\(who.nn) har inga e-postadresse, og må spørjast på annan måte",
                en: "\(who.en) \(count == 1 ? "has" : "have") no e-mail address, and must be asked in another way"))</summary>
            \(ListOfReceivers(sending.withoutAddress, visit).list)</details>
            """
    }

    private var nobodyNew: Phrase {
        if sending.withoutAddress.count + sending.leftAlone > 0 {
            return Phrase(
                nb: "Det er ingen flere å sende til.", nn: "Det er ingen fleire å sende til.",
                en: "There is nobody more to send it to.")
        }
        return sending.written == 0
            ? Phrase(
                nb: "Det står ingen på lista ennå.", nn: "Det står ingen på lista enno.",
                en: "There is nobody on the list yet.")
            : Phrase(
                nb: "Alle på lista har fått invitasjonen.", nn: "Alle på lista har fått invitasjonen.",
                en: "Everybody on the list has received the invitation.")
    }

    /// What those who get it would look for in vain.
    private var missing: HTML? {
        var things: [(Path, Phrase)] = []
        if dugnad.place == nil, !dugnad.hasVideo {
            things.append(
                (
                    .when(dugnad),
                    Phrase(
                        nb: "Det står ikke hvor dere møtes.", nn: "Det står ikkje kvar de møtest.",
                        en: "It does not say where you meet.")
                ))
        }
        if let blanks {
            things.append(
                (
                    own.invitation == nil ? .invitation(dugnad) : .invitationText(dugnad),
                    Phrase(
                        nb: "I brevet står det fortsatt \(blanks), som ingen har fylt inn.",
                        nn: "I brevet står det framleis \(blanks), som ingen har fylt inn.",
                        en: "The letter still says \(blanks), which nobody has filled in.")
                ))
        }
        if own.isOlder { things.append((.invitationText(dugnad), .ownTextIsOlder)) }
        if sending.signUp?.deadline == nil {
            things.append(
                (
                    .signUp(dugnad),
                    Phrase(nb: "Det er ingen svarfrist.", nn: "Det er ingen svarfrist.", en: "There is no deadline.")
                ))
        }
        guard count > 0, !things.isEmpty else { return nil }
        return """
            <ul class="heed">\(things.map { "<li>\(say($0.1)) <a href=\"\(visit.to($0.0))\">\(say(.change))</a></li>" as HTML })</ul>
            """
    }

    /// «[hvem som inviterer, med rolle]»: what the text leaves for people to write, or they themselves for later.
    private var blanks: String? {
        let found = samples.first?.text.plain.matches(of: /\[[^\[\]\n]{1,100}\]/).map { String($0.output) } ?? []
        return found.isEmpty ? nil : found.prefix(3).joined(separator: ", ")
    }

    private func blocked(_ block: WritingBlock) -> HTML { "<p class=\"heed\">\(say(block.reason))</p>" }

    private var trying: HTML? {
        guard count > 0 else { return nil }
        return """
            <form method="post" action="\(visit.to(.sendingTest(dugnad)))">
            <p><button class="btn quiet">\(say(
                nb: "Send en prøve til meg", nn: "Send ei prøve til meg", en: "Send a test to me"))</button></p></form>
            """
    }

    private var toLookAt: HTML? {
        guard !samples.isEmpty else { return nil }
        let letters = samples.map { to, text in
            let who = [to.name, to.body].compactMap(\.self).joined(separator: ", ")
            return """
                <details class="slip plain"\("open", when: to.id == samples.first?.to.id)><summary>\(say(to.kind.name))<span\(asWritten)>\(who.isEmpty ? "" : ": \(who)")</span></summary>
                \(LetterToLookAt(text: text).html)</details>

                """ as HTML
        }
        return """
            <section class="section stack" aria-labelledby="se"><h2 id="se">\(say(LetterToLookAt.heading))</h2>
            <p class="small">\(say(
                nb: "Teksten er invitasjonen dere har fylt ut. Lenken blir ulik i hvert brev.",
                nn: "Teksten er invitasjonen de har fylt ut. Lenkja blir ulik i kvart brev.",
                en: "The text is the invitation you have filled in. The link is another one in each letter."))
            <a href="\(visit.to(.invitation(dugnad)))">\(say(
                nb: "Endre teksten", nn: "Endre teksten", en: "Change the text"))</a></p>
            \(letters)</section>
            """
    }

    private var sendButton: HTML? {
        guard count > 0, sending.block == nil else { return nil }
        return """
            <form method="post" action="\(visit.to(.sending(dugnad)))">
            <input type="hidden" name="sett" value="\(sending.seen)">
            <p><button class="btn wide">\(say(
                nb: "Send til \(count)", nn: "Send til \(count)", en: "Send to \(count)"))</button></p></form>
            """
    }
}

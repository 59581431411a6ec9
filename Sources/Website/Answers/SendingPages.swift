import Documents
import Hummingbird
import Markup
import Words
import WorkModel

/// Looking the invitation over before it goes: to how many, three of the letters as they will be, and one to oneself.
struct SendingPages {
    let doors: Doors
    let frame: Frame
    let addresses: Addresses
    let letters: AnswerLetters
    let writer: LetterWriter

    func show(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let id = visit.dugnad.id
        let sending = try await doors.answers.sending(of: id)
        let site = addresses.base(for: request)
        var samples: [(to: Invitee, text: LetterText)] = []
        for sample in try await doors.answers.samples(of: id) {
            samples.append((sample.invitee, try await letters.text(sample: sample, site: site, by: writer)))
        }
        let page = SendingPage(
            visit: visit, sending: sending, samples: samples, sent: Form(addressOf: request).number("sendt"),
            hasTried: Form(addressOf: request).has("prove"))
        return frame.respond(page.page, to: visit.visit)
    }

    func send(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let form = try await Form(request)
        let count = try await doors.answers.send(
            seen: form["sett"], in: visit.dugnad.id, at: addresses.base(for: request), by: visit.actor)
        return .redirect(to: visit.to(.sending(visit.dugnad)) + "?sendt=\(count)")
    }

    func tryIt(_ request: Request, visit: PlannerVisit) async throws -> Response {
        _ = try await doors.answers.sendTest(
            in: visit.dugnad.id, at: addresses.base(for: request), by: visit.actor)
        return .redirect(to: visit.to(.sending(visit.dugnad)) + "?prove=1")
    }
}

private struct SendingPage {
    let visit: PlannerVisit
    let sending: Answers.Sending
    let samples: [(to: Invitee, text: LetterText)]
    /// How many letters were just made.
    let sent: Int?
    let hasTried: Bool

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
        if hasTried {
            return """
                <p class="slip done" role="status"><b>✓ \(say(
                    nb: "Prøven er på vei til deg.", nn: "Prøva er på veg til deg.", en: "The test is on its way to you."))</b></p>
                """
        }
        guard let sent else { return nil }
        guard sent > 0 else {
            return """
                <p class="slip done" role="status"><b>\(say(
                    nb: "De har fått den allerede.", nn: "Dei har alt fått han.", en: "They have had it already."))</b></p>
                """
        }
        let letters = Counting.letters.inWords(sent).map(\.capitalisedFirst)
        return """
            <p class="slip done" role="status"><b>✓ \(say(
                nb: "\(letters.nb) er på vei.", nn: "\(letters.nn) er på veg.", en: "\(letters.en) on the way."))</b> \(say(
                nb: "I utboksen ser du hvordan det går.", nn: "I utboksen ser du korleis det går.",
                en: "The outbox shows how it goes."))</p>
            """
    }

    private var counts: HTML {
        let letters = Counting.letters.inWords(count).map(\.capitalisedFirst)
        let others: [(Int, Phrase)] = [
            (
                sending.written,
                Phrase(
                    nb: "har fått den eller svart", nn: "har fått han eller svara", en: "have received it or answered")
            ),
            (
                sending.withoutAddress,
                Phrase(
                    nb: "har ingen e-postadresse, og må spørres på annen måte",
                    nn: "har inga e-postadresse, og må spørjast på annan måte",
                    en: "have no e-mail address, and must be asked in another way")
            ),
            (
                sending.leftAlone,
                Phrase(
                    nb: "har bedt om å ikke få brev om dette", nn: "har bede om å ikkje få brev om dette",
                    en: "have asked for no letters about this")
            ),
        ]
        let items = others.filter { $0.0 > 0 }.map { "<li>\($0.0) \(say($0.1))</li>" as HTML }
        let list: HTML? = items.isEmpty ? nil : "<ul class=\"dots\">\(items)</ul>"
        return """
            <p class="lead">\(count == 0 ? say(nobodyNew) : say(
                nb: "\(letters.nb) kan sendes.", nn: "\(letters.nn) kan sendast.", en: "\(letters.en) can be sent."))</p>
            \(list)
            """
    }

    private var nobodyNew: Phrase {
        if sending.withoutAddress + sending.leftAlone > 0 {
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
        if dugnad.place == nil, dugnad.isByVideo != true {
            things.append(
                (
                    .when(dugnad),
                    Phrase(
                        nb: "Det står ikke hvor dere møtes.", nn: "Det står ikkje kvar de møtest.",
                        en: "It does not say where you meet.")
                ))
        }
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
                <p><b\(asWritten)>\(text.subject)</b></p>
                <pre class="plaintext" tabindex="0" aria-label="\(say(nb: "Brevet", nn: "Brevet", en: "The letter"))" lang="\(text.language.tag)">\(text.plain)</pre></details>

                """ as HTML
        }
        return """
            <section class="section stack" aria-labelledby="se"><h2 id="se">\(say(
                nb: "Slik blir det", nn: "Slik blir det", en: "This is how it will be"))</h2>
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

extension Counting {
    static let letters = Counting(
        one: Phrase(nb: "ett brev", nn: "eitt brev", en: "one letter"),
        many: Phrase(nb: "brev", nn: "brev", en: "letters"))
}

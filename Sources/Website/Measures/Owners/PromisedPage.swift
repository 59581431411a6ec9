import Markup
import Words
import WorkModel

/// What the link opens first: may we remind you; or, for several measures, each of them.
struct PromisedPage {
    let visit: Visit
    let secret: Secret
    let card: OwnerCard
    /// They have just said yes or no.
    let hasJustSaid: Bool

    private var say: Tongue { visit.say }
    /// Nobody here has taken it on: others have given it to them.
    private var isPassedOn: Bool { card.active.allSatisfy { $0.relation.times > 0 } }
    private var isAsked: Bool { card.owner.said == nil && card.owner.canBeAsked && !card.active.isEmpty }

    var page: Page {
        PromisedPages.page(
            title, top: PromisedPages.top(visit, card),
            """
            \(hasJustSaid ? PromisedPages.said(visit, card) : nil)
            <h1>\(title)</h1>
            \(isAsked ? lead : nil)
            \(measures)
            \(isAsked ? question : nil)
            \(given)
            \(isAsked ? nil : PromisedPages.reminders(visit, secret, card))
            \(PromisedPages.stopping(visit, secret, card).map { "<p>\($0)</p>" as HTML })
            \(PromisedPages.kept(visit, card))
            """)
    }

    private var title: String {
        if card.active.isEmpty {
            return say(
                nb: "Her er det ingenting som er deres nå", nn: "Her er det ingenting som er dykkar no",
                en: "Nothing here is yours now")
        }
        guard !isAsked else {
            if isPassedOn {
                return say(
                    nb: "Dette er sendt videre til dere", nn: "Dette er sendt vidare til dykk",
                    en: "This has been passed on to you")
            }
            return card.active.contains { $0.relation.times > 0 }
                ? say(nb: "Dette har dere ansvaret for", nn: "Dette har de ansvaret for", en: "This is with you")
                : say(nb: "Dette tok dere på dere", nn: "Dette tok de på dykk", en: "What you took on")
        }
        return say(nb: "Hvordan går det?", nn: "Korleis går det?", en: "How does it go?")
    }

    private var lead: HTML {
        isPassedOn
            ? """
            <p class="lead">\(say(
                nb: "Noen mener at dette hører hjemme hos dere. Vi skriver bare for å spørre om én ting.",
                nn: "Nokon meiner at dette høyrer heime hos dykk. Vi skriv berre for å spørje om éin ting.",
                en: "Somebody thinks that this belongs with you. We write only to ask one thing."))</p>
            """
            : """
            <p class="lead">\(say(
                nb: "Dere står som ansvarlige. Vi skriver bare for å spørre om én ting.",
                nn: "De står som ansvarlege. Vi skriv berre for å spørje om éin ting.",
                en: "You stand as responsible. We write only to ask one thing."))</p>
            """
    }

    // MARK: What was promised

    private var measures: HTML {
        card.active.map { one in
            let path = visit.to(.promisedMeasure(secret, one.id))
            return """
                <section class="card stack promised">
                <h2\(asWritten)>\(one.measure.text)</h2>
                \(PromisedPages.facts(one, say))
                \(StateMark(one.followUp.state, say).html)
                <p><a class="btn quiet" href="\(path)">\(say(
                    nb: "Fortell hvordan det går", nn: "Fortel korleis det går", en: "Tell how it goes"))\
                <span class="vh">: \(one.measure.text)</span></a></p>
                \(PromisedPages.ways(visit, secret, one, card, isShort: true))
                </section>

                """ as HTML
        }.joined(by: "")
    }

    private var given: HTML? {
        let given = card.promised.filter { !$0.relation.isActive }
        guard !given.isEmpty else { return nil }
        let items = given.map { one in
            "<li><span\(asWritten)>\(one.measure.text)</span>: \(say(one.relation.ending?.name ?? .givenOn))</li>"
                as HTML
        }
        return """
            <h2>\(say(nb: "Ikke hos dere mer", nn: "Ikkje hos dykk meir", en: "Not with you any more"))</h2>
            <ul class="dots">\(items)</ul>
            """
    }

    // MARK: The question

    private var question: HTML {
        let rhythm = card.rhythm.inWords
        let when =
            card.rhythm.isEmpty
            ? Phrase.onlyWhenAsked(card.unit)
            : Phrase(
                nb: "Da skriver vi \(rhythm.nb). Aldri i jula, påskeuka eller juli.",
                nn: "Då skriv vi \(rhythm.nn). Aldri i jula, påskeveka eller juli.",
                en: "Then we write \(rhythm.en). Never at Christmas, in Easter week or in July.")
        return """
            <form class="stack" method="post" action="\(visit.to(.promised(secret)))">
            <h2 id="minne">\(say(
                nb: "Kan vi minne dere på det?", nn: "Kan vi minne dykk på det?", en: "May we remind you of it?"))</h2>
            <p>\(say(when))</p>
            <p class="row"><button class="btn" name="svar" value="ja">\(say(
                .yesRemindUs))</button>
            <button class="btn quiet" name="svar" value="nei">\(say(
                nb: "Nei takk", nn: "Nei takk", en: "No, thank you"))</button></p>
            <p class="small">\(say(
                nb: "Svarer dere ikke, minner vi dere ikke på det.", nn: "Svarar de ikkje, minner vi dykk ikkje på det.",
                en: "If you do not answer, we do not remind you."))</p>
            </form>
            """
    }
}

extension OwnedMeasure.Ending {
    var name: Phrase {
        switch self {
        case .notOurs:
            Phrase(
                nb: "dere sa at det ikke er deres", nn: "de sa at det ikkje er dykkar",
                en: "you said that it is not yours")
        case .passedOn: .givenOn
        }
    }
}

extension Phrase {
    fileprivate static let givenOn = Phrase(nb: "sendt videre", nn: "sendt vidare", en: "passed on")
}

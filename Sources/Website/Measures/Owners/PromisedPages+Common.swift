import Markup
import Words
import WorkModel

/// What several of these pages have.
extension PromisedPages {
    static func page(_ title: String, top: HTML? = nil, _ main: HTML) -> Page {
        var page = Page(title: title, bodyClass: "room unit reply", main: main, mainClass: "wrap stack form")
        if let top { page.top = .own(top) }
        return page
    }

    /// Whose plan it is.
    static func top(_ visit: Visit, _ card: OwnerCard) -> HTML {
        """
        <header class="top"><div class="wrap"><p><b>ALLEMED</b> \(visit.say(nb: "i", nn: "i", en: "in"))\
         <span\(asWritten)>\(card.unit.name)</span></p></div></header>
        """
    }

    /// Where and when it was agreed, by when, and what is done first.
    static func facts(_ one: Promised, _ say: Tongue) -> HTML {
        var facts: [(String, HTML)] = []
        if let owner = one.measure.owner {
            facts.append((say(MeasureLabels.owner), "<span\(asWritten)>\(owner)</span>"))
        }
        if let day = one.measure.deadlineDay {
            facts.append((say(MeasureLabels.deadline), "\(say(NorwegianTime.day(day)))"))
        }
        if let step = one.measure.firstStep {
            facts.append((say(MeasureLabels.firstStep), "<span\(asWritten)>\(step)</span>"))
        }
        if let day = one.agreedOn.flatMap({ NorwegianTime.moment(day: $0) }) {
            facts.append((say(nb: "Avtalt", nn: "Avtalt", en: "Agreed"), "\(say(NorwegianTime.date(day)))"))
        }
        guard !facts.isEmpty else { return .nothing }
        return "<dl class=\"answers\">\(facts.map { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" as HTML })</dl>"
    }

    /// The other things that the link does.
    static func ways(
        _ visit: Visit, _ secret: Secret, _ one: Promised, _ card: OwnerCard, isShort: Bool = false
    ) -> HTML {
        let say = visit.say
        let stop = isShort ? nil : stopping(visit, secret, card)
        return """
            <p class="row ways"><a href="\(visit.to(.promisedPassing(secret, one.id)))">\(say(
                nb: "Send til en annen", nn: "Send til ein annan", en: "Pass it on"))</a>
            <a href="\(visit.to(.promisedDisowning(secret, one.id)))">\(say(
                nb: "Dette er ikke vårt", nn: "Dette er ikkje vårt", en: "This is not ours"))</a>
            \(stop)</p>
            """
    }

    /// Where they stop the letters; nil when they have.
    static func stopping(_ visit: Visit, _ secret: Secret, _ card: OwnerCard) -> HTML? {
        guard card.owner.said != .stop else { return nil }
        return """
            <a href="\(visit.to(.promisedStop(secret)))">\(visit.say(
                nb: "Ikke skriv til oss mer", nn: "Ikkje skriv til oss meir", en: "Do not write to us any more"))</a>
            """
    }

    /// Where they take a stop back; nil when there is none, or nothing to be reminded of.
    static func resuming(_ visit: Visit, _ secret: Secret, _ card: OwnerCard) -> HTML? {
        guard card.owner.said == .stop, !card.active.isEmpty else { return nil }
        return """
            <a href="\(visit.to(.promisedResuming(secret)))">\(visit.say(
                nb: "Minn oss på det likevel", nn: "Minn oss på det likevel", en: "Remind us after all"))</a>
            """
    }

    /// What they have just said to being reminded.
    static func said(_ visit: Visit, _ card: OwnerCard) -> HTML? {
        let words: Phrase? =
            switch card.owner.said {
            case .yes where card.rhythm.isEmpty:
                Phrase(
                    nb: "Takk! Da skriver vi når \(card.unit.name) ber om det.",
                    nn: "Takk! Då skriv vi når \(card.unit.name) ber om det.",
                    en: "Thank you! Then we write when \(card.unit.name) asks us to.")
            case .yes:
                Phrase(
                    nb: "Takk! Da minner vi dere på det.", nn: "Takk! Då minner vi dykk på det.",
                    en: "Thank you! Then we remind you.")
            case .no:
                Phrase(
                    nb: "Det er greit. Vi minner dere ikke på det.", nn: "Det er greitt. Vi minner dykk ikkje på det.",
                    en: "That is fine. We do not remind you.")
            case .stop, nil: nil
            }
        return words.map { "<p class=\"slip done\" role=\"status\"><b>✓ \(visit.say($0))</b></p>" }
    }

    /// Whether they are reminded, and where they say something else.
    static func reminders(_ visit: Visit, _ secret: Secret, _ card: OwnerCard) -> HTML? {
        let say = visit.say
        if let way = resuming(visit, secret, card) { return "<p class=\"small\">\(way)</p>" }
        guard card.owner.canBeAsked, !card.active.isEmpty else { return nil }
        let isReminded = card.owner.isReminded
        let words =
            isReminded
            ? card.rhythm.isEmpty
                ? say(.onlyWhenAsked(card.unit))
                : say(
                    nb: "Vi minner dere på det \(card.rhythm.inWords.nb).",
                    nn: "Vi minner dykk på det \(card.rhythm.inWords.nn).",
                    en: "We remind you \(card.rhythm.inWords.en).")
            : say(
                nb: "Vi minner dere ikke på det.", nn: "Vi minner dykk ikkje på det.", en: "We do not remind you.")
        return """
            <form class="row" method="post" action="\(visit.to(.promised(secret)))"><p class="small">\(words)</p>
            <button class="btn link" name="svar" value="\(isReminded ? "nei" : "ja")">\(isReminded
                ? say(nb: "Nei takk, ingen påminnelser", nn: "Nei takk, inga påminning", en: "No reminders, thank you")
                : say(.yesRemindUs))</button></form>
            """
    }

    /// Who is responsible for what is kept, and until when.
    static func kept(_ visit: Visit, _ card: OwnerCard) -> HTML {
        let say = visit.say
        let unit = card.unit.name
        let words: Phrase
        if card.owner.address == nil {
            words = Phrase(
                nb: "\(unit) er ansvarlig. Adressen deres er slettet, og det går ingen brev dit.",
                nn: "\(unit) er ansvarleg. Adressa dykkar er sletta, og det går ingen brev dit.",
                en: "\(unit) is responsible. Your address has been deleted, and no letters go there.")
        } else if let gone = card.owner.forgottenAt.map(NorwegianTime.date) {
            words = Phrase(
                nb: "\(unit) er ansvarlig. Sier dere ikke ja til påminnelser, slettes adressen deres \(gone.nb).",
                nn: "\(unit) er ansvarleg. Seier de ikkje ja til påminning, blir adressa dykkar sletta \(gone.nn).",
                en: "\(unit) is responsible. Unless you say yes to reminders, your address is deleted on \(gone.en).")
        } else {
            words = Phrase(
                nb:
                    "\(unit) er ansvarlig. Adressen slettes et år etter at det siste er gjort, eller straks dere ber om det.",
                nn:
                    "\(unit) er ansvarleg. Adressa blir sletta eit år etter at det siste er gjort, eller straks de bed om det.",
                en:
                    "\(unit) is responsible. The address is deleted a year after the last of it is done, or at once when you ask for it."
            )
        }
        return """
            <p class="small">\(say(words))
            <a href="\(visit.toSite(.privacy))">\(say(.privacy))</a></p>
            """
    }
}

extension Phrase {
    /// The rhythm is empty.
    static func onlyWhenAsked(_ unit: WorkModel.Unit) -> Phrase {
        Phrase(
            nb: "Vi skriver bare når \(unit.name) ber om det.", nn: "Vi skriv berre når \(unit.name) ber om det.",
            en: "We write only when \(unit.name) asks us to.")
    }

    static let yesRemindUs = Phrase(nb: "Ja, minn oss på det", nn: "Ja, minn oss på det", en: "Yes, remind us")

    static let savedShort = Phrase(nb: "Lagret", nn: "Lagra", en: "Saved")
}

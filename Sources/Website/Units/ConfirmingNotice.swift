import Markup
import Words
import WorkModel

/// What a unit that is not confirmed is told on its own page, and what its contact person can do about it.
struct ConfirmingNotice {
    let visit: MemberVisit
    let confirming: Confirming
    let now: Moment
    /// How a provider's word can confirm it.
    var claim: ClaimNotice?

    private var say: Tongue { visit.say }
    private var isContact: Bool { visit.role.may(.settings) }

    var html: HTML {
        if let taker = confirming.taker { return taken(taker) }
        if confirming.isPlaceTaken { return ownName }
        return """
            <div class="stack"><p><b>\(say(nb: "Ikke bekreftet ennå.", nn: "Ikkje stadfesta enno.", en: "Not confirmed yet."))</b> \(say(
                nb: "Dere kan planlegge og kjøre alt. Brev til andre enn dere selv venter til noen som kan vite det, har bekreftet hvem dere er.",
                nn: "De kan planleggje og køyre alt. Brev til andre enn dykk sjølve ventar til nokon som kan vite det, har stadfesta kven de er.",
                en: "You can plan and run everything. Letters to others wait until somebody who can know has confirmed who you are."))</p>
            \(claim?.html)\(isContact ? asked : nil)\(isContact && confirming.canAsk ? form : nil)</div>
            """
    }

    // MARK: The letter

    /// What became of the letter that was asked for.
    private var asked: HTML? { confirming.asked.flatMap(words).map { "<p>\(say($0))</p>\n" } }

    private func words(_ asked: Confirming.Asked) -> Phrase? {
        if asked.answer == .no {
            return Phrase(
                nb:
                    "Svaret på bekreftelsesbrevet var nei. Snakk med dem det gjelder, eller med den som driver tjenesten.",
                nn: "Svaret på stadfestingsbrevet var nei. Snakk med dei det gjeld, eller med den som driv tenesta.",
                en:
                    "The answer to the letter of confirmation was no. Talk to those it concerns, or to whoever runs the service."
            )
        }
        guard asked.until > now else {
            return Phrase(
                nb: "Det kom ikke noe svar på det forrige bekreftelsesbrevet.",
                nn: "Det kom ikkje noko svar på det førre stadfestingsbrevet.",
                en: "There was no answer to the last letter of confirmation.")
        }
        switch asked.letter {
        case nil: return nil
        case .waiting, .underWay:
            return Phrase(
                nb: "Bekreftelsesbrevet er på vei.", nn: "Stadfestingsbrevet er på veg.",
                en: "The letter of confirmation is on its way.")
        case .lying, .delivered:
            return Phrase(
                nb: "Bekreftelsesbrevet ligger hos den som driver tjenesten, for denne maskinen sender ikke e-post.",
                nn: "Stadfestingsbrevet ligg hos den som driv tenesta, for denne maskina sender ikkje e-post.",
                en: "The letter of confirmation lies with whoever runs the service, as this machine sends no e-mail.")
        case .refused:
            return Phrase(
                nb: "Bekreftelsesbrevet kom ikke fram. Si det til den som driver tjenesten.",
                nn: "Stadfestingsbrevet kom ikkje fram. Sei det til den som driv tenesta.",
                en: "The letter of confirmation did not arrive. Tell whoever runs the service.")
        case .sent, .unsure: return sent(asked)
        }
    }

    private func sent(_ asked: Confirming.Asked) -> Phrase {
        let (at, until) = (NorwegianTime.date(asked.at), NorwegianTime.date(asked.until))
        return Phrase(
            nb: "Bekreftelsesbrevet ble sendt \(at.nb). Svarfristen er \(until.nb).",
            nn: "Stadfestingsbrevet blei sendt \(at.nn). Svarfristen er \(until.nn).",
            en: "The letter of confirmation was sent on \(at.en). It can be answered until \(until.en).")
    }

    private var form: HTML {
        """
        <form class="stack" method="post" action="\(visit.to(.confirmationLetter(visit.unit)))">
        <p>\(say(
            nb: "Vi kan spørre om det stemmer, i et brev til adressen som er registrert her for \(office.nb). Der står navnet ditt og e-postadressen din.",
            nn: "Vi kan spørje om det stemmer, i eit brev til adressa som er registrert her for \(office.nn). Der står namnet ditt og e-postadressa di.",
            en: "We can ask whether it is right, in a letter to the address that is listed here for \(office.en). It gives your name and e-mail address."))</p>
        <p><button class="btn quiet slim">\(confirming.asked == nil
            ? say(nb: "Send bekreftelsesbrev", nn: "Send stadfestingsbrev", en: "Send a letter of confirmation")
            : say(
                nb: "Send et nytt bekreftelsesbrev", nn: "Send eit nytt stadfestingsbrev",
                en: "Send another letter of confirmation"))</button></p></form>
        """
    }

    private var office: Phrase {
        switch confirming.office {
        case .municipality, .youthGroup, nil: Phrase(nb: "kommunen", nn: "kommunen", en: "the municipality")
        case .district: Phrase(nb: "bydelen", nn: "bydelen", en: "the district")
        case .organisation: Phrase(nb: "organisasjonen", nn: "organisasjonen", en: "the organisation")
        }
    }

    // MARK: Another has the place

    private func taken(_ taker: WorkModel.Unit) -> HTML {
        let rename: HTML? =
            isContact
            ? """
            <a href="\(visit.to(.unitSettings(visit.unit)))">\(say(
                nb: "Gi enheten et eget navn", nn: "Gi eininga eit eige namn", en: "Give the unit a name of its own"))</a>
            """ : nil
        return """
            <b>\(say(
                nb: "En annen enhet er bekreftet for det samme: \(taker.name).",
                nn: "Ei anna eining er stadfesta for det same: \(taker.name).",
                en: "Another unit has been confirmed for the same: \(taker.name)."))</b> \(say(
                nb: "Alt dere har gjort, er fortsatt deres. Dere kan overføre dugnadene deres til dem, under «Lenker» i hver dugnad, eller beholde dem her under et eget navn.",
                nn: "Alt de har gjort, er framleis dykkar. De kan overføre dugnadene dykkar til dei, under «Lenkjer» i kvar dugnad, eller behalde dei her under eit eige namn.",
                en: "Everything you have done is still yours. You can hand your dugnader over to them, under “Links” in each dugnad, or keep them here under a name of your own."))
            \(rename)
            """
    }

    private var ownName: HTML {
        """
        <b>\(say(nb: "Ikke bekreftet.", nn: "Ikkje stadfesta.", en: "Not confirmed."))</b> \(say(
            nb: "En annen enhet er bekreftet for det samme. Dere kan planlegge og kjøre alt, men ikke sende brev til andre enn dere selv.",
            nn: "Ei anna eining er stadfesta for det same. De kan planleggje og køyre alt, men ikkje sende brev til andre enn dykk sjølve.",
            en: "Another unit has been confirmed for the same. You can plan and run everything, but not send letters to others."))
        """
    }

    // MARK: A municipality's own

    static func others(_ count: Int, _ visit: MemberVisit) -> HTML {
        let waits = Counting(
            one: Phrase(
                nb: "én enhet venter på at dere bekrefter den", nn: "éi eining ventar på stadfesting frå dykk",
                en: "one unit is waiting for you to confirm it"),
            many: Phrase(
                nb: "enheter venter på at dere bekrefter dem", nn: "einingar ventar på stadfesting frå dykk",
                en: "units are waiting for you to confirm them")
        ).inWords(count).map(\.capitalisedFirst)
        return """
            \(visit.say(waits)).
            <a href="\(visit.to(.confirmingOthers(visit.unit)))">\(visit.say(.confirmOthers))</a>
            """
    }
}

extension Phrase {
    static let confirmOthers = Phrase(
        nb: "Bekreft andre enheter", nn: "Stadfest andre einingar", en: "Confirm other units")
}

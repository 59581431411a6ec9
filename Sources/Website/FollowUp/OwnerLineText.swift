import Markup
import Words
import WorkModel

/// How it stands with one address of a measure, in a line.
struct OwnerLineText {
    let line: OwnerLine
    let say: Tongue

    init(_ line: OwnerLine, _ say: Tongue) { (self.line, self.say) = (line, say) }

    var html: HTML {
        let address: HTML? = line.owner.address.map { "<b\(asTyped)>\($0.text)</b>: " }
        return "\(address)\(address == nil ? say(words).capitalisedFirst : say(words))"
    }

    private var words: Phrase {
        switch line.relation.ending {
        case .notOurs:
            return Phrase(
                nb: "har sagt at det ikke er deres", nn: "har sagt at det ikkje er deira",
                en: "have said that it is not theirs")
        case .passedOn: return passedOn
        case nil: return reach
        }
    }

    private var passedOn: Phrase {
        guard !line.nextHasStopped else {
            return Phrase(
                nb: "har sendt det videre til noen som ikke vil ha brev herfra. Snakk med dem",
                nn: "har sendt det vidare til nokon som ikkje vil ha brev herfrå. Snakk med dei",
                en: "have passed it on to somebody who wants no letters from here. Talk to them")
        }
        guard let next = line.next else {
            return Phrase(nb: "har sendt det videre", nn: "har sendt det vidare", en: "have passed it on")
        }
        return Phrase(
            nb: "har sendt det videre til \(next.text)", nn: "har sendt det vidare til \(next.text)",
            en: "have passed it on to \(next.text)")
    }

    private var reach: Phrase {
        let day = line.owner.askedAt.map(NorwegianTime.date)
        switch line.reach {
        case .toBeAsked:
            return Phrase(nb: "brevet er på vei", nn: "brevet er på veg", en: "the letter is on its way")
        case .asked:
            let on = day ?? Phrase(nb: "nå", nn: "no", en: "now")
            return Phrase(
                nb: "spurt \(on.nb), har ikke svart. Det regnes som nei",
                nn: "spurde \(on.nn), har ikkje svara. Det blir rekna som nei",
                en: "asked \(day == nil ? "" : "on ")\(on.en), have not answered. That counts as no")
        case .silent:
            return Phrase(
                nb: "svarte ikke på 30 dager, så adressen er slettet. Ring dem, eller skriv den inn igjen",
                nn: "svara ikkje på 30 dagar, så adressa er sletta. Ring dei, eller skriv ho inn igjen",
                en: "did not answer in 30 days, so the address is deleted. Ring them, or write it in again")
        case .declined:
            return Phrase(
                nb: "ville ikke bli minnet på det, så adressen er slettet. De kan fortelle med lenken",
                nn: "ville ikkje bli minte på det, så adressa er sletta. Dei kan fortelje med lenkja",
                en: "did not want to be reminded, so the address is deleted. They can tell by the link")
        case .yes:
            return Phrase(
                nb: "har sagt ja til å bli minnet på det", nn: "har sagt ja til å bli minte på det",
                en: "have said yes to being reminded")
        case .no:
            return Phrase(
                nb: "vil ikke bli minnet på det, men kan fortelle med lenken",
                nn: "vil ikkje bli minte på det, men kan fortelje med lenkja",
                en: "do not want to be reminded, but can tell by the link")
        case .stopped:
            return Phrase(
                nb: "har bedt om å ikke få flere brev, så adressen er slettet",
                nn: "har bede om å ikkje få fleire brev, så adressa er sletta",
                en: "have asked for no more letters, so the address is deleted")
        case .unreachable:
            return Phrase(
                nb: "brevet kom ikke fram. Se etter skrivefeil i adressen",
                nn: "brevet kom ikkje fram. Sjå etter skrivefeil i adressa",
                en: "the letter did not arrive. Look for a slip in the address")
        case .forgotten:
            return Phrase(
                nb: "adressen er slettet", nn: "adressa er sletta", en: "the address is deleted")
        }
    }
}

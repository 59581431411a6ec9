import Markup
import Words
import WorkModel

/// What is said of letters that were just made: where there is no mail they go nowhere by themselves.
struct LettersMade {
    let count: Int
    let hasMail: Bool
    let visit: PlannerVisit

    private var say: Tongue { visit.say }

    var html: HTML {
        let letters = Counting.letters.inWords(count).map(\.capitalisedFirst)
        let isOne = count == 1
        let sentence =
            hasMail
            ? say(nb: "\(letters.nb) er på vei.", nn: "\(letters.nn) er på veg.", en: "\(letters.en) on the way.")
            : say(
                nb: "\(letters.nb) ligger i utboksen.", nn: "\(letters.nn) ligg i utboksen.",
                en: "\(letters.en) \(isOne ? "lies" : "lie") in the outbox.")
        return """
            <p class="slip done" role="status"><b>✓ \(sentence)</b> \(more)</p>
            """
    }

    /// Of the one to oneself.
    var ofTest: HTML {
        let sentence =
            hasMail
            ? say(nb: "Prøven er på vei til deg.", nn: "Prøva er på veg til deg.", en: "The test is on its way to you.")
            : say(
                nb: "Prøven ligger i utboksen.", nn: "Prøva ligg i utboksen.", en: "The test lies in the outbox.")
        return """
            <p class="slip done" role="status"><b>✓ \(sentence)</b> \(hasMail ? nil : link)</p>
            """
    }

    private var more: HTML {
        hasMail
            ? "\(say(nb: "I utboksen ser du hvordan det går.", nn: "I utboksen ser du korleis det går.", en: "The outbox shows how it goes.")) \(link)"
            : "\(byHand) \(link)"
    }

    /// Letters are the contact person’s.
    var link: HTML? {
        guard visit.role.may(.letters), let unit = visit.dugnad.unit else { return nil }
        return
            "<a href=\"\(visit.to(.outbox(of: unit)))\">\(say(nb: "Gå til utboksen", nn: "Gå til utboksen", en: "Go to the outbox"))</a>"
    }

    private var byHand: String {
        count == 1
            ? say(
                nb: "Denne maskinen sender ikke e-post, så du må levere det selv.",
                nn: "Denne maskina sender ikkje e-post, så du må levere det sjølv.",
                en: "This machine sends no e-mail, so you must deliver it yourself.")
            : say(
                nb: "Denne maskinen sender ikke e-post, så du må levere dem selv.",
                nn: "Denne maskina sender ikkje e-post, så du må levere dei sjølv.",
                en: "This machine sends no e-mail, so you must deliver them yourself.")
    }
}

extension Counting {
    static let letters = Counting(
        one: Phrase(nb: "ett brev", nn: "eitt brev", en: "one letter"),
        many: Phrase(nb: "brev", nn: "brev", en: "letters"))
}

import Words
import WorkModel

/// Where the links to somebody who is challenged lead.
package struct RelayLinks: Sendable {
    /// To *Start en dugnad*, with what is known filled in.
    package let start: String
    /// To what those who challenge them began with; nil when they do not show it any more.
    package let page: String?
    package init(start: String, page: String?) {
        (self.start, self.page) = (start, page)
    }
}

/// What is written to a club that is challenged: a letter from the unit, or a text that those who challenge paste into a
/// message of their own. Both say what was done first, what it takes, and that they are free to say no.
package struct RelayLetterText: Sendable {
    private let message: RelayMessage
    private let links: RelayLinks

    package init(_ message: RelayMessage, links: RelayLinks) {
        (self.message, self.links) = (message, links)
    }

    // MARK: The letter

    /// - Parameter stop: a link to a page where they say that they want no letters.
    package func letter(from unit: String, stoppedAt stop: String, sender: LetterSender) -> LetterText {
        let (club, challenger) = (message.club, message.challenger)
        let subject = Phrase(
            nb: "\(challenger) utfordrer dere", nn: "\(challenger) utfordrar dykk", en: "\(challenger) challenges you")
        let heading = Phrase(
            nb: "Stafetten går til \(club)", nn: "Stafetten går til \(club)", en: "The relay goes to \(club)")
        let opening = Phrase(
            nb:
                "\(challenger) har holdt dugnad om hvordan alle barn kan være med, uansett hva familien har råd til. Nå utfordrer de dere til å gjøre det samme.",
            nn:
                "\(challenger) har halde dugnad om korleis alle barn kan vere med, uansett kva familien har råd til. No utfordrar dei dykk til å gjere det same.",
            en:
                "\(challenger) has held a dugnad on how every child can join in, whatever the family can afford. Now they challenge you to do the same."
        )
        return LetterFrame(
            language: message.language, subject: subject, heading: heading,
            parts: [.words(opening)]
                + beginning(
                    Phrase(
                        nb: "Dette begynner de med:", nn: "Dette byrjar dei med:", en: "This is what they begin with:"))
                + others + [.words(whatItTakes), .act(startADugnad, link: links.start), .words(isFree)]
                + (links.page.map { [LetterPart.more(theirPage, link: $0)] } ?? []) + [
                    .words(why(unit)),
                    .more(
                        Phrase(
                            nb: "Ikke skriv til oss om stafetten", nn: "Ikkje skriv til oss om stafetten",
                            en: "Do not write to us about the relay"),
                        link: stop),
                ], sender: sender
        ).text
    }

    private var startADugnad: Phrase {
        Phrase(nb: "Start en dugnad", nn: "Start ein dugnad", en: "Start a dugnad")
    }

    private var theirPage: Phrase {
        let challenger = message.challenger
        return Phrase(
            nb: "Les hva \(challenger) begynner med", nn: "Les kva \(challenger) byrjar med",
            en: "Read what \(challenger) begins with")
    }

    private func why(_ unit: String) -> Phrase {
        Phrase(
            nb: "\(unit) har skrevet inn adressen for å sende dette ene brevet. Den slettes 30 dager etter.",
            nn: "\(unit) har skrive inn adressa for å sende dette eine brevet. Ho blir sletta 30 dagar etter.",
            en: "\(unit) has written the address in to send this one letter. It is deleted 30 days after.")
    }

    // MARK: To be pasted

    /// In the voice of those who challenge.
    package var pasted: String {
        let (club, challenger) = (message.club, message.challenger)
        let opening = Phrase(
            nb:
                "Hei, \(club)! Vi i \(challenger) har holdt dugnad om hvordan alle barn kan være med, uansett hva familien har råd til. Nå utfordrer vi dere til å gjøre det samme.",
            nn:
                "Hei, \(club)! Vi i \(challenger) har halde dugnad om korleis alle barn kan vere med, uansett kva familien har råd til. No utfordrar vi dykk til å gjere det same.",
            en:
                "Hello, \(club)! We at \(challenger) have held a dugnad on how every child can join in, whatever the family can afford. Now we challenge you to do the same."
        )
        let parts =
            [.words(opening)]
            + beginning(
                Phrase(
                    nb: "Dette begynner vi med:", nn: "Dette byrjar vi med:", en: "This is what we begin with:"))
            + others + [.words(whatItTakes), LetterPart.act(startADugnad, link: links.start)]
            + (links.page.map { [.more(ourPage, link: $0)] } ?? []) + [.words(isFree)]
        return parts.map { $0.plain(in: message.language) }.joined(separator: "\n\n")
    }

    private var ourPage: Phrase {
        Phrase(
            nb: "Les mer om det vi begynner med", nn: "Les meir om det vi byrjar med",
            en: "Read more of what we begin with")
    }

    // MARK: In both

    private func beginning(_ lead: Phrase) -> [LetterPart] {
        guard let steps = message.text?.steps, !steps.isEmpty else { return [] }
        return [.words(lead), .own(steps.map { "– \(PlainText.line($0.text))" }.joined(separator: "\n"))]
    }

    private var others: [LetterPart] {
        let back = Phrase(
            nb: "Stafetten kom fra dere. Nå kommer den tilbake, hvis dere vil ta en runde til.",
            nn: "Stafetten kom frå dykk. No kjem han tilbake, om de vil ta ein runde til.",
            en: "The relay came from you. Now it comes back, if you want to run another round.")
        let again = Phrase(
            nb: "Andre har også utfordret dere. Én dugnad er svar til alle.",
            nn: "Andre har òg utfordra dykk. Éin dugnad er svar til alle.",
            en: "Others have challenged you too. One dugnad answers all of them.")
        return (message.isPassedBack ? [.words(back)] : []) + (message.isAgain ? [.words(again)] : [])
    }

    private var whatItTakes: Phrase {
        Phrase(
            nb:
                "Det tar en halvtime til en time, gjerne innen en måned. Kortene og kjøreplanen er klare, og det koster ingenting. Etterpå kan dere vise fram det dere begynner med, og utfordre inntil tre andre.",
            nn:
                "Det tek ein halvtime til ein time, gjerne innan ein månad. Korta og køyreplanen er klare, og det kostar ingenting. Etterpå kan de vise fram det de byrjar med, og utfordre inntil tre andre.",
            en:
                "It takes half an hour to an hour, preferably within a month. The cards and the run sheet are ready, and it costs nothing. Afterwards you can show what you begin with, and challenge up to three others."
        )
    }

    private var isFree: Phrase {
        Phrase(
            nb: "Dere velger selv. Ingen får vite om dere starter, før dere selv viser det fram.",
            nn: "De vel sjølve. Ingen får vite om de startar, før de sjølve viser det fram.",
            en: "It is up to you. Nobody is told that you have started until you show it yourselves.")
    }
}

import Words
import WorkModel

/// Where the links in a letter to somebody responsible lead.
package struct OwnerLinks: Sendable {
    /// To what they promised, where they tell how it goes.
    package let page: String
    /// To a page where they say that they want no letters.
    package let stop: String

    package init(page: String, stop: String) {
        (self.page, self.stop) = (page, stop)
    }
}

/// A letter to those responsible for a unit's measures. It has one link that leads to a page with buttons, and one to a
/// page where they stop the letters.
package struct OwnerLetterText: Sendable {
    let letter: OwnerLetter
    let links: OwnerLinks
    private let sender: LetterSender

    package init(_ letter: OwnerLetter, links: OwnerLinks, sender: LetterSender) {
        (self.letter, self.links, self.sender) = (letter, links, sender)
    }

    var unit: Unit { letter.unit }
    var isOne: Bool { letter.promised.count == 1 }
    private var isPartlyPassedOn: Bool { letter.promised.contains { $0.relation.times > 0 } }
    /// Nobody here has taken it on: others have given it to them.
    private var isPassedOn: Bool { letter.promised.allSatisfy { $0.relation.times > 0 } }

    package var text: LetterText {
        switch letter.kind {
        case .ownerReminder: reminder
        case .ownerLink: newLink
        case .ownerChanged: changed
        default: letter.asks ? asked : told
        }
    }

    func framed(_ subject: Phrase, _ heading: Phrase, _ parts: [LetterPart]) -> LetterText {
        LetterFrame(
            language: unit.language, subject: subject, heading: heading,
            parts: parts + [
                .words(why),
                .more(
                    Phrase(
                        nb: "Ikke skriv til oss mer", nn: "Ikkje skriv til oss meir", en: "Do not write to us any more"),
                    link: links.stop),
            ],
            sender: sender
        ).text
    }

    // MARK: The first

    private var asked: LetterText {
        framed(
            agreed,
            inBrief(
                Phrase(
                    nb: "Dette er sendt videre til dere", nn: "Dette er sendt vidare til dykk",
                    en: "This has been passed on to you"),
                Phrase(nb: "Dette tok dere på dere", nn: "Dette tok de på dykk", en: "What you took on")),
            [.words(from)] + measures + [
                .words(question),
                .act(
                    Phrase(nb: "Svar ja eller nei her", nn: "Svar ja eller nei her", en: "Say yes or no here"),
                    link: links.page),
                .words(
                    Phrase(
                        nb: "Dere trenger ingen konto. Er det ikke deres, kan dere si fra der, eller sende det videre. "
                            + "Svarer dere ikke, minner vi dere ikke på det.",
                        nn: "De treng ingen konto. Er det ikkje dykkar, kan de seie frå der, eller sende det vidare. "
                            + "Svarar de ikkje, minner vi dykk ikkje på det.",
                        en:
                            "You need no account. If it is not yours, you can say so there, or pass it on. If you do not "
                            + "answer, we do not remind you.")),
            ])
    }

    /// To somebody who has said yes to reminders before.
    private var told: LetterText {
        framed(
            agreed,
            inBrief(
                Phrase(
                    nb: "Dette er også sendt videre til dere", nn: "Dette er òg sendt vidare til dykk",
                    en: "This has been passed on to you too"),
                Phrase(nb: "Dette tok dere også på dere", nn: "Dette tok de òg på dykk", en: "What else you took on")),
            [.words(from)] + measures + [
                .act(AnswerLetterText.toThePage, link: links.page),
                .words(
                    Phrase(
                        nb:
                            "Dere har sagt at vi kan minne dere på slikt. Er dette ikke deres, kan dere si fra på siden.",
                        nn:
                            "De har sagt at vi kan minne dykk på slikt. Er dette ikkje dykkar, kan de seie frå på sida.",
                        en:
                            "You have said that we may remind you of such things. If this is not yours, say so on the page."
                    )),
            ])
    }

    /// What is said of all that is here together, when others have given all of it to them, or nothing.
    private func inBrief(_ passedOn: Phrase, _ taken: Phrase) -> Phrase {
        if isPassedOn { return passedOn }
        return isPartlyPassedOn
            ? Phrase(nb: "Dette har dere ansvaret for", nn: "Dette har de ansvaret for", en: "This is with you") : taken
    }

    private var agreed: Phrase {
        guard isOne, let one = letter.promised.first?.measure.text.inLines.first else {
            return inBrief(
                Phrase(nb: "Sendt videre til dere", nn: "Sendt vidare til dykk", en: "Passed on to you"),
                Phrase(nb: "Det dere tok på dere", nn: "Det de tok på dykk", en: "What you took on"))
        }
        let short = PlainText.length(of: one) > 60 ? "\(PlainText.cut(one, to: 57))…" : one
        guard !isPassedOn else {
            return Phrase(
                nb: "Sendt videre til dere: \(short)", nn: "Sendt vidare til dykk: \(short)",
                en: "Passed on to you: \(short)")
        }
        return Phrase(
            nb: "Dere tok på dere dette: \(short)", nn: "De tok på dykk dette: \(short)",
            en: "You took this on: \(short)")
    }

    /// Where it was agreed. One that was passed on says who has sent it.
    private var from: Phrase {
        let days = Set(letter.promised.map { $0.agreedOn ?? "" })
        let owner = letter.promised.first?.measure.owner
        if isPassedOn {
            let who = owner.map { Phrase(nb: "«\($0)»", nn: "«\($0)»", en: "“\($0)”") }
            return Phrase(
                nb: "De vi skrev til før om dette\(who.map { ", \($0.nb)," } ?? ""), har sendt det videre til dere.",
                nn: "Dei vi skreiv til før om dette\(who.map { ", \($0.nn)," } ?? ""), har sendt det vidare til dykk.",
                en: "Those we wrote to before about this\(who.map { ", \($0.en)," } ?? "") have passed it on to you.")
        }
        guard days.count == 1, let day = days.first.flatMap({ NorwegianTime.moment(day: $0) }).map(NorwegianTime.date),
            let dugnad = letter.promised.first?.dugnad
        else {
            return Phrase(
                nb: "I handlingsplanen til \(unit.name) står dere som ansvarlige for dette.",
                nn: "I handlingsplanen til \(unit.name) står de som ansvarlege for dette.",
                en: "In the action plan of \(unit.name) you stand as responsible for this.")
        }
        let meeting = dugnad.variant.theMeeting
        return Phrase(
            nb: "Dette ble avtalt i \(meeting.nb) \(day.nb), og dere står som ansvarlige.",
            nn: "Dette blei avtalt i \(meeting.nn) \(day.nn), og de står som ansvarlege.",
            en: "This was agreed at \(meeting.en) on \(day.en), and you stand as responsible.")
    }

    private var question: Phrase {
        guard !letter.card.rhythm.isEmpty else {
            return Phrase(
                nb: "Kan vi minne dere på det? Da skriver vi bare når \(unit.name) ber om det.",
                nn: "Kan vi minne dykk på det? Då skriv vi berre når \(unit.name) ber om det.",
                en: "May we remind you of it? Then we write only when \(unit.name) asks us to.")
        }
        let rhythm = letter.card.rhythm.inWords
        return Phrase(
            nb: "Kan vi minne dere på det? Da skriver vi \(rhythm.nb), aldri i jula, påskeuka eller juli.",
            nn: "Kan vi minne dykk på det? Då skriv vi \(rhythm.nn), aldri i jula, påskeveka eller juli.",
            en: "May we remind you of it? Then we write \(rhythm.en), never at Christmas, in Easter week or in July.")
    }

    // MARK: Later

    private var reminder: LetterText {
        let heading = Phrase(nb: "Hvordan går det?", nn: "Korleis går det?", en: "How does it go?")
        return framed(
            heading, heading,
            [
                .words(
                    isPartlyPassedOn
                        ? Phrase(
                            nb: "Dere har ansvaret for dette:", nn: "De har ansvaret for dette:",
                            en: "This is with you:")
                        : Phrase(
                            nb: "Dere tok på dere dette:", nn: "De tok på dykk dette:",
                            en: isOne ? "You took this on:" : "You took these on:"))
            ] + measures + [
                .act(Phrase(nb: "Slik går det", nn: "Slik går det", en: "This is how it goes"), link: links.page),
                .words(
                    Phrase(
                        nb: "Det tar et halvt minutt. «Ikke begynt» er også et svar.",
                        nn: "Det tek eit halvt minutt. «Ikkje starta» er òg eit svar.",
                        en: "It takes half a minute. “Not begun” is an answer too.")),
            ])
    }

    private var newLink: LetterText {
        let heading = Phrase(nb: "Her er en ny lenke", nn: "Her er ei ny lenkje", en: "Here is a new link")
        return framed(
            heading, heading,
            [
                .words(
                    Phrase(
                        nb: "De gamle lenkene virker ikke mer. Den nye åpner det dere har ansvaret for:",
                        nn: "Dei gamle lenkjene verkar ikkje meir. Den nye opnar det de har ansvaret for:",
                        en: "The old links work no more. The new one opens what is with you:"))
            ] + measures + [.act(AnswerLetterText.toThePage, link: links.page)])
    }

    // MARK: What all of them say

    private var measures: [LetterPart] {
        letter.promised.prefix(OwnerLetter.mostMeasures).flatMap { one -> [LetterPart] in
            let measure = one.measure
            var facts: [(label: Phrase, text: Phrase)] = []
            if let owner = measure.owner { facts.append((MeasureLabels.owner, Phrase(same: owner))) }
            if let day = measure.deadlineDay { facts.append((MeasureLabels.deadline, NorwegianTime.day(day))) }
            if let step = measure.firstStep {
                facts.append((MeasureLabels.firstStep, Phrase(same: step)))
            }
            return [.own(measure.text)] + (facts.isEmpty ? [] : [.facts(facts)])
        }
    }

    /// Who is responsible, why they are written to, and until when it is kept.
    private var why: Phrase {
        guard let gone = letter.forgottenAt.map(NorwegianTime.date) else {
            return Phrase(
                nb:
                    "\(unit.name) er ansvarlig for opplysningene. Dere får dette fordi dere har sagt ja til å bli minnet på "
                    + "det. Adressen slettes et år etter at det siste er gjort, eller straks dere ber om det.",
                nn: "\(unit.name) er ansvarleg for opplysningane. De får dette fordi de har sagt ja til å bli minte på "
                    + "det. Adressa blir sletta eit år etter at det siste er gjort, eller straks de bed om det.",
                en:
                    "\(unit.name) is responsible for what is kept. You get this because you have said that we may remind "
                    + "you. The address is deleted a year after the last of it is done, or at once when you ask for it."
            )
        }
        guard !isPassedOn else {
            return Phrase(
                nb: "\(unit.name) er ansvarlig for opplysningene. Adressen har vi fra dem som sendte dette videre. "
                    + "Sier dere ikke ja, slettes den \(gone.nb).",
                nn: "\(unit.name) er ansvarleg for opplysningane. Adressa har vi frå dei som sende dette vidare. "
                    + "Seier de ikkje ja, blir ho sletta \(gone.nn).",
                en: "\(unit.name) is responsible for what is kept. We have the address from those who passed this on. "
                    + "Unless you say yes, it is deleted on \(gone.en).")
        }
        return Phrase(
            nb:
                "\(unit.name) er ansvarlig for opplysningene, og har skrevet inn adressen fordi dere står som ansvarlige. "
                + "Sier dere ikke ja, slettes den \(gone.nb).",
            nn: "\(unit.name) er ansvarleg for opplysningane, og har skrive inn adressa fordi de står som ansvarlege. "
                + "Seier de ikkje ja, blir ho sletta \(gone.nn).",
            en: "\(unit.name) is responsible for what is kept, and has written the address in because you stand as "
                + "responsible. Unless you say yes, it is deleted on \(gone.en).")
    }
}

extension AnswerLetterText {
    fileprivate static let toThePage = Phrase(
        nb: "Se hva det er, og fortell hvordan det går", nn: "Sjå kva det er, og fortel korleis det går",
        en: "See what it is, and tell how it goes")
}

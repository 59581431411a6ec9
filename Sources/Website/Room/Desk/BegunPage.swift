import Markup
import Words
import WorkModel

/// The way back to before the start: what goes, and what stays.
struct BegunPage {
    let visit: ModeratorVisit
    let begun: Moment
    let written: Written
    /// More has been written since the moderator was last told.
    let hasNews: Bool

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }

    var page: Page {
        formPage(
            visit, below: .moderator(dugnad),
            .backToTheDesk,
            title: dugnad.isTrial
                ? say(nb: "Er prøven over?", nn: "Er prøva over?", en: "Is the trial over?")
                : say(Phrase.backToBeforeTheStart),
            dugnad.isTrial ? trial : real)
    }

    // MARK: A trial

    private var trial: HTML {
        """
        \(news)
        <p>\(goes)</p>
        <p>\(say(
            nb: "Dag og sted, invitasjonen, kortene dere har valgt, og det dere har skrevet i kjøreplanen, blir stående. Minutter som er lagt til eller strammet inn underveis, stilles tilbake.",
            nn: "Dag og stad, invitasjonen, korta de har valt, og det de har skrive i køyreplanen, blir ståande. Minutt som er lagde til eller stramma inn undervegs, blir stilte tilbake.",
            en: "The day and place, the invitation, the cards you have chosen and what you have written in the run sheet stay. Minutes that were added or tightened along the way are set back."))</p>
        \(form(isNear ? [begin, later] : [later, begin]))
        <h2>\(say(nb: "Var det ikke en prøve?", nn: "Var det ikkje ei prøve?", en: "Was it not a trial?"))</h2>
        <p>\(say(
            nb: "Da beholder dere alt, og det gjelder fra da dere begynte.",
            nn: "Då tek de vare på alt, og det gjeld frå då de starta.",
            en: "Then you keep everything, and it counts from when you began."))</p>
        \(form([button(.keep, isFirst: false, Phrase(nb: "Behold alt", nn: "Ta vare på alt", en: "Keep everything"))]))
        """
    }

    private var news: HTML? {
        guard hasNews else { return nil }
        return """
            <p class="warn" role="status">\(say(
                nb: "Noen har skrevet mer siden du så sist. Ingenting er tømt.",
                nn: "Nokon har skrive meir sidan du såg sist. Ingenting er tømt.",
                en: "Somebody has written more since you last looked. Nothing has been emptied."))</p>
            """
    }

    private var goes: HTML {
        guard !written.isNothing else {
            return
                "\(say(nb: "Ingen har skrevet noe.", nn: "Ingen har skrive noko.", en: "Nobody has written anything."))"
        }
        return """
            <b>\(say(nb: "Dette blir borte:", nn: "Dette blir borte:", en: "This goes:"))</b> \(list).
            <a href="\(visit.to(.takeout(dugnad)))">\(say(.downloadEverything))</a>
            """
    }

    private var list: String {
        let counted: [(Int, Phrase)] = [
            (written.notes, Counting.notes.inDigits(written.notes)),
            (written.ownPersons, Counting.ownPersons.inDigits(written.ownPersons)),
            (written.ideas, Counting.gatheredIdeas.inDigits(written.ideas)),
            (written.measures, dugnad.variant.outcomeCount(written.measures)),
        ]
        let words = counted.filter { $0.0 > 0 }.map { say($0.1) }
        let minutes =
            written.minutes == 0
            ? []
            : [
                say(
                    nb: "det som er rettet i referatet", nn: "det som er retta i referatet",
                    en: "what has been edited in the minutes")
            ]
        return (words + minutes).joined(separator: ", ")
    }

    /// Whether people are about to come, or have come.
    private var isNear: Bool { visit.now - dugnad.plannedStart > .minutes(-30) }

    private var begin: HTML {
        button(
            .emptyAndBegin, isFirst: isNear,
            Phrase(
                nb: "Tøm prøven og begynn på ordentlig", nn: "Tøm prøva og start på ordentleg",
                en: "Empty the trial and begin for real"))
    }

    private var later: HTML {
        button(
            .empty, isFirst: !isNear,
            Phrase(
                nb: "Tøm prøven, vi begynner senere", nn: "Tøm prøva, vi startar seinare",
                en: "Empty the trial, we begin later"))
    }

    // MARK: For real

    private var real: HTML {
        guard written.isNothing else { return "<p>\(say(Refusal.isWritten.reason))</p>" }
        return """
            <p>\(say(
                nb: "Klokka stilles tilbake, og alle skjermer viser det de viste før dere begynte. Ingen har skrevet noe, så ingenting blir borte.",
                nn: "Klokka blir stilt tilbake, og alle skjermar viser det dei viste før de starta. Ingen har skrive noko, så ingenting blir borte.",
                en: "The clock is set back, and every screen shows what it showed before you began. Nobody has written anything, so nothing is lost."))</p>
            \(form([button(.takeBack, isFirst: true, .backToBeforeTheStart)]))
            """
    }

    private func form(_ buttons: [HTML]) -> HTML {
        """
        <form method="post" action="\(visit.to(.beginning(dugnad)))">
        <input type="hidden" name="begynt" value="\(begun.milliseconds)">
        <input type="hidden" name="sett" value="\(written.seen)">
        <p class="row">\(buttons)</p></form>
        """
    }

    private func button(_ way: BeginningPages.Way, isFirst: Bool, _ words: Phrase) -> HTML {
        "<button class=\"btn\(isFirst ? "" : " quiet")\" name=\"svar\" value=\"\(way.rawValue)\">\(say(words))</button> "
    }
}

extension Phrase {
    static let backToBeforeTheStart = Phrase(
        nb: "Tilbake til før start", nn: "Tilbake til før start", en: "Back to before the start")
}

extension Counting {
    fileprivate static let ownPersons = Counting(
        one: Phrase(nb: "en egen person", nn: "ein eigen person", en: "one own person"),
        many: Phrase(nb: "egne personer", nn: "eigne personar", en: "own persons"))
    fileprivate static let gatheredIdeas = Counting(
        one: Phrase(nb: "en samlet idé", nn: "ein samla idé", en: "one gathered idea"),
        many: Phrase(nb: "samlede ideer", nn: "samla idear", en: "gathered ideas"))
}

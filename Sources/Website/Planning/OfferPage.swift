import Markup
import Words
import WorkModel

/// What an earlier dugnad came to, with a tick at each that is to be brought in.
struct OfferPage {
    let visit: ModeratorVisit
    let offer: Offer
    /// What was ticked in a form that comes back; nil for a new one.
    var typed: Form?
    var problems = FormProblems()

    /// The name and the id of the field.
    static let field = "ide"

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }
    private var room: Room { offer.room }
    private var isSamling: Bool { offer.earlier.variant.makesProposals }
    private var new: [OfferedIdea] { offer.ideas.filter { !$0.isBrought } }

    var page: Page {
        var page = formPage(
            visit, below: .forerunners(dugnad), dugnad.variant.groundworkTitle,
            title: say(isSamling ? .bringProposals : .bringIdeas), problems: problems,
            """
            <p class="lead">\(say(offer.earlier.shownName))</p>
            \(offer.ideas.isEmpty ? nothing : nil)
            \(new.isEmpty ? nil : form)
            \(brought)
            """)
        page.bodyClass = "room unit"
        return page
    }

    private var form: HTML {
        let agreed = fields(
            new.filter(\.isAgreed), id: OfferPage.field,
            isSamling
                ? say(nb: "Forslagene deres", nn: "Forslaga deira", en: "Their proposals")
                : say(nb: "Dette ble de enige om", nn: "Dette blei dei einige om", en: "What they agreed on"))
        let gathered = fields(
            new.filter { !$0.isAgreed }, id: agreed == nil ? OfferPage.field : "ide-samlet",
            say(nb: "Andre ideer de samlet", nn: "Andre idear dei samla", en: "Other ideas that they gathered"))
        return """
            <p>\(say(
                nb: "Det du henter, er en kopi, og det står på hvert notat hvor det kommer fra.",
                nn: "Det du hentar, er ein kopi, og det står på kvart notat kvar det kjem frå.",
                en: "What you bring in is a copy, and each note says where it comes from."))</p>
            <form class="stack" method="post" action="\(visit.to(.forerunner(dugnad, offer.earlier.id)))">
            \(problems.at(OfferPage.field, say))
            \(agreed)\(gathered)
            \(place)
            <p><button class="btn">\(say(
                nb: "Hent det som er krysset av", nn: "Hent det som er kryssa av", en: "Bring in what is ticked"))</button></p>
            </form>
            """
    }

    /// What they agreed on is ticked from the first.
    private func fields(_ ideas: [OfferedIdea], id: String, _ legend: String) -> HTML? {
        guard !ideas.isEmpty else { return nil }
        let ticked = typed.map { Set($0.all(OfferPage.field)) }
        let boxes = ideas.map { idea in
            """
            <label class="choice"><input type="checkbox" name="\(OfferPage.field)" value="\(idea.id)"\
            \("checked", when: ticked?.contains(idea.id) ?? idea.isAgreed)><span\(asWritten)>\(idea.text)</span></label>

            """ as HTML
        }
        return """
            <fieldset class="choices stack" id="\(id)"\(id == OfferPage.field ? problems.told(id) : .nothing)>\
            <legend><b>\(legend)</b></legend>
            \(boxes)</fieldset>
            """
    }

    /// Where they go: with the young people, or under the question that is chosen.
    private var place: HTML {
        guard !offer.isForYouthStep else {
            guard let step = room.sheet.steps.first(where: room.isForYouth) else {
                return """
                    <p>\(say(
                        nb: "Kjøreplanen får et punkt der ungdommene har ordet, og forslagene kommer der.",
                        nn: "Køyreplanen får eit punkt der ungdommane har ordet, og forslaga kjem der.",
                        en: "The run sheet gets a step where the young people are heard, and the proposals come there."))</p>
                    """
            }
            let title = say(room.title(of: step)).quoted(in: visit.language)
            return """
                <p>\(say(
                    nb: "De kommer under \(title).", nn: "Dei kjem under \(title).", en: "They come under \(title)."))</p>
                """
        }
        let chosen: Step.ID? = typed?.identifier("steg") ?? room.ideaTask?.id
        let options = room.sheet.steps.filter(room.takesNotes).map { step in
            """
            <option value="\(step.id)"\("selected", when: step.id == chosen)>\(say(room.title(of: step)))</option>

            """ as HTML
        }
        return """
            <p><label for="steg">\(say(
                nb: "Hvilket spørsmål hører det til her?", nn: "Kva for eit spørsmål høyrer det til her?",
                en: "Which question does it belong to here?"))</label></p>
            <p><select id="steg" name="steg">\(options)</select></p>
            """
    }

    // MARK: Nothing, or nothing more

    private var nothing: HTML {
        let earlier = offer.earlier
        guard !earlier.isWithoutDay else {
            return """
                <p>\(say(
                    nb: "Her er det ingen dag ennå. Når dagen står der, kan det de kom fram til, hentes.",
                    nn: "Her er det ingen dag enno. Når dagen står der, kan det dei kom fram til, hentast.",
                    en: "There is no day here yet. Once the day is there, what they came to can be brought in.")) \
                <a href="\(visit.to(.when(earlier)))">\(say(.timeAndPlace))</a></p>
                """
        }
        return """
            <p>\(say(
                nb: "Her er ingenting samlet eller bestemt ennå. Vi henter bare det de har kommet fram til sammen, aldri notatene fra ett bord eller én gruppe.",
                nn: "Her er ingenting samla eller bestemt enno. Vi hentar berre det dei har kome fram til saman, aldri notata frå eitt bord eller éi gruppe.",
                en: "Nothing has been gathered or agreed here yet. We bring in only what they came to together, never the notes of one table or one group."))</p>
            <ul class="links"><li><a href="\(visit.to(.gathering(earlier)))">\(say(.gatherAlike))</a></li>
            <li><a href="\(visit.to(.measures(earlier)))">\(say(
                nb: "Skriv det de ble enige om", nn: "Skriv det dei blei einige om",
                en: "Write down what they agreed on"))</a></li></ul>
            """
    }

    private var brought: HTML? {
        let there = offer.ideas.filter(\.isBrought)
        guard !there.isEmpty else { return nil }
        let items = there.map { "<li><span class=\"asis\"\(asWritten)>\($0.text)</span></li>\n" as HTML }
        return """
            <h2>\(say(nb: "Hentet før", nn: "Henta før", en: "Brought in before"))</h2>
            <ul class="dots">\(items)</ul>
            """
    }
}

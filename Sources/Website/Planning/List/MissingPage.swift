import Markup
import Words
import WorkModel

/// The ring of one dugnad, with what can be done where it is open.
struct MissingPage {
    let visit: ModeratorVisit
    let kinds: NamedKinds
    let counts: InviteeCounts
    let ring: RingOfKinds
    let places: Places
    /// Nil for somebody who sees how many, and not who.
    let list: [Invitee]?
    /// Whose suggestions stand open.
    let open: InviteeKind?
    /// How many were just added.
    let new: Int?
    let deadline: Deadline?
    var problems = FormProblems()

    /// The last one can answer, and how it is said.
    struct Deadline {
        let moment: Moment
        let words: Phrase
    }

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }

    /// The id of a kind's suggestions.
    static func field(_ kind: InviteeKind) -> String { "hvem-\(kind.rawValue)" }

    var page: Page {
        let back: (Path, Phrase) =
            list == nil ? (.plan(dugnad), .backToPlan) : (.invited(dugnad), .backToTheList)
        return formPage(
            visit, below: back.0, back.1, title: say(.whoIsMissing), problems: problems,
            mainClass: "wrap stack desk whom",
            """
            \(done)
            <p class="lead">\(lead)</p>
            \(WhoIsMissing(
                ring: ring, kinds: kinds, places: places, expected: dugnad.people, say: say, doing: doing).html)
            """)
    }

    private var lead: String {
        var sentences: [Phrase] = []
        if counts.areAsked {
            sentences.append(counts.all.answers.joinedAsSentence)
        } else {
            let count = Counting.each(counts.all.onList).map(\.capitalisedFirst)
            sentences.append(
                counts.all.onList == 0
                    ? Phrase(
                        nb: "Ingen er på lista ennå. Begynn der dere kjenner noen.",
                        nn: "Ingen er på lista enno. Byrj der de kjenner nokon.",
                        en: "Nobody is on the list yet. Begin where you know somebody.")
                    : Phrase(
                        nb: "\(count.nb) på lista så langt.", nn: "\(count.nn) på lista så langt.",
                        en: "\(count.en) on the list so far."))
        }
        if let deadline {
            let (isOver, by) = (deadline.moment < visit.now, deadline.words)
            sentences.append(
                isOver
                    ? Phrase(
                        nb: "Svarfristen var \(by.nb).", nn: "Svarfristen var \(by.nn).",
                        en: "Replies were due \(by.en).")
                    : Phrase(
                        nb: "Svarfristen er \(by.nb).", nn: "Svarfristen er \(by.nn).",
                        en: "Replies are due \(by.en)."))
        }
        return sentences.map { say($0) }.joined(separator: " ")
    }

    private var done: HTML? {
        guard let new, problems.isEmpty else { return nil }
        let words =
            new == 0
            ? say(
                nb: "De sto på lista fra før.", nn: "Dei stod på lista frå før.", en: "They were on the list already.")
            : say(nb: "Lagt til på lista: \(new).", nn: "Lagt til på lista: \(new).", en: "Added to the list: \(new).")
        return "<p class=\"slip done\" role=\"status\"><b>✓ \(words)</b></p>\n"
    }

    // MARK: Asking somebody

    private func doing(_ place: RingOfKinds.Place) -> HTML? {
        guard let list else { return nil }
        let kind = place.kind
        let title: HTML =
            place.state == .nobody
            ? "<b>\(say(nb: "Spør noen", nn: "Spør nokon", en: "Ask somebody"))</b>"
            : "<b>\(say(nb: "Spør flere", nn: "Spør fleire", en: "Ask more"))</b>"
        let isOpen = open == kind && (place.state == .nobody || !problems.isEmpty)
        let name: HTML = "<span class=\"vh\">: \(say(kinds.name(of: kind)))</span>"
        return """
            <details\("open", when: isOpen)><summary>\(title)\(name)</summary>
            \(why(kind))
            \(suggestions(kind, besides: list))
            </details>
            """
    }

    private func why(_ kind: InviteeKind) -> HTML? {
        kinds.catalogue?.kind(kind).map { "<p\("lang", is: kinds.catalogue?.language?.tag)>\(say($0.why))</p>" }
    }

    private func suggestions(_ kind: InviteeKind, besides list: [Invitee]) -> HTML {
        let there = Set(list.filter { $0.kind == kind }.compactMap { $0.body?.lowercased() })
        // They go on the list as they stand here, whoever reads this.
        let all = kinds.catalogue?.kind(kind)?.bodies(for: dugnad.district ?? dugnad.name, in: dugnad.language) ?? []
        let language = kinds.catalogue?.language ?? dugnad.language
        let left = all.filter { !there.contains($0.lowercased()) }
        let another: HTML = """
            <a href="\(visit.to(.newInvitee(dugnad, kind)))">\(say(
                nb: "Skriv inn en annen", nn: "Skriv inn ein annan", en: "Write in another"))<span class="vh">: \
            \(say(kinds.name(of: kind)))</span></a>
            """
        guard !left.isEmpty else { return "<p>\(another)</p>" }
        let field = MissingPage.field(kind)
        let boxes = left.map { body in
            """
            <label class="row"><input type="checkbox" name="hvem" value="\(body)"> \
            <span lang="\(language.tag)">\(body)</span></label>

            """ as HTML
        }
        return """
            <form class="stack" method="post" action="\(visit.to(.suggestedInvited(dugnad)))">
            <input type="hidden" name="slag" value="\(kind.rawValue)">
            <fieldset id="\(field)"\(problems.told(field))><legend class="vh">\(say(kinds.name(of: kind)))</legend>
            \(problems.at(field, say))
            \(boxes)</fieldset>
            <p class="row"><button class="btn slim">\(say(
                nb: "Legg på lista", nn: "Legg på lista", en: "Put on the list"))</button> \(another)</p></form>
            """
    }
}

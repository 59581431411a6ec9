import Markup
import Words
import WorkModel

/// Which file, which of its ideas, and which question they belong to here.
struct OtherIdeasPage {
    let room: Room
    let visit: ModeratorVisit
    let form: Form
    let problems: FormProblems

    /// The name and the id of the file's field.
    static let file = "fil"

    private var say: Tongue { visit.say }

    var page: Page {
        formPage(
            visit, below: .gathering(room.dugnad), .gatherAlike, title: say(.ideasOfAnother), problems: problems,
            """
            \(done)
            <p id="fil-hint">\(say(
                nb: "Trykk «Last ned alt» i den andre dugnaden, og velg filen her. Den kan være fra en kommune, en organisasjon eller ungdom. Det dere henter, blir notater her, og det står på hvert av dem hvor det kommer fra.",
                nn: "Trykk «Last ned alt» i den andre dugnaden, og vel fila her. Ho kan vere frå ein kommune, ein organisasjon eller ungdom. Det de hentar, blir notat her, og det står på kvart av dei kvar det kjem frå.",
                en: "Press “Download everything” in the other dugnad, and choose the file here. It can be from a municipality, an organisation or young people. What you fetch becomes notes here, and each says where it comes from."))</p>
            <form class="stack" method="post" enctype="multipart/form-data" action="\(visit.to(.otherIdeas(room.dugnad)))">
            <fieldset class="choices stack"><legend>\(say(
                nb: "Hva vil dere hente?", nn: "Kva vil de hente?", en: "What do you want to fetch?"))</legend>
            \(IdeasOfAnother.allCases.map(choice))</fieldset>
            <p><label for="steg">\(say(
                nb: "Hvilket spørsmål hører det til her?",
                nn: "Kva for eit spørsmål høyrer det til her?",
                en: "Which question does it belong to here?"))</label></p>
            <p><select id="steg" name="steg">\(steps)</select></p>
            <p><label for="fil">\(say(nb: "Velg en fil", nn: "Vel ei fil", en: "Choose a file"))</label></p>
            \(problems.at(OtherIdeasPage.file, say))
            <p><input id="fil" type="file" name="fil" \
            accept=".json"\(problems.told(OtherIdeasPage.file, hint: "fil-hint"))></p>
            <p><button class="btn">\(say(nb: "Hent ideene", nn: "Hent ideane", en: "Fetch the ideas"))</button></p>
            </form>
            \(fetched)
            """)
    }

    private func choice(_ which: IdeasOfAnother) -> HTML {
        let chosen = IdeasOfAnother(rawValue: form["hva"]) ?? .outcomes
        return """
            <label class="choice"><input type="radio" name="hva" value="\(which.rawValue)"\
            \("checked", when: which == chosen)><span>\(say(which.name))</span></label>

            """
    }

    private var steps: [HTML] {
        let chosen: Step.ID? = form.identifier("steg") ?? room.ideaTask?.id
        return room.sheet.steps.filter(room.takesNotes).map { step in
            """
            <option value="\(step.id)"\("selected", when: step.id == chosen)>\(say(room.title(of: step)))</option>
            """
        }
    }

    private var done: HTML? {
        guard problems.isEmpty, let new = form.number("nye") else { return nil }
        let known = form.number("kjente") ?? 0
        let notes = say(Counting.notes.inWords(new)).capitalisedFirst
        let before: HTML? =
            known == 0
            ? nil
            : "\(say(nb: "\(known) var hentet før.", nn: "\(known) var henta før.", en: "\(known) had been fetched before."))"
        return """
            <p class="slip done" role="status"><b>✓ \(say(
                nb: "\(notes) er hentet.", nn: "\(notes) er henta.", en: "\(notes) fetched."))</b> \(before)</p>
            """
    }

    /// What has been fetched before, to see which files are left.
    private var fetched: HTML? {
        guard !room.otherDugnader.isEmpty else { return nil }
        let items = room.otherDugnader.map { other in
            let count = room.notes.count { $0.otherDugnad == other.id }
            return "<li>\(say(other.nameAndDay)): \(say(Counting.notes.inWords(count)))</li>\n" as HTML
        }
        return """
            <h2>\(say(nb: "Dette er hentet", nn: "Dette er henta", en: "What has been fetched"))</h2>
            <ul class="dots">\(items)</ul>
            """
    }
}

extension IdeasOfAnother {
    fileprivate var name: Phrase {
        switch self {
        case .outcomes:
            Phrase(
                nb: "Det de ble enige om: tiltak, steg eller forslag",
                nn: "Det dei blei einige om: tiltak, steg eller forslag",
                en: "What they agreed on: measures, first steps or proposals")
        case .ideas:
            Phrase(
                nb: "Ideene, også dem som ikke ble valgt", nn: "Ideane, også dei som ikkje blei valde",
                en: "The ideas, also those that were not chosen")
        case .notes: Phrase(nb: "Alle notatene", nn: "Alle notata", en: "All the notes")
        }
    }
}

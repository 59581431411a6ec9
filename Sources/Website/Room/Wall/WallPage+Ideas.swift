import Markup
import Words
import WorkModel

/// What there is to choose from when the room agrees: those of most tables first.
extension WallPage {
    /// An idea with those it comes from, gathered or as one of them wrote it.
    struct Idea: Equatable {
        let id: String
        let text: String
        let origins: [NoteOrigin]
        let isGathered: Bool
        /// The note that it is, when it stands alone.
        var note: Note?
    }

    /// All of them, in the order they are shown in.
    var ideas: [Idea] {
        let gathered = agreed.ideasToChoose.map { idea in
            Idea(
                id: "\(idea.id)", text: idea.name, origins: agreed.gathering.origins(of: idea.id), isGathered: true)
        }
        let loose = agreed.looseIdeas.map { note in
            Idea(id: "\(note.id)", text: note.gist, origins: [note.origin], isGathered: false, note: note)
        }
        return gathered.enumerated().sorted {
            ($1.element.origins.count, $0.offset) < ($0.element.origins.count, $1.offset)
        }.map(\.element) + loose
    }

    /// As many as can be read from the back of a hall, and a line about the rest.
    private static let mostIdeas = 6

    var choices: (HTML, String) {
        let all = ideas
        let shown = all.count > WallPage.mostIdeas ? all.prefix(WallPage.mostIdeas - 1) : all.prefix(WallPage.mostIdeas)
        let items = shown.map(item)
        let content: HTML = """
            <h2 id="vises-tittel" class="vh">\(say(.ideasToChooseFrom))</h2>
            <ul class="ideas">\(items)\(theRest(all.count - shown.count))</ul>
            """
        let fit = WallFit(ideas: shown.map { ($0.text, $0.isGathered) }, height: wideHeight)
        return (content, "wide \(fit.classes)")
    }

    /// Those that are left when some have become measures: below each other, as many as there is room for.
    func left(of ideas: [Idea]) -> HTML {
        let shown = ideas.prefix(WallFit.rows(of: ideas.map { ($0.text, $0.origins.count) }, height: wideHeight))
        let items = shown.map(item)
        return """
            <div><h2 class="vh">\(say(.ideasToChooseFrom))</h2>
            <ul class="remaining">\(items)\(theRest(ideas.count - shown.count))</ul></div>
            """
    }

    private func item(_ idea: Idea) -> HTML {
        """
        <li class="\(idea.isGathered ? "tied" : "slip blue")" data-note="\(idea.id)"><h3\(asWritten)>\(idea.text)</h3>\(
            from(idea.origins))</li>

        """
    }

    /// One of them, large: what each table wrote, and who, how and when. What is not answered yet is open.
    func large(_ idea: Idea) -> (HTML, String) {
        let cluster = agreed.ideasToChoose.first { "\($0.id)" == idea.id }
        let notes = cluster.map { agreed.gathering.notes(in: $0.id) } ?? []
        let concrete = cluster.map { agreed.fullestIdea(in: $0.id) } ?? ConcreteIdea(reading: idea.note?.text ?? "")
        let shown = notes.count > WallPage.mostWords ? notes.prefix(WallPage.mostWords - 1) : notes[...]
        let left = notes.count - shown.count
        let answers = ConcreteIdea.Answer.allCases.map { ($0, concrete.answers[$0] ?? "") }
        // The line about the rest takes its room too.
        let lines = shown.map(\.gist) + (left > 0 ? [""] : [])
        let fit = WallFit(
            large: idea.text, answers: answers.map(\.1), words: lines, width: notes.isEmpty ? 75 : 83, around: 4,
            height: wideHeight)
        let content: HTML = """
            <article class="\(idea.isGathered ? "tied" : "slip blue") large">
            <div class="named"><h2 id="vises-tittel"\(asWritten)>\(idea.text)</h2>\(notes.isEmpty ? from(idea.origins) : nil)</div>
            <div class="cols">\(words(of: shown, left: left))
            <ol class="down">\(answers.map { answer(room.variant.label(of: $0), $1) })</ol></div></article>
            """
        return (content, "wide \(fit.classes)")
    }

    private func words(of notes: ArraySlice<Note>, left: Int) -> HTML? {
        let words = notes.map { note in
            "<li>\(who(note)) <span\(asWritten)>\(note.gist)</span></li>\n" as HTML
        }
        let rest: HTML? =
            left == 0
            ? nil : "<li>\(say(nb: "og \(left) til", nn: "og \(left) til", en: "and \(left) more"))</li>"
        return words.isEmpty ? nil : "<ul>\(words)\(rest)</ul>"
    }

    /// A table's number in a knot; in words who else it was.
    private func who(_ note: Note) -> HTML {
        guard let number = note.groupNumber else { return whose(note, room, say) }
        return
            "<span class=\"from nr\"><span class=\"vh\">\(say(room.seating.group)) </span><b>\(number)</b></span>"
    }

    /// As many of the tables' own words as there is room for under the idea.
    private static let mostWords = 3

    private func theRest(_ count: Int) -> HTML? {
        count == 0 ? nil : "<li class=\"alone\"><p>\(say(WallPage.rest(count)))</p></li>"
    }

    private static func rest(_ count: Int) -> Phrase {
        let ideas = Counting(
            one: Phrase(nb: "én idé", nn: "éin idé", en: "one idea"),
            many: Phrase(nb: "ideer", nn: "idear", en: "ideas")
        ).inWords(count)
        return Phrase(
            nb: "Og \(ideas.nb) til. Også \(count == 1 ? "den" : "de") kan velges.",
            nn: "Og \(ideas.nn) til. Også \(count == 1 ? "den" : "dei") kan veljast.",
            en: "Plus \(ideas.en). You can choose \(count == 1 ? "it" : "them") too.")
    }

    private func from(_ origins: [NoteOrigin]) -> HTML? {
        let (numbers, others) = (origins.compactMap(\.group), origins.filter { $0.group == nil })
        guard !others.isEmpty else { return tables(numbers) }
        guard !numbers.isEmpty else { return "<p class=\"from\"><span>\(say(room.source(of: others)))</span></p>" }
        return tables(numbers, and: say(room.naming(others)))
    }

    /// The tables something comes from, each its number in a knot; in words when they are many.
    func tables(_ numbers: [Int], most: Int = 5, and others: String? = nil) -> HTML? {
        guard !numbers.isEmpty else { return nil }
        let also: HTML? = others.map { "<span>\(say(nb: "og", nn: "og", en: "and")) \($0)</span>" }
        if numbers.count > most {
            let count = say(room.seating.groupCount(numbers.count)).capitalisedFirst
            return "<p class=\"from\"><b>\(count)</b>\(also)</p>"
        }
        let group = say(numbers.count == 1 ? room.seating.group : room.seating.someGroups)
        let knots = numbers.map { "<b>\($0)</b> " as HTML }
        return "<p class=\"from nr\"><span>\(group)</span> \(knots)\(also)</p>"
    }
}

extension Phrase {
    static let ideasToChooseFrom = Phrase(
        nb: "Ideene dere kan velge mellom", nn: "Ideane de kan velje mellom", en: "The ideas to choose from")
}

extension Seating {
    /// Before several numbers: «Bord 1, 3», «Gruppe 1, 3», “Tables 1, 3”.
    fileprivate var someGroups: Phrase {
        Phrase(nb: group.nb, nn: group.nn, en: groups.en.capitalisedFirst)
    }
}

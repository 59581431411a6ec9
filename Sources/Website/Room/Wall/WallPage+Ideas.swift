import Markup
import Words
import WorkModel

/// What there is to choose from when the room agrees: those of most tables first.
extension WallPage {
    /// An idea with the tables it comes from, gathered or as one of them wrote it.
    struct Idea: Equatable {
        let id: String
        let text: String
        let groups: [Int]
        let isGathered: Bool
    }

    /// All of them, in the order they are shown in.
    var ideas: [Idea] {
        let gathered = agreed.gatheredIdeas.map { idea in
            Idea(
                id: "\(idea.id)", text: idea.name, groups: agreed.gathering.origins(of: idea.id), isGathered: true)
        }
        let loose = agreed.looseIdeas.map { note in
            Idea(id: "\(note.id)", text: note.gist, groups: [note.groupNumber], isGathered: false)
        }
        return gathered.enumerated().sorted {
            ($1.element.groups.count, $0.offset) < ($0.element.groups.count, $1.offset)
        }.map(\.element) + loose
    }

    /// As many as can be read from the back of a hall, and a line about the rest.
    private static let mostIdeas = 6

    var choices: (HTML, String) {
        let all = ideas
        let shown = all.count > WallPage.mostIdeas ? all.prefix(WallPage.mostIdeas - 1) : all.prefix(WallPage.mostIdeas)
        let items = shown.map { idea in
            """
            <li class="\(idea.isGathered ? "tied" : "slip blue")" data-note="\(idea.id)"><h3\(asWritten)>\(idea.text)</h3>\(
                tables(idea.groups))</li>

            """ as HTML
        }
        let rest: HTML? =
            all.count == shown.count ? nil : "<li class=\"alone\"><p>\(say(theRest(all.count - shown.count)))</p></li>"
        let content: HTML = """
            <h2 id="vises-tittel" class="vh">\(say(
                nb: "Ideene dere kan velge mellom", nn: "Ideane de kan velje mellom", en: "The ideas to choose from"))</h2>
            <ul class="ideas">\(items)\(rest)</ul>
            """
        return (content, "wide \(WallFit.isLong(shown.map(\.text), letters: 18, lines: 3) ? "snug" : "roomy")")
    }

    /// One of them, large, with what each table wrote.
    func large(_ idea: Idea) -> (HTML, String) {
        let notes = agreed.gatheredIdeas.first { "\($0.id)" == idea.id }.map { agreed.gathering.notes(in: $0.id) } ?? []
        let shown = notes.count > WallPage.mostWords ? notes.prefix(WallPage.mostWords - 1) : notes[...]
        let words = shown.map { note in
            "<li><span class=\"from nr\"><span class=\"vh\">\(say(room.variant.group)) </span><b>\(note.groupNumber)</b></span> <span\(asWritten)>\(note.gist)</span></li>\n"
                as HTML
        }
        let left = notes.count - words.count
        let rest: HTML? =
            left == 0
            ? nil : "<p>\(say(nb: "og \(left) til", nn: "og \(left) til", en: "and \(left) more"))</p>"
        let content: HTML = """
            <article class="\(idea.isGathered ? "tied" : "slip blue") large">
            <h2 id="vises-tittel"\(asWritten)>\(idea.text)</h2>
            \(words.isEmpty ? tables(idea.groups) : "<ul>\(words)</ul>")\(rest)</article>
            """
        return (content, "wide")
    }

    /// As many of the tables' own words as there is room for under the idea.
    private static let mostWords = 3

    private func theRest(_ count: Int) -> Phrase {
        let ideas = Counting(
            one: Phrase(nb: "én idé", nn: "éin idé", en: "one idea"),
            many: Phrase(nb: "ideer", nn: "idear", en: "ideas")
        ).inWords(count)
        return Phrase(
            nb: "Og \(ideas.nb) til. Også \(count == 1 ? "den" : "de") kan velges, så si fra.",
            nn: "Og \(ideas.nn) til. Også \(count == 1 ? "den" : "dei") kan veljast, så sei frå.",
            en: "Plus \(ideas.en). You can choose \(count == 1 ? "it" : "them") too, so speak up.")
    }

    /// The tables something comes from, each its number in a knot; in words when they are many.
    func tables(_ numbers: [Int], most: Int = 5) -> HTML? {
        guard !numbers.isEmpty else { return nil }
        if numbers.count > most {
            return "<p class=\"from\"><b>\(say(room.variant.groupCount(numbers.count)).capitalisedFirst)</b></p>"
        }
        let group = say(numbers.count == 1 ? room.variant.group : room.variant.someGroups)
        let knots = numbers.map { "<b>\($0)</b> " as HTML }
        return "<p class=\"from nr\"><span>\(group)</span> \(knots)</p>"
    }
}

extension Variant {
    /// Before several numbers: «Bord 1, 3», «Gruppe 1, 3», “Tables 1, 3”.
    fileprivate var someGroups: Phrase {
        Phrase(nb: group.nb, nn: group.nn, en: groups.en.capitalisedFirst)
    }
}

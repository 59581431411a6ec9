import Markup
import Words
import WorkModel

/// What the program thinks says the same: a help to those who read, who decide.
extension GatheringPage {
    /// Which notes are chosen, and which others each is alike.
    struct Marks {
        let suggestions: Suggestions
        let chosen: Set<Note.ID>

        func alike(_ note: Note.ID) -> [Note.ID] { suggestions.alike[note] ?? [] }

        func isLikeChosen(_ note: Note.ID) -> Bool {
            !chosen.isEmpty && !chosen.contains(note) && alike(note).contains(where: chosen.contains)
        }
    }

    /// What seems to say the same, as groups that can be ticked in one press, with what they have in common.
    func suggestionBox(_ loose: [Note]) -> HTML? {
        let texts = Dictionary(loose.map { ($0.id, $0.gist) }) { first, _ in first }
        let best = suggestions.groups.prefix(5).map { group -> HTML in
            let notes = group.notes.prefix(40).map { "&amp;n=\($0)" as HTML }.joined()
            let lines = group.notes.prefix(4).map { note in
                "<span\(asWritten)>«\(PlainText.cut(texts[note] ?? "", to: 60))»</span>" as HTML
            }
            let more: HTML? = group.notes.count > 4 ? ", …" : nil
            return """
                <li><a href="\(visit.to(.gathering(dugnad)))?steg=\(shownKey)\(notes)#innhold">\
                \(lines.joined(by: ", "))\(more)</a> \
                <span class="small">\(say(nb: "Felles", nn: "Felles", en: "In common")): \
                <span\(asWritten)>\(group.words.joined(separator: ", "))</span></span></li>

                """
        }
        guard !best.isEmpty else { return nil }
        return """
            <details class="suggest" id="ligner">
            <summary>\(say(
                nb: "Disse ligner kanskje på hverandre",
                nn: "Desse liknar kanskje på kvarandre",
                en: "These may be alike"))</summary>
            <ul class="dots">\(best)</ul></details>
            """
    }
}

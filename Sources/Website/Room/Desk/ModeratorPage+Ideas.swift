import Markup
import Words
import WorkModel

/// When the room agrees: the ideas there are to agree on.
extension ModeratorPage {
    /// One idea for everybody to look at while it is talked over.
    private func large(_ idea: String, _ about: String) -> HTML? {
        guard words?.kind == .agreement, clock.isRunning else { return nil }
        let isUp = held == .idea(idea)
        let label =
            isUp
            ? say(nb: "✓ Stort på veggen", nn: "✓ Stort på veggen", en: "✓ Large on the wall")
            : say(nb: "Vis stort på veggen", nn: "Vis stort på veggen", en: "Show large on the wall")
        return press(.ideaOnWall(dugnad), "ide", isUp ? "" : idea, label, about, isPressed: isUp)
    }

    func ideas(_ agreed: Agreed) -> Region {
        let gathered = agreed.ideasToChoose.map { idea in
            let from = say(room.source(of: agreed.gathering.origins(of: idea.id)))
            return
                "<li class=\"tied\"><b\(asWritten)>\(idea.name)</b> <span>\(from)</span>\(large("\(idea.id)", idea.name))</li>\n"
                as HTML
        }
        let loose = agreed.looseIdeas.map { note in
            "<li class=\"slip blue\"><p class=\"asis\"\(asWritten)>\(note.text)</p>\(whose(note, room, say))\(large("\(note.id)", String(note.gist.prefix(40))))</li>\n"
                as HTML
        }
        let noneLeft = say(
            nb: "Det er ingen ideer igjen her.", nn: "Det er ingen idear att her.", en: "There are no ideas left here.")
        let none: HTML? = gathered.isEmpty && loose.isEmpty ? "<p>\(noneLeft)</p>" : nil
        return Region(
            id: "notatene", follows: [.notes, .steps, .gathering, .measures, .wall],
            attributes: " class=\"fromtables\" aria-labelledby=\"nye-tittel\" tabindex=\"0\"",
            content: """
                <h2 id="nye-tittel">\(clock.endedAt == nil ? say(
                    nb: "Ideene dere kan velge mellom",
                    nn: "Ideane de kan velje mellom",
                    en: "The ideas to choose from") : say(
                    nb: "Ideene som får vente",
                    nn: "Ideane som får vente",
                    en: "The ideas that can wait"))</h2>
                \(none)<ul>\(gathered)\(loose)</ul>
                <p><a href="\(visit.to(.gathering(dugnad, room.ideaTask)))">\(say(.gatherAlike))</a></p>\(realChild)
                """)
    }
}

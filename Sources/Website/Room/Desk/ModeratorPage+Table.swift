import Markup
import Words
import WorkModel

/// One table, when it has been pressed: the card it talks about, and its notes under the question they answer.
extension ModeratorPage {
    func table(_ number: Int) -> Region {
        let written = room.notes.filter { $0.groupNumber == number }
        // What the room is at first, then backwards through the evening.
        let tasks = [atHand].compactMap { $0 } + room.tasks.reversed().filter { $0.id != atHand?.id }
        let questions = tasks.compactMap { task in question(task, written.filter { $0.step == task.id }) }
        let nothing: HTML? =
            questions.isEmpty
            ? "<p>\(say(nb: "Ingen notater herfra ennå.", nn: "Ingen notat herfrå enno.", en: "No notes from here yet."))</p>"
            : nil
        return opened(
            "\(say(room.variant.group)) \(number)", follows: [.notes, .steps, .groups, .group(number)],
            "\(card(of: number))\(takeDown)\(nothing)\(questions)\(writing(for: number))\(realChild)")
    }

    /// A link to it, around the words that name it. The picture has its own, for a mouse or a finger.
    func pressed(_ number: Int, _ text: HTML) -> HTML { opening(.table(number), text) }

    private func question(_ task: Step, _ notes: [Note]) -> HTML? {
        guard !notes.isEmpty else { return nil }
        let newest = notes.sorted { ($0.receivedAt, $0.id.description) > ($1.receivedAt, $1.id.description) }
        return "<h3>\(say(room.title(of: task)))</h3><ul>\(newest.map { noteItem($0) })</ul>"
    }

    private func card(of number: Int) -> HTML? {
        guard let group = room.group(number), let key = group.card else { return nil }
        let (name, story): (String, String)
        if let own = group.ownPerson {
            (name, story) = (say(own.nameAndAge), own.story)
        } else if let person = room.person(key) {
            (name, story) = (say(person.nameAndAge), say(person.story))
        } else if let topic = room.topic(key) {
            (name, story) = (say(topic.title), say(topic.story))
        } else {
            return nil
        }
        return """
            <details id="bordets-kort"><summary>\(name)</summary>\(paragraphs(story))</details>
            """
    }

    /// The moderator writes what a table says, without leaving the room: as from paper, one note a line.
    private func writing(for number: Int) -> HTML? {
        guard let atHand else { return nil }
        return """
            <form class="stack" method="post" action="\(visit.to(.paper(dugnad)))">
            <p><label for="linjer">\(say(
                nb: "Skriv for \(room.variant.theGroup.nb)", nn: "Skriv for \(room.variant.theGroup.nn)",
                en: "Write for \(room.variant.theGroup.en)"))</label>
            <span class="small">\(say(room.title(of: atHand)))</span></p>
            <p><textarea id="linjer" name="linjer" rows="2"></textarea></p>
            <input type="hidden" name="gruppe" value="\(number)"><input type="hidden" name="steg" value="\(atHand.id)">
            <input type="hidden" name="blankett" value="\(Note.ID.new())"><input type="hidden" name="bord" value="\(number)">
            <p><button class="btn quiet slim">\(say(.save))</button></p></form>
            """
    }

    /// Empties the wall of notes in one press, where there are any.
    var takeDown: HTML? {
        let count = room.notes.count(where: \.isShown)
        guard count > 0 else { return nil }
        return """
            <form class="row" method="post" action="\(visit.to(.wallClearing(dugnad)))"\(sentInPlace(changing: [.notes]))>\
            \(stayingHere)<span class="small">\(say(
                nb: "På veggen nå: \(count)", nn: "På veggen no: \(count)", en: "On the wall now: \(count)"))</span>
            <button class="btn link slim">\(say(nb: "Ta ned alt", nn: "Ta ned alt", en: "Take everything down"))</button></form>
            """
    }

    /// For a browser without script: which table the page comes back to.
    var stayingHere: HTML? {
        guard case .table(let number) = drawer else { return nil }
        return "<input type=\"hidden\" name=\"bord\" value=\"\(number)\">"
    }
}

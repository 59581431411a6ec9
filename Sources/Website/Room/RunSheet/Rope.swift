import Markup
import Words
import WorkModel

/// The rope of steps: taut is what has been, slack is what is to come, the big knot is now.
struct Rope {
    let room: Room
    let language: Language
    /// Knots only, with the names for those who do not see them: for small screens and the wall.
    var isKnotsOnly = false
    /// Where each knot leads: to the words of that step, from where the room can go there. The step's id is put after it.
    var goingTo: String?

    var say: Tongue { Tongue(language: language) }

    var html: HTML {
        let steps = room.sheet.going
        let current = room.sheet.current
        let position = steps.firstIndex { $0.id == current?.id }.map { $0 + 1 }
        let label =
            position.map {
                say(
                    nb: "Punkt \($0) av \(steps.count)", nn: "Punkt \($0) av \(steps.count)",
                    en: "Step \($0) of \(steps.count)")
            }
            ?? say(nb: "\(steps.count) punkter", nn: "\(steps.count) punkt", en: "\(steps.count) steps")
        let items = steps.map { knot($0, current: current) }
        return "<ol class=\"rope\(isKnotsOnly ? " knots" : "")\" aria-label=\"\(label)\">\(items)</ol>"
    }

    private func knot(_ step: Step, current: Step?) -> HTML {
        let isOver = room.dugnad.clock.endedAt != nil
        let isNow = step.id == current?.id && !isOver
        let isDone = current.map { step.position < $0.position } ?? false || isOver && current != nil
        let title = room.title(of: step)[language]
        let short = step.title ?? room.words(of: step)?.short[language] ?? title
        let state =
            isNow
            ? say(.now)
            : isDone ? say(nb: "ferdig", nn: "ferdig", en: "done") : nil
        let spoken = state.map { "\(title), \($0)" } ?? title
        return """
            <li\("class", is: isDone && !isNow ? "done" : nil)\
            \("aria-current", is: isNow ? "step" : nil)>\(name(step, isKnotsOnly ? spoken : short, isNow: isNow))</li>

            """
    }

    private func name(_ step: Step, _ text: String, isNow: Bool) -> HTML {
        if isKnotsOnly { return "<span>\(text)</span>" }
        guard let goingTo, !isNow else { return "<span>\(text)</span>" }
        return "<a href=\"\(goingTo)\(step.id)#notatene\" data-drawer>\(text)</a>"
    }
}

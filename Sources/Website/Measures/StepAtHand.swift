import Markup
import Words
import WorkModel

/// Where the room is while the moderator writes what it agrees on: the step with its clock, and what to say and do.
struct StepAtHand {
    let room: Room
    let visit: ModeratorVisit

    private var say: Tongue { visit.say }

    /// Nil when the room is not at work.
    private var step: Step? { room.dugnad.clock.isRunning ? room.sheet.current : nil }

    /// The step and its clock, in sight all the way down.
    var time: Region {
        let title = step.map { "<p><b>\(say(room.title(of: $0)))</b></p>" as HTML }
        return Region(
            id: "tid", follows: [.steps],
            attributes: "\("class", is: step == nil ? nil : "attop countdown")\("hidden", when: step == nil)",
            content: "\(title)\(step.flatMap { timeLeft(of: room.dugnad.clock, telling: ($0, .tellTwoMinutes), say) })")
    }

    var words: Region {
        let words = step.flatMap { room.words(of: $0) }
        let letters = words.map { hundredsOfLetters(say($0.say), $0.do[visit.language]) } ?? 2
        return Region(
            id: "ordene", follows: [.steps], tag: "aside",
            attributes: "\("class", is: step == nil ? nil : "atside words-\(letters)")\("hidden", when: step == nil)",
            content: words.map(speech) ?? .nothing)
    }

    private func speech(_ words: StepTemplate) -> HTML {
        """
        \(spokenWords(words, say))
        <h2>\(say(StepTemplate.doLabel))</h2>
        <ol class="todo">\(words.do[visit.language].map { "<li>\($0)</li>\n" as HTML })</ol>
        """
    }
}

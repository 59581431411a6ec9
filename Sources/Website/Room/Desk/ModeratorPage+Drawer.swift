import Markup
import Words
import WorkModel

/// The right column. What is opened there covers the notes and nothing else: the words, the clock and the tables stay.
extension ModeratorPage {
    var right: Region {
        switch drawer {
        case .notes: step?.isSinceLast == true && clock.isRunning ? doneSinceLast : fromTables
        case .help: clock.endedAt == nil ? help : fromTables
        case .minutesBack:
            clock.isRunning
                ? opened(say(ModeratorPage.giveBack), follows: [.steps], every: 30, minutesBack) : fromTables
        case .toAll: clock.isRunning ? toAll : fromTables
        case .step(let id): sheet.going.first { $0.id == id }.map(ahead) ?? fromTables
        case .table(let number): (1...dugnad.groupCount).contains(number) ? table(number) : fromTables
        }
    }

    /// A link that opens something there, in place where there is a script.
    func opening(_ drawer: Drawer, _ text: HTML) -> HTML {
        "<a href=\"\(visit.to(.moderator(dugnad)))\(drawer.query)#notatene\" data-drawer>\(text)</a>"
    }

    func opened(
        _ title: String, follows: [LiveUpdates.Part] = [.steps, .plan], every: Int? = nil, _ content: HTML
    ) -> Region {
        Region(
            id: "notatene", follows: follows, every: every,
            attributes: " class=\"fromtables drawer\" aria-labelledby=\"nye-tittel\" tabindex=\"0\"",
            content: """
                <div class="parthead"><h2 id="nye-tittel">\(title)</h2>\(opening(
                    .notes, "\(say(nb: "Lukk", nn: "Lukk", en: "Close"))"))</div>
                \(content)
                """)
    }

    // MARK: When it gets stuck

    static let helpTitle = Phrase(nb: "Stopper det opp?", nn: "Stoppar det opp?", en: "Is it getting stuck?")

    private var help: Region {
        let rescues = (words?.rescues ?? []).enumerated().compactMap { index, rescue in
            rescue.words.map { text in
                """
                <details id="raad-\(index)" name="raad"\("open", when: index == 0)>\
                <summary>\(say(rescue.title))</summary>\(paragraphs(say(text)))</details>
                """ as HTML
            }
        }
        return opened(
            say(ModeratorPage.helpTitle), "\(rescues)\(rescues.isEmpty ? ownStepHelp : .nothing)\(realChild)")
    }

    /// A step of the moderator's own has no advice, but this always helps.
    private var ownStepHelp: HTML {
        """
        <p>\(say(
            nb: "Spør på nytt med andre ord. La alle tenke for seg selv i ett minutt, og så snakke to og to.",
            nn: "Spør på nytt med andre ord. La alle tenkje for seg sjølve i eitt minutt, og så snakke to og to.",
            en: "Ask again in other words. Let everyone think for a minute, and then talk in pairs."))</p>
        """
    }

    private var toAll: Region {
        let line = SayToAll(visit: visit)
        return opened(say(SayToAll.title(dugnad.seating)), follows: [.steps], "\(line.standing)\(line.form)")
    }

    // MARK: Reading ahead

    /// A step before the room is there, and the way there: every screen follows, so the moderator reads it first.
    private func ahead(_ step: Step) -> Region {
        let words = room.words(of: step).map(self.words) ?? OwnStepWords(visit: visit).speech(step)
        return opened(
            "\(say(room.title(of: step))), \(step.minutes)\u{A0}min",
            """
            <p class="small">\(say(
                nb: "Bare du ser dette. Alle andre er der de er.",
                nn: "Berre du ser dette. Alle andre er der dei er.",
                en: "Only you see this. Everyone else stays where they are."))</p>
            \(words)
            \(moving(to: step))
            \(afterThat(step))
            """)
    }

    private func words(_ words: StepTemplate) -> HTML {
        """
        <h3>\(say(StepTemplate.sayLabel))</h3>\(paragraphs(say(words.say)))
        <h3>\(say(StepTemplate.doLabel))</h3><ol class="todo">\(todo(words))</ol>
        """
    }

    private func afterThat(_ step: Step) -> HTML? {
        sheet.going.first { $0.position > step.position && $0.id != self.step?.id }.map { next in
            """
            <p>\(say(nb: "Etter det:", nn: "Etter det:", en: "After that:")) \
            \(opening(.step(next.id), "\(say(room.title(of: next)))"))</p>
            """
        }
    }
}

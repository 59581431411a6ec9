import Words
import WorkModel

/// Slides that lead through the evening, with the moderator's words beneath them.
extension DugnadPapers {
    package static let howToJoin = Phrase(nb: "Slik blir dere med", nn: "Slik blir de med", en: "How to join")

    /// - Parameter ownFigures: what people have brought; they stand before the picture's.
    package func slidesJob(
        _ picture: ChallengePicture?, ownFigures: [ChallengePicture.Figure] = []
    ) throws -> DocumentJob {
        let steps = room.sheet.going.map { slide($0, picture, ownFigures) }
        let used = ["ringen", "salen"].reduce(into: drawings.drawing("egen")) { all, name in
            all.merge(drawings.drawing(name)) { first, _ in first }
        }
        let tasks = room.edition.tasks(for: room.variant).reduce(into: used) { all, task in
            all.merge(drawings.drawing(task.drawing, alt: task.alt.map(say) ?? "")) { first, _ in first }
        }
        return try DocumentJob(
            "slides", as: .pptx,
            Framed(
                frame: frame(name, drawings: tasks),
                content: Slides(slides: [opening] + (dugnad.isPast ? [] : [joining]) + steps + [closing])))
    }

    private var opening: Slides.Slide {
        var slide = Slides.Slide("title", name)
        slide.subtitle = [hours, place].compactMap(\.self).joined(separator: "\n")
        slide.drawing = "ringen"
        slide.notes = say(
            nb: "Vis dette mens folk kommer inn.", nn: "Vis dette medan folk kjem inn.",
            en: "Show this while people arrive.")
        return slide
    }

    private var joining: Slides.Slide {
        var slide = Slides.Slide("list", say(DugnadPapers.howToJoin))
        slide.body = [
            how,
            say(
                nb: "Skriv ikke navn eller noe som gjør at andre kan kjenne igjen et barn.",
                nn: "Skriv ikkje namn eller noko som gjer at andre kan kjenne att eit barn.",
                en: "Don’t write names or anything that lets others recognise a child."),
        ]
        slide.qr = groupsQRCode
        slide.code = "\(dugnad.code.shown)\n\(typedAddress)"
        return slide
    }

    private func slide(
        _ step: Step, _ picture: ChallengePicture?, _ ownFigures: [ChallengePicture.Figure]
    ) -> Slides.Slide {
        let words = room.words(of: step)
        if words?.kind == .picture, let picture { return slide(step, words, of: picture, after: ownFigures) }
        let task = room.edition.tasks(for: room.variant).first { $0.key == step.key }
        var slide = Slides.Slide("step", words.map { say($0.ask) } ?? say(room.title(of: step)))
        let minutes = say(Counting.minutes.inDigits(step.minutes))
        slide.kicker = "\(say(room.title(of: step))) · \(minutes)"
        slide.body = words.map { [say($0.groups)] } ?? []
        if words?.kind == .picture { slide.body += ownFigures.map(brought) }
        slide.colour = words?.card
        slide.drawing = task?.drawing
        slide.notes = notes(words)
        return slide
    }

    private func slide(
        _ step: Step, _ words: StepTemplate?, of picture: ChallengePicture, after own: [ChallengePicture.Figure]
    ) -> Slides.Slide {
        var slide = Slides.Slide("picture", picture.title)
        slide.kicker = say(room.title(of: step))
        slide.body = own.map(brought) + figures(picture) + (picture.missing.map { [$0] } ?? [])
        slide.chart = picture.chart
        // It has a slide of its own.
        slide.table = picture.table.with(caption: "\(picture.table.caption). \(source(picture.chart.source))")
        slide.notes =
            notes(words) + "\n\n"
            + (own.map(brought) + picture.figures.map(line)).joined(separator: "\n")
        return slide
    }

    /// A line each, with its source; once below them when they all have the same.
    private func figures(_ picture: ChallengePicture) -> [String] {
        if let first = picture.figures.first, picture.figures.allSatisfy({ $0.source == first.source }) {
            return picture.figures.map { "\($0.label): \($0.value)" } + [source(first.source)]
        }
        return picture.figures.map(line)
    }

    /// As it stands on the wall, the figure first: «12,5 % er med i et lag (Ungdata, 2025)».
    private func brought(_ figure: ChallengePicture.Figure) -> String {
        "\(figure.value) \(figure.label) (\(figure.source))"
    }

    private func line(_ figure: ChallengePicture.Figure) -> String {
        "\(figure.label): \(figure.value) (\(figure.source))"
    }

    private func source(_ source: String) -> String {
        say(nb: "Kilde: \(source)", nn: "Kjelde: \(source)", en: "Source: \(source)")
    }

    private var closing: Slides.Slide {
        var slide = Slides.Slide(
            "closing", say(nb: "Takk for innsatsen!", nn: "Takk for innsatsen!", en: "Thank you, everyone!"))
        slide.body = [say(dugnad.variant.whatComesNext)]
        slide.drawing = "salen"
        return slide
    }

    /// What the moderator says and does, in the order it is needed.
    private func notes(_ words: StepTemplate?) -> String {
        guard let words else { return "" }
        let todo = words.do[language].map { "• \($0)" }.joined(separator: "\n")
        return "\(say(words.say))\n\n\(say(StepTemplate.doLabel)):\n\(todo)"
    }

    /// The challenge picture on paper.
    package func challengeJob(_ picture: ChallengePicture) throws -> DocumentJob {
        try DocumentJob("challenge", as: .pdf, Framed(frame: frame(picture.title), content: PrintedPicture(picture)))
    }
}

private struct PrintedPicture: Encodable {
    let lead: String
    let figures: [ChallengePicture.Figure]
    let chart: ChallengePicture.Chart
    let table: ChallengePicture.Table
    let missing: String?

    init(_ picture: ChallengePicture) {
        lead = picture.lead
        figures = picture.figures
        chart = picture.chart
        table = picture.table
        missing = picture.missing
    }
}

extension Variant {
    /// The last line on the last slide.
    fileprivate var whatComesNext: Phrase {
        switch self {
        case .municipality, .organisation:
            Phrase(
                nb: "Referatet er allerede skrevet. Dere får det når det er lest over og godkjent.",
                nn: "Referatet er alt skrive. De får det når det er lese over og godkjent.",
                en: "The minutes are already written. You will get them when they have been read over and approved.")
        case .youth:
            Phrase(
                nb: "Forslagene går til dem som bør høre dem. Husk å be om svar.",
                nn: "Forslaga går til dei som bør høyre dei. Hugs å be om svar.",
                en: "The proposals go to those who should hear them, and they owe you an answer.")
        }
    }
}

import Words

/// The minutes as the program writes them from what happened. People's own words are never translated.
extension Minutes {
    package func title(in language: Language) -> String {
        let variant = dugnad.variant
        if let title = dugnad.titleAndPlace {
            return Phrase(
                nb: "Referat fra \(title)", nn: "Referat frå \(title)", en: "Minutes of \(title)")[language]
        }
        return Phrase(
            nb: "Referat fra \(variant.theMeeting.nb) i \(dugnad.nameAndDistrict)",
            nn: "Referat frå \(variant.theMeeting.nn) i \(dugnad.nameAndDistrict)",
            en: "Minutes of \(variant.theMeeting.en) in \(dugnad.nameAndDistrict)")[language]
    }

    package func heading(of part: Part) -> Phrase {
        switch part {
        case .meeting: Phrase(nb: "Møtet", nn: "Møtet", en: "The meeting")
        case .attendance: Phrase(nb: "Hvem som var med", nn: "Kven som var med", en: "Who took part")
        case .measures: dugnad.variant.measuresHeading
        case .conclusions: Minutes.conclusionsHeading
        case .strengths: title(ofTasks: .strengths)
        case .persons: tasks(.persons).isEmpty ? Minutes.talkedAbout : title(ofTasks: .persons)
        case .ideas: dugnad.variant.ideasHeading
        case .ahead: Phrase(nb: "Veien videre", nn: "Vegen vidare", en: "The way ahead")
        }
    }

    /// The parts that this dugnad's minutes have.
    package var parts: [Part] {
        Part.allCases.filter { part in
            edited(part) != nil || !written(part, in: dugnad.language).isEmpty || part == .measures
        }
    }

    /// What the program writes in a part.
    package func written(_ part: Part, in language: Language) -> [Block] {
        switch part {
        case .meeting: [.paragraph(meeting(in: language))] + aims(in: language) + ownQuestions(in: language)
        case .attendance: attendance(in: language)
        case .measures: measures(in: language)
        case .conclusions:
            dugnad.conclusions == nil ? [] : [.list(dugnad.conclusionsInLines.map { Block.Item($0) })]
        case .strengths: notes(onTasks: .strengths, in: language)
        case .persons: persons(in: language)
        case .ideas:
            withFunding(
                (tasks(.ways) + tasks(.ideas) + tasks(nil)).flatMap { notes(on: $0, in: language, withTitle: true) },
                in: language)
        case .ahead: [.paragraph(ahead(in: language))]
        }
    }

    /// Each language has its own, so that reading the minutes in another language is not taken for a change in them.
    package func fingerprint(of part: Part, in language: Language) -> String {
        Fingerprint.of(written(part, in: language).asText)
    }

    /// Whether the program would write something else now than it did when the part was edited.
    package func hasNews(since edited: EditedPart) -> Bool {
        edited.sawFingerprint != fingerprint(of: edited.part, in: edited.language)
    }

    // MARK: The facts

    private func meeting(in language: Language) -> String {
        let (start, end) = (dugnad.heldFrom, max(dugnad.heldUntil, dugnad.heldFrom + .minutes(1)))
        let time = dugnad.held?.words ?? NorwegianTime.dayAndHours(from: start, to: end)
        let hours = time[language].capitalisedFirst
        let place = dugnad.placeInWords.map { ", \($0[language])" } ?? ""
        let writers = Set(room.notes.compactMap(\.groupNumber)).count
        guard writers > 0 else { return "\(hours)\(place)." }
        let groups = dugnad.seating.groupCount(writers)
        let wrote = Phrase(
            nb: "\(groups.nb.capitalisedFirst) skrev notater.", nn: "\(groups.nn.capitalisedFirst) skreiv notat.",
            en: "Notes were taken by \(groups.en).")
        return "\(hours)\(place). \(wrote[language])"
    }

    private func aims(in language: Language) -> [Block] {
        dugnad.aimsInSentences.map { [.paragraph($0[language])] } ?? []
    }

    private func ownQuestions(in language: Language) -> [Block] {
        let asked = room.tasks.filter { $0.isOwnQuestion && !$0.isSkipped }.map { room.question(of: $0)[language] }
        guard !asked.isEmpty else { return [] }
        let label = Phrase(nb: "Vi spurte også", nn: "Vi spurde òg", en: "We also asked")[language]
        return [.paragraph("\(label): \(asked.map { $0.quoted(in: language) }.joined(separator: ", ")).")]
    }

    /// Only beside ideas: without any there is nothing that money could fit.
    private func withFunding(_ ideas: [Block], in language: Language) -> [Block] {
        guard !ideas.isEmpty, dugnad.funding != nil else { return ideas }
        let lines = dugnad.fundingInLines.map { Block.Item($0) }
        return ideas + [.heading(Dugnad.fundingHeading[language]), .list(lines)]
    }

    private func attendance(in language: Language) -> [Block] {
        let kinds = attendance.kinds
        let counted = kinds.compactMap(\.people).reduce(0, +)
        let sum =
            Headcount(attendance)?.sentence(in: language)
            ?? (counted == 0 ? nil : Counting.people.inWords(counted)[language].capitalisedFirst + ".")
        let items = kinds.map { Block.Item(Attendance.line($0.kind(in: language), $0.people)) }
        return (sum.map { [.paragraph($0)] } ?? []) + (items.isEmpty ? [] : [.list(items)])
    }

    /// Only what is already recorded: the dates, and what is still open. The program never makes up what people are
    /// going to do; they write that themselves.
    private func ahead(in language: Language) -> String {
        [dates, open].compactMap { $0?[language] }.joined(separator: " ")
    }

    private var dates: Phrase? {
        let days = agreed.measures.compactMap(\.deadlineDay).sorted()
        guard let first = days.first, let last = days.last else {
            return Phrase(
                nb: "Ingen datoer er avtalt ennå.", nn: "Ingen datoar er avtalte enno.",
                en: "No dates have been agreed yet.")
        }
        let (begins, ends) = (NorwegianTime.date(first), NorwegianTime.date(last))
        guard begins != ends else {
            return Phrase(
                nb: "Fristen er \(begins.nb).", nn: "Fristen er \(begins.nn).", en: "The deadline is \(begins.en).")
        }
        return Phrase(
            nb: "Den første fristen er \(begins.nb), og den siste er \(ends.nb).",
            nn: "Den første fristen er \(begins.nn), og den siste er \(ends.nn).",
            en: "The first deadline is \(begins.en), and the last is \(ends.en).")
    }

    private var open: Phrase? {
        let isProposals = dugnad.variant.makesProposals
        let count = agreed.measures.count { (isProposals ? $0.hearer : $0.owner) == nil }
        guard count > 0 else { return nil }
        let what = dugnad.variant.outcomeCount(count)
        return isProposals
            ? Phrase(
                nb: "For \(what.nb) er det ikke bestemt hvem som bør høre \(count == 1 ? "det" : "dem").",
                nn: "For \(what.nn) er det ikkje bestemt kven som bør høyre \(count == 1 ? "det" : "dei").",
                en: "For \(what.en) it has not been decided who should hear \(count == 1 ? "it" : "them").")
            : Phrase(
                nb: "\(what.nb.capitalisedFirst) mangler ansvarlig.",
                nn: "\(what.nn.capitalisedFirst) manglar ansvarleg.",
                en: "\(what.en.capitalisedFirst) \(count == 1 ? "has" : "have") nobody responsible yet.")
    }

    package static let conclusionsHeading = Phrase(
        nb: "Dette kom vi også fram til", nn: "Dette kom vi òg fram til", en: "What else we concluded")

    /// - Parameter isAlone: where nothing was agreed on besides.
    package static func conclusionsHeading(isAlone: Bool) -> Phrase {
        guard isAlone else { return conclusionsHeading }
        return Phrase(nb: "Dette kom vi fram til", nn: "Dette kom vi fram til", en: "What we concluded")
    }

    private static let talkedAbout = Phrase(
        nb: "Dette snakket vi om", nn: "Dette snakka vi om", en: "What we talked about")

    private func title(ofTasks record: StepTemplate.Record) -> Phrase {
        heading(ofTasks: record).map(room.title) ?? Phrase(nb: "Notater", nn: "Notat", en: "Notes")
    }

    /// The task that gives a part its heading: the content's own, or the first.
    private func heading(ofTasks record: StepTemplate.Record) -> Step? {
        let tasks = tasks(record)
        return tasks.first { !$0.isOwnQuestion } ?? tasks.first
    }

    /// The notes of each task, under its name when it is not the part's own.
    func notes(onTasks record: StepTemplate.Record, in language: Language) -> [Block] {
        let first = heading(ofTasks: record)
        return ([first].compactMap(\.self) + tasks(record).filter { $0.id != first?.id }).flatMap { task in
            notes(on: task, in: language, withTitle: task.id != first?.id)
        }
    }

    func tasks(_ record: StepTemplate.Record?) -> [Step] {
        room.stepsOfNotes.filter { room.words(of: $0)?.records == record }
    }
}

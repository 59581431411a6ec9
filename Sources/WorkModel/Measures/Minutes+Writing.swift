/// The minutes as the program writes them from what happened. People's own words are never translated.
extension Minutes {
    package func title(in language: Language) -> String {
        let variant = dugnad.variant
        return Phrase(
            nb: "Referat fra \(variant.theMeeting.nb) i \(dugnad.nameAndDistrict)",
            nn: "Referat frå \(variant.theMeeting.nn) i \(dugnad.nameAndDistrict)",
            en: "Minutes of \(variant.theMeeting.en) in \(dugnad.nameAndDistrict)")[language]
    }

    package func heading(of part: Part) -> Phrase {
        switch part {
        case .meeting: Phrase(nb: "Møtet", nn: "Møtet", en: "The meeting")
        case .attendance: Phrase(nb: "Hvem som var med", nn: "Kven som var med", en: "Who took part")
        case .measures:
            dugnad.variant == .youth
                ? Phrase(nb: "Forslagene våre", nn: "Forslaga våre", en: "Our proposals")
                : Phrase(nb: "Dette ble vi enige om", nn: "Dette blei vi einige om", en: "What we agreed")
        case .strengths: title(ofTasks: .strengths)
        case .persons: tasks(.persons).isEmpty ? Minutes.talkedAbout : title(ofTasks: .persons)
        case .ideas:
            switch dugnad.variant {
            case .municipality: Phrase(nb: "Veier inn og ideer", nn: "Vegar inn og idear", en: "Ways in and ideas")
            case .organisation: Phrase(nb: "Det vi vil forbedre", nn: "Det vi vil betre", en: "What we want to improve")
            case .youth: Phrase(nb: "Ideene våre", nn: "Ideane våre", en: "Our ideas")
            }
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
        case .meeting: [.paragraph(meeting(in: language))]
        case .attendance: attendance(in: language)
        case .measures: measures(in: language)
        case .strengths: tasks(.strengths).flatMap { notes(on: $0, in: language, withTitle: false) }
        case .persons: persons(in: language)
        case .ideas:
            (tasks(.ways) + tasks(.ideas) + tasks(nil)).flatMap { notes(on: $0, in: language, withTitle: true) }
        case .ahead: [.paragraph(ahead(in: language))]
        }
    }

    /// Told apart by language, so that reading in another is not taken for news.
    package func fingerprint(of part: Part, in language: Language) -> String {
        Fingerprint.of(written(part, in: language).asText)
    }

    /// Whether the program would write something else now than it did when the part was edited.
    package func hasNews(since edited: EditedPart) -> Bool {
        edited.sawFingerprint != fingerprint(of: edited.part, in: edited.language)
    }

    // MARK: The facts

    private func meeting(in language: Language) -> String {
        let start = dugnad.startedAt ?? dugnad.plannedStart
        let end = max(dugnad.endedAt ?? dugnad.agreedEnd, start + .minutes(1))
        let hours = NorwegianTime.dayAndHours(from: start, to: end)[language].capitalisedFirst
        let place = dugnad.place.map { ", \($0)" } ?? ""
        let writers = Set(room.notes.map(\.groupNumber)).count
        guard writers > 0 else { return "\(hours)\(place)." }
        let groups = dugnad.variant.groupCount(writers)
        let wrote = Phrase(
            nb: "\(groups.nb.capitalisedFirst) skrev notater.", nn: "\(groups.nn.capitalisedFirst) skreiv notat.",
            en: "Notes were taken by \(groups.en).")
        return "\(hours)\(place). \(wrote[language])"
    }

    private func attendance(in language: Language) -> [Block] {
        let counted = attendance.compactMap(\.people).reduce(0, +)
        let items = attendance.map { Block.Item(Attendance.line($0.kind(in: language), $0.people)) }
        guard !items.isEmpty else { return [] }
        let sum =
            counted == 0 ? [] : [Block.paragraph(Counting.people.inWords(counted)[language].capitalisedFirst + ".")]
        return sum + [.list(items)]
    }

    private func ahead(in language: Language) -> String {
        switch dugnad.variant {
        case .municipality:
            Phrase(
                nb:
                    "Kontaktpersonen følger opp hvert tiltak sammen med den som er ansvarlig, og forteller hvordan det går. Neste dugnad begynner med spørsmålet: Hva har vi gjort siden sist?",
                nn:
                    "Kontaktpersonen følgjer opp kvart tiltak saman med den som er ansvarleg, og fortel korleis det går. Neste dugnad byrjar med spørsmålet: Kva har vi gjort sidan sist?",
                en:
                    "The contact person follows up each measure with whoever is responsible, and reports on how it is going. The next dugnad begins with the question: What have we done since last time?"
            )[language]
        case .organisation:
            Phrase(
                nb:
                    "De som er ansvarlige, melder tilbake på neste styremøte eller foreldremøte. Del gjerne de første stegene med andre lag.",
                nn:
                    "Dei som er ansvarlege, melder tilbake på neste styremøte eller foreldremøte. Del gjerne dei første stega med andre lag.",
                en:
                    "Those responsible report back at the next board or parents’ meeting. Do share the first steps with other clubs."
            )[language]
        case .youth:
            Phrase(
                nb:
                    "Forslagene går til dem som bør høre dem. De som får dem, svarer ungdommene: Dette gjør vi, dette gjør vi ikke, og dette er grunnen.",
                nn:
                    "Forslaga går til dei som bør høyre dei. Dei som får dei, svarer ungdommane: Dette gjer vi, dette gjer vi ikkje, og dette er grunnen.",
                en:
                    "The proposals go to those who should hear them. Whoever receives them answers the young people: this is what we will do, this is what we will not do, and this is why."
            )[language]
        }
    }

    private static let talkedAbout = Phrase(
        nb: "Dette snakket vi om", nn: "Dette snakka vi om", en: "What we talked about")

    private func title(ofTasks record: StepTemplate.Record) -> Phrase {
        tasks(record).first.map(room.title) ?? Phrase(nb: "Notater", nn: "Notat", en: "Notes")
    }

    func tasks(_ record: StepTemplate.Record?) -> [Step] {
        room.tasks.filter { room.words(of: $0)?.records == record }
    }
}

extension String {
    /// The first letter made large, the rest as it is.
    package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

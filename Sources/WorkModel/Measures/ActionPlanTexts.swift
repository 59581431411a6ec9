import Words

/// The words of a plan, the same on its pages and in its files.
package struct ActionPlanTexts: Sendable {
    package let language: Language

    package init(language: Language) {
        self.language = language
    }

    package static let name = Phrase(nb: "Handlingsplan", nn: "Handlingsplan", en: "Action plan")

    package static func title(of owner: String) -> Phrase {
        Phrase(nb: "Handlingsplan for \(owner)", nn: "Handlingsplan for \(owner)", en: "Action plan for \(owner)")
    }

    private func say(_ phrase: Phrase) -> String { phrase[language] }

    // MARK: The plan as a whole

    /// «Seks tiltak lever. Tre av dem har noe å gjøre de neste to månedene. Åtte er gjennomført siden 2026.»
    package func lead(of plan: ActionPlan, at now: Moment) -> String {
        guard !plan.measures.isEmpty else { return say(ActionPlanTexts.empty) }
        let soon = plan.count(before: NorwegianTime.isoDate(now + PlanCounts.soon))
        let done = plan.doneByYear
        let sentences = [
            ActionPlanTexts.alive(plan.alive.count), ActionPlanTexts.soon(soon, of: plan.alive.count),
            done.last.map {
                ActionPlanTexts.done(done.map(\.measures.count).reduce(0, +), since: $0.year, at: now)
            },
        ]
        return sentences.compactMap(\.self).map(say).joined(separator: " ")
    }

    package static func alive(_ count: Int) -> Phrase {
        let measures = Counting.measures.inWords(count)
        return count == 0
            ? Phrase(nb: "Ingen tiltak lever nå.", nn: "Ingen tiltak lever no.", en: "No measure is alive now.")
            : Phrase(
                nb: "\(measures.nb.capitalisedFirst) lever.", nn: "\(measures.nn.capitalisedFirst) lever.",
                en: "\(measures.en.capitalisedFirst) \(count == 1 ? "is" : "are") alive.")
    }

    package static func soon(_ count: Int, of all: Int) -> Phrase? {
        guard count > 0 else { return nil }
        let word = Counting.word(for: count).map(\.capitalisedFirst)
        let who =
            all == 1
            ? Phrase(nb: "Det", nn: "Det", en: "It")
            : Phrase(nb: "\(word.nb) av dem", nn: "\(word.nn) av dei", en: "\(word.en) of them")
        return Phrase(
            nb: "\(who.nb) har noe å gjøre de neste to månedene.",
            nn: "\(who.nn) har noko å gjere dei neste to månadene.",
            en: "\(who.en) \(count == 1 ? "has" : "have") something to do in the next two months.")
    }

    private static func done(_ count: Int, since year: Int, at now: Moment) -> Phrase {
        let word = Counting.word(for: count).map(\.capitalisedFirst)
        let isThisYear = NorwegianTime.isoDate(now).hasPrefix("\(year)-")
        let time =
            isThisYear
            ? Phrase(nb: "i år", nn: "i år", en: "this year")
            : Phrase(nb: "siden \(year)", nn: "sidan \(year)", en: "since \(year)")
        return Phrase(
            nb: "\(count == 1 ? "Ett" : word.nb) er gjennomført \(time.nb).",
            nn: "\(count == 1 ? "Eitt" : word.nn) er gjennomført \(time.nn).",
            en: "\(word.en) \(count == 1 ? "has" : "have") been done \(time.en).")
    }

    private static let empty = Phrase(
        nb: "Her kommer det dere blir enige om på dugnaden. Dere kan også skrive inn tiltak selv.",
        nn: "Her kjem det de blir einige om på dugnaden. De kan òg skrive inn tiltak sjølve.",
        en: "What you agree on at the dugnad comes here. You can write measures in yourselves, too.")

    // MARK: One measure

    /// «Fra tre bord i 2026», «Laget av en idé fra salen i 2026», «Skrevet inn i planen 3. mars 2027».
    package func source(of planned: PlannedMeasure) -> String {
        guard let source = planned.source, source.way != .plan else {
            let day = NorwegianTime.date(planned.measure.madeAt)
            return say(
                Phrase(
                    nb: "Skrevet inn i planen \(day.nb)", nn: "Skrive inn i planen \(day.nn)",
                    en: "Written into the plan on \(day.en)"))
        }
        let (from, year) = (voices(of: source), source.year)
        return source.way == .idea
            ? say(
                Phrase(
                    nb: "Laget av en idé fra \(from.nb) i \(year)", nn: "Laga av ein idé frå \(from.nn) i \(year)",
                    en: "Made of an idea from \(from.en) in \(year)"))
            : say(
                Phrase(
                    nb: "Fra \(from.nb) i \(year)", nn: "Frå \(from.nn) i \(year)", en: "From \(from.en) in \(year)"))
    }

    /// «fra dugnaden 2026», beside the name in a list.
    package func shortSource(of planned: PlannedMeasure) -> String {
        guard let source = planned.source, source.way != .plan else {
            let year = NorwegianTime.isoDate(planned.measure.madeAt).prefix(4)
            return say(Phrase(nb: "lagt til i \(year)", nn: "lagt til i \(year)", en: "added in \(year)"))
        }
        let meeting = source.variant.theMeeting
        return say(
            Phrase(
                nb: "fra \(meeting.nb) \(source.year)", nn: "frå \(meeting.nn) \(source.year)",
                en: "from \(meeting.en) of \(source.year)"))
    }

    /// «to bord», «to bord og salen»; nil for nobody.
    func voices(groups count: Int, hasRoom: Bool, in seating: Seating) -> Phrase? {
        let all = (count > 0 ? [seating.count(count)] : []) + (hasRoom ? [seating.theRoom] : [])
        return all.isEmpty ? nil : Phrase.listing(all)
    }

    private func voices(of source: MeasureSource) -> Phrase {
        let groups = source.groups.isEmpty ? [] : [source.seating.count(source.groups.count)]
        let all = groups + source.voices.map { $0.name(in: source.seating) }
        guard !all.isEmpty else { return source.variant.theMeeting }
        return Phrase.listing(all)
    }

    /// «Ferdig 9. juni 2028», «Satt på vent 3. mars 2027», «I gang».
    package func state(of planned: PlannedMeasure) -> String {
        let name = say(planned.state.name)
        guard planned.state != .notBegun, let day = planned.followUp.sinceDay.map({ NorwegianTime.date($0) }) else {
            return name
        }
        switch planned.state {
        case .done: return say(Phrase(nb: "Ferdig \(day.nb)", nn: "Ferdig \(day.nn)", en: "Done on \(day.en)"))
        case .underWay:
            return say(Phrase(nb: "I gang fra \(day.nb)", nn: "I gang frå \(day.nn)", en: "Under way since \(day.en)"))
        case .notBegun, .waiting, .putAway:
            return say(Phrase(nb: "\(name) \(day.nb)", nn: "\(name) \(day.nn)", en: "\(name) since \(day.en)"))
        }
    }

    /// «mandag 22. januar 2027», or that there is no day.
    package func day(of next: PlannedMeasure.Next?) -> String {
        next?.moment.map { say(NorwegianTime.day($0)) }
            ?? say(Phrase(nb: "ingen dato", nn: "ingen dato", en: "no date"))
    }

    /// What that day is for.
    package func words(of next: PlannedMeasure.Next?) -> String? {
        guard let next else { return nil }
        return next.text ?? say(Phrase(nb: "Skal være gjort", nn: "Skal vere gjort", en: "To be done by then"))
    }

    package static let nobodyYet = Phrase(nb: "Ingen ennå", nn: "Ingen enno", en: "Nobody yet")
    package static let noArea = Phrase(nb: "Uten område", nn: "Utan område", en: "Without an area")

    /// The fields of the plan that are filled in, by the names they have everywhere.
    package func facts(of planned: PlannedMeasure, barriers: [String]) -> [MeasureTexts.Fact] {
        let (measure, followUp) = (planned.measure, planned.followUp)
        let day = measure.deadlineDay.map { NorwegianTime.day($0)[language] }
        let values: [(MeasureField, String?)] = [
            (.owner, measure.owner), (.deadline, day), (.firstStep, measure.firstStep), (.knownBy, measure.knownBy),
            (.hearer, measure.hearer), (.partners, followUp.partners), (.cost, followUp.cost),
            (.funding, followUp.funding), (.area, followUp.area.map { say($0.name) }),
            (.barriers, barriers.isEmpty ? nil : barriers.joined(separator: ", ")), (.anchoring, followUp.anchoring),
        ]
        return values.compactMap { field, text in
            if let text { return MeasureTexts.Fact(label: say(field.name), text: text, isMissing: false) }
            let missing: Phrase? =
                switch field {
                case .owner: MeasureLabels.noOwner
                case .deadline where planned.milestones.allSatisfy({ $0.day == nil }): MeasureLabels.noDeadline
                default: nil
                }
            guard planned.state.isAlive, let missing else { return nil }
            return MeasureTexts.Fact(label: say(field.name), text: say(missing), isMissing: true)
        }
    }
}

extension Seating {
    /// «ett bord», «tre bord», «to grupper».
    fileprivate func count(_ number: Int) -> Phrase {
        let one = phrase(
            atTables: Phrase(nb: "ett bord", nn: "eitt bord", en: "one table"),
            inGroups: Phrase(nb: "én gruppe", nn: "éi gruppe", en: "one group"),
            inRooms: Phrase(nb: "ett rom", nn: "eitt rom", en: "one room"))
        return Counting(one: one, many: groups).inWords(number)
    }
}

extension Measure.Voice {
    fileprivate func name(in seating: Seating) -> Phrase {
        switch self {
        case .youth: Phrase(nb: "ungdommene", nn: "ungdommane", en: "the young people")
        case .room: seating.theRoom
        case .dugnad: Phrase(nb: "en annen dugnad", nn: "ein annan dugnad", en: "another dugnad")
        }
    }
}

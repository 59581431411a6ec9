import Words

/// From what was brought to the room, to what it agreed on.
extension TimelineTexts {
    /// As many notes as one reads.
    private static let mostSlips = 6

    var beginning: [TimelineItem] {
        guard measure.way != .plan else { return [] }
        guard let start = timeline.beginning else { return gone + [agreed(nil)] }
        return brought(start) + cards(start) + notes(start) + ideas(start) + [agreed(start)]
    }

    /// All that is left when the dugnad is gone: «Fra to bord i 2025».
    private var gone: [TimelineItem] {
        guard let source = planned.source else { return [] }
        return [TimelineItem(nil, texts.source(of: planned), [source.name])]
    }

    // MARK: Brought

    private func brought(_ start: MeasureBeginning) -> [TimelineItem] {
        let notes = start.room.notes.filter(\.isBrought)
        return start.room.inOrder(notes.map(\.origin)).map { origin in
            let words = notes.filter { $0.origin == origin && !$0.text.isEmpty }.map { short($0) }
            let other = start.room.otherDugnader.first { origin == .dugnad($0.id) }
            let isYouths = start.room.isFromYouth(origin)
            let heading =
                isYouths
                ? Phrase(
                    nb: "Forslag fra ungdommene", nn: "Forslag frå ungdommane",
                    en: "Proposed by the young people")
                : Phrase(
                    nb: "Tatt med fra en annen dugnad", nn: "Teke med frå ein annan dugnad",
                    en: "Brought from another dugnad")
            let beforehand = Phrase(nb: "på forhånd", nn: "på førehand", en: "beforehand")
            let lines = timeline.readsNotes ? words.map { $0.quoted(in: language) } : []
            return TimelineItem(
                say(other?.day ?? beforehand), say(heading), [isYouths ? nil : other?.name].compactMap(\.self) + lines)
        }
    }

    // MARK: At the tables

    private func cards(_ start: MeasureBeginning) -> [TimelineItem] {
        let room = start.room
        let numbers = Set(room.notes.compactMap(\.groupNumber))
        var groupsOf: [String: [Int]] = [:]
        for number in numbers.sorted() {
            let written = room.notes.first { $0.groupNumber == number && $0.card != nil }?.card
            guard let key = written ?? room.group(number)?.card else { continue }
            guard let name = cardName(key, group: number, in: room) else { continue }
            groupsOf[name, default: []].append(number)
        }
        guard !groupsOf.isEmpty else { return [] }
        let heading =
            groupsOf.count == 1
            ? Phrase(nb: "Kortet de snakket ut fra", nn: "Kortet dei snakka ut frå", en: "The card they talked from")
            : Phrase(nb: "Kortene de snakket ut fra", nn: "Korta dei snakka ut frå", en: "The cards they talked from")
        let lines = groupsOf.sorted { ($0.value.first ?? 0) < ($1.value.first ?? 0) }.map { name, groups in
            "\(name) (\(say(room.seating.naming(groups)).lowercased()))"
        }
        return [TimelineItem(inRoom(start), say(heading), lines)]
    }

    /// A child that a table has made up is the table's own words.
    private func cardName(_ key: String, group: Int, in room: Room) -> String? {
        if key == OwnPersonCard.key {
            return timeline.readsNotes ? room.group(group)?.ownPerson.map { say($0.nameAndAge) } : nil
        }
        return (room.person(key)?.nameAndAge ?? room.topic(key)?.title).map(say)
    }

    private func notes(_ start: MeasureBeginning) -> [TimelineItem] {
        let all = start.room.notes.filter { !$0.isBrought }
        let groups = Set(all.compactMap(\.groupNumber)).union(measure.groupNumbers).sorted()
        let hasRoom = all.contains { $0.origin == .room } || measure.voices.contains(.room)
        guard let from = texts.voices(groups: groups.count, hasRoom: hasRoom, in: start.room.seating) else { return [] }
        let written = all.filter { !$0.text.isEmpty }
        let heading = Phrase(nb: "Notater fra \(from.nb)", nn: "Notat frå \(from.nn)", en: "Notes from \(from.en)")
        guard timeline.readsNotes else { return [TimelineItem(inRoom(start), say(heading))] }
        guard !written.isEmpty else {
            let forgotten = Phrase(
                nb: "Det som ble skrevet, er slettet da dagen for det kom.",
                nn: "Det som blei skrive, er sletta då dagen for det kom.",
                en: "What was written was deleted when its day came.")
            return [TimelineItem(inRoom(start), say(heading), all.isEmpty ? [] : [say(forgotten)])]
        }
        let shown = written.count > TimelineTexts.mostSlips ? written.prefix(TimelineTexts.mostSlips - 1) : written[...]
        let left = written.count - shown.count
        let rest = Phrase(nb: "og \(left) til", nn: "og \(left) til", en: "and \(left) more")
        return [
            TimelineItem(
                inRoom(start), say(heading), [left > 0 ? say(rest) : nil],
                slips: shown.map { .init(text: short($0), from: say(start.room.source(of: $0))) })
        ]
    }

    private func short(_ note: Note) -> String {
        let text = PlainText.line(note.gist)
        let cut = PlainText.cut(text, to: 200)
        return cut == text ? text : "\(cut)…"
    }

    private func ideas(_ start: MeasureBeginning) -> [TimelineItem] {
        start.clusters.map { cluster in
            let origins = start.origins(of: cluster.id)
            let others = origins.filter { $0.group == nil }
            return TimelineItem(
                hour(cluster.madeAt, start), say(Phrase(nb: "Samlet idé", nn: "Samla idé", en: "Gathered idea")),
                idea: .init(
                    name: cluster.name, groups: origins.compactMap(\.group),
                    others: others.isEmpty ? nil : say(start.room.naming(others)),
                    group: say(start.room.seating.group)))
        }
    }

    // MARK: Agreed

    func agreed(_ start: MeasureBeginning?) -> TimelineItem {
        let words = measure.asAgreed
        let isProposal = (start?.room.variant ?? measure.fromVariant)?.makesProposals == true
        let heading: Phrase =
            switch measure.way {
            case .plan: Phrase(nb: "Skrevet inn i planen", nn: "Skrive inn i planen", en: "Written into the plan")
            case .idea: Phrase(nb: "Ble til et tiltak", nn: "Blei til eit tiltak", en: "Became a measure")
            case nil where isProposal: Phrase(nb: "Vi foreslo det", nn: "Vi foreslo det", en: "We proposed it")
            case nil: Phrase(nb: "Vi ble enige", nn: "Vi blei einige", en: "We agreed")
            }
        func fact(_ label: Phrase, _ text: String?) -> String? { text.map { "\(say(label)): \($0)" } }
        return TimelineItem(
            start.map { hour(measure.madeAt, $0) } ?? say(NorwegianTime.day(measure.madeAt)), say(heading),
            [
                words.text == measure.text ? nil : words.text.quoted(in: language),
                fact(MeasureLabels.hearer, words.hearer), fact(MeasureLabels.owner, words.owner),
                fact(MeasureLabels.firstStep, words.firstStep),
            ])
    }

    // MARK: When

    /// «mandag 16. november 2026, i dugnaden».
    private func inRoom(_ start: MeasureBeginning) -> String {
        let dugnad = start.room.dugnad
        let day = dugnad.held?.withoutHours ?? NorwegianTime.day(dugnad.heldFrom)
        let meeting = dugnad.variant.theMeeting
        return say(
            Phrase(
                nb: "\(day.nb), i \(meeting.nb)", nn: "\(day.nn), i \(meeting.nn)", en: "\(day.en), at \(meeting.en)"))
    }

    /// «kl. 19.48» on the evening itself, else the day. Of one that was typed in afterwards, and of an invented one, nobody
    /// knows when.
    private func hour(_ moment: Moment, _ start: MeasureBeginning) -> String {
        let dugnad = start.room.dugnad
        guard dugnad.held == nil, !dugnad.isInvented else { return inRoom(start) }
        guard NorwegianTime.isoDate(moment) == NorwegianTime.isoDate(dugnad.heldFrom) else {
            return say(NorwegianTime.day(moment))
        }
        let hour = NorwegianTime.clock(moment)
        return say(Phrase(nb: "kl.\u{A0}\(hour)", nn: "kl.\u{A0}\(hour)", en: "at \(hour)"))
    }
}

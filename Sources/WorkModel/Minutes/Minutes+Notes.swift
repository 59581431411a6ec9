import Words

/// The notes, the persons and the measures in the minutes. Every note stands here exactly once.
extension Minutes {
    /// The ideas of a task with the notes they were put together of, then the notes that stand alone.
    func notes(on step: Step, in language: Language, withTitle: Bool) -> [Block] {
        let gathering = agreed.gathering
        let said = gathering.clusters(on: step.id).filter(gathering.hasOrigin)
        let gathered = said.map { cluster in
            Block.Item(
                cluster.name, source: from(gathering.origins(of: cluster.id), in: language),
                under: gathering.notes(in: cluster.id).map { item($0, under: cluster, in: language) })
        }
        let alone = gathering.looseNotes(on: step.id).map { item($0, in: language) }
        guard !gathered.isEmpty || !alone.isEmpty else { return [] }
        return (withTitle ? [.heading(room.title(of: step)[language])] : []) + [.list(gathered + alone)]
    }

    func persons(in language: Language) -> [Block] {
        let talkedAbout = personsTalkedAbout(in: language)
        let written = notes(onTasks: .persons, in: language)
        return (talkedAbout.isEmpty ? [] : [.list(talkedAbout)]) + written
    }

    /// Says that the persons in the minutes are invented, since a reader of the archive cannot know. Nil when no person
    /// was talked about. It is shown beside what people have written or approved, and is not part of it.
    package var personsAreInvented: Phrase? {
        let hasPersons =
            room.groups.contains { $0.ownPerson != nil || $0.card.flatMap(room.person) != nil }
            || tasks(.persons).contains { !room.notes(on: $0.id).isEmpty }
        guard hasPersons else { return nil }
        return dugnad.variant.personsAreInvented
    }

    /// The invented persons and topics the groups had in front of them, with the barriers on their cards.
    private func personsTalkedAbout(in language: Language) -> [Block.Item] {
        let chosen = room.groups.filter { $0.card != nil }
        let keys = chosen.compactMap { $0.card == OwnPersonCard.key ? nil : $0.card }
        let cards = Set(keys).sorted().compactMap { key -> Block.Item? in
            let groups = chosen.filter { $0.card == key }.map(\.number)
            if let person = room.person(key) {
                let barriers = person.barriers.compactMap { room.edition.barrier($0)?.name[language] }
                return Block.Item(
                    "\(person.nameAndAge[language]) (\(barriers.joined(separator: ", ").lowercased()))",
                    source: from(groups.map(NoteOrigin.group), in: language))
            }
            return room.topic(key).map {
                Block.Item($0.title[language], source: from(groups.map(NoteOrigin.group), in: language))
            }
        }
        let own = chosen.compactMap { group in
            group.ownPerson.map { person in
                Block.Item(
                    "\(person.nameAndAge[language]): \(person.story)",
                    source: from([.group(group.number)], in: language))
            }
        }
        return cards + own
    }

    func measures(in language: Language) -> [Block] {
        let outcomes = dugnad.variant.outcomes
        guard !agreed.measures.isEmpty else {
            return [
                .paragraph(
                    Phrase(
                        nb: "Ingen \(outcomes.nb) er skrevet ned ennå.",
                        nn: "Ingen \(outcomes.nn) er skrivne ned enno.",
                        en: "No \(outcomes.en) have been written down yet.")[language])
            ]
        }
        let texts = MeasureTexts(language: language, variant: dugnad.variant, seating: dugnad.seating)
        return [.measures(agreed.measures.map { item($0, texts, in: language) })]
    }

    private func item(_ measure: Measure, _ texts: MeasureTexts, in language: Language) -> Block.MeasureItem {
        let origins = agreed.origins(of: measure.id)
        return Block.MeasureItem(
            text: measure.text,
            from: origins.isEmpty
                ? nil : "\(MeasureLabels.madeOf[language]) \(room.naming(origins)[language])",
            barriersLabel: MeasureLabels.barriers[language],
            barriers: measure.barrierKeys.compactMap { room.edition.barrier($0)?.name[language] },
            facts: texts.facts(of: measure, times: agreed.times(of: measure)))
    }

    /// In an idea, with the question it answered when that is another.
    private func item(_ note: Note, under idea: Cluster? = nil, in language: Language) -> Block.Item {
        let question = idea.flatMap { room.question(of: note, unlike: $0) }
        let to = question.map { ", \(room.title(of: $0)[language].quoted(in: language))" } ?? ""
        let late = Phrase(nb: ", kom inn etterpå", nn: ", kom inn etterpå", en: ", came in afterwards")[language]
        return Block.Item(note.text, source: room.source(of: note)[language] + to + (note.isLate ? late : ""))
    }

    /// «Bord 3», «Bord 1, 3 og 5».
    package func from(_ origins: [NoteOrigin], in language: Language) -> String {
        room.source(of: origins)[language]
    }
}

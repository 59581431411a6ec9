import Words

/// Who said what a note says.
package enum NoteOrigin: Sendable, Hashable {
    case group(Int)
    /// The young people, who have met beforehand and come with proposals.
    case youth
    /// Said aloud to everyone, and written down by the moderator.
    case room
    /// Another dugnad, whose ideas have been read in.
    case dugnad(OtherDugnad.ID)

    /// Nil for what no group has said.
    package var group: Int? {
        guard case .group(let number) = self else { return nil }
        return number
    }
}

extension Seating {
    /// Everyone together, as something already known: «salen», «plenum».
    package var theRoom: Phrase {
        phrase(
            atTables: Phrase(nb: "salen", nn: "salen", en: "the room"),
            inGroups: Phrase(nb: "plenum", nn: "plenum", en: "the room"),
            inRooms: Phrase(nb: "plenum", nn: "plenum", en: "the whole meeting"))
    }
}

// MARK: - In words

extension Room {
    /// «Bord 3, på papir», «Fra salen».
    package func source(of note: Note) -> Phrase {
        let source = source(of: [note.origin])
        guard note.fromPaper else { return source }
        return Phrase(nb: "\(source.nb), på papir", nn: "\(source.nn), på papir", en: "\(source.en), on paper")
    }

    /// The question that a note answers, where it is another than its idea's and who said it does not tell.
    package func question(of note: Note, unlike idea: Cluster) -> Step? {
        guard note.step != idea.step, let step = sheet.step(note.step) else { return nil }
        return isFromYouth(note.origin) && isForYouth(step) ? nil : step
    }

    /// Young people have thought of it: those who are here, or those who met before.
    package func isFromYouth(_ origin: NoteOrigin) -> Bool {
        guard case .dugnad(let id) = origin else { return origin == .youth }
        return otherDugnader.contains { $0.id == id && $0.isOwnYouths }
    }

    /// Standing alone: «Bord 1, 3 og 5», «Bord 1 og salen», «Fra salen og ungdommene».
    package func source(of origins: [NoteOrigin]) -> Phrase {
        let names = naming(origins)
        guard origins.contains(where: { $0.group != nil }) else {
            return Phrase(nb: "Fra \(names.nb)", nn: "Frå \(names.nn)", en: "From \(names.en)")
        }
        return names.map(\.capitalisedFirst)
    }

    /// Inside a sentence: «bord 1 og 3, ungdommene og salen».
    package func naming(_ origins: [NoteOrigin]) -> Phrase {
        let numbers = origins.compactMap(\.group)
        let groups = numbers.isEmpty ? [] : [seating.naming(numbers).map { $0.lowercased() }]
        let all = groups + origins.filter { $0.group == nil }.map(name)
        // «bord 1 og 3, og salen»: after a list of numbers one «og» more is easily read as a part of it.
        let pause = all.count == 2 && numbers.count > 1 ? "," : ""
        return Phrase.listing(all, pause: pause)
    }

    private func name(_ origin: NoteOrigin) -> Phrase {
        switch origin {
        case .group(let number): seating.naming([number])
        case .youth: Phrase(nb: "ungdommene", nn: "ungdommane", en: "the young people")
        case .room: seating.theRoom
        case .dugnad(let id):
            otherDugnader.first { $0.id == id }.map(name)
                ?? Phrase(nb: "en annen dugnad", nn: "ein annan dugnad", en: "another dugnad")
        }
    }

    /// «ungdomssamlingen 28. mai 2027»; whose it was, where there were two that day.
    private func name(of other: OtherDugnad) -> Phrase {
        guard other.isOwnYouths else { return other.nameAndDay }
        let day = other.day
        let isAlone = otherDugnader.count { $0.isOwnYouths && $0.day == day } == 1
        let whose = isAlone ? "" : ", \(other.name)"
        return Phrase(
            nb: "ungdomssamlingen \(day.nb)\(whose)", nn: "ungdomssamlinga \(day.nn)\(whose)",
            en: "the young people’s samling, \(day.en)\(whose)")
    }

    /// Those who can say something here. In the youth's own dugnad the groups are the young people.
    package var speakers: [NoteOrigin] {
        groups.map { .group($0.number) } + (variant.makesProposals ? [] : [.youth]) + [.room]
    }

    /// Each once: the groups by their numbers, then those who sat at none.
    package func inOrder(_ origins: some Sequence<NoteOrigin>) -> [NoteOrigin] {
        let known = (1...max(dugnad.groupCount, 1)).map(NoteOrigin.group) + [.youth, .room]
        let order = known + otherDugnader.map { .dugnad($0.id) }
        let there = Set(origins)
        return order.filter(there.contains)
    }
}

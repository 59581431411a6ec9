import Words

/// How people sit together: at tables in a hall, in groups in a clubhouse, in rooms of a video meeting. What they are
/// called is decided here, and by who asks: a dugnad knows whether it is by video, a kind of dugnad only what is usual.
package enum Seating: Sendable {
    case tables, groups, rooms

    /// One sentence at tables and another in groups or in rooms, where more than the noun is different.
    package func phrase(atTables: Phrase, inGroups: Phrase, inRooms: Phrase) -> Phrase {
        switch self {
        case .tables: atTables
        case .groups: inGroups
        case .rooms: inRooms
        }
    }

    package var group: Phrase {
        phrase(
            atTables: Phrase(nb: "Bord", nn: "Bord", en: "Table"),
            inGroups: Phrase(nb: "Gruppe", nn: "Gruppe", en: "Group"),
            inRooms: Phrase(nb: "Rom", nn: "Rom", en: "Room"))
    }

    package var groups: Phrase {
        phrase(
            atTables: Phrase(nb: "bord", nn: "bord", en: "tables"),
            inGroups: Phrase(nb: "grupper", nn: "grupper", en: "groups"),
            inRooms: Phrase(nb: "rom", nn: "rom", en: "rooms"))
    }

    /// One of them as something already known: «bordet», «gruppa», «rommet».
    package var theGroup: Phrase {
        phrase(
            atTables: Phrase(nb: "bordet", nn: "bordet", en: "the table"),
            inGroups: Phrase(nb: "gruppa", nn: "gruppa", en: "the group"),
            inRooms: Phrase(nb: "rommet", nn: "rommet", en: "the room"))
    }

    /// All of them: «bordene», «gruppene».
    package var theGroups: Phrase {
        phrase(
            atTables: Phrase(nb: "bordene", nn: "borda", en: "the tables"),
            inGroups: Phrase(nb: "gruppene", nn: "gruppene", en: "the groups"),
            inRooms: Phrase(nb: "rommene", nn: "romma", en: "the rooms"))
    }

    /// «hvert bord», «hver gruppe», «hvert rom».
    package var each: Phrase {
        phrase(
            atTables: Phrase(nb: "hvert bord", nn: "kvart bord", en: "each table"),
            inGroups: Phrase(nb: "hver gruppe", nn: "kvar gruppe", en: "each group"),
            inRooms: Phrase(nb: "hvert rom", nn: "kvart rom", en: "each room"))
    }

    /// People sit *at* a table, and *in* a group or a room.
    package var among: Phrase {
        phrase(
            atTables: Phrase(nb: "ved", nn: "ved", en: "at"), inGroups: Phrase(nb: "i", nn: "i", en: "in"),
            inRooms: Phrase(nb: "i", nn: "i", en: "in"))
    }

    /// «ved bord 3», «i gruppe 2».
    package func at(_ number: Int) -> Phrase {
        let (among, name) = (among, naming([number]))
        return Phrase(
            nb: "\(among.nb) \(name.nb.lowercased())", nn: "\(among.nn) \(name.nn.lowercased())",
            en: "\(among.en) \(name.en.lowercased())")
    }

    /// Who sits where: «bordplanen», «gruppeinndelingen», «rominndelingen».
    package var plan: Phrase {
        phrase(
            atTables: Phrase(nb: "bordplanen", nn: "bordplanen", en: "the table plan"),
            inGroups: Phrase(nb: "gruppeinndelingen", nn: "gruppeinndelinga", en: "the group plan"),
            inRooms: Phrase(nb: "rominndelingen", nn: "rominndelinga", en: "the room plan"))
    }

    /// The heading over the advice to the person who writes.
    package var toTheWriter: Phrase {
        phrase(
            atTables: Phrase(
                nb: "Til deg som skriver for bordet", nn: "Til deg som skriv for bordet",
                en: "For whoever writes for the table"),
            inGroups: Phrase(
                nb: "Til deg som skriver for gruppa", nn: "Til deg som skriv for gruppa",
                en: "For whoever writes for the group"),
            inRooms: Phrase(
                nb: "Til deg som skriver for rommet", nn: "Til deg som skriv for rommet",
                en: "For whoever writes for the room"))
    }

    /// «ved seks bord», «i tre grupper».
    package func groupCount(_ number: Int) -> Phrase {
        let one = phrase(
            atTables: Phrase(nb: "ett bord", nn: "eitt bord", en: "one table"),
            inGroups: Phrase(nb: "én gruppe", nn: "éi gruppe", en: "one group"),
            inRooms: Phrase(nb: "ett rom", nn: "eitt rom", en: "one room"))
        return Counting(one: one, many: groups).inWords(number)
    }

    /// «Bord 3», «Bord 1, 3 og 5», «Gruppe 2».
    package func naming(_ numbers: [Int]) -> Phrase {
        func list(_ and: String) -> String {
            guard let last = numbers.last else { return "" }
            let first = numbers.dropLast().map(String.init).joined(separator: ", ")
            return first.isEmpty ? "\(last)" : "\(first) \(and) \(last)"
        }
        let several = numbers.count > 1 ? groups.en.capitalisedFirst : group.en
        return Phrase(nb: "\(group.nb) \(list("og"))", nn: "\(group.nn) \(list("og"))", en: "\(several) \(list("and"))")
    }
}

import Markup
import Words
import WorkModel

/// What has become of a measure, the latest first: who, when, and what.
struct MeasureHistory {
    let page: PlannedPage

    private var say: Tongue { page.say }

    var html: HTML? {
        let changes = page.file.changes
        guard !changes.isEmpty else { return nil }
        let more: HTML? =
            changes.count == MeasureFile.mostChanges
            ? """
            <p class="small">\(say(
                nb: "De \(MeasureFile.mostChanges) siste endringene vises. Alle er med når dere laster ned alt.",
                nn: "Dei \(MeasureFile.mostChanges) siste endringane blir viste. Alle er med når de lastar ned alt.",
                en: "The latest \(MeasureFile.mostChanges) changes are shown. All of them come along when you download everything."))</p>
            """ : nil
        return """
            <section class="section" aria-labelledby="historie"><details><summary><h2 id="historie">\(say(
                nb: "Hva som har skjedd", nn: "Kva som har skjedd", en: "What has happened"))</h2></summary>
            <ol class="plainlist history">
            \(changes.map(item))</ol>\(more)</details></section>
            """
    }

    private func item(_ told: ToldChange) -> HTML {
        let change = told.change
        let who = page.visit.seesNames ? told.name ?? say(change.role.who) : say(change.role.who)
        let words: HTML? = change.words.map { "<p class=\"asis small\"\(asWritten)>\($0)</p>" }
        return """
            <li><p><b>\(say(NorwegianTime.date(change.at)))</b> · <span\(asWritten)>\(who)</span> \(say(what(change)))</p>
            \(texts(change))\(words)</li>

            """
    }

    private func what(_ change: MeasureChange) -> Phrase {
        switch change.kind {
        case .added: Phrase(nb: "skrev det inn i planen", nn: "skreiv det inn i planen", en: "wrote it into the plan")
        case .edited: field(change, Phrase(nb: "endret", nn: "endra", en: "changed"))
        case .mended:
            field(
                change,
                Phrase(
                    nb: "rettet det salen ble enig om:", nn: "retta det salen blei einig om:",
                    en: "mended what the room agreed on:"))
        case .stateSet:
            Phrase(nb: "sa hvordan det går", nn: "sa korleis det går", en: "said how it is going")
        case .told: Phrase(nb: "fortalte hvordan det går", nn: "fortalde korleis det går", en: "told how it is going")
        case .passedOn:
            Phrase(
                nb: "sendte det videre til en annen adresse", nn: "sende det vidare til ei anna adresse",
                en: "passed it on to another address")
        case .notOurs:
            Phrase(
                nb: "sa at det ikke er deres", nn: "sa at det ikkje er deira", en: "said that it is not theirs")
        case .milestoneAdded:
            Phrase(nb: "la til en milepæl", nn: "la til ein milepæl", en: "added a milestone")
        case .milestoneEdited: Phrase(nb: "rettet en milepæl", nn: "retta ein milepæl", en: "edited a milestone")
        case .milestoneReached:
            Phrase(
                nb: "sa at en milepæl er nådd", nn: "sa at ein milepæl er nådd", en: "said that a milestone is reached")
        case .milestoneOpened:
            Phrase(
                nb: "sa at en milepæl ikke er nådd likevel", nn: "sa at ein milepæl ikkje er nådd likevel",
                en: "said that a milestone is not reached after all")
        case .milestoneDeleted: Phrase(nb: "slettet en milepæl", nn: "sletta ein milepæl", en: "deleted a milestone")
        case .renamed: Phrase(nb: "ga det nytt navn", nn: "gav det nytt namn", en: "gave it a new name")
        case .grown, .notStanding: growth(change)
        case .carriedOver: Phrase(nb: "tok det med til", nn: "tok det med til", en: "took it along to")
        case .notCarried: Phrase(nb: "tok det ut igjen av", nn: "tok det ut att av", en: "took it out again of")
        case .putTogether:
            Phrase(nb: "slo det sammen med", nn: "slo det saman med", en: "put it together with")
        case .tookIn:
            Phrase(nb: "slo dette sammen med det", nn: "slo dette saman med det", en: "put this together with it")
        case .divided: Phrase(nb: "delte det i to", nn: "delte det i to", en: "divided it in two")
        case .partOf:
            Phrase(
                nb: "laget det av et tiltak som ble delt", nn: "laga det av eit tiltak som blei delt",
                en: "made it of a measure that was divided")
        case .effectAdded:
            Phrase(nb: "skrev hva som kom ut av det", nn: "skreiv kva som kom ut av det", en: "wrote what came of it")
        case .effectEdited:
            Phrase(nb: "rettet hva som kom ut av det", nn: "retta kva som kom ut av det", en: "mended what came of it")
        case .effectDeleted:
            Phrase(
                nb: "slettet noe som kom ut av det", nn: "sletta noko som kom ut av det",
                en: "deleted something that came of it")
        case nil: Phrase(nb: "endret det", nn: "endra det", en: "changed it")
        }
    }

    private func growth(_ change: MeasureChange) -> Phrase {
        guard change.kind == .grown else {
            return Phrase(
                nb: "sa at det ikke er et fast tilbud likevel", nn: "sa at det ikkje er eit fast tilbod likevel",
                en: "said that it is no standing offer after all")
        }
        let name = change.about.map(Growth.name(on:)) ?? Growth.name
        func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
        return Phrase(
            nb: "sa at det er et \(lowered(name.nb))", nn: "sa at det er eit \(lowered(name.nn))",
            en: "said that it is \(lowered(name.en))")
    }

    private func field(_ change: MeasureChange, _ verb: Phrase) -> Phrase {
        let name = change.about.flatMap(MeasureField.init)?.name ?? MeasureField.text.name
        return Phrase(
            nb: "\(verb.nb) «\(name.nb)»", nn: "\(verb.nn) «\(name.nn)»", en: "\(verb.en) “\(name.en)”")
    }

    /// What it said and what it says, each in full.
    private func texts(_ change: MeasureChange) -> HTML? {
        let (was, became) = (change.was.map { shown($0, change) }, change.became.map { shown($0, change) })
        guard was != nil || became != nil, change.kind != .added else { return nil }
        let before: HTML? = was.map { "<del\(asWritten)>\($0)</del> " }
        let after: HTML? = became.map { "<ins\(asWritten)>\($0)</ins>" }
        return "<p class=\"asis small\">\(before)\(after)</p>"
    }

    /// Keys as the words that they stand for, and days as days.
    private func shown(_ text: String, _ change: MeasureChange) -> String {
        if change.kind == .stateSet || change.kind == .told {
            let how = OwnersWord.How(rawValue: text).map { say($0.name) }
            return MeasureState(rawValue: text).map { say($0.name) } ?? how ?? text
        }
        guard change.kind?.isOfMilestone != true, change.kind?.isOfEffect != true else {
            return text.replacing(/\d{4}-\d{2}-\d{2}/) { day in
                NorwegianTime.moment(day: String(day.0)).map { say(NorwegianTime.date($0)) } ?? String(day.0)
            }
        }
        switch change.about.flatMap(MeasureField.init) {
        case .deadline: return NorwegianTime.moment(day: text).map { say(NorwegianTime.date($0)) } ?? text
        case .area: return MeasureArea(rawValue: text).map { say($0.name) } ?? text
        case .barriers:
            let names = Measure.barrierKeys(inJSON: text).map { key in
                page.edition.barrier(key).map { say($0.name) } ?? key
            }
            return names.joined(separator: ", ")
        default: return text
        }
    }
}

extension Role {
    /// Who it was, as far as a role tells.
    fileprivate var who: Phrase {
        switch self {
        case .moderator: Phrase(nb: "Ordstyrer", nn: "Ordstyrar", en: "The moderator")
        case .contact: UnitRole.contact.name.map(\.capitalisedFirst)
        case .colleague: UnitRole.colleague.name.map(\.capitalisedFirst)
        case .reader: UnitRole.reader.name.map(\.capitalisedFirst)
        case .guest: Guest.name.map(\.capitalisedFirst)
        case .owner: Phrase(nb: "De som er ansvarlige", nn: "Dei som er ansvarlege", en: "Those responsible")
        case .group, .wall, .program, .operator: Phrase(nb: "Programmet", nn: "Programmet", en: "The program")
        }
    }
}

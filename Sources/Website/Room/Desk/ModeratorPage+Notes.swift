import Markup
import Words
import WorkModel

/// The notes as they come, and what the moderator can do with each.
extension ModeratorPage {
    var fromTables: Region {
        if let agreed { return ideas(agreed) }
        let notes = room.notes.filter { $0.step == atHand?.id }
        let newest = notes.sorted { ($0.receivedAt, $0.id.description) > ($1.receivedAt, $1.id.description) }
        let shown = newest.prefix(40).map { noteItem($0) }
        let late = room.notes.filter { $0.isLate && $0.hiddenAt == nil }.count
        let lateLine: HTML? =
            late == 0
            ? nil
            : """
            <p class="small">\(say(
                nb: "\(say(Counting.notes.inWords(late)).capitalisedFirst) kom inn etter at punktet var lukket, og er med likevel.",
                nn: "\(say(Counting.notes.inWords(late)).capitalisedFirst) kom inn etter at punktet var lukka, og er med likevel.",
                en: "\(say(Counting.notes.inWords(late)).capitalisedFirst) came in after the step was closed. Late notes are included."))</p>
            """
        let isForYouth = atHand.map(room.isForYouth) == true
        let nobodyWrites = say(
            nb: "Ingen skriver på dette punktet.", nn: "Ingen skriv på dette punktet.",
            en: "Nobody writes at this step.")
        let willAppear = say(
            nb: "Notatene kommer her etter hvert.", nn: "Notata kjem her etter kvart.", en: "Notes will appear here.")
        let empty: HTML? =
            notes.isEmpty && !isForYouth
            ? "<p>\(atHand == nil ? nobodyWrites : willAppear)</p>" : nil
        let all: HTML? = atHand.map { task in
            """
            <a href="\(visit.to(.gathering(dugnad, task)))">\(say(
                    nb: "Se og samle alle",
                    nn: "Sjå og samle alle",
                    en: "See and gather all")) (\(notes.count))</a>
            """
        }
        let full: HTML? =
            notes.count(where: \.isShown) < Note.mostOnWall
            ? nil
            : """
            <p class="small">\(say(
                nb: "Veggen har plass til tre notater. Hvis du viser ett til, forsvinner det eldste.",
                nn: "Veggen har plass til tre notat. Om du viser eitt til, forsvinn det eldste.",
                en: "The wall has room for three notes. If you show one more, the oldest goes."))</p>
            """
        return Region(
            id: "notatene", follows: [.notes, .steps],
            attributes: " class=\"fromtables\" aria-labelledby=\"nye-tittel\" tabindex=\"0\"",
            content: """
                <h2 id="nye-tittel">\(isForYouth ? say(
                    nb: "Forslag fra ungdommene",
                    nn: "Forslag frå ungdommane",
                    en: "Proposals from the young people") : say(
                    nb: "Notater fra \(room.seating.theGroups.nb)",
                    nn: "Notat frå \(room.seating.theGroups.nn)",
                    en: "Notes from \(room.seating.theGroups.en)"))</h2>
                <p class="row announce">\(all)<button type="button" class="btn link slim" data-announce hidden>\(say(
                    nb: "Hvor mange nye notater?",
                    nn: "Kor mange nye notat?",
                    en: "How many new notes?"))</button></p>
                \(fromBefore)\(closed)\(full)\(takeDown)\(isForYouth ? writing(for: .youth) : fromTheRoom)\(empty)<ul>\(shown)</ul>\(lateLine)\(realChild)
                """)
    }

    /// What is said aloud has no table to write it down: the moderator does, in a word or two.
    private var fromTheRoom: HTML? {
        writing(for: .room).map { form in
            """
            <details id="fra-salen"><summary>\(say(
                nb: "Skriv et notat fra \(room.seating.theRoom.nb)", nn: "Skriv eit notat frå \(room.seating.theRoom.nn)",
                en: "Write a note from \(room.seating.theRoom.en)"))</summary>\(form)</details>
            """
        }
    }

    /// The last thing in the column, and always there: what to do when it is no longer an invented child.
    var realChild: HTML {
        """
        <p class="small">\(say(
            nb: "Et ekte barn? Ta det etterpå, og skriv det ikke ned. Fare nå: 112. Alarmtelefonen: 116\u{A0}111.",
            nn: "Eit ekte barn? Ta det etterpå, og skriv det ikkje ned. Fare no: 112. Alarmtelefonen: 116\u{A0}111.",
            en: "A real child? Take it up afterwards, and write nothing down. Danger now: 112. The helpline: 116\u{A0}111."))
        <a href="\(visit.toSite(.privacy))#barn">\(say(
            nb: "Meldeplikt", nn: "Meldeplikt", en: "Duty to report"))</a></p>
        """
    }

    /// Says that the task is closed; otherwise the moderator would wait for notes that cannot come.
    private var closed: HTML? {
        guard task?.closedAt != nil else { return nil }
        return """
            <p class="small"><b>\(say(
                nb: "Lukket for nye notater.", nn: "Lukka for nye notat.", en: "Closed to new notes."))</b>
            <a href="\(visit.to(.runSheet(dugnad)))">\(say(room.variant.runSheet))</a></p>
            """
    }

    /// In a break, and where nobody writes, the notes of the last question stay at hand, to be read and chosen from.
    private var fromBefore: HTML? {
        guard question == nil, let atHand else { return nil }
        let title = say(room.title(of: atHand))
        return """
            <p class="small">\(say(
                nb: "Fra «\(title)». Ingen skriver på dette punktet.",
                nn: "Frå «\(title)». Ingen skriv på dette punktet.",
                en: "From “\(title)”. Nobody writes at this step."))</p>
            """
    }

    func noteItem(_ note: Note) -> HTML {
        let colour = room.colour(of: room.sheet.step(note.step)) == .blue ? "slip blue" : "slip"
        let begin = String(note.text.prefix(40))
        let late: HTML? =
            note.isLate
            ? " <span class=\"small\">\(say(.cameInAfterwards))</span>"
            : nil
        if note.hiddenAt != nil {
            return """
                <li class="slip hidden-note">
                <p>\(say(
                    nb: "Skjult notat",
                    nn: "Gøymt notat",
                    en: "Hidden note")) · \(whose(note, room, say))
                </p><p class="asis"\(asWritten)>\(note.text)</p><div class="row">\(press(.noteHiding(dugnad, note.id), "skjul", "0", say(.showAgain), begin))\(removal(note))</div></li>

                """
        }
        let cut: HTML? =
            note.isShown && isCutOnWall(note)
            ? " <span class=\"small\">\(say(nb: "Bare en del får plass på veggen", nn: "Berre ein del får plass på veggen", en: "Only part of it fits on the wall"))</span>"
            : nil
        let wall =
            note.isShown
            ? press(
                .noteOnWall(dugnad, note.id), "vis", "0",
                say(nb: "✓ På veggen", nn: "✓ På veggen", en: "✓ On the wall"), begin, isPressed: true)
            : press(
                .noteOnWall(dugnad, note.id), "vis", "1",
                say(nb: "Vis på veggen", nn: "Vis på veggen", en: "Show on the wall"), begin
            )
        return """
            <li class="\(colour)" data-note="\(note.id)"><p class="asis"\(asWritten)>\(note.text)</p><div class="row">
            \(whose(note, room, say))\(late)\(wall)\(cut)
            <details id="mer-\(note.id)"><summary>\(say(
                nb: "Mer",
                nn: "Meir",
                en: "More"))<span class="vh">: \(begin)</span>
            </summary><div class="row">\(press(.noteHiding(dugnad, note.id), "skjul", "1", say(.hide), begin))\(removal(note))</div>\(moving(note))
            </details></div></li>

            """
    }

    /// A long note gets an end in «…» there: then it must be read aloud, or shown alone.
    private func isCutOnWall(_ note: Note) -> Bool {
        let question = step.map { say(room.question(of: $0)) } ?? ""
        let notes = room.notesOnWall(of: note.step).map { (note: $0, words: say(room.words(onWall: $0))) }
        return WallFit.cut(notes, under: question).contains { $0.id == note.id }
    }

    func press(
        _ path: Path, _ name: String, _ value: String, _ label: String, _ about: String, isPressed: Bool = false
    ) -> HTML {
        """
        <form method="post" action="\(visit.to(path))"\(sentInPlace(changing: [.notes]))>\(stayingHere)
        <button class="btn slim\(isPressed ? "" : " quiet")" name="\(name)" value="\(value)">\(label)\
        <span class="vh">: \(about)</span>
        </button></form>
        """
    }

    private func removal(_ note: Note) -> HTML { noteRemoval(note, visit, attributes: sentInPlace(changing: [.notes])) }
}

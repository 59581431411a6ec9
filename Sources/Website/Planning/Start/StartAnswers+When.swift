import Words
import WorkModel

/// When it begins, how long it lasts and where it is: a question each.
extension StartAnswers {
    /// The day, the hours and the place.
    func when(_ choices: StartChoices) throws(Problems<WhenDraft.Field>) -> When {
        if isPast { return try whenDraft.checkPast(at: choices.clock()) }
        let begins = try begins(choices)
        var problems = Problems<WhenDraft.Field>()
        let length = problems.reading(.end, try length(from: begins, choices)) ?? 0
        let place = problems.reading(.place, try whenDraft.checkedPlace())
        let link = problems.reading(.link, try whenDraft.checkedLink()) ?? nil
        try problems.throwIfAny()
        return When(
            start: begins, end: begins + .minutes(length), place: place, isByVideo: isByVideo,
            alsoByVideo: link, roughly: isWithoutDay ? try roughTime(choices) : nil)
    }

    func roughTime(_ choices: StartChoices) throws(Problems<WhenDraft.Field>) -> RoughTime {
        do { return try WhenDraft.roughTime(self["omtrent"], at: choices.clock()) } catch {
            throw Problems(.roughly, error)
        }
    }

    func begins(_ choices: StartChoices) throws(Problems<WhenDraft.Field>) -> Moment {
        if isWithoutDay { return try roughTime(choices).placeInCalendar(at: choices.clock()) }
        return isNow ? choices.clock() : try whenDraft.checkBeginning()
    }

    /// The field that the place was read from.
    var placeField: String { isByVideo ? "lenke" : "sted" }

    var whenDraft: WhenDraft {
        WhenDraft(
            day: self["dato"], start: self["start"], end: self["slutt"], place: self[placeField],
            isByVideo: isByVideo, alsoByVideo: isInBothWays ? self["lenke"] : nil)
    }

    /// What one has written oneself counts, also beside a length that is chosen: nothing that is typed is passed over.
    private var isLengthTyped: Bool { !PlainText.line(self["slutt"]).isEmpty }

    /// The field that the length was read from.
    var lengthField: String { isLengthTyped ? "slutt" : "lengde" }

    /// In minutes.
    func length(from begins: Moment, _ choices: StartChoices) throws(Problem) -> Int {
        let length = isLengthTyped ? try typedLength(from: begins) : try chosenLength()
        let variant = variantOrUsual
        try variant.check(length: length, by: choices.edition.template(for: variant))
        return length
    }

    private func chosenLength() throws(Problem) -> Int {
        guard let length = Int(typed: self["lengde"]), length > 0 else {
            throw Problem(
                Phrase(
                    nb: "Velg hvor lenge dere har.", nn: "Vel kor lenge de har.", en: "Choose how long you have."))
        }
        return length
    }

    private func typedLength(from begins: Moment) throws(Problem) -> Int {
        switch TypedLength(typed: self["slutt"]) {
        case nil: throw .noLength
        case .minutes(let minutes): return minutes
        case .until(let hour):
            // Who meets late may go home after midnight.
            let ends = [begins, begins + .days(1)].lazy
                .compactMap { NorwegianTime.moment(day: NorwegianTime.isoDate($0), hour: hour.iso) }
                .first { $0 > begins }
            guard let ends, (ends - begins).wholeMinutes < 12 * 60 else { throw .endsBeforeStart }
            return (ends - begins).wholeMinutes
        }
    }
}

extension Problem {
    fileprivate static let noLength = Problem(
        Phrase(
            nb: "Skriv hvor lenge dere har, for eksempel 45 min, 1 t 40 min eller til 20.15.",
            nn: "Skriv kor lenge de har, til dømes 45 min, 1 t 40 min eller til 20.15.",
            en: "Write how long you have, such as 45 min, 1 h 40 min or until 20.15."))
}

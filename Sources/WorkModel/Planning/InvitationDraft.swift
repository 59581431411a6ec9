import Words

/// What has been typed into the standard invitation.
package struct InvitationDraft: Sendable, Equatable {
    package var youthLine = ""
    package var deadline = ""
    package var answerTo = ""
    package var sender = ""

    package init() {}

    /// What can be wrong, in the order of the form.
    package enum Field: Sendable {
        case youthLine, deadline, answerTo, sender
    }

    /// The most characters of a field.
    package static let longest = 600

    /// The invitation to a dugnad. Names and telephone numbers may stand in it: it is signed, and says whom to ring.
    func check(for dugnad: Dugnad) throws(Problems<Field>) -> Invitation {
        var problems = Problems<Field>()
        var invitation = Invitation(dugnad: dugnad.id)
        invitation.youthLine = problems.reading(.youthLine, try InvitationDraft.lines(youthLine))?.nilIfEmpty
        invitation.deadline = problems.reading(.deadline, try answerDay(before: dugnad))??.iso
        invitation.answerTo = problems.reading(.answerTo, try InvitationDraft.lines(answerTo))?.nilIfEmpty
        invitation.sender = problems.reading(.sender, try InvitationDraft.lines(sender))?.nilIfEmpty
        try problems.throwIfAny()
        return invitation
    }

    private func answerDay(before dugnad: Dugnad) throws(Problem) -> Day? {
        let day = try TypedText.day(deadline)
        if let begins = day.flatMap({ NorwegianTime.moment(day: $0.iso) }), begins > dugnad.plannedStart {
            throw .repliesTooLate(dugnad.variant.theMeeting)
        }
        return day
    }

    private static func lines(_ text: String) throws(Problem) -> String {
        let text = PlainText.lines(text)
        guard PlainText.length(of: text) <= longest else { throw .lineTooLong(longest) }
        return text
    }
}

extension Problem {
    fileprivate static func repliesTooLate(_ meeting: Phrase) -> Problem {
        Problem(
            Phrase(
                nb: "Svarfristen må være før \(meeting.nb).", nn: "Svarfristen må vere før \(meeting.nn).",
                en: "Replies must be due before \(meeting.en)."))
    }
}

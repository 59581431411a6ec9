import Foundation
import Words
import WorkModel

/// The standard invitation with this dugnad's own facts in it.
extension DugnadPapers {
    /// The invitation filled in: as a document, and as plain text for e-mail and web pages.
    package struct FilledInvitation: Sendable {
        package let subject: String
        /// By key of the part, in order.
        package let parts: [(key: String, text: String)]
        /// Where one goes, or that it is by video.
        let place: String

        /// Subject, an empty line, then a paragraph a part.
        package var plainText: String {
            ([subject] + parts.map(\.text)).joined(separator: "\n\n").replacing("\n", with: "\r\n") + "\r\n"
        }
    }

    /// - Parameters:
    ///   - recipient: whom it is to, for the line about why; nil for one that goes to all.
    ///   - figure: the local figure in a sentence, where there is one.
    ///   - deadline: where people sign up, the one there; otherwise it is the day in the invitation.
    ///   - own: what somebody has written instead; in another language than that it is the standard text.
    ///   - showsMeetingLink: of one by video; where people sign up, only those who come are shown it.
    package func filledIn(
        _ text: InvitationText, _ invitation: Invitation, recipient: InvitationText.Recipient?, figure: String?,
        deadline: LastMinute? = nil, own: OwnInvitation? = nil, showsMeetingLink: Bool = true
    ) -> FilledInvitation {
        let values = values(invitation, recipient, figure, deadline, showsLink: showsMeetingLink)
        // A figure that is not there is left out; everything else that is missing is shown as a place to fill in.
        let left = [figure == nil ? "tall" : nil, recipient == nil ? "hvorfor-du" : nil].compactMap(\.self)
        let standard = parts(of: text, invitation, values, without: left)
        let subject = DugnadPapers.fill(say(text.subject), values)
        let place = whereToGo(showsLink: showsMeetingLink)
        guard let own, own.language == language else {
            return FilledInvitation(subject: subject, parts: standard, place: place)
        }
        let known = Set(text.parts.map(\.key) + ["om"])
        return FilledInvitation(
            subject: own.subject.map { showsMeetingLink ? $0 : withoutMeetingLink($0) } ?? subject,
            parts: replaced(standard, by: own, known: known, showsMeetingLink: showsMeetingLink), place: place)
    }

    func parts(
        of text: InvitationText, _ invitation: Invitation, _ values: [String: String], without left: [String]
    ) -> [(key: String, text: String)] {
        withOurOwn(
            text.parts.filter { !left.contains($0.key) }.map { part in
                let words = part.key == "ung-linje" ? youthLine(invitation) ?? say(part.text) : say(part.text)
                return (part.key, DugnadPapers.fill(words, values))
            })
    }

    /// What those who invite have said of it themselves, after why people are invited.
    private func withOurOwn(_ parts: [(String, String)]) -> [(key: String, text: String)] {
        let called = dugnad.title.map { title in
            let meeting = dugnad.variant.theMeeting.map(\.capitalisedFirst)
            return say(
                nb: "\(meeting.nb) heter «\(title)».", nn: "\(meeting.nn) heiter «\(title)».",
                en: "\(meeting.en) is called “\(title)”.")
        }
        let own = [called, aims, announcedQuestions].compactMap(\.self).joined(separator: " ")
        guard !own.isEmpty else { return parts }
        let index = parts.firstIndex { $0.0 == "sporsmal" }.map { $0 + 1 } ?? min(1, parts.count)
        return Array(parts[..<index]) + [("om", own)] + Array(parts[index...])
    }

    func values(
        _ invitation: Invitation, _ recipient: InvitationText.Recipient?, _ figure: String?, _ deadline: LastMinute?,
        showsLink: Bool
    ) -> [String: String] {
        let hours = "\(NorwegianTime.clock(dugnad.plannedStart))–\(NorwegianTime.clock(dugnad.plannedEnd))"
        let clock = dugnad.isWithoutDay ? blank("klokkeslett", "klokkeslett", "time") : hours
        let rough = dugnad.roughTime.map { $0 == .undecided ? blank("dag", "dag", "day") : say($0.asDay) }
        let day = say(dugnad.held?.withoutHours ?? NorwegianTime.day(dugnad.plannedStart))
        return [
            "navn": inviter, "dag": rough ?? day,
            "klokka": say(nb: "kl.\u{A0}\(clock)", nn: "kl.\u{A0}\(clock)", en: clock),
            "sted": whereToGo(showsLink: showsLink), "tall": figure ?? "",
            "hvorfor": recipient.map { say($0.why) } ?? "",
            "frist": (deadline?.words ?? invitation.deadlineDay.map(NorwegianTime.day)).map { say($0) }
                ?? blank("svarfrist", "svarfrist", "date"),
            "svar": invitation.answerTo ?? blank("hvor man svarer", "kvar ein svarer", "where to reply"),
            "avsender": invitation.sender
                ?? blank("hvem som inviterer, med rolle", "kven som inviterer, med rolle", "who invites, with role"),
        ]
    }

    /// In quotation marks: it is a young person's own words, not the sender's.
    private func youthLine(_ invitation: Invitation) -> String? {
        guard let line = invitation.youthLine else { return nil }
        if line.contains(where: { "«»“”\"".contains($0) }) { return line }
        return language == .english ? "“\(line)”" : "«\(line)»"
    }

    /// «Bømlo kommune», «Frogner i Oslo kommune», «Fjordvik turn».
    private var inviter: String {
        guard dugnad.municipalityNumber != nil else { return dugnad.nameAndDistrict }
        let whole = say(Municipality.place(named: dugnad.name))
        return dugnad.district.map { say(nb: "\($0) i \(whole)", nn: "\($0) i \(whole)", en: "\($0) in \(whole)") }
            ?? whole
    }

    /// «på video (https://…)», «Rådhuset, eller på video (https://…)»: a full stop right after a link would be taken for
    /// a part of it.
    private func whereToGo(showsLink: Bool) -> String {
        let link = showsLink ? dugnad.meetingLink.map { " (\($0))" } ?? "" : ""
        guard dugnad.alsoByVideo != nil else {
            if dugnad.meetingLink != nil { return say(.byVideo) + link }
            return place ?? blank("sted", "stad", "place")
        }
        let place = dugnad.place ?? blank("sted", "stad", "place")
        return say(
            nb: "\(place), eller på video\(link)", nn: "\(place), eller på video\(link)",
            en: "\(place), or by video\(link)")
    }

    /// What is for people to write.
    private func blank(_ nb: String, _ nn: String, _ en: String) -> String { "[\(say(nb: nb, nn: nn, en: en))]" }

    /// Puts the values in for their names between braces. Braces in the values are left alone.
    static func fill(_ text: String, _ values: [String: String]) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            result += values[name] ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    package func invitationJob(
        _ filled: FilledInvitation, as form: DocumentJob.Form, template: WordTemplate? = nil
    ) throws -> DocumentJob {
        let facts = [
            PrintedFact(label: say(nb: "Når", nn: "Når", en: "When"), text: hours),
            PrintedFact(label: say(nb: "Hvor", nn: "Kvar", en: "Where"), text: filled.place),
        ]
        let content = PrintedInvitation(
            paragraphs: filled.parts.map { part in
                let kind = DugnadPapers.paragraphKinds[part.key] ?? "text"
                return .init(text: kind == "facts" ? "" : part.text, kind: kind)
            }, facts: facts, drawing: form == .pdf ? "ringen" : nil,
            template: form == .docx ? template?.bytes.base64EncodedString() : nil)
        return try DocumentJob(
            "invitation", as: form,
            Framed(
                frame: frame(
                    filled.subject,
                    drawings: (form == .pdf ? drawings.drawing("ringen") : [:]).merging(
                        head(as: form, template, in: language)
                    ) { first, _ in first }),
                content: content))
    }

    private static let paragraphKinds = [
        "ung-linje": "lead", "sporsmal": "lead", "tall": "fact", "nar-og-hvor": "facts", "avsender": "sign",
    ]
}

private struct PrintedInvitation: Encodable {
    struct Paragraph: Encodable {
        let text: String
        let kind: String
    }
    let paragraphs: [Paragraph]
    let facts: [PrintedFact]
    let drawing: String?
    let template: String?
}

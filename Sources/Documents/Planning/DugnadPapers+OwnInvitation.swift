import Words
import WorkModel

/// The invitation in their own words: the standard text to write over, and what was written put into it.
extension DugnadPapers {
    /// The standard text to everybody, to be written over. Where each reads why they are asked, it says that they do.
    package func standard(
        _ text: InvitationText, _ invitation: Invitation, figure: String?, deadline: LastMinute?, showsMeetingLink: Bool
    ) -> StandardInvitation {
        let values = values(invitation, nil, figure, deadline, showsLink: showsMeetingLink)
        let all = parts(of: text, invitation, values, without: figure == nil ? ["tall"] : [])
        return StandardInvitation(
            subject: DugnadPapers.fill(say(text.subject), values),
            parts: all.map { .init($0.key, $0.key == "hvorfor-du" ? say(DugnadPapers.whyYou) : $0.text) })
    }

    private static let whyYou = Phrase(
        nb: "[Her leser hver enkelt hvorfor akkurat de er invitert.]",
        nn: "[Her les kvar einskild kvifor nettopp dei er inviterte.]",
        en: "[Here everyone reads why they in particular are invited.]")

    /// What somebody has written, with the standard text as it is now where nobody has.
    ///
    /// - Parameter known: the keys of all parts that there can be: one that is not there just now is left out.
    func replaced(
        _ standard: [(key: String, text: String)], by own: OwnInvitation, known: Set<String>, showsMeetingLink: Bool
    ) -> [(key: String, text: String)] {
        own.paragraphs.compactMap { paragraph in
            switch paragraph {
            case .own(let text):
                return (key: "eget", text: showsMeetingLink ? text : withoutMeetingLink(text))
            case .part(let key):
                if let part = standard.first(where: { $0.key == key }) { return part }
                // Braces that people write are only braces.
                return known.contains(key) ? nil : (key: "eget", text: "{\(key)}")
            }
        }
    }

    /// Whoever wrote the link into the text did it before people signed up; now it is for those who come.
    func withoutMeetingLink(_ text: String) -> String {
        guard let link = dugnad.meetingLink else { return text }
        return text.replacing(" (\(link))", with: "").replacing(link, with: say(DugnadPapers.linkForThoseWhoCome))
    }

    private static let linkForThoseWhoCome = Phrase(
        nb: "(de som kommer, får lenken)", nn: "(dei som kjem, får lenkja)", en: "(those who come get the link)")
}

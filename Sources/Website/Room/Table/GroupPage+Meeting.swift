import Markup
import Words
import WorkModel

/// By video: the way to the meeting, and the wall to look at alone.
extension GroupPage {
    var meeting: Region {
        Region(
            id: "motet", follows: [.steps], tag: "div", content: wayToMeeting(visit, showsLink: showsLink) ?? .nothing)
    }
}

/// By video: the meeting, where everybody with the code may know the way, and the wall.
func wayToMeeting(_ visit: some DugnadVisit, showsLink: Bool) -> HTML? {
    guard visit.dugnad.hasVideo else { return nil }
    let link = showsLink ? meetingLink(visit.dugnad, visit.say) : nil
    return "<p class=\"row\">\(link)\(wallToLookAt(visit))</p>"
}

extension Doors {
    /// Where people sign up, only those who come are told where the meeting is.
    func showsMeetingLink(of dugnad: Dugnad) async throws -> Bool {
        guard dugnad.meetingLink != nil else { return false }
        return try await answers.signUp(of: dugnad.id) == nil
    }
}

/// It leads out of here, and says nothing of where one came from.
func meetingLink(_ dugnad: Dugnad, _ say: Tongue) -> HTML? {
    dugnad.meetingLink.map { link in
        """
        <a class="btn quiet slim" href="\(link)" target="_blank" rel="noopener noreferrer">\(say(
            nb: "Til videomøtet", nn: "Til videomøtet", en: "To the video meeting"))</a>
        """
    }
}

func wallToLookAt(_ visit: some DugnadVisit) -> HTML {
    """
    <a class="btn quiet slim" href="\(visit.to(.wallToLookAt(visit.dugnad)))" target="vegg">\(visit.say(
        nb: "Se veggen", nn: "Sjå veggen", en: "See the wall"))</a>
    """
}

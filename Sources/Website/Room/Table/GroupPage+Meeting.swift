import Markup
import Words
import WorkModel

/// By video: the way to the meeting, and the wall to look at alone.
extension GroupPage {
    var meeting: Region {
        Region(
            id: "motet", follows: [.steps], tag: "div",
            content: dugnad.isByVideo == true
                ? "<p class=\"row\">\(meetingLink(dugnad, say))\(wallToLookAt(visit))</p>" : .nothing)
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

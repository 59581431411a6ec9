import Testing
import Words
import WorkModel

@Suite("A link to a video meeting")
struct MeetingLinkTests {
    private static let long = "https://teams.example.com/l/meetup-join/19%3a" + String(repeating: "0", count: 455)

    @Test(
        "What is pasted is kept whole, also when it is long and full of digits",
        arguments: [
            "https://video.example.no/fjordvik", "HTTP://video.example.no",
            "https://zoom.example.com/j/91234567890?pwd=a#b",
            "https://møte.example.no/åpen", long,
        ])
    func kept(link: String) throws {
        #expect(try MeetingLink.read(link) == link)
        #expect(try MeetingLink.read(" <\(link)> \n") == link)
    }

    @Test("Nothing is nothing: the link may come later")
    func nothing() throws {
        #expect(try MeetingLink.read(" ").isEmpty)
    }

    @Test(
        "What is no link of the web is refused in a sentence",
        arguments: [
            "javascript:alert(1)", "data:text/html,x", "video.example.no/fjordvik", "//video.example.no", "https://",
            "https:///sti", "Teams: https://video.example.no", "https://video.example.no/a b", "mailto:kari@example.no",
            "https://video.example.no/\"onclick=\"x", "https:\\\\video.example.no", "ftp://video.example.no",
            "ring meg", "https://kari:hemmelig@video.example.no", "https://teams.example.com@annen.example.no",
            "https://video\u{200B}.example.no", "https://\u{3164}",
        ])
    func refused(typed: String) {
        let problem = #expect(throws: Problem.self) { try MeetingLink.read(typed) }
        #expect(
            problem?.reason.nb == "Lenken må begynne med https:// eller http://. Lim inn hele lenken, uten tekst rundt."
        )
        #expect(!MeetingLink.isOne(typed))
    }

    @Test("A longer one is not cut")
    func tooLong() {
        #expect(throws: Problem.self) { try MeetingLink.read(Self.long + "0") }
    }
}

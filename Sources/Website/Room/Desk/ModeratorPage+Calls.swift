import Markup
import Words
import WorkModel

/// The tables that ask for help, and the way to say something to all of them.
extension ModeratorPage {
    /// Those who have waited longest first.
    var calling: [Group] {
        guard clock.isRunning else { return [] }
        return room.groups.filter(\.isWaitingForHelp).sorted {
            ($0.helpAskedAt ?? visit.now, $0.number) < ($1.helpAskedAt ?? visit.now, $1.number)
        }
    }

    private static let asksForHelp = Phrase(nb: "ber om hjelp", nn: "ber om hjelp", en: "asks for help")

    /// There before anybody asks, or it is not read out; and only the words are, not the buttons.
    var calls: HTML {
        let items = calling.map { group -> HTML in
            let name = "\(say(room.seating.group)) \(group.number)"
            let since = NorwegianTime.clock(group.helpAskedAt ?? visit.now)
            return """
                <form class="call row" id="kall-\(group.number)" method="post" action="\(visit.to(.callSeen(dugnad, group.number)))"\
                \(sentInPlace(changing: [.groups]))><p><b>\(pressed(group.number, "\(name)")) \(say(
                    ModeratorPage.asksForHelp))</b>, \(say(.atHour))\u{A0}\(since)</p>
                <button class="btn slim">\(say(nb: "Sett", nn: "Sett", en: "Seen"))<span class="vh">: \(name)</span>
                </button></form>
                """
        }
        let said = calling.map { "\(say(room.seating.group)) \($0.number) \(say(ModeratorPage.asksForHelp))" }
        return """
            <div id="hjelp-fra"><p role="status" class="vh">\(said.joined(separator: ". "))</p>\(items)</div>
            """
    }

    var toAllLink: HTML? {
        guard clock.isRunning else { return nil }
        return opening(.toAll, "\(say(SayToAll.title(room.seating)))")
    }

    private var videoGuide: HTML {
        """
        <p class="small"><a href="\(visit.toSite(.guide("videomote")))">\(say(
            nb: "Råd for videomøtet", nn: "Råd for videomøtet", en: "Advice for the video meeting"))</a></p>
        """
    }

    /// By video nobody sees a code on a wall from where they sit: the groups' address, to paste in the chat.
    var forTheChat: HTML? {
        guard dugnad.hasVideo else { return nil }
        return """
            <p class="row small">\(say(nb: "Til chatten:", nn: "Til chatten:", en: "For the chat:")) \
            \(copyButton("#til-chatten", say)) <span id="til-chatten">\(say(
                nb: "Én i hvert rom skriver her:", nn: "Éin i kvart rom skriv her:",
                en: "One person in each room writes here:")) <code\(asTyped)>\(base)\(Path.tables(dugnad).text)</code></span></p>
            \(clock.startedAt == nil ? videoGuide : nil)
            """
    }
}

import Markup
import Words
import WorkModel

/// What goes between the table and the moderator: the line to all, and a hand up.
extension GroupPage {
    /// There before it has anything to say, or it is not read out.
    var lineToAll: HTML {
        guard let line = dugnad.lineToAll, let at = dugnad.lineSaidAt else {
            return "<div id=\"til-alle\" role=\"status\"></div>"
        }
        return """
            <div id="til-alle" role="status"><p class="slip"><b>\(say(
                nb: "Ordstyreren kl.", nn: "Ordstyraren kl.", en: "The moderator at"))\u{A0}\(NorwegianTime.clock(at)):</b>
            <span\(asWritten)>\(line)</span></p></div>
            """
    }

    /// A quiet button, and what became of it. Only while somebody leads.
    var call: Region {
        let isCalling = room.group(number)?.helpAskedAt != nil
        // There before anything has been heard, or it is not read out.
        let state: HTML = "<p role=\"status\">\(isCalling ? "<b>\(heard)</b>" : .nothing)</p>"
        let words =
            isCalling
            ? say(nb: "Vi klarer oss nå", nn: "Vi klarer oss no", en: "We are all right now")
            : say(nb: "Be ordstyreren om hjelp", nn: "Be ordstyraren om hjelp", en: "Ask the moderator for help")
        let form: HTML = """
            <form class="row" method="post" action="\(visit.to(.call(dugnad, number)))">\
            <button class="btn quiet slim" name="hjelp" value="\(isCalling ? "0" : "1")">\(words)</button>\(state)</form>
            """
        return Region(
            id: "hjelpen", follows: [.steps, .group(number)], tag: "div",
            content: dugnad.clock.isRunning ? form : .nothing)
    }

    private var heard: String {
        room.group(number)?.helpSeenAt == nil
            ? say(
                nb: "✓ Ordstyreren får vite at dere vil ha hjelp.", nn: "✓ Ordstyraren får vite at de vil ha hjelp.",
                en: "✓ The moderator will be told that you want help.")
            : say(
                nb: "✓ Ordstyreren har sett at dere ber om hjelp.", nn: "✓ Ordstyraren har sett at de ber om hjelp.",
                en: "✓ The moderator has seen that you want help.")
    }
}

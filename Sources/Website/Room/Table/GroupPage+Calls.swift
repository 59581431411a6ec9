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
        let state: HTML? = isCalling ? "<p role=\"status\"><b>\(heard)</b></p>" : nil
        let words =
            isCalling
            ? say(nb: "Vi klarer oss nå", nn: "Vi klarer oss no", en: "We are all right now")
            : say(nb: "Be ordstyreren om hjelp", nn: "Be ordstyraren om hjelp", en: "Ask the moderator for help")
        let form: HTML = """
            <form class="row" method="post" action="\(visit.to(.call(dugnad, number)))">\(state)\
            <button class="btn quiet slim" name="hjelp" value="\(isCalling ? "0" : "1")">\(words)</button></form>
            """
        return Region(
            id: "hjelpen", follows: [.steps, .group(number)], tag: "div",
            content: dugnad.clock.isRunning ? form : .nothing)
    }

    private var heard: String {
        room.group(number)?.helpSeenAt == nil
            ? say(
                nb: "✓ Ordstyreren får vite at dere vil ha hjelp.", nn: "✓ Ordstyraren får vite at de vil ha hjelp.",
                en: "✓ The moderator is told that you want help.")
            : say(
                nb: "✓ Ordstyreren har sett det og kommer.", nn: "✓ Ordstyraren har sett det og kjem.",
                en: "✓ The moderator has seen it and is coming.")
    }
}

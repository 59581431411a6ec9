import Documents
import Markup
import Words
import WorkModel

/// What the wall shows under the question.
extension WallPage {
    /// Notes come here only when the moderator shows them.
    var shown: Region {
        let (content, classes): (HTML, String) =
            switch scene {
            case .joining: (howToJoin, "")
            case .notes: notes
            case .ideas: choices
            case .idea(let idea): large(idea)
            case .growing(let measure): growing(measure)
            case .deciding: deciding
            case .measures: measures
            case .children: chosenChildren
            case .topics: topics
            case .situations: situations
            case .figures: threeFigures
            case .since: doneSinceLast
            case .ending: ending
            }
        return Region(
            id: "vises", follows: WallPage.parts, every: every,
            attributes: " class=\"shown \(classes)\" aria-labelledby=\"vises-tittel\"", content: content)
    }

    /// Who joins is told by nobody, and neither is that somebody has stopped writing.
    private var every: Int? {
        switch scene {
        case .joining: 2
        case .growing: 60
        default: nil
        }
    }

    var height: Double { WallFit.height(under: headline, isLong: isLong) }

    private var howToJoin: HTML {
        let group = say(room.seating.group).lowercased()
        let scan = say(
            nb: "Rett kameraet mot QR-koden. Én telefon per \(group) er nok.",
            nn: "Rett kameraet mot QR-koden. Éin telefon per \(group) er nok.",
            en: "Point the camera at the QR code. One phone per \(group) is enough.")
        let goTo = say(nb: "Eller gå til", nn: "Eller gå til", en: "Or go to")
        let typeIt = say(nb: "og skriv koden.", nn: "og skriv koden.", en: "and type the code.")
        let link = say(
            nb: "Trykk på lenken i chatten. Én i hvert rom skriver.",
            nn: "Trykk på lenkja i chatten. Éin i kvart rom skriv.",
            en: "Press the link in the chat. One person in each room writes.")
        let lines: [HTML] = [
            "\(dugnad.isByVideo == true ? link : scan)", "\(goTo) <b>\(shortBase)</b> \(typeIt)",
            dugnad.groupCount == 1 ? .nothing : "\(WallPage.choose(room.seating, say))",
        ]
        let items = lines.filter { $0 != .nothing }.map { "<li>\($0)</li>\n" as HTML }
        return """
            <h2 id="vises-tittel">\(say(DugnadPapers.howToJoin))</h2>
            <ol class="how">\(items)</ol>
            \(whoIsHere)
            """
    }

    /// Each table's number, and its knot is tied when it has joined.
    private var whoIsHere: HTML? {
        guard dugnad.groupCount > 1, !joined.isEmpty else { return nil }
        let knots = (1...dugnad.groupCount).map { number in
            joined.contains(number) ? "<b>\(number)</b> " : "<span>\(number)</span> " as HTML
        }
        let count = joined.count
        let words =
            count == dugnad.groupCount
            ? say(nb: "Alle er inne", nn: "Alle er inne", en: "Everybody has joined")
            : say(
                nb: "\(count) av \(dugnad.groupCount) er inne", nn: "\(count) av \(dugnad.groupCount) er inne",
                en: "\(count) of \(dugnad.groupCount) have joined")
        return "<p class=\"joined num\"><span class=\"knots-of\" aria-hidden=\"true\">\(knots)</span> \(words)</p>"
    }

    private static func choose(_ seating: Seating, _ say: Tongue) -> String {
        say(
            seating.phrase(
                atTables: Phrase(
                    nb: "Velg bordet dere sitter ved.", nn: "Vel bordet de sit ved.",
                    en: "Choose the table you are at."),
                inGroups: Phrase(nb: "Velg gruppa deres.", nn: "Vel gruppa dykkar.", en: "Choose your group."),
                inRooms: Phrase(nb: "Velg rommet deres.", nn: "Vel rommet dykkar.", en: "Choose your room.")))
    }

    private var notes: (HTML, String) {
        let task = room.stepOfNotes(at: step)
        let chosen = task.map { room.notesOnWall(of: $0.id) } ?? []
        let colour = room.colour(of: task) == .blue ? "slip blue" : "slip"
        let items = chosen.map { note in
            let who = whose(note, room, say)
            // A table's name is as wide as the others' and stands beside the words; another name stands in them.
            let words: HTML =
                note.groupNumber == nil
                ? "<span>\(who) <span\(asWritten)>\(note.text)</span></span>"
                : "\(who) <span\(asWritten)>\(note.text)</span>"
            return "<li class=\"\(colour)\" data-note=\"\(note.id)\">\(words)</li>\n" as HTML
        }
        let content: HTML = """
            <h2 id="vises-tittel" class="vh">\(say(
                nb: "Fra \(room.seating.theGroups.nb)",
                nn: "Frå \(room.seating.theGroups.nn)",
                en: "From \(room.seating.theGroups.en)"))</h2>
            <ul>\(items)</ul>
            """
        return (content, WallFit(notes: chosen.map { say(room.words(onWall: $0)) }, height: height).classes)
    }
}

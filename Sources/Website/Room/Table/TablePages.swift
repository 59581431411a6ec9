import Hummingbird
import Markup
import Words
import WorkModel

/// Choosing a table.
struct TablePages {
    let doors: Doors
    let frame: Frame

    func show(_ request: Request, visit: CodeVisit) async throws -> Response {
        guard visit.dugnad.groupCount > 1 else { return .redirect(to: visit.to(.group(visit.dugnad, 1))) }
        let showsLink = try await doors.showsMeetingLink(of: visit.dugnad)
        return try await frame.respond(
            kept: "tables \(visit.dugnad.id) \(showsLink)", revision: visit.dugnad.revision, to: visit.visit
        ) {
            tablesPage(visit, showsLink: showsLink)
        }
    }
}

private func tablesPage(_ visit: CodeVisit, showsLink: Bool) -> Page {
    let say = visit.say
    let dugnad = visit.dugnad
    let group = say(dugnad.seating.group)
    let title = say(
        dugnad.seating.phrase(
            atTables: Phrase(
                nb: "Hvilket bord sitter dere ved?", nn: "Kva for eit bord sit de ved?", en: "Which table are you at?"),
            inGroups: Phrase(
                nb: "Hvilken gruppe er dere?", nn: "Kva for ei gruppe er de?", en: "Which group are you?"),
            inRooms: Phrase(
                nb: "Hvilket rom er dere i?", nn: "Kva for eit rom er de i?", en: "Which room are you in?")))
    let doors = (1...dugnad.groupCount).map { number in
        "<li><a class=\"btn\" href=\"\(visit.to(.group(dugnad, number)))\">\(group) \(number)</a></li>\n" as HTML
    }
    return Page(
        title: title, bodyClass: "room grp",
        top: .own(
            "<header><div class=\"bar\"><p><b>\(dugnad.nameAndDistrict)</b></p><p\(asTyped)>\(dugnad.code.shown)</p></div></header>"
        ),
        main: """
            \(TrialMark.forGroups(dugnad, say))
            <h1>\(title)</h1>
            <p>\(say(
                nb: "Én telefon eller PC per \(group.lowercased()) er nok. Dere trenger ingen konto.",
                nn: "Éin telefon eller PC per \(group.lowercased()) er nok. De treng ingen konto.",
                en: "One phone or laptop per \(group.lowercased()) is enough. You need no account."))</p>
            <ul class="tables">\(doors)</ul>
            \(wayToMeeting(visit, showsLink: showsLink))
            """)
}

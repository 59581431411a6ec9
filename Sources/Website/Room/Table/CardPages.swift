import Hummingbird
import Markup
import Words
import WorkModel

/// Choosing a card, or making a person of the group's own.
struct CardPages {
    let doors: Doors
    let frame: Frame

    func choose(_ request: Request, visit: GroupVisit) async throws -> Response {
        let form = try await Form(request)
        try await doors.groups.choose(card: form["kort"], group: visit.group, in: visit.dugnad.id, by: visit.actor)
        return .redirect(to: visit.to(.group(visit.dugnad, visit.group)))
    }

    func ownPerson(_ request: Request, visit: GroupVisit) async throws -> Response {
        let room = try await doors.rooms.room(visit.dugnad.id, group: visit.group)
        guard let group = room.group(visit.group) else { throw NotFound() }
        let form = Form([
            ("navn", group.ownPersonName ?? ""), ("alder", group.ownPersonAge.map(String.init) ?? ""),
            ("historie", group.ownPersonStory ?? ""), ("versjon", String(group.version)),
        ])
        return frame.respond(
            ownPersonPage(visit, form, FormProblems(), isMade: group.ownPersonName != nil), to: visit.visit)
    }

    func makeOwnPerson(_ request: Request, visit: GroupVisit) async throws -> Response {
        let form = try await Form(request)
        let draft = OwnPersonDraft(name: form["navn"], age: form["alder"], story: form["historie"])
        return try await frame.taking(visit.visit, \OwnPersonDraft.Field.name, refusedAt: .story) {
            try await doors.groups.makeOwnPerson(
                draft, from: form.number("versjon") ?? 0, group: visit.group, in: visit.dugnad.id, by: visit.actor)
            return .redirect(to: visit.to(.group(visit.dugnad, visit.group)))
        } orAgain: { problems in
            ownPersonPage(visit, form, problems, isMade: false)
        }
    }

    func removeOwnPerson(_ request: Request, visit: GroupVisit) async throws -> Response {
        try await doors.groups.removeOwnPerson(group: visit.group, in: visit.dugnad.id, by: visit.actor)
        return .redirect(to: visit.to(.group(visit.dugnad, visit.group)))
    }
}

extension OwnPersonDraft.Field {
    /// Its name in the form.
    fileprivate var name: String {
        switch self {
        case .name: "navn"
        case .age: "alder"
        case .story: "historie"
        }
    }
}

private func ownPersonPage(_ visit: GroupVisit, _ form: Form, _ problems: FormProblems, isMade: Bool) -> Page {
    let say = visit.say
    let title = say(.makeOwnPerson)
    let action = visit.to(.ownPerson(visit.dugnad, visit.group))
    let removal: HTML? =
        isMade
        ? """
        <form method="post" action="\(visit.to(.ownPersonRemoval(visit.dugnad, visit.group)))">
        <button class="btn quiet">\(say(
            nb: "Fjern personen",
            nn: "Fjern personen",
            en: "Remove the person"))</button></form>
        """ : nil
    return Page(
        title: problems.titled(title, say), bodyClass: "room grp",
        top: .own(
            "<header><div class=\"bar\"><p><b>\(say(visit.dugnad.seating.group)) \(visit.group)</b></p></div></header>"),
        main: """
            <p><a class="back" href="\(visit.to(.group(visit.dugnad, visit.group)))">\(say(.backToNotes))</a></p>
            \(problems.summary(say))
            <h1>\(title)</h1>
            <p class="slip"><b>\(say(
                nb: "Personen skal være diktet opp. Det skal ikke være et ekte barn.",
                nn: "Personen skal vere dikta opp. Det skal ikkje vere eit ekte barn.",
                en: "The person must be invented. It must not be a real child."))</b>
            \(say(
                nb: "Dikt opp navn, alder og historie. Ingen skal kunne kjenne igjen noen.",
                nn: "Dikt opp namn, alder og historie. Ingen skal kunne kjenne att nokon.",
                en: "Invent the name, age and story. Nobody should be recognisable."))</p>
            <p class="small">\(say(
                nb: "Hvis dere er bekymret for et ekte barn, ta det etterpå med noen som kan hjelpe. Fare nå: 112. Alarmtelefonen for barn og unge, hele døgnet: 116\u{A0}111.",
                nn: "Om de er urolege for eit ekte barn, ta det etterpå med nokon som kan hjelpe. Fare no: 112. Alarmtelefonen for barn og unge, heile døgnet: 116\u{A0}111.",
                en: "If you are worried about a real child, take it up afterwards with somebody who can help. Danger now: 112. The helpline for children and young people, day and night: 116\u{A0}111."))</p>
            <form class="stack" method="post" action="\(action)" novalidate\(keptUntilSaved(say))>
            <p><label for="navn">\(say(
                nb: "Oppdiktet fornavn",
                nn: "Oppdikta førenamn",
                en: "Invented first name"))</label></p>
            \(problems.at("navn", say))
            <p><input dir="auto" id="navn" name="navn" value="\(form["navn"])" \
            autocomplete="off"\(problems.told("navn"))></p>
            <p><label for="alder">\(say(
                nb: "Alder",
                nn: "Alder",
                en: "Age"))</label> <span class="small">(\(say(.optional)))</span></p>
            \(problems.at("alder", say))
            <p><input id="alder" name="alder" value="\(form["alder"])" inputmode="numeric" size="3" \
            autocomplete="off"\(problems.told("alder"))></p>
            <p><label for="historie">\(say(
                nb: "Hva er personen god til, hva drømmer personen om, og hva står i veien?",
                nn: "Kva er personen god til, kva drøymer personen om, og kva står i vegen?",
                en: "What is the person good at, what do they dream of, and what stands in the way?"))</label></p>
            \(problems.at("historie", say))
            <textarea dir="auto" id="historie" name="historie" rows="7"\(problems.told("historie"))>\(form["historie"])</textarea>
            <input type="hidden" name="versjon" value="\(form["versjon"])">
            <p><button class="btn">\(say(
                visit.dugnad.seating.putTheCard))</button></p>
            </form>
            \(removal)
            """,
        hasFooter: false, scripts: ["typed.js"] + (problems.isEmpty ? [] : ["focus.js"]))
}

extension Seating {
    fileprivate var putTheCard: Phrase {
        let onTheTable = Phrase(
            nb: "Legg kortet på bordet", nn: "Legg kortet på bordet", en: "Put the card on the table")
        return phrase(
            atTables: onTheTable, inGroups: onTheTable,
            inRooms: Phrase(nb: "Bruk kortet", nn: "Bruk kortet", en: "Use the card"))
    }
}

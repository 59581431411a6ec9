import Hummingbird
import Markup
import NIOCore
import Words
import WorkModel

/// Taking a whole unit out as a file, and deleting it.
struct UnitTakeoutPages {
    let doors: Doors
    let frame: Frame
    let clock: @Sendable () -> Moment

    func show(_ request: Request, visit: MemberVisit) async throws -> Response {
        try check(visit)
        return frame.respond(try await page(visit).page, to: visit.visit)
    }

    /// Everything, a line at a time: a unit of ten years does not fit in memory beside an evening.
    func file(_ request: Request, visit: MemberVisit) async throws -> Response {
        try check(visit)
        let withPeople = Form(addressOf: request).has("folk")
        let doors = doors
        let (unit, actor) = (visit.unit.id, visit.actor)
        let body = ResponseBody { writer in
            try await doors.takeouts.takeOut(unit, withPeople: withPeople, by: actor) { line in
                try await writer.write(ByteBuffer(bytes: line))
            }
            try await writer.finish(nil)
        }
        return .file(body, named: "enhet-\(NorwegianTime.isoDate(clock())).jsonl", type: "application/jsonl")
    }

    /// Deletes it, when its name has been typed.
    func delete(_ request: Request, visit: MemberVisit) async throws -> Response {
        try check(visit)
        let typed = try await Form(request)["navn"]
        return try await frame.taking(visit.visit, at: "navn") {
            try await doors.units.delete(visit.unit.id, typed: typed, by: visit.actor)
            // A page of its own, so that going back from it does not ask to delete once more.
            return .redirect(to: visit.toSite(.deleted))
        } orAgain: { problems in
            var page = try await page(visit)
            page.problems = problems
            return page.page
        }
    }

    private func check(_ visit: MemberVisit) throws {
        try visit.require(.giveUp)
        try visit.requireFresh(at: clock(), for: .unitTakeout(visit.unit))
    }

    private func page(_ visit: MemberVisit) async throws -> UnitTakeoutPage {
        let home = try await doors.units.home(of: visit.unit.id)
        return UnitTakeoutPage(visit: visit, dugnader: home.dugnader.count)
    }
}

extension Phrase {
    static let downloadOrDeleteUnit = Phrase(
        nb: "Last ned eller slett enheten", nn: "Last ned eller slett eininga", en: "Download or delete the unit")
}

private struct UnitTakeoutPage {
    let visit: MemberVisit
    let dugnader: Int
    var problems = FormProblems()

    private var say: Tongue { visit.say }
    private var unit: WorkModel.Unit { visit.unit }

    var page: Page {
        let title = say(.downloadOrDeleteUnit)
        var page = unitPage(
            visit, at: .unitTakeout(unit), title: problems.titled(title, say),
            """
            <p><a class="back" href="\(visit.to(.unitSettings(unit)))">\(say(.unitSettings))</a></p>
            \(problems.summary(say))
            <h1>\(title)</h1>
            \(download)
            \(deletion)
            """)
        page.scripts += problems.isEmpty ? [] : ["focus.js"]
        return page
    }

    private var download: HTML {
        let all = Counting.dugnader.inWords(dugnader)
        return """
            <section class="stack" aria-labelledby="ut">
            <h2 id="ut">\(say(.downloadEverything))</h2>
            <p>\(say(
                nb: "Alt er deres. Filen har enheten og \(all.nb), i et åpent format som kan leses inn igjen her eller et annet sted. Brev og loggen er ikke med.",
                nn: "Alt er dykkar. Fila har eininga og \(all.nn), i eit ope format som kan lesast inn igjen her eller ein annan stad. Brev og loggen er ikkje med.",
                en: "Everything is yours. The file has the unit and \(all.en), in an open format that can be read in again here or elsewhere. Letters and the record are not in it."))</p>
            <form class="stack" action="\(visit.to(.unitTakeoutFile(unit)))">
            <p><label class="box"><input type="checkbox" name="folk" value="1" checked aria-describedby="folk-hint"> \
            <span>\(say(
                nb: "Ta med navn og e-postadresser til dem som er med og dem som kan spørres igjen, hvem som inviterer, og Word-malen",
                nn: "Ta med namn og e-postadresser til dei som er med og dei som kan spørjast igjen, kven som inviterer, og Word-malen",
                en: "Include the names and e-mail addresses of its people and of those who may be asked again, who invites, and the Word template"))</span></label></p>
            <p class="small" id="folk-hint">\(say(
                nb: "Da er det personopplysninger i filen. Ta vare på den deretter.",
                nn: "Då er det personopplysningar i fila. Ta vare på ho deretter.",
                en: "Then there is personal data in the file. Keep it accordingly."))</p>
            <p><button class="btn">\(say(.downloadEverything))</button></p>
            </form>
            </section>
            """
    }

    private var deletion: HTML {
        let all = Counting.dugnader.inWords(dugnader)
        return """
            <section class="stack" aria-labelledby="slett">
            <h2 id="slett">\(say(nb: "Slett enheten", nn: "Slett eininga", en: "Delete the unit"))</h2>
            <p>\(say(
                nb: "Alt blir borte for alle, og kan ikke hentes tilbake: \(all.nb) med notater, tiltak og referater, sidene dere har publisert, brevene, loggen, og de som ikke er med i noen annen enhet.",
                nn: "Alt blir borte for alle, og kan ikkje hentast tilbake: \(all.nn) med notat, tiltak og referat, sidene de har publisert, breva, loggen, og dei som ikkje er med i noka anna eining.",
                en: "Everything disappears for everybody and cannot be brought back: \(all.en) with notes, measures and minutes, the pages you have published, the letters, the record, and the people who are in no other unit."))</p>
            <form class="stack" method="post" action="\(visit.to(.unitDeletion(unit)))" novalidate>
            <p><label for="navn">\(say(
                nb: "Skriv «\(unit.name)» for å slette", nn: "Skriv «\(unit.name)» for å slette",
                en: "Type “\(unit.name)” to delete"))</label></p>
            \(problems.at("navn", say))
            <p><input id="navn" name="navn" dir="auto" autocomplete="off" autocapitalize="off"\(problems.told("navn"))></p>
            <p><button class="btn quiet">\(say(nb: "Slett enheten", nn: "Slett eininga", en: "Delete the unit"))</button></p>
            </form>
            </section>
            """
    }
}

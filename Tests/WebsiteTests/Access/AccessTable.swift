import TestWorld

/// Who may do what: a row for every route, a column for every person. A new route without a row fails the test.
///
/// 403 is a right code for another role's page; 404 is a code, or a link, that opens nothing.
struct Door: Sendable {
    let route: String
    let answers: [Int]
    /// The fields of the form.
    let form: [String: String]

    init(_ route: String, _ answers: [Int], _ form: [String: String] = [:]) {
        self.route = route
        self.answers = answers
        self.form = form
    }

    func answer(to person: Visitor) -> Int { answers[Visitor.allCases.firstIndex(of: person) ?? 0] }

    // stranger, ola, wall, kari, nils, reader
    private static let toAll = [200, 200, 200, 200, 200, 200]
    private static let toTheCode = [404, 200, 200, 200, 200, 200]
    private static let written = [404, 303, 303, 303, 303, 303]
    private static let toTheWall = [404, 403, 200, 200, 403, 403]
    private static let toKari = [404, 403, 403, 200, 403, 403]
    private static let doneByKari = [404, 403, 403, 303, 403, 403]
    private static let notByKari = [404, 403, 403, 404, 403, 403]

    /// `{…}` in a form stands for a thing of Kari's dugnad, as in a route.
    static let all: [Door] = [
        Door("GET /", toAll), Door("GET /eksempel", toAll), Door("GET /tilgjengelighet", toAll),
        Door("GET /personvern", toAll), Door("GET /kilder", toAll), Door("GET /helse", toAll),
        Door("GET /slettet", toAll),
        Door("GET /f/{version}/**", toAll), Door("GET /bli-med", toAll), Door("GET /dugnad/ny/{question}", toAll),
        Door("GET /utfordringsbilde", toAll), Door("GET /utfordringsbilde/{number}", toAll),
        Door("GET /kort", toAll),
        // One file of the cards, which a site without documents does not have.
        Door("GET /kort/filer/{file}", [404, 404, 404, 404, 404, 404]), Door("GET /kort/{card}", toAll),
        Door("GET /veileder", toAll),
        Door("GET /veileder/{guide}", toAll), Door("GET /sjekkliste", toAll), Door("GET /sjekkliste/{variant}", toAll),
        Door("GET /handbok", toAll), Door("GET /handbok/{theme}", toAll), Door("GET /kommune", toAll),
        Door("GET /organisasjon", toAll), Door("GET /ung", toAll), Door("GET /sok", toAll),
        Door("GET /dugnad/ny", [303, 303, 303, 303, 303, 303]),
        Door("POST /dugnader", [303, 303, 303, 303, 303, 303]),
        Door("GET /B/{code}", [303, 303, 303, 303, 303, 303]),
        // Everybody tries the secret they have. A reader's opens no session, and only a reader's reads.
        Door("GET /vegg", toAll), Door("POST /vegg", [422, 422, 422, 422, 422, 422]),
        Door("GET /inn/{secret}", [404, 404, 303, 303, 303, 404]),
        Door("POST /inn/{secret}", [404, 404, 303, 303, 303, 404]),
        Door("POST /ut", [303, 303, 303, 303, 303, 303]),
        Door("GET /referat/{secret}", [404, 404, 404, 404, 404, 200]),

        Door("GET /b/{code}", toTheCode),
        // Only of one by video.
        Door("GET /b/{code}/vegg", written),
        Door("GET /b/{code}/vegg/strom", Array(repeating: 404, count: 6)),
        Door("GET /b/{code}/bord/{group}", toTheCode),
        Door("GET /b/{code}/bord/{group}/strom", toTheCode), Door("GET /b/{code}/bord/{group}/person", toTheCode),
        Door("POST /b/{code}/bord/{group}/notater", written, ["steg": "{step}", "tekst": "Åpen hall"]),
        Door("POST /b/{code}/bord/{group}/notater/{note}", written, ["tekst": "Byttedag i mai", "fra": "1"]),
        Door("POST /b/{code}/bord/{group}/notater/{note}/sletting", written, ["fra": "1"]),
        Door("POST /b/{code}/bord/{group}/notater/{note}/angring", written),
        Door("POST /b/{code}/bord/{group}/kort", written, ["kort": "guri"]),
        Door(
            "POST /b/{code}/bord/{group}/person", written,
            ["navn": "Trym", "alder": "9", "historie": "God til å tegne", "versjon": "1"]),
        Door("POST /b/{code}/bord/{group}/person/sletting", written),
        Door("POST /b/{code}/bord/{group}/hjelp", written, ["hjelp": "1"]),

        Door("GET /d/{code}/vegg", toTheWall), Door("GET /d/{code}/vegg/strom", toTheWall),

        Door("GET /d/{code}/ordstyrer", toKari), Door("GET /d/{code}/strom", toKari),
        Door("POST /d/{code}/steg", doneByKari, ["steg": "{pause}"]),
        Door("GET /d/{code}/begynt", toKari),
        Door("POST /d/{code}/begynt", doneByKari, ["svar": "behold", "begynt": "1"]),
        Door("POST /d/{code}/minutter", doneByKari, ["minutter": "1"]),
        Door("POST /d/{code}/pause", doneByKari, ["pause": "1"]),
        Door("POST /d/{code}/innstramming", doneByKari), Door("POST /d/{code}/innstramming/angring", doneByKari),
        Door("POST /d/{code}/to-og-to", doneByKari, ["to": "0"]),
        Door("POST /d/{code}/slutt", doneByKari, ["svar": "ja"]),
        Door("POST /d/{code}/notater", doneByKari, ["n": "{note}"]),
        Door("POST /d/{code}/notater/flytting", doneByKari, ["n": "{note}", "punkt": "{step}"]),
        Door("POST /d/{code}/vegg/nedtaking", doneByKari), Door("POST /d/{code}/vegg/ide", doneByKari),
        Door("POST /d/{code}/vegg/siden-sist", doneByKari, ["side": "1"]),
        Door("POST /d/{code}/notater/{note}/vegg", doneByKari, ["vis": "1"]),
        Door("POST /d/{code}/notater/{note}/skjuling", doneByKari, ["skjul": "1"]),
        Door("POST /d/{code}/notater/{note}/sletting", doneByKari),
        Door("POST /d/{code}/notater/{note}/punkt", doneByKari, ["punkt": "{step}"]),
        Door("POST /d/{code}/bord/{group}/papir", doneByKari, ["papir": "1"]),
        Door("POST /d/{code}/bord/{group}/hjelp", doneByKari),
        Door("POST /d/{code}/bord/{group}/person", doneByKari),
        Door("POST /d/{code}/bord/{group}/lukking", doneByKari, ["lukket": "1"]),
        Door("POST /d/{code}/bord/{group}/tomming", doneByKari), Door("POST /d/{code}/skriving", doneByKari),
        Door("POST /d/{code}/til-alle", doneByKari, ["linje": "Kaffen er klar"]),
        Door("GET /d/{code}/kjoreplan", toKari),
        Door("POST /d/{code}/kjoreplan/punkter", doneByKari, ["tittel": "Nytt", "minutter": "5", "versjon": "1"]),
        Door("POST /d/{code}/kjoreplan/punkter/{step}", doneByKari, ["tittel": "Annet", "versjon": "1"]),
        Door("GET /d/{code}/papir", toKari),
        Door("POST /d/{code}/papir", doneByKari, ["gruppe": "2", "steg": "{step}", "linjer": "Åpen hall"]),
        Door("GET /d/{code}/konklusjoner", toKari),
        Door("POST /d/{code}/konklusjoner", doneByKari, ["linjer": "", "sett": ""]),
        Door("GET /d/{code}/tall", toKari),
        Door("POST /d/{code}/tall", doneByKari, ["tall-1": "", "sett": ""]),
        Door("GET /d/{code}/om", toKari),
        Door("POST /d/{code}/om", doneByKari, ["tittel": "", "mal": "", "sett": ""]),
        Door("GET /d/{code}/samle", toKari),
        Door("POST /d/{code}/ideer", doneByKari, ["n": "{loose}", "steg": "{step}"]),
        Door("POST /d/{code}/ideer/{idea}/navn", doneByKari, ["navn": "Bytte alt", "versjon": "1"]),
        Door("POST /d/{code}/ideer/{idea}/utvalg", doneByKari, ["n": "{note}", "gjor": "ut"]),
        Door("POST /d/{code}/ideer/{idea}/opplosning", doneByKari),
        Door("POST /d/{code}/ideer/{idea}/angring", doneByKari),
        // No file is sent, and Kari is asked for one.
        Door("GET /d/{code}/andre", toKari), Door("POST /d/{code}/andre", [404, 403, 403, 422, 403, 403]),
        Door("GET /d/{code}/tiltak", toKari), Door("GET /d/{code}/tiltak/{measure}", toKari),
        Door("POST /d/{code}/tiltak", doneByKari, ["tekst": "Åpen hall"]),
        Door("POST /d/{code}/tiltak/{measure}", doneByKari, ["tekst": "Åpen hall", "versjon": "1"]),
        // A script sends it, and reads no page.
        Door("POST /d/{code}/tiltak/{measure}/veggen", [404, 403, 403, 200, 403, 403], ["tekst": "Åpen"]),
        Door("POST /d/{code}/tiltak/{measure}/sletting", doneByKari, ["versjon": "1"]),
        Door("GET /d/{code}/handlingsplan", toKari), Door("GET /d/{code}/handlingsplan/nytt", toKari),
        Door("POST /d/{code}/handlingsplan", doneByKari, ["tekst": "Åpen hall"]),
        Door("GET /d/{code}/handlingsplan/ideer", toKari),
        // No plan is made as a calendar.
        Door("GET /d/{code}/handlingsplan/filer/{file}", notByKari),
        Door("GET /d/{code}/handlingsplan/tiltak/{measure}", toKari),
        Door("GET /d/{code}/handlingsplan/tiltak/{measure}/endring", toKari),
        Door(
            "POST /d/{code}/handlingsplan/tiltak/{measure}/endring", doneByKari,
            ["tekst": "Åpen hall", "versjon": "1"]),
        Door(
            "POST /d/{code}/handlingsplan/tiltak/{measure}/stand", doneByKari, ["stand": "underWay", "versjon": "0"]),
        Door("POST /d/{code}/handlingsplan/tiltak/{measure}/milepaler", doneByKari, ["milepal": "Spørre"]),
        // It has none.
        Door("POST /d/{code}/handlingsplan/tiltak/{measure}/milepaler/{milestone}", notByKari, ["milepal": "Annet"]),
        Door("POST /d/{code}/handlingsplan/tiltak/{measure}/milepaler/{milestone}/nadd", notByKari, ["nadd": "1"]),
        Door("POST /d/{code}/handlingsplan/tiltak/{measure}/milepaler/{milestone}/sletting", doneByKari),
        Door(
            "POST /d/{code}/handlingsplan/tiltak/{measure}/virkninger", doneByKari,
            ["virkningsdag": "2026-11-23", "tall": "90"]),
        // Nothing has come of it: what she writes is not lost, and what is not there is taken away.
        Door(
            "POST /d/{code}/handlingsplan/tiltak/{measure}/virkninger/{effect}", [404, 403, 403, 409, 403, 403],
            ["virkningsdag": "2026-11-23", "tall": "91", "versjon": "1"]),
        Door("POST /d/{code}/handlingsplan/tiltak/{measure}/virkninger/{effect}/sletting", doneByKari),
        Door("GET /d/{code}/handlingsplan/tiltak/{measure}/tidslinje", toKari),
        Door("GET /d/{code}/handlingsplan/tiltak/{measure}/tidslinje/vegg", toKari),
        // No document is made without Python.
        Door("GET /d/{code}/handlingsplan/tiltak/{measure}/tidslinje.pdf", [404, 403, 403, 503, 403, 403]),
        // The minutes tell of it.
        Door(
            "POST /d/{code}/handlingsplan/tiltak/{measure}/sletting", [404, 403, 403, 409, 403, 403],
            ["versjon": "1"]),
        Door("GET /d/{code}/handlingsplan/tiltak/{measure}/forandring", toKari),
        Door(
            "POST /d/{code}/handlingsplan/tiltak/{measure}/navn", doneByKari, ["navn": "Hall for alle", "versjon": "1"]),
        Door("POST /d/{code}/handlingsplan/tiltak/{measure}/fast", doneByKari, ["fast": "1", "standversjon": "0"]),
        // No unit has it, so there is no later dugnad; and a note is no measure.
        Door("POST /d/{code}/handlingsplan/tiltak/{measure}/sammenslaing", notByKari, ["annet": "{note}"]),
        Door(
            "POST /d/{code}/handlingsplan/tiltak/{measure}/deling", doneByKari,
            ["forste": "Hall for små", "andre": "Hall for store", "versjon": "1", "standversjon": "0"]),
        Door("GET /d/{code}/referat", toKari), Door("GET /d/{code}/referat/del/{part}", toKari),
        Door("POST /d/{code}/referat/del/{part}", doneByKari, ["tekst": "Slik var det.", "versjon": "0"]),
        Door("POST /d/{code}/referat/del/{part}/tilbake", doneByKari, ["versjon": "1"]),
        Door("GET /d/{code}/referat/frammote", toKari),
        Door("POST /d/{code}/referat/frammote", doneByKari, ["slag": "Ungdom", "antall": "3"]),
        // Approving needs the fingerprint of the page that was read: 409 is Kari, who has not read it.
        Door("POST /d/{code}/referat/godkjenning", [404, 403, 403, 409, 403, 403], ["rolle": "ordstyrer"]),
        Door("POST /d/{code}/referat/gjenapning", doneByKari, ["nummer": "1"]),
        Door("POST /d/{code}/referat/deling", doneByKari), Door("POST /d/{code}/referat/deling/slutt", doneByKari),
        // Kari's is no organisation's.
        Door("GET /d/{code}/stafett", notByKari), Door("GET /d/{code}/stafett/utkast", notByKari),
        Door("POST /d/{code}/stafett/publisering", notByKari),
        Door("POST /d/{code}/stafett/publisering/slutt", notByKari),
        Door("POST /d/{code}/stafett/utfordringer", notByKari, ["lag": "Nesvika IL"]),
        Door("POST /d/{code}/stafett/utfordringer/{challenge}/slutt", notByKari),
        // Kari's is no samling.
        Door("GET /d/{code}/forslag", notByKari), Door("GET /d/{code}/svarlenke", notByKari),
        Door("POST /d/{code}/svarlenke", notByKari), Door("POST /d/{code}/svarlenke/slutt", notByKari),
        Door("GET /d/{code}/dokumenter", toKari), Door("GET /d/{code}/dokumenter/{file}", toKari),
        // Where documents are not installed no template can be tried, and none is kept.
        Door("POST /d/{code}/dokumenter/mal", [404, 403, 403, 503, 403, 403]),
        Door("POST /d/{code}/dokumenter/mal/sletting", doneByKari),
        Door("GET /d/{code}/plan", toKari),
        Door("POST /d/{code}/plan/dag", doneByKari, ["dag": "annen"]), Door("POST /d/{code}/plan/liste", doneByKari),
        Door("POST /d/{code}/oppgaver", doneByKari, ["oppgave": "Bestill suppe"]),
        Door("GET /d/{code}/oppgaver/{task}", toKari),
        Door("POST /d/{code}/oppgaver/{task}", doneByKari, ["hvem": "leder for fritid", "versjon": "0"]),
        Door("POST /d/{code}/oppgaver/{task}/gjort", doneByKari, ["gjort": "1"]),
        Door("POST /d/{code}/oppgaver/{task}/utelatelse", doneByKari, ["utelatt": "1"]),
        Door("GET /d/{code}/arrangorer", toKari),
        Door("POST /d/{code}/arrangorer", doneByKari, ["kontakt": "leder for fritid", "versjon": "0"]),
        Door("GET /d/{code}/forankring/{kind}", toKari),
        Door("POST /d/{code}/forankring/{kind}", doneByKari, ["hvor-langt": "onTheWay", "versjon": "0"]),
        Door("GET /d/{code}/tid", toKari),
        // The meeting has begun, and cannot be moved.
        Door(
            "POST /d/{code}/tid", [404, 403, 403, 409, 403, 403],
            ["dato": "2026-12-24", "start": "18:00", "slutt": "20:00"]),
        Door("POST /d/{code}/avlysning", doneByKari, ["avlys": "1"]),
        Door("GET /d/{code}/invitasjon", toKari),
        Door("POST /d/{code}/invitasjon", doneByKari, ["svar": "Ring servicetorget"]),
        Door("GET /d/{code}/invitasjon/tekst", toKari),
        Door("POST /d/{code}/invitasjon/tekst", doneByKari, ["emne": "Kom!", "tekst": "Bli med."]),
        Door("POST /d/{code}/invitasjon/tekst/tilbake", doneByKari, ["versjon": "1"]),
        Door("GET /d/{code}/mangler", toKari), Door("GET /d/{code}/inviterte", toKari),
        Door("GET /d/{code}/inviterte/ny", toKari), Door("GET /d/{code}/inviterte/liste", toKari),
        Door("GET /d/{code}/inviterte/{invitee}", toKari),
        Door("POST /d/{code}/inviterte", doneByKari, ["slag": "sports", "hvem": "Nesvika IL"]),
        // What is read is shown, and nothing is kept yet. No file is sent, and Kari is asked for one.
        Door("POST /d/{code}/inviterte/lesing", [404, 403, 403, 200, 403, 403], ["linjer": "Nesvika IL"]),
        Door("POST /d/{code}/inviterte/fil", [404, 403, 403, 422, 403, 403]),
        Door("POST /d/{code}/inviterte/liste", doneByKari, ["rad": "1\tsports\tNesvika IL\t\t\t"]),
        Door("POST /d/{code}/inviterte/forslag", doneByKari, ["slag": "sports", "hvem": "Idrettslaget"]),
        Door("POST /d/{code}/inviterte/angring", doneByKari, ["da": "1"]),
        Door(
            "POST /d/{code}/inviterte/{invitee}", doneByKari,
            ["slag": "schools", "hvem": "Nesvika skole", "versjon": "1"]),
        Door("POST /d/{code}/inviterte/{invitee}/sletting", doneByKari),
        Door("GET /d/{code}/kort", toKari),
        Door("POST /d/{code}/kort", doneByKari, ["rekke": "guri", "bruk": "guri", "versjon": "1"]),
        Door("GET /d/{code}/klar", toKari), Door("POST /d/{code}/klar/antall", doneByKari, ["bord": "6"]),
        Door("GET /d/{code}/lenker", toKari),
        Door("POST /d/{code}/lenker/siffer", doneByKari),
        Door("POST /d/{code}/lenker/kode", doneByKari, ["gammel": "{code}"]),
        Door("POST /d/{code}/lenker", doneByKari, ["rolle": "wall"]),
        Door("POST /d/{code}/lenker/{link}/slutt", doneByKari),
        // Kari is in no unit, and nobody owns hers.
        Door("GET /d/{code}/eier", toKari), Door("POST /d/{code}/eier/inn", notByKari, ["enhet": "{code}"]),
        Door("POST /d/{code}/eier/ikke-deres", doneByKari, ["tatt": "1"]),
        Door("POST /d/{code}/eier/ut", notByKari), Door("POST /d/{code}/eier/overlevering", notByKari),
        Door("POST /d/{code}/eier/overlevering/slutt", notByKari),
        // Without names; those are for the people of the unit that owns it, and nobody owns hers.
        Door("GET /d/{code}/bordplan", toKari), Door("POST /d/{code}/bordplan", notByKari, ["bord": "6"]),
        Door("POST /d/{code}/bordplan/plass", notByKari), Door("POST /d/{code}/bordplan/nye", notByKari),
        Door("GET /d/{code}/bordplan/utskrift", notByKari), Door("POST /d/{code}/bordplan/sletting", notByKari),
        Door("GET /d/{code}/bordplan/navneskilt.pdf", notByKari),
        Door("GET /d/{code}/dora", notByKari), Door("POST /d/{code}/dora", notByKari),
        Door("POST /d/{code}/dora/uten", notByKari, ["slag": "parent"]),
        Door("POST /d/{code}/dora/stenging", notByKari, ["steng": "1"]),
        Door("POST /d/{code}/dora/referat", notByKari),
        Door("GET /d/{code}/prosessleder", notByKari),
        Door("POST /d/{code}/prosessleder", notByKari, ["epost": "liv@fjordvik.example"]),
        Door("POST /d/{code}/prosessleder/{person}/slutt", notByKari),
        Door("POST /d/{code}/prosessleder/invitasjoner/{invitation}/tilbaketrekking", notByKari),
        Door("GET /d/{code}/uttak", toKari), Door("GET /d/{code}/uttak/fil", toKari),
        Door("POST /d/{code}/sletting", [404, 403, 403, 303, 403, 403], ["kode": "{code}"]),
    ]
}

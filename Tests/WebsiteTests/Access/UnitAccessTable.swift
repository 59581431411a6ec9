import TestWorld

/// Who may do what on the pages for people who sign in: a row for every route, a column for everybody.
///
/// 303 to a page for somebody who has not signed in leads to where they do; 404 is a unit that is not theirs; 403 is
/// theirs, but not for their role.
struct UnitDoor: Sendable {
    /// Nobody, Kari with a moderator's link, Fjordvik's contact person, colleague and reader, and the contact person and
    /// the colleague of another unit; and the process leaders of a dugnad of each.
    enum Guest: String, CaseIterable, Sendable {
        case nobody, kari, aina, siri, berit, bergviksAina, bergviksSiri, liv, bergviksLiv
    }

    let route: String
    let answers: [Int]
    /// The fields of the form.
    let form: [String: String]

    init(_ route: String, _ answers: [Int], _ form: [String: String] = [:]) {
        (self.route, self.answers, self.form) = (route, answers, form)
    }

    func answer(to guest: Guest) -> Int { answers[Guest.allCases.firstIndex(of: guest) ?? 0] }

    private static let toAll = Array(repeating: 200, count: 9)
    private static let done = Array(repeating: 303, count: 9)
    // nobody, kari, aina, siri, berit, bergviksAina, bergviksSiri, liv, bergviksLiv
    private static let toPeople = [303, 303, 200, 200, 200, 200, 200, 200, 200]
    private static let toMembers = [303, 303, 200, 200, 200, 404, 404, 404, 404]
    private static let toColleagues = [303, 303, 200, 200, 403, 404, 404, 404, 404]
    private static let doneByColleagues = [303, 303, 303, 303, 403, 404, 404, 404, 404]
    private static let toContact = [303, 303, 200, 403, 403, 404, 404, 404, 404]
    private static let doneByContact = [303, 303, 303, 403, 403, 404, 404, 404, 404]
    // By a code that is right, so others are told that it is not their page; a moderator's link does not do.
    private static let toWorkers = [403, 403, 200, 200, 403, 403, 403, 403, 403]
    private static let doneByWorkers = [403, 403, 303, 303, 403, 403, 403, 403, 403]

    static let all: [UnitDoor] = [
        UnitDoor("GET /logginn", toAll), UnitDoor("POST /logginn", done, ["epost": "tor@fjordvik.example"]),
        // Nobody has asked for digits.
        UnitDoor("GET /logginn/siffer", done),
        UnitDoor("POST /logginn/siffer", [303, 422, 422, 422, 422, 422, 422, 422, 422], ["siffer": "123456"]),
        UnitDoor("GET /logginn/{secret}", Array(repeating: 404, count: 9)),
        UnitDoor("POST /logginn/{secret}", Array(repeating: 404, count: 9)), UnitDoor("POST /loggut", done),
        // No provider is set up.
        UnitDoor("POST /logginn/hos/{provider}", Array(repeating: 404, count: 9)),
        UnitDoor("GET /logginn/fra/{provider}", Array(repeating: 404, count: 9)),
        // No letter has that key.
        UnitDoor("GET /bekreftelse/{secret}", Array(repeating: 404, count: 9)),
        UnitDoor("POST /bekreftelse/{secret}", Array(repeating: 404, count: 9), ["svar": "ja"]),

        // No letter has that key; the page for everybody is theirs.
        UnitDoor("GET /svar/{secret}", Array(repeating: 404, count: 9)),
        UnitDoor("POST /svar/{secret}", Array(repeating: 404, count: 9), ["svar": "kommer"]),
        UnitDoor("GET /svar/{secret}/kalender", Array(repeating: 404, count: 9)),
        UnitDoor("GET /svar/{secret}/opplysninger", Array(repeating: 404, count: 9)),
        UnitDoor("POST /svar/{secret}/opplysninger", Array(repeating: 404, count: 9), ["navn": "Tor"]),
        UnitDoor("GET /svar/{secret}/sletting", Array(repeating: 404, count: 9)),
        UnitDoor("POST /svar/{secret}/sletting", Array(repeating: 404, count: 9)),
        UnitDoor("POST /svar/{secret}/neste-gang", Array(repeating: 404, count: 9), ["igjen": "1"]),
        UnitDoor("GET /invitasjon/{page}", toAll), UnitDoor("GET /invitasjon/{page}/kalender", toAll),
        UnitDoor(
            "POST /invitasjon/{page}", done, ["slag": "sports", "navn": "Tor", "epost": "tor@fram.example"]),

        // No letter has that key.
        UnitDoor("GET /ansvarlig/{secret}", Array(repeating: 404, count: 9)),
        UnitDoor("POST /ansvarlig/{secret}", Array(repeating: 404, count: 9), ["svar": "ja"]),
        UnitDoor("GET /ansvarlig/{secret}/slutt", Array(repeating: 404, count: 9)),
        UnitDoor("POST /ansvarlig/{secret}/slutt", Array(repeating: 404, count: 9)),
        UnitDoor("GET /ansvarlig/{secret}/igjen", Array(repeating: 404, count: 9)),
        UnitDoor(
            "POST /ansvarlig/{secret}/igjen", Array(repeating: 404, count: 9), ["epost": "tor@fram.example"]),
        UnitDoor("GET /ansvarlig/{secret}/tiltak/{measure}", Array(repeating: 404, count: 9)),
        UnitDoor("POST /ansvarlig/{secret}/tiltak/{measure}", Array(repeating: 404, count: 9), ["slik": "gjort"]),
        UnitDoor("GET /ansvarlig/{secret}/tiltak/{measure}/videre", Array(repeating: 404, count: 9)),
        UnitDoor(
            "POST /ansvarlig/{secret}/tiltak/{measure}/videre", Array(repeating: 404, count: 9),
            ["epost": "tor@fram.example"]),
        UnitDoor("GET /ansvarlig/{secret}/tiltak/{measure}/ikke-vart", Array(repeating: 404, count: 9)),
        UnitDoor("POST /ansvarlig/{secret}/tiltak/{measure}/ikke-vart", Array(repeating: 404, count: 9)),

        // Nobody is challenged, and anybody may start.
        UnitDoor("GET /stafett/{page}", Array(repeating: 404, count: 9)),
        UnitDoor("GET /stafett/videre/{baton}", done),
        UnitDoor("GET /stafett/nei/{secret}", Array(repeating: 404, count: 9)),
        UnitDoor("POST /stafett/nei/{secret}", Array(repeating: 404, count: 9)),

        // No samling has that key, and the dugnad is none.
        UnitDoor("GET /forslag/{secret}", Array(repeating: 404, count: 9)),
        UnitDoor("GET /e/{unit}/ungdommene", toColleagues),
        UnitDoor(
            "POST /e/{unit}/ungdommene/{measure}", [303, 303, 404, 404, 403, 404, 404, 404, 404], ["ble": "takenIn"]),
        UnitDoor(
            "POST /e/{unit}/ungdommene/samling/{dugnad}/brev", [303, 303, 404, 404, 403, 404, 404, 404, 404],
            ["epost": "tor@fram.example"]),
        UnitDoor("GET /e/{unit}/kommunestyret", toMembers),
        UnitDoor("POST /e/{unit}/kommunestyret", doneByColleagues, ["ber-om": "Penger", "versjon": "0"]),
        // It is made as PDF and Word alone.
        UnitDoor("GET /e/{unit}/kommunestyret/filer/{file}", [303, 303, 404, 404, 404, 404, 404, 404, 404]),

        UnitDoor("GET /d/{code}/svar", toWorkers), UnitDoor("GET /d/{code}/svar/oppsett", toWorkers),
        UnitDoor("POST /d/{code}/svar/oppsett", doneByWorkers, ["plasser": "40", "versjon": "1"]),
        UnitDoor("POST /d/{code}/svar/for-hand", doneByWorkers, ["hvem": "{invitee}", "svar": "kommer"]),
        UnitDoor("POST /d/{code}/svar/{invitee}/avgjorelse", doneByWorkers, ["svar": "ja"]),
        UnitDoor("GET /d/{code}/svar/paminnelse", toWorkers),
        UnitDoor("POST /d/{code}/svar/paminnelse", doneByWorkers),
        // What people need is the contact person's alone.
        UnitDoor("GET /d/{code}/svar/kjokken", [403, 403, 200, 404, 403, 403, 403, 403, 403]),
        UnitDoor("GET /d/{code}/utsending", toWorkers),
        UnitDoor("POST /d/{code}/utsending", doneByWorkers),
        UnitDoor("POST /d/{code}/utsending/prove", doneByWorkers),

        UnitDoor("GET /d/{code}/bygger-pa", [403, 403, 200, 200, 403, 403, 403, 200, 403]),
        UnitDoor("GET /d/{code}/bygger-pa/{earlier}", toWorkers),
        UnitDoor("POST /d/{code}/bygger-pa", doneByWorkers, ["tidligere": "{earlier}"]),
        UnitDoor("POST /d/{code}/bygger-pa/{earlier}", doneByWorkers, ["ide": "measure x"]),
        UnitDoor("POST /d/{code}/bygger-pa/{earlier}/fjerning", doneByWorkers),

        UnitDoor("GET /meg", toPeople), UnitDoor("POST /meg", done, ["navn": "Et annet navn"]),
        UnitDoor("POST /meg/innlogginger/slutt", done), UnitDoor("POST /meg/innlogginger/{session}/slutt", done),
        // The last contact person stays.
        // Nobody who is known again anywhere has signed in; somebody without a name is nobody yet.
        UnitDoor("POST /meg/steder/{provider}/slutt", done),
        UnitDoor("POST /meg/sletting", [303, 303, 409, 303, 303, 409, 303, 303, 303]),
        // Straight home for whoever has one.
        UnitDoor("GET /enheter", [303, 303, 303, 303, 303, 303, 303, 200, 200]), UnitDoor("GET /enheter/ny", toPeople),
        UnitDoor("POST /enheter/ny", done, ["slag": "organisasjon", "navn": "Fjordvik turn"]),
        UnitDoor(
            "POST /enheter/invitasjoner/{invitation}", [303, 303, 404, 404, 404, 404, 404, 404, 404], ["navn": "Tor"]),
        UnitDoor("POST /enheter/dugnader/{invitation}", [303, 303] + Array(repeating: 404, count: 7), ["navn": "Tor"]),

        UnitDoor("GET /meg/adresse", toPeople), UnitDoor("POST /meg/adresse", done, ["epost": "ny@fjordvik.example"]),
        UnitDoor("POST /meg/adresse/slutt", done), UnitDoor("POST /meg/dugnader/{dugnad}/slutt", done),
        // No letter has that key.
        UnitDoor("GET /meg/ny-adresse/{secret}", [303, 303] + Array(repeating: 404, count: 7)),
        UnitDoor("POST /meg/ny-adresse/{secret}", [303, 303] + Array(repeating: 404, count: 7)),
        UnitDoor("GET /adresse/{secret}", Array(repeating: 404, count: 9)),
        UnitDoor("POST /adresse/{secret}", Array(repeating: 404, count: 9)), UnitDoor("GET /adresse", toAll),

        // The link offers nothing.
        UnitDoor("GET /ta-imot/{secret}", [303, 303, 404, 404, 404, 404, 404, 404, 404]),
        UnitDoor("POST /ta-imot/{secret}", [303, 303, 404, 404, 404, 404, 404, 404, 404], ["enhet": "{unit}"]),

        UnitDoor("GET /e/{unit}", toMembers), UnitDoor("GET /e/{unit}/aar/{year}", toMembers),
        UnitDoor("GET /e/{unit}/dugnader/{dugnad}/referat", toMembers),
        UnitDoor("POST /e/{unit}/dugnader/{dugnad}/ny", [303, 303, 303, 303, 403, 404, 404, 404, 404]),
        UnitDoor("GET /e/{unit}/dugnader/{dugnad}/mangler", toMembers),
        UnitDoor("GET /e/{unit}/neste-gang", toColleagues),
        UnitDoor("POST /e/{unit}/neste-gang/{person}/fjerning", doneByColleagues),
        UnitDoor("GET /e/{unit}/ansvarlige", toColleagues),
        UnitDoor("POST /e/{unit}/ansvarlige", doneByColleagues, ["epost-{measure}": "tor@fram.example"]),
        UnitDoor("POST /e/{unit}/paminnelser", doneByColleagues, ["dager": "14", "versjon": "0"]),
        UnitDoor("GET /e/{unit}/ansvarlige/{measure}", toColleagues),
        UnitDoor("POST /e/{unit}/ansvarlige/{measure}", doneByColleagues, ["epost": "tor@fram.example"]),
        // Nobody has said that they may be reminded, and nothing waits for a decision.
        UnitDoor("POST /e/{unit}/ansvarlige/{measure}/sporsmal", [303, 303, 409, 409, 403, 404, 404, 404, 404]),
        UnitDoor("POST /e/{unit}/ansvarlige/{measure}/avgjorelse", [303, 303, 404, 404, 403, 404, 404, 404, 404]),
        UnitDoor("POST /e/{unit}/ansvarlige/{measure}/senere", doneByColleagues),
        UnitDoor("POST /e/{unit}/ansvarlige/{measure}/{owner}/lenke", doneByColleagues),
        UnitDoor("POST /e/{unit}/ansvarlige/{measure}/{owner}/fjerning", doneByColleagues),
        UnitDoor("GET /e/{unit}/handlingsplan", toMembers),
        UnitDoor("POST /e/{unit}/handlingsplan", doneByColleagues, ["tekst": "Buss"]),
        UnitDoor("GET /e/{unit}/handlingsplan/nytt", toColleagues),
        UnitDoor("GET /e/{unit}/handlingsplan/ideer", toColleagues),
        UnitDoor("GET /e/{unit}/handlingsplan/filer/{file}", toMembers),
        UnitDoor("GET /e/{unit}/handlingsplan/tiltak/{measure}", toMembers),
        UnitDoor("GET /e/{unit}/handlingsplan/tiltak/{measure}/endring", toColleagues),
        UnitDoor(
            "POST /e/{unit}/handlingsplan/tiltak/{measure}/endring", doneByColleagues,
            ["tekst": "Buss", "versjon": "1"]),
        UnitDoor(
            "POST /e/{unit}/handlingsplan/tiltak/{measure}/stand", doneByColleagues,
            ["stand": "underWay", "versjon": "0"]),
        UnitDoor(
            "POST /e/{unit}/handlingsplan/tiltak/{measure}/milepaler", doneByColleagues, ["milepal": "Spørre"]),
        UnitDoor(
            "POST /e/{unit}/handlingsplan/tiltak/{measure}/milepaler/{milestone}", doneByColleagues,
            ["milepal": "Annet", "versjon": "1"]),
        UnitDoor(
            "POST /e/{unit}/handlingsplan/tiltak/{measure}/milepaler/{milestone}/nadd", doneByColleagues,
            ["nadd": "1"]),
        UnitDoor(
            "POST /e/{unit}/handlingsplan/tiltak/{measure}/milepaler/{milestone}/sletting", doneByColleagues,
            ["versjon": "1"]),
        UnitDoor(
            "POST /e/{unit}/handlingsplan/tiltak/{measure}/virkninger", doneByColleagues,
            ["virkningsdag": "2026-11-23", "tall": "90"]),
        UnitDoor(
            "POST /e/{unit}/handlingsplan/tiltak/{measure}/virkninger/{effect}", doneByColleagues,
            ["virkningsdag": "2026-11-23", "tall": "91", "versjon": "1"]),
        UnitDoor(
            "POST /e/{unit}/handlingsplan/tiltak/{measure}/virkninger/{effect}/sletting", doneByColleagues,
            ["versjon": "1"]),
        UnitDoor("GET /e/{unit}/handlingsplan/tiltak/{measure}/tidslinje", toMembers),
        UnitDoor("GET /e/{unit}/handlingsplan/tiltak/{measure}/tidslinje/vegg", toMembers),
        // No document is made without Python.
        UnitDoor(
            "GET /e/{unit}/handlingsplan/tiltak/{measure}/tidslinje.pdf",
            [303, 303, 503, 503, 503, 404, 404, 404, 404]),
        UnitDoor(
            "POST /e/{unit}/handlingsplan/tiltak/{measure}/sletting", doneByColleagues, ["versjon": "1"]),
        UnitDoor("GET /e/{unit}/handlingsplan/tiltak/{measure}/forandring", toColleagues),
        UnitDoor(
            "POST /e/{unit}/handlingsplan/tiltak/{measure}/navn", doneByColleagues, ["navn": "Buss", "versjon": "1"]),
        UnitDoor(
            "POST /e/{unit}/handlingsplan/tiltak/{measure}/fast", doneByColleagues, ["fast": "1", "standversjon": "0"]),
        UnitDoor(
            "POST /e/{unit}/handlingsplan/tiltak/{measure}/videreforing", doneByColleagues,
            ["dugnad": "{dugnad}", "med": "1"]),
        // That is no measure.
        UnitDoor(
            "POST /e/{unit}/handlingsplan/tiltak/{measure}/sammenslaing",
            [303, 303, 404, 404, 403, 404, 404, 404, 404], ["annet": "{other}"]),
        UnitDoor(
            "POST /e/{unit}/handlingsplan/tiltak/{measure}/deling", doneByColleagues,
            ["forste": "Buss dit", "andre": "Buss hjem", "versjon": "1", "standversjon": "0"]),
        UnitDoor("GET /e/{unit}/siden-sist", toMembers),
        UnitDoor(
            "POST /e/{unit}/siden-sist", doneByColleagues, ["fra-dag": "2026-01-01", "til-dag": "2026-12-31"]),
        UnitDoor("GET /e/{unit}/siden-sist/{since}", toMembers),
        UnitDoor("GET /e/{unit}/siden-sist/{since}/vegg", toMembers),
        // It is not made as a table.
        UnitDoor("GET /e/{unit}/siden-sist/{since}/filer/{file}", [303, 303, 404, 404, 404, 404, 404, 404, 404]),
        UnitDoor("GET /e/{unit}/siden-sist/{since}/tiltak/{measure}", toColleagues),
        UnitDoor(
            "POST /e/{unit}/siden-sist/{since}/tiltak/{measure}", doneByColleagues,
            ["tekst": "Slik gikk det", "versjon": "0"]),
        UnitDoor(
            "POST /e/{unit}/siden-sist/{since}/tiltak/{measure}/tilbake", doneByColleagues, ["versjon": "0"]),
        // Nobody has read it.
        UnitDoor(
            "POST /e/{unit}/siden-sist/{since}/publisering", [303, 303, 409, 409, 403, 404, 404, 404, 404]),
        UnitDoor("POST /e/{unit}/siden-sist/{since}/publisering/slutt", doneByColleagues),
        UnitDoor("POST /e/{unit}/siden-sist/{since}/sletting", doneByColleagues),
        // Nothing is published there.
        UnitDoor("GET /siden-sist/{page}", Array(repeating: 404, count: 9)),
        UnitDoor("GET /e/{unit}/folk", toContact),
        UnitDoor("POST /e/{unit}/folk", doneByContact, ["epost": "ny@fjordvik.example", "rolle": "reader"]),
        UnitDoor("POST /e/{unit}/folk/avslag", doneByContact, ["epost": "ny@fjordvik.example"]),
        UnitDoor("POST /e/{unit}/folk/{person}", doneByContact, ["rolle": "contact"]),
        // Whoever it is about may leave by herself.
        UnitDoor("POST /e/{unit}/folk/{person}/fjerning", [303, 303, 303, 303, 403, 404, 404, 404, 404]),
        UnitDoor("POST /e/{unit}/invitasjoner/{invitation}/tilbaketrekking", doneByContact),
        UnitDoor("GET /e/{unit}/innstillinger", toContact),
        UnitDoor(
            "POST /e/{unit}/innstillinger", doneByContact,
            ["navn": "Fjordvik", "sprak": "nb", "ar": "5", "versjon": "1"]),
        // Where documents are not installed no template can be tried, and none is kept.
        UnitDoor("POST /e/{unit}/innstillinger/mal", [303, 303, 503, 403, 403, 404, 404, 404, 404]),
        UnitDoor("POST /e/{unit}/innstillinger/mal/sletting", doneByContact),
        // It has none.
        UnitDoor("GET /e/{unit}/innstillinger/vapen", [303, 303, 404, 403, 403, 404, 404, 404, 404]),
        UnitDoor("POST /e/{unit}/innstillinger/vapen", [303, 303, 503, 403, 403, 404, 404, 404, 404]),
        UnitDoor("POST /e/{unit}/innstillinger/vapen/sletting", doneByContact),
        UnitDoor("GET /e/{unit}/overlevering", toContact),
        UnitDoor("POST /e/{unit}/overlevering", [303, 303, 404, 403, 403, 404, 404, 404, 404], ["fra": "{person}"]),
        // Nothing has been handed to her.
        UnitDoor("GET /e/{unit}/overtatt", [303, 303, 404, 403, 403, 404, 404, 404, 404]),
        UnitDoor("GET /e/{unit}/uttak", toContact), UnitDoor("GET /e/{unit}/uttak/fil", toContact),
        UnitDoor("POST /e/{unit}/sletting", doneByContact, ["navn": "Fjordvik kommune"]),
        // It is confirmed, so there is nothing to ask about; and it is a municipality, so it confirms others.
        // Nobody has signed in on behalf of it.
        UnitDoor("POST /e/{unit}/bekreftelse", [303, 303, 404, 403, 403, 404, 404, 404, 404]),
        UnitDoor("POST /e/{unit}/bekreftelsesbrev", [303, 303, 409, 403, 403, 404, 404, 404, 404]),
        UnitDoor("GET /e/{unit}/bekreftelser", toContact),
        UnitDoor("POST /e/{unit}/bekreftelser/{other}", doneByContact),
        UnitDoor("GET /e/{unit}/logg", toContact), UnitDoor("GET /e/{unit}/utboks", toContact),
        UnitDoor("GET /e/{unit}/utboks/alle", toContact), UnitDoor("GET /e/{unit}/utboks/{letter}", toContact),
        UnitDoor("POST /e/{unit}/utboks/alle", doneByContact),
        UnitDoor("POST /e/{unit}/utboks/{letter}/levering", doneByContact),
        UnitDoor("POST /e/{unit}/utboks/{letter}/svar", doneByContact, ["svar": "kom"]),
    ]
}

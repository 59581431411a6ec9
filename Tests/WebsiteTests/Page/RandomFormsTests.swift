import HTTPTypes
import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite("Whatever is sent, the server keeps running, and answers in words")
struct RandomFormsTests {
    @Test(
        "Every form with rubbish in it, from everybody: never an error of ours", arguments: Visitor.allCases)
    func everyForm(person: Visitor) async throws {
        var company = try await Company()
        var rubbish = Rubbish(seed: 11)
        for route in company.open.site.routes where route.method == "POST" {
            for _ in 0..<2 {
                let path = try await company.path(route.path, for: person, &rubbish)
                let fields = try await company.fields(of: "POST \(route.path)", for: person, &rubbish)
                let headers: HTTPFields =
                    [[:], [:], [.accept: "application/json"]].randomElement(using: &rubbish) ?? [:]
                // So that no code is slow because the one before was wrong.
                company.open.clock.pass(.minutes(1))
                let answer = try await company.browser(of: person).post(path, fields, headers)
                #expect(answer.isOurFault == false, "\(path) \(fields.map { "\($0.0)=\($0.1.prefix(80))" })")
                if try await company.isGone { company = try await Company() }
            }
        }
        try await expectReadable(company)
    }

    @Test("Every page with rubbish in its address, from everybody: never an error of ours", arguments: Visitor.allCases)
    func everyPage(person: Visitor) async throws {
        let company = try await Company()
        var rubbish = Rubbish(seed: 7)
        for route in company.open.site.routes where route.method == "GET" && !route.path.hasSuffix("/strom") {
            for _ in 0..<2 {
                let path = try await company.path(route.path, for: person, &rubbish)
                let fields = try await company.fields(of: "GET \(route.path)", for: person, &rubbish)
                // An address is shorter than a form.
                let query = Browser.encoded(fields.map { ($0.0, String($0.1.prefix(300))) })
                company.open.clock.pass(.minutes(1))
                let language = ["", "", "/nn", "/en"].randomElement(using: &rubbish) ?? ""
                let answer = try await company.browser(of: person).get("\(language)\(path)?\(query)")
                #expect(answer.isOurFault == false, "\(path)?\(query)")
            }
        }
    }

    @Test("A body that is no form at all is answered in words", arguments: Rubbish.bodies)
    func noForm(body: String) async throws {
        let company = try await Company()
        let kari = try await company.browser(of: .kari)
        for route in company.open.site.routes where route.method == "POST" && !route.path.hasSuffix("/sletting") {
            let path = try await company.filled(route.path, for: .kari)
            #expect(try await kari.send(path, body).isOurFault == false, "\(path)")
            let other = try await kari.send(path, body, [.contentType: "multipart/form-data; boundary=x"])
            #expect(other.isOurFault == false, "\(path)")
        }
    }

    /// What the rubbish has left behind is shown on every page in every language, and can be taken out and read in.
    private func expectReadable(_ company: Company) async throws {
        let kari = try await company.browser(of: .kari)
        for language in ["", "/nn", "/en"] {
            for door in Door.all where door.answer(to: .kari) == 200 && door.route.hasPrefix("GET") {
                let path = try await company.filled(String(door.route.dropFirst("GET ".count)), for: .kari)
                if path.hasSuffix("/strom") { continue }
                let status = try await kari.get(language + path).status
                #expect(status < 500 || status == 503, "\(path)")
            }
        }
        let json = try await company.hall.hall.doors.takeouts.takeout(company.hall.hall.id).json()
        _ = try await OpenSite().doors.takeouts.readIn(try Takeout(json: json), by: .program)
    }
}

extension Company {
    fileprivate var isGone: Bool {
        get async throws { try await hall.hall.doors.dugnader.find(hall.hall.id) == nil }
    }

    /// An address of a route: of Kari's dugnad, or now and then with rubbish in one of its holes.
    fileprivate func path(_ route: String, for person: Visitor, _ rubbish: inout Rubbish) async throws -> String {
        let pieces = route.split(separator: "/").map(String.init)
        let spoilt = Int.random(in: 0..<4, using: &rubbish) == 0 ? pieces.indices.randomElement(using: &rubbish) : nil
        let holes = pieces.enumerated().map { index, piece in
            index == spoilt && piece.hasPrefix("{") ? Browser.encoded(String(rubbish.text.prefix(200))) : piece
        }
        return "/" + (try await filled(holes.joined(separator: "/"), for: person))
    }

    /// Some of the form's fields and some that it does not have, some of them right, some twice.
    fileprivate func fields(
        of route: String, for person: Visitor, _ rubbish: inout Rubbish
    ) async throws -> [(String, String)] {
        let form = Door.all.first { $0.route == route }?.form ?? [:]
        var fields: [(String, String)] = []
        for (name, value) in form.sorted(by: { $0.key < $1.key }) {
            let chance = Int.random(in: 0..<6, using: &rubbish)
            if chance == 0 { continue }
            let right = try await filled(value, for: person)
            fields.append((name, chance < 4 ? right : rubbish.text(others)))
            if chance == 1 { fields.append((name, rubbish.text(others))) }
        }
        for _ in 0..<Int.random(in: 0..<6, using: &rubbish) { fields.append((rubbish.name, rubbish.text(others))) }
        return fields.shuffled(using: &rubbish)
    }
}

/// Text that no one would mean to send.
private struct Rubbish: RandomNumberGenerator {
    private var random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    mutating func next() -> UInt64 { random.next() }

    var text: String { mutating get { Rubbish.texts.randomElement(using: &self) ?? "" } }

    /// Sometimes an id from another dugnad.
    mutating func text(_ others: Furnished) -> String {
        let ids = [
            others.note.description, others.idea.description, others.measure.description, others.step.id.description,
            Note.ID.new().description,
        ]
        return Int.random(in: 0..<4, using: &self) == 0 ? ids.randomElement(using: &self) ?? "" : text
    }

    var name: String { mutating get { Rubbish.names.randomElement(using: &self) ?? "" } }

    static let bodies = [
        "", "%", "&&&&", "====", "=&=&=", "%ff%fe%00", "{\"tekst\":\"x\"}", "--x\r\n\r\n\u{0}\r\n--x--",
        String(repeating: "a=b&", count: 20_000), String(repeating: "%", count: 100_000),
    ]

    private static let names = [
        "alder", "ansvarlig", "antall", "barriere", "begynt", "blankett", "bydel", "dato", "del", "egne", "endrer",
        "etter",
        "forslag", "forste", "fra", "frist", "gjor", "gjort", "grupper", "gruppe", "hender", "historie", "hores", "id",
        "ide",
        "kode", "kommune", "kort", "lagret", "lengde", "linjer", "minutter", "n", "nar", "navn", "notat", "notater",
        "nummer",
        "pause", "rett", "rolle", "sa", "siden", "skjul", "slag", "slettet", "slutt", "sprak", "start", "sted", "steg",
        "tekst", "tittel", "variant", "versjon", "videre", "virker", "vis", "", "submit", "__proto__",
    ]

    private static let texts = [
        "", " ", "x", "0", "-1", "1", "7", "500", "9223372036854775807", "-9223372036854775808", "99999999999999999999",
        "1e400", "NaN", "0x10", "१२", String(repeating: "å", count: 10_000), String(repeating: "x ", count: 10_000),
        String(repeating: "\n", count: 10_000), "👩‍👩‍👧‍👦🏳️‍🌈🧑🏿‍🚀", String(repeating: "👩‍👩‍👧‍👦", count: 2_000), "שלום עולם مرحبا",
        "\u{202E}snudd\u{2066}", "\u{0}\u{1}\u{7}\u{1B}[31m\u{7F}\u{85}", "\r\nSet-Cookie: a=b\r\n\r\n",
        "\u{FEFF}\u{FFFE}\u{FFFF}",
        "a" + String(repeating: "\u{301}", count: 3_000), "\u{301}", "<script>alert(1)</script>",
        "\"'><b a=\"&amp;&#0;",
        "'; DROP TABLE note; --", "../../../etc/passwd", "%00", "%ff%fe", "{note}", "\\u0000", "$&", "9999-12-31",
        "0000-00-00",
        "2026-02-30", "31.12.9999", "-1-1-1", "24:00", "99:99", "del", "ut", "fjern", "hopp", "lukk", "opp", "egen",
        "guri",
        "bytt", "moderator", "wall", "na", "senere", "kommune", "organisasjon", "ung", "Lillehammer", "nn",
        "ABCDEF0123456789ABCDEF0123456789", String(repeating: "f", count: 32), String(repeating: "f", count: 33),
        "Ring 900 00 000", "13097248022", "kari@example.no", "- \n- \n## \n  - ",
        String(repeating: "- a\n", count: 3_000),
    ]
}

extension Answer {
    /// 503 is for what is not set up here, or for a queue, and is explained in words.
    fileprivate var isOurFault: Bool { status >= 500 && status != 503 }
}

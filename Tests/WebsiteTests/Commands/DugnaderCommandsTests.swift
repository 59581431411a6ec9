import Foundation
import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite("The operator finds and deletes dugnader, and ends sessions, while the site runs", .timeLimit(.minutes(60)))
struct DugnaderCommandsTests {
    private let folder: CommandFolder
    private var open: OpenSite { folder.open }

    init() async throws { folder = try await CommandFolder() }

    private func lines(_ request: OperatorRequest) async throws -> [String] {
        let answer = try #require(try await folder.ask(request))
        guard case .done(let lines) = answer else { throw Missing("it done: \(answer)") }
        return lines
    }

    @Test("They are listed with what they are, and nothing of what was written in them")
    func listed() async throws {
        let hall = try await open.start(open.world.plan(name: "Fjordvik"))
        try await hall.go(to: hall.task())
        try await hall.write("Byttedag")
        _ = try await open.start(open.world.plan(name: "Havøy"))
        try await folder.taking {
            let all = try await lines(.dugnader(like: nil))
            #expect(all.count == 2)
            for text in ["fjordVIK", hall.code.description] {
                let found = try await lines(.dugnader(like: text))
                #expect(found.count == 1)
                #expect(found.first?.hasPrefix("\(hall.code)  Fjordvik, ") == true)
                #expect(found.first?.hasSuffix("notes: 1") == true)
            }
            #expect(!all.joined().contains("Byttedag"))
            let typed = hall.code.description.uppercased().replacing("-", with: " ")
            #expect(try await lines(.dugnad(code: typed)) == lines(.dugnader(like: hall.code.description)))
            #expect(try await lines(.dugnader(like: "%")) == ["No dugnad was found."])
        }
    }

    @Test("One that is deleted is gone from every screen, and no other is; a code that is none is told")
    func deleted() async throws {
        let (hall, other) = (try await open.start(), try await open.start())
        let table = "/b/\(hall.code)/bord/3"
        #expect(try await open.browser().get(table).status == 200)
        try await folder.taking {
            let done = try await lines(.deleteDugnad(code: " \(hall.code.description.uppercased()) "))
            #expect(done.first?.contains("code \(hall.code)") == true)
            let again = try await folder.ask(.deleteDugnad(code: hall.code.description))
            guard case .refused(let sentence) = try #require(again) else { throw Missing("a refusal") }
            #expect(sentence.contains("No dugnad has that code"))
        }
        #expect(try await open.browser().get(table).status == 404)
        #expect(try await open.doors.dugnader.all().map(\.id) == [other.id])
    }

    @Test("Everybody's sessions end, and nobody's table is closed")
    func everybody() async throws {
        let hall = try await open.start()
        let kari = try await open.browser(with: hall.secret)
        #expect(try await kari.get("/d/\(hall.code)/ordstyrer").status == 200)
        try await folder.taking {
            let done = try await lines(.endSessions(of: nil))
            #expect(done.first == "Sessions ended: 1.")
        }
        #expect(try await kari.get("/d/\(hall.code)/ordstyrer").status == 403)
        #expect(try await open.browser().get("/b/\(hall.code)/bord/3").status == 200)
        #expect(try await open.browser(with: hall.secret).get("/d/\(hall.code)/ordstyrer").status == 200)
    }

    @Test("A person's end and no other's, however the address is written; what is no address is told")
    func onePerson() async throws {
        let aina = try await open.browser(signedInAs: EmailAddress(typed: "aina@fjordvik.example"))
        let siri = try await open.browser(signedInAs: EmailAddress(typed: "siri@fjordvik.example"))
        #expect(try await aina.get("/meg").status == 200)
        try await folder.taking {
            #expect(try await lines(.endSessions(of: "Aina@Fjordvik.example")).first == "Sessions ended: 1.")
            let wrong = try #require(try await folder.ask(.endSessions(of: "aina")))
            guard case .refused = wrong else { throw Missing("a refusal") }
        }
        #expect(try await aina.get("/meg").status != 200)
        #expect(try await siri.get("/meg").status == 200)
    }

    @Test("What has had its time is deleted on the operator's word, also when the clock is doubted")
    func pruned() async throws {
        let hall = try await open.start()
        open.clock.pass(.days(900))
        #expect(try await open.doors.dugnader.isClockDoubted(evenly: .zero))
        #expect(try await open.browser().get("/helse").body.hasPrefix("frisk\nKlokka viser en tid langt fram"))
        try await folder.taking {
            let done = try await lines(.prune)
            #expect(done.first?.hasPrefix("The clock is trusted.") == true)
        }
        #expect(try await open.doors.dugnader.find(hall.id) == nil)
        #expect(try await open.browser().get("/helse").body == "frisk\n")
    }
}

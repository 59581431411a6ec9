import Foundation
import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite("The operator lets people into units")
struct UnitCommandsTests {
    let open: OpenSite

    init() async throws {
        open = try await OpenSite()
    }

    private func invite(
        _ address: String, _ unit: String, district: String? = nil, name: String? = nil, role: UnitRole = .contact
    ) async throws -> OperatorAnswer {
        let invitation = OperatorInvitation(address: address, unit: unit, district: district, name: name, role: role)
        return try await OperatorRequest.invite(invitation).answered(on: open.site)
    }

    /// The address of the link that was printed.
    private func link(_ answer: OperatorAnswer) throws -> String {
        guard case .done(let lines) = answer, let link = lines.last?.firstMatch(of: /\/logginn\/\S+/)?.0 else {
            throw Missing("a link in \(answer)")
        }
        return String(link)
    }

    @Test("One command, and a municipality is up: founded, confirmed, with a link that signs its contact person in")
    func oneCommand() async throws {
        let link = try link(try await invite("aina@melhus.example", "5028"))
        let aina = open.browser()
        let page = try await aina.submit(try #require(try await aina.get(link).forms.first))
        #expect(page.says("Du er invitert som kontaktperson"))
        var yes = try #require(page.forms.first { $0.action.contains("/invitasjoner/") })
        yes["navn"] = "Aina"
        let home = try await aina.submit(yes)
        #expect(home.says("Melhus kommune"))
        #expect(!home.says("Ikke bekreftet ennå."))
    }

    @Test("Invited to what is there already, and once more, it makes another link and nothing else")
    func again() async throws {
        _ = try await invite("aina@melhus.example", "5028")
        _ = try await invite("aina@melhus.example", "Melhus")
        #expect(try await open.doors.units.all().count == 1)
        let unit = try #require(try await open.doors.units.all().first)
        #expect(try await open.doors.people.invitations(to: unit.id).count == 1)
    }

    @Test("What was theirs who is gone becomes another member's, and nobody else's")
    func handOver() async throws {
        let office = try await Office(open.doors)
        func handOver(to successor: String) async throws -> OperatorAnswer {
            let request = OperatorRequest.handOver(
                unit: String(office.unit.id.description.prefix(8)), leaver: "aina@fjordvik.example",
                successor: successor)
            return try await request.answered(on: open.site)
        }
        guard case .refused(let sentence) = try await handOver(to: "tor@fjordvik.example") else {
            throw Missing("a refusal")
        }
        #expect(sentence.contains("is not in the unit"))
        guard case .done = try await handOver(to: "Siri@Fjordvik.example") else { throw Missing("an answer") }
        let members = try await open.doors.people.members(of: office.unit.id)
        #expect(members.map(\.person.name) == ["Siri", "Berit"])
        #expect(members.map(\.role) == [.contact, .reader])
    }

    @Test(
        "Whoever has lost the last moderator's link gets a new one, shown once, and the dugnad's record says who made it"
    )
    func newLink() async throws {
        let hall = try await open.start()
        let typed = hall.code.text.uppercased().replacing("-", with: " ")
        let answer = try await OperatorRequest.newLink(code: typed).answered(on: open.site)
        #expect(answer.text.contains("Fjordvik"))
        let link = try #require(answer.text.firstMatch(of: /\/inn\/\w+/)?.0)
        let kari = open.browser()
        #expect(try await kari.open(String(link)).path == "/d/\(hall.code)/ordstyrer")
        #expect(try await open.doors.links.all(to: hall.id).filter { $0.role == .moderator }.count == 2)
        #expect(try await open.world.store.allText().contains("operator"))
        let office = try await Office(open.doors)
        let owned = try await open.doors.dugnader.start(
            open.world.plan(), edition: open.world.library.edition, for: office.unit.id, by: office.actor(.aina)
        ).dugnad
        _ = try await OperatorRequest.newLink(code: owned.code.text).answered(on: open.site)
        let record = try await open.doors.units.records(of: office.unit.id).first
        #expect(record?.what == .moderatorLinkMade && record?.role == .operator)
        try await open.doors.dugnader.replaceCode(hall.code, of: hall.id, by: .moderator)
        for (code, said) in [(hall.code.text, "replaced"), ("finnes ikke 42", "No dugnad"), ("", "No dugnad")] {
            guard case .refused(let sentence) = try await OperatorRequest.newLink(code: code).answered(on: open.site)
            else { throw Missing("a refusal") }
            #expect(sentence.contains(said))
        }
    }

    @Test("A district and an organisation are let in the same way")
    func others() async throws {
        _ = try await invite("alna@oslo.example", "0301", district: "Alna")
        _ = try await invite("post@krets.example", "123456785", name: "Telemark idrettskrets")
        #expect(try await open.doors.units.all().map(\.name) == ["Bydel Alna", "Telemark idrettskrets"])
    }

    @Test(
        "What cannot be is said in a sentence, and nothing is founded",
        arguments: [
            ("aina@melhus.example", "123456784"), ("aina@melhus.example", "Herøy"), ("aina", "5028"),
            ("aina@melhus.example", "0123456789abcdef0123456789abcdef"), ("aina@melhus.example", "123456785"),
        ])
    func wrong(address: String, unit: String) async throws {
        guard case .refused(let sentence) = try await invite(address, unit) else {
            throw Missing("a sentence")
        }
        #expect(sentence.count > 20)
        #expect(try await open.doors.units.all().isEmpty)
    }

    @Test("What waits is listed, and confirmed by the beginning of its id")
    func confirms() async throws {
        let office = try await Office(open.doors)
        guard case .done(let lines) = try await OperatorRequest.unitsWaiting.answered(on: open.site) else {
            throw Missing("a list")
        }
        #expect(lines.first?.contains("Fjordvik kommune") == true)
        let id = String(office.unit.id.description.prefix(8))
        _ = try await OperatorRequest.confirmUnit(id: id).answered(on: open.site)
        #expect(try await open.doors.units.find(office.unit.id)?.isConfirmed == true)
        #expect(
            try await OperatorRequest.confirmUnit(id: "ffff").answered(on: open.site) != .done([]))
    }

    private func load(_ list: String) async throws -> OperatorAnswer {
        try await OperatorRequest.confirmingAddresses(file: Data(list.utf8)).answered(on: open.site)
    }

    @Test("The addresses that can confirm a unit are loaded, and take the place of those before; it says how many")
    func addresses() async throws {
        let office = try await Office(open.doors, Office.founding(.municipality, name: "", municipality: "3405"))
        let answer = try await load("3405;post@lillehammer.example\n0301 Alna;post@alna.example\n")
        #expect(answer.text.contains("Addresses that can confirm a unit: 2."))
        #expect(answer.text.contains("Of municipalities 1, of districts 1, of organisations 0."))
        #expect(try await open.doors.units.confirming(office.unit.id).canAsk)
        #expect(try await load("# none").text.contains("unit: 0."))
        #expect(try await !open.doors.units.confirming(office.unit.id).canAsk)
    }

    @Test("One wrong line, and the list before stands")
    func wrongAddresses() async throws {
        let office = try await Office(open.doors, Office.founding(.municipality, name: "", municipality: "3405"))
        _ = try await load("3405;post@lillehammer.example")
        guard case .refused(let sentence) = try await load("5028;post@melhus.example\nHerøy;post@heroy.example") else {
            throw Missing("a refusal")
        }
        #expect(sentence.contains("Line 2: Several municipalities fit"))
        #expect(try await open.doors.units.confirming(office.unit.id).canAsk)
    }

    @Test("Through the socket beside the running site the whole list arrives, and what is wrong with it comes back")
    func besideTheSite() async throws {
        let folder = try await CommandFolder()
        try await folder.taking {
            let long = "# \(String(repeating: "x", count: 900_000))\n3405;post@lillehammer.example"
            let answer = try #require(try await folder.ask(.confirmingAddresses(file: Data(long.utf8))))
            #expect(answer.text.contains("unit: 1."))
            let wrong = String(repeating: "Herøy;post@heroy.example\n", count: 9999)
            let refusal = try #require(try await folder.ask(.confirmingAddresses(file: Data(wrong.utf8))))
            #expect(refusal.text.hasPrefix("More than 200 lines are wrong. These are the first:\nLine 1: Several"))
        }
        #expect(folder.log.all.allSatisfy { !$0.contains("@") })
    }
}

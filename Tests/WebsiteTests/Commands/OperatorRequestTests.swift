import Foundation
import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite("What whoever runs the program does while the site runs", .timeLimit(.minutes(60)))
struct OperatorRequestTests {
    private static let table = Data("region;EUskala60 2024\n3405;9,8".utf8)

    private let folder: CommandFolder
    private var open: OpenSite { folder.open }

    init() async throws { folder = try await CommandFolder() }

    @Test("A dugnad that is read in is there at once, and its link opens it; twice does no harm")
    func readIn() async throws {
        let file = try await DugnadFile()
        try await folder.taking {
            let answer = try #require(try await folder.ask(.import(takeout: file.bytes)))
            #expect(answer.text.hasPrefix("Read in: Fjordvik, code \(file.hall.code).\nNew moderator's link"))
            let kari = open.browser()
            let desk = try await kari.open(String(answer.text.split(separator: " ").last ?? ""))
            #expect(desk.says("Byttedag"))
            let again = try await folder.ask(.import(takeout: file.bytes))
            #expect(again == .done(["Already here, unchanged: Fjordvik, \(file.hall.code). Nothing was done."]))
            #expect(try await open.doors.dugnader.all().count == 1)
        }
    }

    @Test("It is recorded that the operator did it")
    func actor() async throws {
        let file = try await DugnadFile()
        try await folder.taking { _ = try await folder.ask(.import(takeout: file.bytes)) }
        let after = try await open.doors.takeouts.takeout(file.hall.id).json()
        let object = try #require(try JSONSerialization.jsonObject(with: after) as? [String: Any])
        let events = try #require(object["events"] as? [[String: Any]])
        #expect(events.suffix(2).map { $0["what"] as? String } == ["imported", "linkMade"])
        #expect(events.suffix(2).map { $0["role"] as? String } == ["operator", "operator"])
        #expect(events.dropLast(2).allSatisfy { $0["role"] as? String == "moderator" })
    }

    @Test("What is kept of one that was deleted is not shown when an older file of it is read in")
    func olderFile() async throws {
        let hall = try await open.start()
        try await hall.go(to: hall.task())
        let file = try await hall.doors.takeouts.takeout(hall.id).json()
        let table = "/b/\(hall.code)/bord/3"
        let ola = open.browser()
        try await hall.write("Slettet frokost")
        #expect(try await ola.get(table).says("Slettet frokost"))
        try await hall.doors.dugnader.delete(hall.id, by: .moderator)
        try await folder.taking { _ = try await folder.ask(.import(takeout: file)) }
        // The next change gets the number that the deleted note had.
        try await hall.write("Ny frokost", group: 4)
        let page = try await ola.get(table)
        #expect(page.status == 200 && !page.says("Slettet frokost"))
    }

    @Test("What was suggested in one that was deleted is not suggested when an older file of it is read in")
    func olderSuggestions() async throws {
        let hall = try await open.start()
        try await hall.go(to: hall.task())
        let file = try await hall.doors.takeouts.takeout(hall.id).json()
        for group in [1, 2] { try await hall.write("Gratis frokost på skolen", group: group) }
        let samle = "/d/\(hall.code)/samle"
        let before = try await open.browser(with: hall.secret).get(samle)
        #expect(before.page.withID("ligner") != nil)
        try await hall.doors.dugnader.delete(hall.id, by: .moderator)
        var answer: OperatorAnswer?
        try await folder.taking { answer = try await folder.ask(.import(takeout: file)) }
        open.clock.pass(.seconds(1))
        for (group, text) in [(1, "Åpen hall"), (2, "Lån av ski")] { try await hall.write(text, group: group) }
        let kari = open.browser()
        _ = try await kari.open(String(answer?.text.split(separator: " ").last ?? ""))
        let page = try await kari.get(samle)
        #expect(page.says("Lån av ski") && page.page.withID("ligner") == nil)
    }

    @Test("Figures that are loaded are on the page at once, and on a wall that shows figures already")
    func figures() async throws {
        var plan = open.world.plan()
        plan.municipality = open.world.library.municipalities.numbered("3405")
        let hall = try await open.start(plan)
        try await hall.go(to: hall.step("utfordringsbilde"))
        let kari = try await open.browser(with: hall.secret)
        let wall = "/d/\(hall.code)/vegg"
        #expect(try await !kari.get(wall).says("9,8 %"))
        #expect(try await kari.get("/utfordringsbilde/3405").says("ikke lastet inn"))
        try await folder.taking {
            let loaded = try await folder.ask(.loadFigures(file: Self.table, name: "08764.csv"))
            #expect(loaded?.text.contains("1 municipalities, 0 of them hidden.") == true)
            #expect(loaded?.text.hasSuffix("\nNew or changed figures: 1.") == true)
            #expect(try await kari.get(wall).says("9,8 %"))
            #expect(try await kari.get("/utfordringsbilde/3405").says("9,8 %"))
            let again = try await folder.ask(.loadFigures(file: Self.table, name: "08764.csv"))
            #expect(again?.text.hasSuffix("\nAlready here, unchanged. Nothing was done.") == true)
        }
    }

    @Test("What cannot be done is refused with a sentence, and nothing is changed")
    func refused() async throws {
        let hall = try await open.start()
        try await hall.go(to: hall.task())
        let old = try await hall.doors.takeouts.takeout(hall.id).json()
        try await hall.write("Byttedag")
        try await folder.taking {
            for (request, sentence) in [
                (OperatorRequest.import(takeout: old), "has changed since the file was made"),
                (.import(takeout: old.dropLast(9)), "The file is not complete."),
                (.import(takeout: Data()), "The file is not complete."),
                (.loadFigures(file: Data("<html>".utf8), name: "x"), "The file is a web page"),
                (.loadFigures(file: Data(), name: ""), "The file is empty."),
            ] {
                let answer = try #require(try await folder.ask(request))
                guard case .refused(let said) = answer else { throw Missing("a refusal: \(answer)") }
                #expect(said.contains(sentence))
            }
            #expect(try await hall.texts() == ["Byttedag"])
        }
    }

    @Test("The log says which command it was and how it went, and nothing that was in it")
    func logged() async throws {
        let file = try await DugnadFile()
        try await folder.taking {
            _ = try await folder.ask(.import(takeout: file.bytes))
            _ = try await folder.ask(.loadFigures(file: Data(), name: "Fjordvik.csv"))
        }
        #expect(
            folder.log.all == [
                "a command\tnotice\tcommand=import\toutcome=done",
                "a command\tnotice\tcommand=figures load\toutcome=refused",
            ])
    }

    @Test("The largest file that is read has room on the way")
    func room() throws {
        let file = Data(repeating: 0xFF, count: 3_000_000)
        let name = String(repeating: "\u{1}", count: 255)
        let around = try OperatorRequest.loadFigures(file: file, name: name).line().count - 4_000_000
        for largest in [Takeout.largest, LowIncomeFile.largest] {
            #expect((largest + 2) / 3 * 4 + around < OperatorRequest.longest)
        }
    }
}

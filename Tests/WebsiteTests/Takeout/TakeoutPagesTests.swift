import Foundation
import HTTPTypes
import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Kari takes everything out, and deletes it",
    .pages(
        "GET /d/{code}/uttak", "GET /d/{code}/uttak/fil", "POST /d/{code}/sletting", "GET /slettet"))
struct TakeoutPagesTests {
    let evening: Evening
    var kari: Browser { evening.kari }
    var uttak: String { "\(evening.desk)/uttak" }

    init() async throws {
        evening = try await Evening()
        try await evening.hall.write("Byttedag 🙂")
    }

    @Test("The button gives one file, named after the code, that another site reads in with a link of its own")
    func file() async throws {
        let file = try await kari.get(kari.get(uttak).link("Last ned alt"))
        #expect(file.headers[.contentDisposition] == "attachment; filename=\"dugnad-\(evening.hall.code).json\"")
        #expect(file.headers[.contentType] == "application/json")
        let elsewhere = try await OpenSite()
        let takeout = try Takeout(json: Data(file.body.utf8))
        guard case .imported(let dugnad, let secret) = try await elsewhere.doors.takeouts.readIn(takeout, by: .program)
        else {
            throw Missing("an import")
        }
        let there = try await elsewhere.browser(with: secret)
        #expect(try await there.get("/d/\(dugnad.code)/ordstyrer").says("Byttedag 🙂"))
        guard case .alreadyHere = try await elsewhere.doors.takeouts.readIn(takeout, by: .program) else {
            throw Missing("the same file twice as once")
        }
    }

    @Test("A file that is cut off, or from a newer program, is refused with a sentence of its own")
    func refused() async throws {
        let file = try await kari.get("\(uttak)/fil").body
        let newer = file.replacing("\"version\" : 2\n", with: "\"version\" : 3\n")
        #expect(newer != file)
        for (text, sentence) in [
            (String(file.dropLast(file.count / 3)), "Filen er ikke hel."), (newer, "en nyere utgave av programmet"),
        ] {
            let refusal = #expect(throws: Refusal.self) { try Takeout(json: Data(text.utf8)) }
            #expect(refusal?.reason.nb.contains(sentence) == true)
        }
    }

    @Test("The page says when everything goes by itself, and warns in the last month")
    func date() async throws {
        #expect(try await kari.get(uttak).says("slettes alt av seg selv 23. november 2028"))
        #expect(try await !kari.get("\(evening.desk)/ordstyrer").says("Alt her slettes"))
        evening.open.clock.set(try await evening.hall.room().dugnad.isDeletedAt - .days(20))
        #expect(try await kari.get("\(evening.desk)/ordstyrer").says("Alt her slettes 23. november 2028."))
    }

    @Test("Deleting asks for the code; a wrong one deletes nothing", arguments: ["", "feil-kode-42", "%00"])
    func unconfirmed(typed: String) async throws {
        let page = try await kari.submit(kari.get(uttak).form("/sletting").with("kode", typed), press: "Slett for godt")
        #expect(page.status == 422)
        #expect(
            page.problem(at: "kode")
                == "Skriv koden nøyaktig: \(evening.hall.code.shown.spaced). Ingenting er slettet.")
        #expect(page.page.withID("kode")?["aria-invalid"] == "true")
        #expect(try await evening.hall.texts() == ["Byttedag 🙂"])
    }

    @Test("With the code everything is gone, whatever case it is typed in: the code, the links and the words")
    func deleted() async throws {
        let form = try await kari.get(uttak).form("/sletting")
        let filled = form.with("kode", evening.hall.code.shown.lowercased())
        let answer = try await kari.post(filled)
        #expect(answer.status == 303)
        #expect(answer.location == "/slettet")
        let page = try await kari.get("/slettet")
        #expect(page.page.first("h1")?.text == "Alt er slettet")
        #expect(try await kari.submit(filled).status == 404, "the same form twice deletes once")
        #expect(try await evening.open.browser().get(evening.table(3)).status == 404)
        #expect(try await kari.get(uttak).status == 404)
        #expect(try await evening.open.browser().enter("/inn/\(evening.hall.secret.text)").status == 404)
        #expect(try await !evening.open.world.store.allText().contains("Byttedag"))
    }

    @Test("That all is deleted is said to anybody who looks, in every language, and tells of nothing")
    func toldAnybody() async throws {
        for (path, title, words) in [
            (
                "/slettet", "Alt er slettet",
                "Ingenting ligger igjen her: ingen notater, referat eller lenker. Eide en enhet den, ligger tiltakene fortsatt i handlingsplanen der."
            ),
            (
                "/nn/slettet", "Alt er sletta",
                "Ingenting ligg att her: ingen notat, referat eller lenkjer. Var det ei eining som eigde dugnaden, ligg tiltaka framleis i handlingsplanen der."
            ),
            (
                "/en/slettet", "Everything is deleted",
                "Nothing is left here: no notes, minutes or links. If a unit owned it, the measures are still in the action plan there."
            ),
        ] {
            let page = try await evening.open.browser().get(path)
            #expect(page.status == 200)
            #expect(page.page.first("h1")?.text == title)
            #expect(page.refusal == words)
        }
    }
}

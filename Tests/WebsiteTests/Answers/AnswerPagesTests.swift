import Foundation
import HTTPTypes
import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite(
    "Kari answers her invitation on her phone",
    .pages(
        "GET /svar/{secret}", "POST /svar/{secret}", "GET /svar/{secret}/opplysninger",
        "POST /svar/{secret}/opplysninger", "GET /svar/{secret}/kalender", "GET /svar/{secret}/sletting",
        "POST /svar/{secret}/sletting", "POST /svar/{secret}/neste-gang"))
struct AnswerPagesTests {
    let open: OpenSite
    let guests: InvitingOffice
    private let phone: Browser

    init() async throws {
        open = try await OpenSite()
        guests = try await InvitingOffice(open.doors, open.world)
        phone = open.browser()
    }

    /// The address in Kari's letter, from the outbox.
    private func link(_ name: String = "Kari", _ kind: InviteeKind = .schools) async throws -> String {
        if try await open.doors.answers.signUp(of: guests.id) == nil { try await guests.set() }
        let invitee = try await guests.invite(name, kind, body: "Fjordvik skole")
        return "/svar/\(try await guests.key(to: invitee).text)"
    }

    private func fill(_ page: Answer, _ fields: (String, String)...) throws -> FormOnPage {
        var form = try #require(page.forms.first { $0.isPost })
        for (name, value) in fields { form[name] = value }
        return form
    }

    @Test("From the letter: one question with nothing chosen, an answer, and a receipt with the same link in it")
    func fromTheLetter() async throws {
        try await guests.set(capacity: 20)
        try await guests.invite("Kari", .schools, body: "Fjordvik skole")
        try await guests.send()
        let invited = try #require(try await guests.waiting(.invited).first)
        try await open.layOutLetters()
        let letter = try open.text(of: invited.id)
        #expect(letter.contains("Hvorfor akkurat du?"))
        #expect(letter.contains("Svar her"))
        #expect(!letter.contains("["))
        let address = String(try #require(letter.firstMatch(of: /https:\/\/allemed\.example(\/svar\/\w+)\s/)).1)
        let page = try await phone.get(address)
        #expect(page.says("Kommer du?"))
        #expect(page.says("Kari, Fjordvik skole"))
        #expect(page.says("Bare kontaktpersonen leser det."))
        #expect(try fill(page)["svar"] == nil)
        let receipt = try await phone.submit(
            try fill(page, ("svar", "kommer"), ("antall", "3"), ("behov", "én uten melk")))
        #expect(receipt.says("Vi ser deg onsdag 23. desember 2026"))
        #expect(receipt.says("tre deltakere"))
        #expect(receipt.says("én uten melk"))
        #expect(phone.session == nil)
        let sent = try #require(try await guests.waiting(.receipt).first)
        try await open.layOutLetters()
        let text = try open.text(of: sent.id)
        #expect(text.contains("Vi ser deg"))
        // What people need is in no letter.
        #expect(!text.contains("melk"))
        let again = String(try #require(text.firstMatch(of: /https:\/\/allemed\.example(\/svar\/\w+)\s/)).1)
        #expect(try await phone.get(again).says("tre deltakere"))
    }

    @Test("Opening the link answers nothing, by HEAD, GET or a form without an answer, and leaves no cookie")
    func looking() async throws {
        let link = try await link()
        for _ in 0..<2 {
            #expect(try await phone.head(link).status == 200)
            #expect(try await phone.get(link).status == 200)
            #expect(try await phone.get("\(link)/sletting").status == 200)
            #expect(try await phone.get("\(link)/kalender").status == 200)
        }
        let empty = try await phone.post(link)
        #expect(empty.status == 422)
        #expect(empty.says("Velg et av svarene først."))
        #expect(phone.session == nil)
        let list = try await open.doors.answers.list(of: guests.id)
        #expect(list.rows.map { $0.answer?.state } == [nil])
    }

    @Test("What cannot be taken comes back with what was typed, and why")
    func comesBack() async throws {
        let page = try await phone.get(try await link())
        let own = try await phone.post(
            try fill(page, ("svar", "annen"), ("epost", "kari@gjest.example"), ("behov", "rullestol")))
        #expect(own.status == 422)
        #expect(own.says("Dette er adressen du selv er invitert med."))
        #expect(try fill(own)["epost"] == "kari@gjest.example")
        #expect(try fill(own)["behov"] == "rullestol")
        #expect(try fill(own)["svar"] == "annen")
        let many = try await phone.post(try fill(page, ("svar", "kommer"), ("antall", "hele klassen")))
        #expect(many.status == 422)
        #expect(try fill(many)["antall"] == "hele klassen")
    }

    @Test("All that is wrong is told at once, also what they are called")
    func allAtOnce() async throws {
        try await guests.set()
        let kari = try await guests.invite("Kari", body: "Helsestasjonen")
        try await guests.answer(kari, .sending, address: "bente@annen.example")
        let bente = try #require(try await guests.find("bente@annen.example"))
        let page = try await phone.get("/svar/\(try await guests.key(to: bente.id).text)")
        let again = try await phone.post(
            try fill(
                page, ("svar", "kommer"), ("navn", String(repeating: "Bente ", count: 30)), ("antall", "mange"),
                ("behov", String(repeating: "a", count: 500))))
        #expect(again.status == 422)
        for field in ["navn", "antall", "behov"] { #expect(again.page.withID("\(field)-feil") != nil, "\(field)") }
    }

    @Test("No, not yet, and somebody else each have a receipt of their own, and can be changed")
    func others() async throws {
        let link = try await link()
        let expected = [
            ("nei", "Takk for at du sa fra"), ("vetikke", "Vi spør igjen mandag 21. desember 2026"),
            ("annen", "Invitasjonen er sendt videre"), ("kommer", "Vi ser deg"),
        ]
        for (choice, says) in expected {
            let page = try await phone.get("\(link)?endre=1")
            let receipt = try await phone.submit(
                try fill(page, ("svar", choice), ("epost", "bente@annen.example")))
            #expect(receipt.says(says), "\(choice)")
            #expect(receipt.says("Endre svaret"))
        }
    }

    @Test("The calendar file has the day and the place, and the next one replaces it")
    func calendar() async throws {
        let link = try await link()
        let first = try await phone.get("\(link)/kalender")
        #expect(first.headers[.contentType]?.hasPrefix("text/calendar") == true)
        #expect(first.body.contains("SEQUENCE:0"))
        #expect(first.body.contains("ORGANIZER;CN=\"Fjordvik kommune\":mailto:aina@fjordvik.example"))
        #expect(first.body.contains("LOCATION:Fjordvik samfunnshus"))
        try await open.doors.plans.cancel(guests.id, isCancelled: true, by: guests.office.actor(.aina))
        let off = try await phone.get("\(link)/kalender")
        #expect(off.body.contains("METHOD:CANCEL"))
        #expect(off.body.contains("SEQUENCE:1"))
        #expect(try await phone.get(link).says("Dugnaden er avlyst"))
    }

    @Test(
        "By video only those who come are told the address of the meeting, on the page, in the file and in the letter")
    func video() async throws {
        let dugnad = try await guests.dugnad()
        let when = When(
            start: dugnad.plannedStart, end: dugnad.plannedEnd, place: "https://video.example/rom/77", isByVideo: true)
        try await open.doors.plans.reschedule(guests.id, to: WhenDraft(when), by: guests.office.actor(.aina))
        let link = try await link()
        try await guests.send()
        let invited = try #require(try await guests.waiting(.invited).first)
        try await open.layOutLetters()
        #expect(try !open.text(of: invited.id).contains("video.example"))
        #expect(try await !phone.get("\(link)/kalender").body.contains("video.example"))
        let page = try await phone.get(link)
        #expect(!page.body.contains("video.example"))
        let waits = try await phone.submit(try fill(page, ("svar", "vetikke")))
        #expect(!waits.body.contains("video.example"))
        let comes = try await phone.submit(try fill(try await phone.get("\(link)?endre=1"), ("svar", "kommer")))
        #expect(comes.body.contains("https://video.example/rom/77"))
        #expect(try await phone.get("\(link)/kalender").body.contains("video.example"))
        let receipt = try #require(try await guests.waiting(.receipt).first)
        try await open.layOutLetters()
        #expect(try open.text(of: receipt.id).contains("https://video.example/rom/77"))
        let everybody = try #require(try await open.doors.answers.signUp(of: guests.id)).page
        for address in ["/invitasjon/\(everybody)", "/invitasjon/\(everybody)/kalender"] {
            #expect(try await !phone.get(address).body.contains("video.example"))
        }
    }

    @Test("In a place and by video both, everybody is told so, and only those who come the address")
    func both() async throws {
        let dugnad = try await guests.dugnad()
        let when = When(
            start: dugnad.plannedStart, end: dugnad.plannedEnd, place: "Rådhuset",
            alsoByVideo: "https://video.example/rom/77")
        try await open.doors.plans.reschedule(guests.id, to: WhenDraft(when), by: guests.office.actor(.aina))
        let link = try await link()
        try await guests.send()
        let invited = try #require(try await guests.waiting(.invited).first)
        try await open.layOutLetters()
        let letter = try open.text(of: invited.id)
        #expect(letter.contains("Rådhuset og på video") && !letter.contains("video.example"))
        let before = try await phone.get("\(link)/kalender").body
        #expect(before.contains("LOCATION:Rådhuset og på video\r\n") && !before.contains("video.example"))
        let comes = try await phone.submit(try fill(try await phone.get(link), ("svar", "kommer")))
        #expect(comes.says("Rådhuset") && comes.says("Også på video: https://video.example/rom/77"))
        let after = try await phone.get("\(link)/kalender").body.replacing("\r\n ", with: "")
        #expect(after.contains("LOCATION:Rådhuset og på video: https://video.example/rom/77\r\n"))
        #expect(after.contains("URL:https://video.example/rom/77\r\n"))
        let receipt = try #require(try await guests.waiting(.receipt).first)
        try await open.layOutLetters()
        #expect(try open.text(of: receipt.id).contains("Rådhuset og på video: https://video.example/rom/77"))
        let everybody = try #require(try await open.doors.answers.signUp(of: guests.id)).page
        let page = try await phone.get("/invitasjon/\(everybody)")
        #expect(page.says("Rådhuset") && page.says("Også på video. De som kommer, får lenken."))
        for address in ["/invitasjon/\(everybody)", "/invitasjon/\(everybody)/kalender"] {
            #expect(try await !phone.get(address).body.contains("video.example"))
        }
    }

    @Test("That some may come by video, and where, is news to those who come: a letter says what is new")
    func nowByVideoToo() async throws {
        let link = try await link()
        _ = try await phone.submit(try fill(try await phone.get(link), ("svar", "kommer")))
        var when = WhenDraft(When(try await guests.dugnad()))
        for (typed, heading) in [
            ("", "Nå også på video"), ("https://video.example/1", "Ny lenke til videomøtet"),
            (nil, "Ikke lenger på video"),
        ] {
            when.alsoByVideo = typed
            try await open.doors.plans.reschedule(guests.id, to: when, by: guests.office.actor(.aina))
            let moved = try #require(try await guests.waiting(.moved).first)
            try await open.layOutLetters()
            #expect(try open.text(of: moved.id).contains(heading), "\(heading)")
            // They have been given it; what lies there is told of together with the next.
            try await guests.giveWhatLies()
        }
    }

    @Test(
        "She may be asked next time if she says so herself; nothing is ticked beforehand, and one press takes it back")
    func nextTime() async throws {
        let link = try await link()
        let page = try await phone.get(link)
        #expect(page.says("Dere kan spørre meg neste gang også"))
        #expect(
            page.says(
                "Til 23. desember 2028 tar Fjordvik kommune da vare på navnet, rollen og adressen din, og hvor du"))
        let form = try fill(page)
        #expect(form["igjen"] == nil)
        var ticked = try fill(page, ("svar", "annen"), ("epost", "ikke en adresse"))
        ticked.tick("igjen", "1")
        let refused = try await phone.post(ticked)
        #expect(refused.status == 422)
        #expect(try fill(refused)["igjen"] == "1")
        var yes = try fill(page, ("svar", "nei"))
        yes.tick("igjen", "1")
        let receipt = try await phone.submit(yes)
        #expect(receipt.says("Vi husker deg til 23. desember 2028."))
        #expect(try await phone.get("\(link)/opplysninger").says("Navnet og adressen slettes 23. desember 2028"))
        // It is asked once: changing the answer leaves it as it is.
        let again = try await phone.get("\(link)?endre=1")
        #expect(!again.says("Dere kan spørre meg neste gang også"))
        _ = try await phone.submit(try fill(again, ("svar", "kommer")))
        let back = try await phone.submit(
            try #require(try await phone.get(link).forms.first { $0.action.hasSuffix("/neste-gang") }),
            press: "Ikke spør meg igjen")
        #expect(!back.says("Vi husker deg") && back.says("Dere kan spørre meg neste gang også"))
        let said = try await phone.submit(
            try #require(back.forms.first { $0.action.hasSuffix("/neste-gang") }), press: "Dere kan spørre meg")
        #expect(said.says("Vi husker deg til"))
    }

    @Test("When the dugnad is long over her link shows what is left, deletes it with one press, and then opens nothing")
    func longAfter() async throws {
        let link = try await link()
        var yes = try fill(try await phone.get(link), ("svar", "kommer"))
        yes.tick("igjen", "1")
        _ = try await phone.submit(yes)
        let receipt = try #require(try await guests.waiting(.receipt).first)
        try await open.layOutLetters()
        let letter = try open.text(of: receipt.id).spaced
        #expect(letter.contains("Du har sagt ja til å bli spurt neste gang også."))
        #expect(letter.contains("tar vi vare på navnet og adressen din til 23. desember 2028"))
        open.clock.set(try await guests.dugnad().plannedEnd + .days(31))
        try await open.doors.dugnader.prune()
        for path in [link, "\(link)/opplysninger", "\(link)/sletting"] {
            let page = try await phone.get(path)
            #expect(page.status == 200 && page.says("Vi kan spørre deg igjen") && page.says("kari@gjest.example"))
        }
        let form = try #require(try await phone.get(link).forms.first)
        let gone = try await phone.submit(form, press: "Ikke spør meg igjen")
        #expect(gone.says("Navnet og adressen din er slettet."))
        #expect(try await phone.get(link).status == 404)
        #expect(try await phone.post(form).status == 404)
    }

    @Test("Full: she waits with a number, and is told; when there is a place she takes it with one press")
    func waits() async throws {
        try await guests.set(capacity: 1)
        let ola = try await guests.invite("Ola")
        try await guests.answer(ola)
        let link = try await link()
        let waiting = try await phone.submit(try fill(try await phone.get(link), ("svar", "kommer")))
        #expect(waiting.says("Du er nummer én på ventelista"))
        try await guests.answer(ola, .notComing)
        let offer = try #require(try await guests.waiting(.placeOffer).first)
        try await open.layOutLetters()
        #expect(try open.text(of: offer.id).spaced.contains("Si ja innen onsdag 25. november 2026"))
        let asked = try await phone.get(link)
        #expect(asked.says("Si ja innen onsdag 25. november 2026"))
        // Nothing looks finished, and when and where stand there.
        #expect(!asked.says("Svaret er lagret") && asked.says("23. desember 2026 kl. 18.00"))
        #expect(asked.says("Fjordvik samfunnshus"))
        // What is neither is told, and gives nothing away.
        let neither = try await phone.post(link, [("plass", "kanskje")])
        #expect(neither.status == 422 && neither.says("trykk på ja eller nei"))
        let comes = try await phone.submit(try #require(asked.forms.first), press: "Ja, jeg kommer")
        #expect(comes.says("Vi ser deg"))
    }

    @Test("A minute late she signs up all the same; the hour stands there, and the contact person decides")
    func late() async throws {
        let deadline = open.clock.now + .days(2)
        try await guests.set(deadline: deadline)
        let link = try await link()
        open.clock.set(deadline + .minutes(1))
        let page = try await phone.get(link)
        #expect(page.says("Fristen gikk ut kl. 18.00"))
        #expect(page.says("Klokka er 18.01"))
        let form = try #require(page.forms.first { $0.buttons.contains { $0.text == "Meld meg likevel" } })
        let after = try await phone.submit(form)
        #expect(after.says("Fristen var ute, så kontaktpersonen ser på det."))
        let list = try await open.doors.answers.list(of: guests.id)
        #expect(list.rows(.late).count == 1)
    }

    @Test("Answered in two windows: the second is told, with both answers, and loses nothing")
    func twoWindows() async throws {
        let link = try await link()
        let page = try await phone.get(link)
        _ = try await open.browser().post(try fill(page, ("svar", "nei")))
        let second = try await phone.post(try fill(page, ("svar", "kommer"), ("behov", "tegnspråktolk")))
        #expect(second.status == 409)
        #expect(second.says("Nå står det: kan ikke"))
        // What she wrote is in the form still, and one press sends it.
        let form = try fill(second)
        #expect(form["svar"] == "kommer" && form["behov"] == "tegnspråktolk")
        #expect(try await phone.submit(form).says("tegnspråktolk"))
    }

    @Test("What is wrong about her she mends, or is taken off; what cannot be is told, with what she typed")
    func mends() async throws {
        let link = try await link()
        let page = try await phone.open(try await phone.get(link).link("Det stemmer ikke"))
        #expect(page.says("kari@gjest.example") && page.says("Slett meg fra lista"))
        var form = try fill(page)
        #expect(form["navn"] == "Kari" && form["hvem"] == "Fjordvik skole")
        (form["navn"], form["rolle"]) = ("Kari Dal", "ring 99 88 77 66")
        let wrong = try await phone.post(form)
        #expect(wrong.status == 422)
        form = try fill(wrong)
        #expect(form["navn"] == "Kari Dal")
        form["rolle"] = "rektor"
        #expect(try await phone.submit(form).says("Kari Dal, Fjordvik skole"))
        // Whoever plans, or another window, was first.
        form["navn"] = "Kari Li"
        let second = try await phone.post(form)
        #expect(second.status == 409 && second.says("Kari Dal"))
        #expect(try fill(second)["navn"] == "Kari Li")
        #expect(try await phone.submit(fill(second)).says("Kari Li"))
        #expect(try await phone.get("/svar/prove/opplysninger").says("Dette var en prøve"))
        let council = try await self.link("Rad", .youth)
        #expect(try await phone.get("\(council)/opplysninger").page.withID("navn") == nil)
    }

    @Test("Whoever is sent is asked what they are called, and so stands on the list at the door")
    func called() async throws {
        try await guests.set()
        let kari = try await guests.invite("Kari", body: "Helsestasjonen")
        try await guests.answer(kari, .sending, address: "bente@annen.example")
        let bente = try #require(try await guests.find("bente@annen.example"))
        let link = "/svar/\(try await guests.key(to: bente.id).text)"
        let page = try await phone.get(link)
        #expect(page.says("Til lista ved døra og navnelappen."))
        _ = try await phone.submit(try fill(page, ("svar", "kommer"), ("navn", "Bente Dal")))
        #expect(try await guests.find("bente@annen.example")?.name == "Bente Dal")
        #expect(try await phone.get("\(link)?endre=1").page.withID("navn") == nil)
    }

    @Test("The letter has time, place and button before the long text, and again after it")
    func buttonFirst() async throws {
        try await guests.invite("Kari")
        try await guests.send()
        let invited = try #require(try await guests.waiting(.invited).first)
        try await open.layOutLetters()
        let letter = try open.text(of: invited.id)
        let (place, why) = (letter.range(of: "Fjordvik samfunnshus"), letter.range(of: "Hvorfor akkurat du?"))
        #expect(try #require(place).lowerBound < #require(why).lowerBound)
        #expect(letter.ranges(of: "Svar her:").count == 2)
        #expect(letter.contains("Rett eller slett opplysningene om deg:"))
    }

    /// What the letter says that those who come get, when the dugnad is moved.
    private func told(_ change: (inout WhenDraft) -> Void) async throws -> String {
        var draft = WhenDraft(When(try await guests.dugnad()))
        change(&draft)
        let aina = try await guests.office.actor(.aina)
        try await open.doors.plans.reschedule(guests.id, to: draft, by: aina)
        let letters: [Letter] = try await guests.waiting(Letter.Kind.moved)
        guard let letter = letters.first else { throw Missing("a letter") }
        try await open.layOutLetters()
        let text = try open.text(of: letter.id)
        try await open.doors.letters.drop(letter.id)
        return text.spaced
    }

    @Test("Moved, a letter says what is new and what has become of the answer; postponed, until roughly when")
    func movedLetters() async throws {
        try await guests.set()
        let kari = try await guests.invite("Kari")
        try await guests.answer(kari)
        let both = try await told { ($0.day, $0.place) = ("2027-01-20", "Rådhuset") }
        #expect(
            both.contains("Ny tid og nytt sted") && both.contains("Vi regner med deg. Passer det ikke, så si fra her."))
        let place = try await told { $0.place = "Biblioteket" }
        #expect(place.contains("Nytt sted") && !place.contains("Ny tid") && !place.contains("Svaret ditt står"))
        let postponed = try await told { ($0.day, $0.roughly) = ("", "oktober 2027") }
        #expect(postponed.contains("Ny tid: oktober 2027") && postponed.contains("Se svaret ditt:"))
    }

    @Test("She takes herself off: a page with a button first, and afterwards the link tells nothing of her")
    func removal() async throws {
        let link = try await link()
        let page = try await phone.get("\(link)/sletting")
        #expect(page.says("du får ikke flere brev om dette"))
        let gone = try await phone.post(try #require(page.forms.first))
        #expect(gone.says("Du er slettet"))
        for method in ["", "/kalender", "/sletting"] {
            let after = try await phone.get(link + method)
            #expect(after.status == 404)
            #expect(after.says("Her er det ingenting lagret om deg"))
            #expect(!after.body.contains("Kari"))
        }
        #expect(try await phone.post(link, [("svar", "kommer")]).status == 404)
    }

    @Test("A link that is not whole, or of another, opens nothing; the one in a test says that it is one")
    func nothing() async throws {
        for address in [
            "/svar/x", "/svar/\(Secret.new().text)", "/svar/%00", "/svar/\(String(repeating: "a", count: 500))",
        ] {
            #expect(try await phone.get(address).status == 404)
        }
        #expect(try await phone.get("/svar/prove").says("Dette var en prøve"))
    }

    @Test("When it has begun there is nothing to answer, but what one answered can still be seen and taken away")
    func begun() async throws {
        let link = try await link()
        _ = try await phone.post(try fill(try await phone.get(link), ("svar", "kommer")))
        open.clock.set(try await guests.dugnad().plannedEnd + .days(3))
        let page = try await phone.get("\(link)?endre=1")
        #expect(!page.says("Endre svaret"))
        #expect(page.says("Slett meg fra lista"))
        #expect(try await phone.post(link, [("svar", "nei"), ("versjon", "1")]).status == 409)
        #expect(try await phone.post("\(link)/sletting").says("Du er slettet"))
    }

    @Test("Without a day there is nothing to answer: the page says that the answer is kept, and has no calendar file")
    func withoutDay() async throws {
        try await guests.set(isOpen: true)
        let kari = try await guests.invite("Kari")
        try await guests.answer(kari)
        let link = "/svar/\(try await guests.key(to: kari).text)"
        var draft = WhenDraft(When(try await guests.dugnad()))
        (draft.day, draft.roughly) = ("", "oktober 2027")
        try await open.doors.plans.reschedule(guests.id, to: draft, by: guests.office.actor(.aina))
        let page = try await phone.get("\(link)?endre=1")
        #expect(page.says("Dagen er ikke bestemt ennå") && page.says("Svaret ditt er tatt vare på"))
        #expect(!page.says("18.00") && !page.says("Legg i kalenderen") && !page.says("Endre svaret"))
        #expect(try await phone.get("\(link)/kalender").status == 404)
        #expect(try await phone.get("\(link)/sletting").says("30 dager etter dugnaden"))
        let everybody = "/invitasjon/\(try #require(try await open.doors.answers.signUp(of: guests.id)).page)"
        #expect(try await phone.get("\(everybody)/kalender").status == 404)
        let invitation = try await phone.get(everybody)
        #expect(invitation.says("Oktober 2027") && !invitation.says("18.00") && !invitation.says("Meld deg på"))
    }

    @Test("Called off while there is no day, or on again, no letter and no page tells of a day or a calendar file")
    func calledOffWithoutDay() async throws {
        try await guests.set()
        let kari = try await guests.invite("Kari")
        try await guests.answer(kari)
        let link = "/svar/\(try await guests.key(to: kari).text)"
        var draft = WhenDraft(When(try await guests.dugnad()))
        (draft.day, draft.roughly) = ("", "")
        let aina = try await guests.office.actor(.aina)
        try await open.doors.plans.reschedule(guests.id, to: draft, by: aina)
        for isCancelled in [true, false] {
            try await open.doors.plans.cancel(guests.id, isCancelled: isCancelled, by: aina)
            let letter = try #require(try await guests.waiting(.cancelled).last)
            try await open.layOutLetters()
            let text = try open.text(of: letter.id)
            #expect(text.contains(isCancelled ? "Det blir ikke valgt noen ny dag" : "Du får et brev når den er det"))
            for page in [text, try await phone.get(link).text] {
                #expect(
                    !page.contains("alenderfil") && !page.contains("/kalender") && !page.contains("18.00"), "\(page)")
            }
            try await open.doors.letters.drop(letter.id)
        }
    }

    @Test("Once it has begun no page promises anything more, whatever was answered")
    func nothingMore() async throws {
        let deadline = open.clock.now + .days(2)
        try await guests.set(capacity: 1, deadline: deadline)
        let choices: [(String, AnswerDraft.Choice)] = [
            ("Kari", .coming), ("Ola", .coming), ("Per", .unsure), ("Tor", .notComing), ("Siri", .sending),
            ("Liv", .coming),
        ]
        var links: [String] = []
        for (name, choice) in choices {
            if name == "Liv" { open.clock.set(deadline + .minutes(1)) }
            let invitee = try await guests.invite(name)
            try await guests.answer(invitee, choice, address: "bente@annen.example")
            links.append("/svar/\(try await guests.key(to: invitee).text)")
        }
        let end = try await guests.dugnad().plannedEnd
        open.clock.set(end)
        for link in links {
            let page = try await phone.get(link)
            for promise in ["e-post", "ledig", "Vi ser deg", "på nytt", "holdes av", "Si fra", "kan du endre"] {
                #expect(!page.says(promise), "\(page.text)")
            }
        }
    }

    @Test(
        "In nynorsk and English the letter and the page speak that language", arguments: [Language.nynorsk, .english])
    func languages(language: Language) async throws {
        let other = try await InvitingOffice(of: guests.office, open.world, language: language)
        try await other.set()
        try await other.invite("Kari")
        try await other.send()
        let invited = try #require(try await other.waiting(.invited).first)
        try await open.layOutLetters()
        let letter = try open.text(of: invited.id)
        #expect(letter.contains(language == .nynorsk ? "Kvifor akkurat du?" : "Why you?"))
        let address = String(try #require(letter.firstMatch(of: /https:\/\/allemed\.example(\/\w\w\/svar\/\w+)\s/)).1)
        let page = try await phone.get(address)
        #expect(page.says(language == .nynorsk ? "Kjem du?" : "Are you coming?"))
        let receipt = try await phone.submit(try fill(page, ("svar", "kommer")))
        #expect(receipt.says(language == .nynorsk ? "Svaret er lagra" : "Your answer is saved"))
    }
}

import Markup
import Words
import WorkModel

/// What needs somebody first: those who answered late. Then who comes, waits, does not know, is silent and cannot.
struct AnswersPage {
    let visit: PlannerVisit
    let list: AnswerList
    /// For the contact person alone; empty for everybody else.
    let needs: [Need]
    /// How many were just reminded.
    let reminded: Int?
    /// How many of those just typed in got no place.
    let waiting: Int?
    /// Letters go from here; else they lie in the outbox.
    let hasMail: Bool

    var say: Tongue { visit.say }
    var dugnad: Dugnad { visit.dugnad }

    var page: Page {
        let title = say(.answersToInvitation)
        return deskPage(
            visit.moderator, at: .answers(dugnad), title: title, mainClass: "wrap stack desk unit",
            """
            \(wayBackToPlan(visit.moderator))
            <h1>\(title)</h1>
            \(done)
            \(lead)
            \(list.block.map { "<p class=\"heed\">\(say($0.reason))</p>" })
            \(ways)
            \(unusuallyMany)
            \(late)\(toRing)
            <div class="house even later">
            <div class="chapters">\(silent)\(section(.unsure, Phrase(nb: "Vet ikke ennå", nn: "Veit ikkje enno", en: "Do not know yet")))</div>
            <div class="chapters">\(section(.coming, Phrase(nb: "Kommer", nn: "Kjem", en: "Coming")))\
            \(section(.waiting, Phrase(nb: "På ventelista", nn: "På ventelista", en: "On the waiting list")))\
            \(section(.sentOn, Phrase(nb: "Sender en annen", nn: "Sender ein annan", en: "Send somebody else")))\
            \(section(.notComing, Phrase(nb: "Kan ikke", nn: "Kan ikkje", en: "Cannot come")))\(needed)</div></div>
            """)
    }

    private var done: HTML? {
        if let waiting, waiting > 0 {
            let words = Counting.people.inWords(waiting).map(\.capitalisedFirst)
            return """
                <p class="slip done" role="status"><b>✓ \(say(nb: "Lagret.", nn: "Lagra.", en: "Saved."))</b> \(say(
                    nb: "\(words.nb) fikk ikke plass, og står på ventelista.",
                    nn: "\(words.nn) fekk ikkje plass, og står på ventelista.",
                    en: "\(words.en) got no place, and went on the waiting list."))</p>
                """
        }
        guard let reminded else { return nil }
        guard reminded == 0 else { return LettersMade(count: reminded, hasMail: hasMail, visit: visit).html }
        return """
            <p class="slip done" role="status"><b>\(say(
                nb: "Alle som er stille, har fått påminnelsen.", nn: "Alle som er stille, har fått påminninga.",
                en: "All who are silent have had the reminder."))</b></p>
            """
    }

    // MARK: How it stands

    private var lead: HTML {
        let by: String =
            list.signUp?.deadline.map {
                let day = NorwegianTime.dayAndHour($0.moment)
                return say(nb: " Svarfrist \(day.nb).", nn: " Svarfrist \(day.nn).", en: " Reply by \(day.en).")
            } ?? ""
        return """
            <p class="lead">\(say(how)).\(by)</p>
            """
    }

    private var how: Phrase {
        let room = list.places.inWords
        if list.rows.allSatisfy({ $0.answer == nil }) {
            let nobody = Phrase(nb: "Ingen har svart ennå", nn: "Ingen har svart enno", en: "Nobody has answered yet")
            guard list.places.taken == 0, let room else { return nobody }
            return Phrase(
                nb: "\(nobody.nb), \(room.nb)", nn: "\(nobody.nn), \(room.nn)", en: "\(nobody.en), \(room.en)")
        }
        let count = list.people(.coming)
        let coming =
            count == 0
            ? Phrase(nb: "Ingen kommer så langt", nn: "Ingen kjem så langt", en: "Nobody is coming so far")
            : Phrase(nb: "\(count) kommer", nn: "\(count) kjem", en: "\(count) coming")
        guard let room else { return coming }
        guard let capacity = list.places.capacity, list.places.taken == count, count == 0 || count > capacity else {
            return room
        }
        return Phrase(
            nb: "\(coming.nb), og det er plass til \(capacity)", nn: "\(coming.nn), og det er plass til \(capacity)",
            en: "\(coming.en), and there is room for \(capacity)")
    }

    /// The large button is what there is to do.
    private var ways: HTML {
        let kitchen: HTML? =
            visit.role.may(.letters)
            ? """
            <a class="btn quiet" href="\(visit.to(.kitchenList(dugnad)))">\(say(
                nb: "Til kjøkkenet", nn: "Til kjøkenet", en: "For the kitchen"))</a>
            """ : nil
        let send: HTML =
            list.unsent > 0
            ? """
            <a class="btn" href="\(visit.to(.sending(dugnad)))">\(say(
                nb: "Send invitasjonen", nn: "Send invitasjonen", en: "Send the invitation"))</a>
            """
            : """
            <a class="btn quiet" href="\(visit.to(.sending(dugnad)))">\(say(
                nb: "Utsendingen", nn: "Utsendinga", en: "What was sent"))</a>
            """
        return """
            <p class="row">\(send)
            <a class="btn quiet" href="\(visit.to(.signUp(dugnad)))">\(say(
                nb: "Plasser og frist", nn: "Plassar og frist", en: "Places and deadline"))</a>
            \(kitchen)</p>
            """
    }

    // MARK: The others

    private func section(_ state: Answer.State, _ title: Phrase) -> HTML {
        let rows = list.rows(state)
        guard !rows.isEmpty else { return .nothing }
        let id = "tilstand-\(state.rawValue)"
        let items = rows.map { row in "<li>\(who(row))\(beside(row))</li>\n" as HTML }
        return """
            <section class="section" aria-labelledby="\(id)"><h2 id="\(id)">\(say(title)) (\(state == .sentOn ? rows.count : list.people(state)))</h2>
            <ul class="plainlist names">\(items)</ul></section>
            """
    }

    func name(_ row: AnswerList.Row) -> String {
        row.invitee.name ?? row.invitee.role ?? row.invitee.body ?? row.invitee.address?.text
            ?? say(row.invitee.kind.name)
    }

    func who(_ row: AnswerList.Row) -> HTML {
        let body: HTML? = row.invitee.body.flatMap { $0 == name(row) ? nil : ", \($0)" }
        let unreached: HTML? = row.isUnreached ? ", <span class=\"small\">\(say(.letterDidNotCome))</span>" : nil
        return "<span\(asWritten)><b>\(name(row))</b>\(body)</span>\(unreached)"
    }

    private func beside(_ row: AnswerList.Row) -> HTML {
        var words: [String] = []
        if let answer = row.answer, answer.people > 1 { words.append(say(Counting.people.inDigits(answer.people))) }
        if row.answer?.isByHand == true {
            words.append(say(nb: "skrevet inn for hånd", nn: "skrive inn for hand", en: "typed in by hand"))
        }
        if let until = row.offeredUntil ?? row.keptUntil {
            let by = NorwegianTime.dayAndHour(until.moment)
            words.append(
                row.offeredUntil == nil
                    ? say(
                        nb: "plassen holdes av til \(by.nb)", nn: "plassen blir halden av til \(by.nn)",
                        en: "the place is kept until \(by.en)")
                    : say(nb: "spurt, til \(by.nb)", nn: "spurd, til \(by.nn)", en: "asked, until \(by.en)"))
        }
        return words.isEmpty ? .nothing : "<br><span class=\"small\">\(words.joined(separator: ", "))</span>"
    }

    private var needed: HTML? {
        guard !needs.isEmpty else { return nil }
        let gone = dugnad.dayOfForgetting(after: Answers.needsAreKept)
        let items = needs.map { need in
            "<li><span\(asWritten)><b>\(need.invitee.name ?? need.invitee.body ?? say(need.invitee.kind.name))</b>: \(need.text)</span></li>\n"
                as HTML
        }
        return """
            <section class="section" aria-labelledby="behov"><h2 id="behov">\(say(
                nb: "Mat, tolk og annet", nn: "Mat, tolk og anna", en: "Food, interpreter and other"))</h2>
            <ul class="plainlist names">\(items)</ul>
            <p class="small">\(say(
                nb: "Bare kontaktpersonen ser dette. Det slettes \(gone.nb).",
                nn: "Berre kontaktpersonen ser dette. Det blir sletta \(gone.nn).",
                en: "Only the contact person sees this. It is deleted \(gone.en)."))</p></section>
            """
    }
}

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
            \(late)
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
        let letters = Counting.letters.inWords(reminded).map(\.capitalisedFirst)
        return """
            <p class="slip done" role="status"><b>\(reminded == 0 ? say(
                nb: "Alle som er stille, har fått påminnelsen.", nn: "Alle som er stille, har fått påminninga.",
                en: "All who are silent have had the reminder.") : say(
                nb: "✓ \(letters.nb) er på vei.", nn: "✓ \(letters.nn) er på veg.", en: "✓ \(letters.en) on the way."))</b></p>
            """
    }

    // MARK: How it stands

    private var lead: HTML {
        let people = Counting.people.inDigits(list.people(.coming))
        let how =
            list.places.inWords
            ?? Phrase(nb: "\(people.nb) kommer", nn: "\(people.nn) kjem", en: "\(people.en) coming")
        let by: String =
            list.signUp?.deadline.map {
                let day = NorwegianTime.dayAndHour($0.moment)
                return say(nb: " Svarfrist \(day.nb).", nn: " Svarfrist \(day.nn).", en: " Reply by \(day.en).")
            } ?? ""
        return """
            <p class="lead">\(say(how)).\(by)</p>
            """
    }

    private var ways: HTML {
        let kitchen: HTML? =
            visit.role.may(.letters)
            ? """
            <a class="btn quiet" href="\(visit.to(.kitchenList(dugnad)))">\(say(
                nb: "Til kjøkkenet", nn: "Til kjøkenet", en: "For the kitchen"))</a>
            """ : nil
        return """
            <p class="row"><a class="btn" href="\(visit.to(.sending(dugnad)))">\(say(
                nb: "Send invitasjonen", nn: "Send invitasjonen", en: "Send the invitation"))</a>
            <a class="btn quiet" href="\(visit.to(.signUp(dugnad)))">\(say(
                nb: "Plasser og frist", nn: "Plassar og frist", en: "Places and deadline"))</a>
            \(kitchen)</p>
            """
    }

    private var late: HTML? {
        let rows = list.rows(.late)
        guard !rows.isEmpty else { return nil }
        let items = rows.map { row in
            """
            <li><p>\(who(row))<br><span class="small">\(say(
                nb: "Svarte", nn: "Svara", en: "Answered")) \(say(NorwegianTime.dayAndHour(row.answer?.answeredAt ?? row.invitee.madeAt)))</span></p>
            <form class="row" method="post" action="\(visit.to(.lateAnswer(dugnad, row.id)))">
            <button class="btn slim" name="svar" value="ja">\(say(nb: "Gi plass", nn: "Gi plass", en: "Give a place"))<span class="vh">: \(name(row))</span></button>
            <button class="btn quiet slim" name="svar" value="nei">\(say(nb: "Si nei", nn: "Sei nei", en: "Say no"))<span class="vh">: \(name(row))</span></button>
            </form></li>

            """ as HTML
        }
        return """
            <section class="section" aria-labelledby="sent"><h2 id="sent">\(say(undecided)) (\(list.people(.late)))</h2><ul class="links plainlist">\(items)</ul></section>
            """
    }

    private var undecided: Phrase {
        list.signUp?.isChosen == true
            ? Phrase(
                nb: "Vil være med: du velger hvem som får plass", nn: "Vil vere med: du vel kven som får plass",
                en: "Want to come: you choose who gets a place")
            : Phrase(
                nb: "Svarte etter fristen: du avgjør", nn: "Svara etter fristen: du avgjer",
                en: "Answered after the deadline: you decide")
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

    private func name(_ row: AnswerList.Row) -> String {
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

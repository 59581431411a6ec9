import Markup
import Words
import WorkModel

/// The list of those whom a dugnad invites, by kind, for those who plan it.
struct InviteesPage {
    let visit: ListVisit
    let kinds: NamedKinds
    let list: [Invitee]
    /// Those whose letter did not come.
    let unreached: Set<Invitee.ID>
    let kept: WhatIsKept
    /// What the address tells of what has just been done.
    let form: Form

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }

    var page: Page {
        formPage(
            visit.leading, below: .plan(dugnad), .backToPlan, title: say(.whomYouInvite),
            mainClass: "wrap stack desk whom",
            """
            \(done)
            <p class="lead">\(lead)</p>
            <p class="row"><a class="btn" href="\(visit.to(.manyInvited(dugnad)))">\(say(.addMany))</a>
            <a class="btn quiet" href="\(visit.to(.newInvitee(dugnad)))">\(say(.addOne))</a>
            <a class="btn quiet" href="\(visit.to(.missing(dugnad)))">\(say(.whoIsMissing))</a>
            \(onward)</p>
            <p class="small">\(kept.html)\(askedAgain)</p>
            \(sections)
            """)
    }

    /// With somebody on it the invitation can be sent, which is a unit’s.
    private var onward: HTML? {
        guard !list.isEmpty, dugnad.unit != nil, !dugnad.isPast else { return nil }
        return """
            <a class="btn quiet" href="\(visit.to(.sending(dugnad)))">\(say(
                nb: "Send invitasjonen", nn: "Send invitasjonen", en: "Send the invitation"))</a>
            """
    }

    /// Those who have said yes to it are kept for longer, and are seen here.
    private var askedAgain: HTML? {
        guard let unit = dugnad.unit else { return nil }
        return """
             <a href="\(visit.to(Path.keptPeople.filled(with: [unit.description])))">\(say(.thoseAskedAgain))</a>
            """
    }

    private var lead: String {
        guard !list.isEmpty else {
            return say(
                nb: "Ingen står på lista ennå. Har dere en fra før, kan dere lime den inn.",
                nn: "Ingen står på lista enno. Har de ei frå før, kan de lime ho inn.",
                en: "Nobody is on the list yet. If you have one already, you can paste it.")
        }
        let there = Set(list.map(\.kind))
        let count = say(Counting.each(list.count)).capitalisedFirst
        let of = kinds.kinds.count
        let reached = kinds.kinds.count { there.contains($0) }
        return say(
            nb: "\(count) på lista, fra \(reached) av \(of) slag.",
            nn: "\(count) på lista, frå \(reached) av \(of) slag.",
            en: "\(count) on the list, from \(reached) of \(of) kinds.")
    }

    private var sections: [HTML] {
        let byKind = Dictionary(grouping: list, by: \.kind)
        return InviteeKind.allCases.compactMap { kind in
            guard let all = byKind[kind] else { return nil }
            return """
                <section class="section" aria-labelledby="\(kind.rawValue)">
                <h2 id="\(kind.rawValue)">\(say(kinds.name(of: kind))) <span class="small num">\(all.count)</span></h2>
                <ul class="links">\(all.map(row))</ul>
                </section>

                """
        }
    }

    private func row(_ invitee: Invitee) -> HTML {
        let draft = InviteeDraft(invitee.facts)
        let words: HTML =
            draft.spoken.isEmpty
            ? """
            <span class="small">\(say(
                nb: "Navn og adresse er slettet.", nn: "Namn og adresse er sletta.",
                en: "Name and address are deleted."))</span>
            """
            : "<span>\(draft.html(say))\(unreached.contains(invitee.id) ? mark : nil)</span>"
        return """
            <li class="row">\(words)
            <a href="\(visit.to(.invitee(dugnad, invitee.id)))">\(say(.edit))<span class="vh">: \(draft.spoken)</span></a></li>

            """
    }

    private var mark: HTML { ", <span class=\"small\">\(say(.letterDidNotCome))</span>" }

    // MARK: What has just been done

    private var done: HTML? {
        if form["borte"] == "1" {
            return notice(say(nb: "Tatt bort fra lista.", nn: "Teke bort frå lista.", en: "Taken off the list."))
        }
        if let back = form.number("tilbake") {
            return notice(takenBack(back, left: form.number("igjen") ?? 0), isDone: back > 0)
        }
        guard let new = form.number("nye") else { return nil }
        let more = [Phrase.knownBefore(form.number("kjente") ?? 0), Phrase.youngLeftOut(form.number("unge") ?? 0)]
        let words = ([Phrase.added(new)] + more.compactMap(\.self)).map { say($0) }.joined(separator: " ")
        return notice(words, undo: new > 0 ? form.moment("da") : nil)
    }

    private func takenBack(_ count: Int, left: Int) -> String {
        let (taken, there) = (Counting.each(count), Counting.each(left))
        let (isOne, stays) = (count == 1, left == 1)
        let first =
            count == 0
            ? Phrase(nb: "Ingen er tatt bort.", nn: "Ingen er tekne bort.", en: "Nobody has been taken off.")
            : Phrase(
                nb: "\(taken.nb) er tatt bort igjen.", nn: "\(taken.nn) er \(isOne ? "teken" : "tekne") bort igjen.",
                en: "\(taken.en) \(isOne ? "has" : "have") been taken off again.")
        guard left > 0 else { return say(first).capitalisedFirst }
        let second = Phrase(
            nb: "\(there.nb) blir stående, for siden har det kommet brev, svar eller rettelser.",
            nn: "\(there.nn) blir ståande, for sidan har det kome brev, svar eller rettingar.",
            en: "\(there.en) \(stays ? "stays" : "stay"), for letters, answers or corrections have come since.")
        return say(first).capitalisedFirst + " " + say(second).capitalisedFirst
    }

    private func notice(_ words: String, isDone: Bool = true, undo: Moment? = nil) -> HTML {
        let form = undo.map { moment -> HTML in
            """
            <form method="post" action="\(visit.to(.addingTakenBack(dugnad)))">
            <input type="hidden" name="da" value="\(moment.milliseconds)">
            <button class="btn quiet slim">\(say(.undo))</button></form>
            """
        }
        return """
            <div class="slip \(isDone ? "done " : "")row" role="status"><p><b>\(isDone ? "✓ " : "")\(words)</b></p>\(form)</div>

            """
    }
}

extension Phrase {
    static let thoseAskedAgain = Phrase(
        nb: "De som kan spørres igjen", nn: "Dei som kan spørjast igjen", en: "Those who may be asked again")

    fileprivate static func added(_ number: Int) -> Phrase {
        let count = Counting.each(number).map(\.capitalisedFirst)
        return Phrase(
            nb: "\(count.nb) er lagt til.", nn: "\(count.nn) er \(number == 1 ? "lagd" : "lagde") til.",
            en: "\(number == 0 ? "None" : count.en) \(number == 1 ? "is" : "are") added.")
    }

    fileprivate static func knownBefore(_ number: Int) -> Phrase? {
        guard number > 0 else { return nil }
        let count = Counting.each(number).map(\.capitalisedFirst)
        return Phrase(
            nb: "\(count.nb) sto der fra før.", nn: "\(count.nn) stod der frå før.",
            en: "\(count.en) \(number == 1 ? "was" : "were") there already.")
    }

    fileprivate static func youngLeftOut(_ number: Int) -> Phrase? {
        guard number > 0 else { return nil }
        let count = Counting.each(number)
        return Phrase(
            nb: "Navnet på \(count.nb) av dem er ikke med: navn på ungdom tar vi ikke vare på.",
            nn: "Namnet på \(count.nn) av dei er ikkje med: namn på ungdom tek vi ikkje vare på.",
            en: "We have left out the name of \(count.en) of them: we keep no names of young people.")
    }
}

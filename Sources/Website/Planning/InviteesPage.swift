import Markup
import Words
import WorkModel

/// The list of those whom a dugnad invites, by kind, for those who plan it.
struct InviteesPage {
    let visit: ListVisit
    let kinds: NamedKinds
    let list: [Invitee]
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
            <a class="btn quiet" href="\(visit.to(.missing(dugnad)))">\(say(.whoIsMissing))</a></p>
            <p class="small">\(kept.html)</p>
            \(sections)
            """)
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
            : "<span>\(draft.html(say))</span>"
        return """
            <li class="row">\(words)
            <a href="\(visit.to(.invitee(dugnad, invitee.id)))">\(say(.edit))<span class="vh">: \(draft.spoken)</span></a></li>

            """
    }

    // MARK: What has just been done

    private var done: HTML? {
        if form["borte"] == "1" {
            return notice(say(nb: "Tatt bort fra lista.", nn: "Teke bort frå lista.", en: "Taken off the list."))
        }
        if let back = form.number("tilbake") {
            return notice(
                say(
                    nb: "\(back) er tatt bort igjen.", nn: "\(back) er tekne bort igjen.",
                    en: "\(back) have been taken off again."))
        }
        guard let new = form.number("nye") else { return nil }
        let known = form.number("kjente") ?? 0
        let added = say(
            nb: "\(new) er lagt til.", nn: "\(new) er lagde til.", en: new == 1 ? "1 is added." : "\(new) are added.")
        let before =
            known == 0
            ? "" : say(nb: " \(known) sto der fra før.", nn: " \(known) stod der frå før.", en: " \(known) were there.")
        return notice(added + before, undo: new > 0 ? form.moment("da") : nil)
    }

    private func notice(_ words: String, undo: Moment? = nil) -> HTML {
        let form = undo.map { moment -> HTML in
            """
            <form method="post" action="\(visit.to(.addingTakenBack(dugnad)))">
            <input type="hidden" name="da" value="\(moment.milliseconds)">
            <button class="btn quiet slim">\(say(.undo))</button></form>
            """
        }
        return """
            <div class="slip done row" role="status"><p><b>✓ \(words)</b></p>\(form)</div>

            """
    }
}

/// The same for somebody who leads a unit's dugnad by a link: how many of each kind, and not who.
struct InvitedInNumbersPage {
    let visit: ModeratorVisit
    let kinds: NamedKinds
    let counts: InviteeCounts

    private var say: Tongue { visit.say }

    var page: Page {
        let rows = InviteeKind.allCases.compactMap { kind -> HTML? in
            guard let asked = counts.byKind[kind]?.asked, asked > 0 else { return nil }
            return "<li class=\"row\"><span>\(say(kinds.name(of: kind)))</span> <b class=\"num\">\(asked)</b></li>\n"
        }
        let none = say(
            nb: "Ingen står på lista ennå.", nn: "Ingen står på lista enno.", en: "Nobody is on the list yet.")
        let numbers: HTML = rows.isEmpty ? "<p>\(none)</p>" : "<ul class=\"links\">\(rows)</ul>"
        return formPage(
            visit, below: .plan(visit.dugnad), .backToPlan, title: say(.whomYouInvite),
            mainClass: "wrap stack desk whom",
            """
            <p class="lead">\(say(
                nb: "Her ser du hvor mange det er av hvert slag. Hvem det er, ser bare de som arbeider i enheten som eier \(meeting.nb).",
                nn: "Her ser du kor mange det er av kvart slag. Kven det er, ser berre dei som arbeider i eininga som eig \(meeting.nn).",
                en: "Here you see how many there are of each kind. Who they are is only for those who work in the unit that owns \(meeting.en)."))</p>
            \(numbers)
            <p class="row"><a class="btn quiet" href="\(visit.to(.missing(visit.dugnad)))">\(say(.whoIsMissing))</a>
            <a href="\(visit.to(.signIn(for: .invited(visit.dugnad))))">\(say(.signIn))</a></p>
            """)
    }

    private var meeting: Phrase { visit.dugnad.variant.theMeeting }
}

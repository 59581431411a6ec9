import Markup
import Words
import WorkModel

/// Where somebody is led who has signed in: their units, what they are invited to, and how to found one.
struct UnitsPage {
    let visit: PersonVisit
    let memberships: [Membership]
    let invitations: [(invitation: ColleagueInvitation, unit: WorkModel.Unit)]
    /// The dugnader that they lead without being in the unit.
    let guesthoods: [Guesthood]
    let guestInvitations: [(invitation: GuestInvitation, to: Guesthood)]
    var typedName = ""
    var problems = FormProblems()

    private var say: Tongue { visit.say }
    private var isInvited: Bool { !invitations.isEmpty || !guestInvitations.isEmpty }
    private var isSomewhere: Bool { !memberships.isEmpty || !guesthoods.isEmpty }

    var page: Page {
        let title =
            !isSomewhere
            ? say(nb: "Velkommen", nn: "Velkommen", en: "Welcome")
            : say(nb: "Enhetene dine", nn: "Einingane dine", en: "Your units")
        let done: HTML? = Done(address: visit.visit.pageAddress)?.notice(say)
        return Page(
            title: problems.titled(title, say), bodyClass: "room unit",
            main: """
                \(done)\(problems.summary(say))
                <h1>\(title)</h1>
                \(isSomewhere || isInvited ? nil : isNew)
                \(isInvited ? invited : nil)
                \(list)
                \(led)
                <p><a class="btn\(isSomewhere || isInvited ? " quiet" : "")" href="\(visit.to(.newUnit))">\(say(.createAUnit))</a></p>
                \(oneself(visit))
                """,
            mainClass: "wrap stack form", scripts: problems.isEmpty ? [] : ["focus.js"])
    }

    private var list: HTML? {
        memberships.isEmpty ? nil : "<ul class=\"links\">\(memberships.map(row))</ul>"
    }

    private var led: HTML? {
        guard !guesthoods.isEmpty else { return nil }
        let items = guesthoods.map { guesthood in
            let end = guesthood.dugnad.guestsLeave
            return """
                <li><span><a href="\(visit.to(.moderator(guesthood.dugnad)))">\(say(guesthood.dugnad.shownName))</a><br>\
                \(guesthood.unit.name)</span><span>\(say(
                    nb: "åpen for deg til \(end.nb)", nn: "open for deg til \(end.nn)", en: "open to you until \(end.en)"))</span></li>

                """ as HTML
        }
        return """
            <h2>\(say(
                nb: "Du er prosessleder for", nn: "Du er prosessleiar for", en: "You are the process leader of"))</h2>
            <ul class="links">\(items)</ul>
            """
    }

    private var isNew: HTML {
        """
        <p class="lead">\(say(
            nb: "Du er logget inn som", nn: "Du er logga inn som", en: "You are signed in as")) \
        <b>\(visit.me.address.text)</b>. \(say(
            nb: "Ingen enhet har den adressen ennå.", nn: "Inga eining har den adressa enno.",
            en: "No unit has that address yet."))</p>
        <p>\(say(
            nb: "En enhet er en kommune, en bydel, en organisasjon eller en ungdomsgruppe. Den eier dugnadene sine, og flere kan arbeide der sammen.",
            nn: "Ei eining er ein kommune, ein bydel, ein organisasjon eller ei ungdomsgruppe. Ho eig dugnadene sine, og fleire kan arbeide der saman.",
            en: "A unit is a municipality, a city district, an organisation or a youth group. It owns its dugnader, and several people can work in it together."))</p>
        """
    }

    private var invited: HTML {
        let items = invitations.map { invitation, unit in
            """
            <li class="card stack"><h2>\(unit.name)</h2>
            <p>\(say(
                nb: "Du er invitert som \(invitation.role.name.nb): \(invitation.role.inWords.nb).",
                nn: "Du er invitert som \(invitation.role.name.nn): \(invitation.role.inWords.nn).",
                en: "You are invited as \(invitation.role.name.en): \(invitation.role.inWords.en)."))</p>
            <form class="stack" method="post" action="\(visit.to(.acceptance(invitation.id)))" novalidate>
            \(visit.me.person == nil ? nameField : nil)
            <p><button class="btn">\(say(nb: "Ja, jeg er med", nn: "Ja, eg er med", en: "Yes, I will join"))\
            <span class="vh">: \(unit.name)</span></button></p></form></li>

            """ as HTML
        }
        return "<ul class=\"stack plainlist\">\(items)\(guestInvitations.map(row))</ul>"
    }

    private func row(_ invitation: GuestInvitation, _ to: Guesthood) -> HTML {
        let meeting = to.dugnad.theMeetingAndDay
        return """
            <li class="card stack"><h2>\(say(to.dugnad.shownName))</h2>
            <p>\(say(
                nb: "\(to.unit.name) spør om du vil være prosessleder for \(meeting.nb). Du ser planen og papirene, og det tar slutt av seg selv 14 dager etterpå.",
                nn: "\(to.unit.name) spør om du vil vere prosessleiar for \(meeting.nn). Du ser planen og papira, og det tek slutt av seg sjølv 14 dagar etterpå.",
                en: "\(to.unit.name) asks you to be the process leader of \(meeting.en). You see the plan and the papers, and it ends by itself 14 days afterwards."))</p>
            <form class="stack" method="post" action="\(visit.to(.guestAcceptance(invitation.id)))" novalidate>
            \(visit.me.person == nil ? nameField : nil)
            <p><button class="btn">\(say(nb: "Ja, jeg leder den", nn: "Ja, eg leier han", en: "Yes, I will lead it"))\
            <span class="vh">: \(say(to.dugnad.shownName))</span></button></p></form></li>

            """
    }

    private var nameField: HTML {
        """
        <p><label for="navn">\(say(nb: "Hva heter du?", nn: "Kva heiter du?", en: "What is your name?"))</label></p>
        \(problems.at("navn", say))
        <p><input id="navn" name="navn" value="\(typedName)" autocomplete="name"\(problems.told("navn"))></p>
        """
    }

    private func row(_ membership: Membership) -> HTML {
        """
        <li><a href="\(visit.to(.home(membership.unit)))">\(membership.unit.name)</a><span>\(say(membership.role.name))</span></li>

        """
    }
}

import Markup
import Words
import WorkModel

/// Where somebody is led who has signed in: their units, what they are invited to, and how to found one.
struct UnitsPage {
    let visit: PersonVisit
    let memberships: [Membership]
    let invitations: [(invitation: ColleagueInvitation, unit: WorkModel.Unit)]
    var typedName = ""
    var problems = FormProblems()

    private var say: Tongue { visit.say }

    var page: Page {
        let title =
            memberships.isEmpty
            ? say(nb: "Velkommen", nn: "Velkommen", en: "Welcome")
            : say(nb: "Enhetene dine", nn: "Einingane dine", en: "Your units")
        let done: HTML? = Done(address: visit.visit.pageAddress)?.notice(say)
        return Page(
            title: problems.titled(title, say), bodyClass: "room unit",
            main: """
                \(done)\(problems.summary(say))
                <h1>\(title)</h1>
                \(memberships.isEmpty && invitations.isEmpty ? isNew : nil)
                \(invitations.isEmpty ? nil : invited)
                \(list)
                <p><a class="btn\(memberships.isEmpty && invitations.isEmpty ? "" : " quiet")" href="\(visit.to(.newUnit))">\(say(.createAUnit))</a></p>
                \(oneself(visit))
                """,
            mainClass: "wrap stack form", scripts: problems.isEmpty ? [] : ["focus.js"])
    }

    private var list: HTML? {
        memberships.isEmpty ? nil : "<ul class=\"links\">\(memberships.map(row))</ul>"
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
        return "<ul class=\"stack plainlist\">\(items)</ul>"
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

import Markup
import Words
import WorkModel

/// Those who are in a unit, those who are invited, and a form to invite another.
struct UnitPeoplePage {
    let visit: MemberVisit
    let members: [Member]
    let invitations: [ColleagueInvitation]
    /// Those of them whose letter did not come.
    let unreached: Set<ColleagueInvitation.ID>
    /// Those who lead one dugnad without being in the unit.
    let guests: [Guest]
    /// Those who ask to be let in.
    let askers: [EmailAddress]
    let isFresh: Bool
    var draft = ColleagueDraft()
    var problems = FormProblems()

    private var say: Tongue { visit.say }
    private var unit: WorkModel.Unit { visit.unit }

    var page: Page {
        var page = unitPage(
            visit, at: .people(unit), title: problems.titled(say(.peopleOfUnit), say),
            """
            \(problems.summary(say))
            <h1>\(say(.peopleOfUnit))</h1>
            <ul class="links">\(members.map(row))</ul>
            \(contactAdvice)
            \(asking)
            \(waiting)
            \(led)
            \(isFresh ? form : signInFirst)
            <p><a href="\(visit.to(.handOver(unit)))">\(say(.handOver))</a></p>
            <p><a href="\(visit.to(.records(unit)))">\(say(
                nb: "Se hvem som har gjort hva", nn: "Sjå kven som har gjort kva", en: "See who did what"))</a></p>
            """)
        page.scripts += problems.isEmpty ? [] : ["focus.js"]
        return page
    }

    private func row(_ member: Member) -> HTML {
        let isMe = member.person.id == visit.person.id
        return """
            <li><span><b>\(member.person.name)</b>\(isMe ? say(nb: " (deg)", nn: " (deg)", en: " (you)") : "")<br>\
            \(say(member.role.name)), \(member.person.address.text)</span>
            \(isFresh || isMe ? change(member, isMe) : nil)</li>

            """
    }

    private func change(_ member: Member, _ isMe: Bool) -> HTML {
        let id = "rolle-\(member.person.id)"
        let options = UnitRole.allCases.map { role in
            """
            <option value="\(role.rawValue)"\("selected", when: role == member.role)>\(say(role.name))</option>

            """ as HTML
        }
        let role: HTML? =
            isFresh
            ? """
            <form class="row" method="post" action="\(visit.to(.member(unit, member.person.id)))">
            <label class="vh" for="\(id)">\(say(
                nb: "Rollen til \(member.person.name)", nn: "Rolla til \(member.person.name)",
                en: "The role of \(member.person.name)"))</label>
            <select id="\(id)" name="rolle">\(options)</select>
            <button class="btn quiet slim">\(say(.change))<span class="vh">: \(member.person.name)</span></button></form>
            """ : nil
        return """
            <details><summary>\(say(.change))<span class="vh">: \(member.person.name)</span></summary>
            \(role)
            <form method="post" action="\(visit.to(.memberRemoval(unit, member.person.id)))">
            <button class="btn quiet slim">\(isMe
                ? say(nb: "Gå ut av enheten", nn: "Gå ut av eininga", en: "Leave the unit")
                : say(
                    nb: "Ta \(member.person.name) ut av enheten", nn: "Ta \(member.person.name) ut av eininga",
                    en: "Take \(member.person.name) out of the unit"))</button></form>
            </details>
            """
    }

    /// Whoever is alone with it is ill one day.
    private var contactAdvice: HTML? {
        guard members.filter({ $0.role == .contact }).count == 1 else { return nil }
        return """
            <p class="heed">\(say(
                nb: "To kontaktpersoner er tryggere enn én. Slutter du, tar den andre over.",
                nn: "To kontaktpersonar er tryggare enn éin. Sluttar du, tek den andre over.",
                en: "Two contact persons are safer than one. If you leave, the other takes over."))</p>
            """
    }

    private var asking: HTML? {
        guard !askers.isEmpty else { return nil }
        let items = askers.map { asker in
            """
            <li><b>\(asker.text)</b>
            \(isFresh ? answers(to: asker) : nil)</li>

            """ as HTML
        }
        return """
            <h2>\(say(
                nb: "Ber om å slippe inn", nn: "Bed om å sleppe inn", en: "Ask to be let in"))</h2>
            <ul class="links">\(items)</ul>
            """
    }

    private func answers(to asker: EmailAddress) -> HTML {
        """
        <form class="row" action="\(visit.to(.people(unit)))"><input type="hidden" name="epost" value="\(asker.text)">
        <button class="btn quiet slim">\(say(nb: "Inviter", nn: "Inviter", en: "Invite"))<span class="vh"> \(asker.text)</span></button></form>
        <form method="post" action="\(visit.to(.askersRefusal(unit)))"><input type="hidden" name="epost" value="\(asker.text)">
        <button class="btn link slim">\(say(nb: "Si nei", nn: "Sei nei", en: "Say no"))<span class="vh">: \(asker.text)</span></button></form>
        """
    }

    private var waiting: HTML? {
        guard !invitations.isEmpty else { return nil }
        let items = invitations.map { invitation in
            let until = NorwegianTime.date(invitation.until)
            return """
                <li><span><b>\(invitation.address.text)</b><br>\(say(invitation.role.name)), \(say(
                    nb: "kan svare til \(until.nb)", nn: "kan svare til \(until.nn)", en: "can answer until \(until.en)"))\(unreached.contains(invitation.id) ? ", \(say(.letterDidNotCome))" : "")</span>
                \(isFresh ? withdraw(invitation) : nil)</li>

                """ as HTML
        }
        return """
            <h2>\(say(nb: "Har ikke svart ennå", nn: "Har ikkje svart enno", en: "Have not answered yet"))</h2>
            <ul class="links">\(items)</ul>
            """
    }

    private var led: HTML? {
        guard !guests.isEmpty else { return nil }
        let items = guests.map { guest in
            """
            <li><span><b>\(guest.person.name)</b><br>\(say(Guest.name)), \(guest.person.address.text)</span>
            <a href="\(visit.to(.guests(guest.dugnad)))">\(say(guest.dugnad.shownName))</a></li>

            """ as HTML
        }
        return """
            <h2>\(say(
                nb: "Leder én dugnad, og ser bare den", nn: "Leier éin dugnad, og ser berre den",
                en: "Lead one dugnad, and see only that"))</h2>
            <ul class="links">\(items)</ul>
            """
    }

    private func withdraw(_ invitation: ColleagueInvitation) -> HTML {
        """
        <form method="post" action="\(visit.to(.withdrawal(unit, invitation.id)))">
        <button class="btn quiet slim">\(say(nb: "Trekk tilbake", nn: "Trekk tilbake", en: "Withdraw"))\
        <span class="vh">: \(invitation.address.text)</span></button></form>
        """
    }

    private var form: HTML {
        let roles = UnitRole.allCases.map { role in
            """
            <label class="choice"><input type="radio" name="rolle" value="\(role.rawValue)"\
            \("checked", when: draft.role == role)> <b>\(say(role.name).capitalisedFirst)</b> \
            <small>\(say(role.inWords))</small></label>

            """ as HTML
        }
        return """
            <h2 id="inviter">\(say(nb: "Inviter en til", nn: "Inviter ein til", en: "Invite another"))</h2>
            <form class="stack" method="post" action="\(visit.to(.people(unit)))" novalidate>
            <p><label for="epost">\(say(
                nb: "E-postadressen til den du inviterer", nn: "E-postadressa til den du inviterer",
                en: "The e-mail address of the one you invite"))</label></p>
            \(problems.at("epost", say))
            <p><input id="epost" name="epost" type="email" value="\(draft.address)" autocomplete="off" inputmode="email" \
            spellcheck="false"\(problems.told("epost"))></p>
            <fieldset id="rolle" class="stack"\(problems.told("rolle"))><legend>\(say(
                nb: "Hva skal den du inviterer, kunne gjøre?", nn: "Kva skal den du inviterer, kunne gjere?",
                en: "What may the one you invite do?"))</legend>
            \(problems.at("rolle", say))
            <div class="choices">\(roles)</div></fieldset>
            <p><button class="btn">\(say(nb: "Inviter", nn: "Inviter", en: "Invite"))</button></p>
            </form>
            """
    }

    private var signInFirst: HTML {
        """
        <p class="heed">\(say(
            nb: "Vil du invitere noen eller endre noe her, må du ha logget inn den siste timen.",
            nn: "Vil du invitere nokon eller endre noko her, må du ha logga inn den siste timen.",
            en: "To invite somebody or change anything here, you must have signed in within the last hour."))
        <a href="\(visit.to(.signIn(for: .people(unit))))">\(say(
            nb: "Logg inn på nytt", nn: "Logg inn på nytt", en: "Sign in again"))</a></p>
        """
    }
}

import Markup
import Words
import WorkModel

/// Where a confirmed municipality confirms its districts and youth groups, and organisations by their number. Of each it
/// sees the name, the kind, and who the contact person is.
struct ConfirmingOthersPage {
    let visit: MemberVisit
    let own: [Confirmable]
    let typed: String
    /// Nil when no number has been asked about.
    var organisations: [Confirmable]?
    var problems = FormProblems()

    private var say: Tongue { visit.say }

    var page: Page {
        var page = unitPage(
            visit, at: .confirmingOthers(visit.unit), title: problems.titled(say(.confirmOthers), say),
            """
            \(problems.summary(say))
            <h1>\(say(.confirmOthers))</h1>
            <p class="lead">\(say(
                nb: "Bekreft bare dem dere kjenner. En bekreftet enhet kan invitere andre i sitt eget navn, og bare én kan være bekreftet for hver bydel og hvert nummer. Navnet ditt står i loggen hos dem.",
                nn: "Stadfest berre dei de kjenner. Ei stadfesta eining kan invitere andre i sitt eige namn, og berre éi kan vere stadfesta for kvar bydel og kvart nummer. Namnet ditt står i loggen hos dei.",
                en: "Confirm only those you know. A confirmed unit can invite others in its own name, and only one can be confirmed for each district and each number. Your name stands in their record."))</p>
            <h2>\(say(
                nb: "Bydeler og ungdomsgrupper", nn: "Bydelar og ungdomsgrupper", en: "Districts and youth groups"))</h2>
            \(own.isEmpty ? none : list(own))
            <h2>\(say(nb: "Organisasjoner", nn: "Organisasjonar", en: "Organisations"))</h2>
            \(search)
            \(organisations.map { $0.isEmpty ? noOrganisation : list($0) })
            """)
        page.scripts += problems.isEmpty ? [] : ["focus.js"]
        return page
    }

    private func list(_ units: [Confirmable]) -> HTML { "<ul class=\"links\">\(units.map(row))</ul>" }

    private func row(_ one: Confirmable) -> HTML {
        let contacts = Phrase.listing(one.contacts)
        let number: HTML? = one.unit.organisationNumber.map {
            "<input type=\"hidden\" name=\"orgnr\" value=\"\($0.text)\">"
        }
        return """
            <li><span><b>\(one.unit.name)</b><br>\(say(one.unit.kind.name).capitalisedFirst), \(say(
                nb: "kontaktperson: \(contacts.nb)", nn: "kontaktperson: \(contacts.nn)",
                en: "contact person: \(contacts.en)"))</span>
            <form method="post" action="\(visit.to(.confirmingOther(visit.unit, one.unit.id)))">\(number)
            <button class="btn quiet slim">\(say(nb: "Bekreft", nn: "Stadfest", en: "Confirm"))\
            <span class="vh">: \(one.unit.name)</span></button></form></li>

            """
    }

    private var none: HTML {
        """
        <p>\(say(
            nb: "Ingen bydel eller ungdomsgruppe i kommunen venter på å bli bekreftet.",
            nn: "Ingen bydel eller ungdomsgruppe i kommunen ventar på å bli stadfesta.",
            en: "No district or youth group in the municipality is waiting to be confirmed."))</p>
        """
    }

    private var noOrganisation: HTML {
        """
        <p role="status">\(say(
            nb: "Ingen organisasjon med det nummeret venter på å bli bekreftet.",
            nn: "Ingen organisasjon med det nummeret ventar på å bli stadfesta.",
            en: "No organisation with that number is waiting to be confirmed."))</p>
        """
    }

    private var search: HTML {
        """
        <form class="stack" action="\(visit.to(.confirmingOthers(visit.unit)))" novalidate>
        <p><label for="orgnr">\(say(
            nb: "Organisasjonsnummeret til en dere kjenner", nn: "Organisasjonsnummeret til ein de kjenner",
            en: "The organisation number of one you know"))</label></p>
        \(problems.at("orgnr", say))
        <p><input id="orgnr" name="orgnr" value="\(typed)" inputmode="numeric" autocomplete="off"\
        \(problems.told("orgnr"))></p>
        <p><button class="btn quiet slim">\(say(nb: "Finn den", nn: "Finn han", en: "Find it"))</button></p>
        </form>
        """
    }
}

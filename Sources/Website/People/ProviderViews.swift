import Markup
import Words
import WorkModel

/// The page that is seen for a moment on the way to a provider.
enum GoingPage {
    static func there(_ name: String, _ address: String, _ visit: Visit) -> Page {
        let say = visit.say
        return page(
            say(nb: "Du sendes til \(name)", nn: "Du blir send til \(name)", en: "You are being sent to \(name)"),
            say(
                nb: "Der logger du inn, og så kommer du tilbake hit.",
                nn: "Der loggar du inn, og så kjem du tilbake hit.",
                en: "You sign in there, and then you come back here."), name, address, say)
    }

    /// Signed out here, and on the way to be so there too.
    static func out(_ name: String, _ address: String, _ visit: Visit) -> Page {
        let say = visit.say
        return page(
            say(nb: "Du er logget ut her", nn: "Du er logga ut her", en: "You are signed out here"),
            say(
                nb: "Nå sendes du til \(name), så du kan logge ut der også.",
                nn: "No blir du send til \(name), så du kan logge ut der òg.",
                en: "You are now being sent to \(name), so that you can sign out there too."), name, address, say)
    }

    private static func page(_ title: String, _ lead: String, _ name: String, _ address: String, _ say: Tongue) -> Page
    {
        var page = Page(
            title: title, bodyClass: "room",
            main: """
                <h1>\(title)</h1>
                <p class="lead">\(lead)</p>
                <p><a class="btn" rel="noopener noreferrer" href="\(address)">\(say(
                    nb: "Gå til \(name)", nn: "Gå til \(name)", en: "Go to \(name)"))</a></p>
                """,
            mainClass: "wrap stack form")
        page.canSwitchLanguage = false
        return page
    }
}

/// The providers that one can sign in at in place of a letter.
struct ProviderButtons {
    let visit: Visit
    let providers: [ProviderSettings]
    let back: Path?

    var html: HTML? {
        guard !providers.isEmpty else { return nil }
        let say = visit.say
        let buttons = providers.map { provider in
            """
            <form method="post" action="\(visit.to(.providerStart(provider.key)))">\(wayBackField(back))<button class="btn quiet">\(say(
                nb: "Logg inn med \(provider.name)", nn: "Logg inn med \(provider.name)",
                en: "Sign in with \(provider.name)"))</button></form>

            """ as HTML
        }
        return """
            <section class="stack" aria-labelledby="andre">
            <h2 id="andre">\(say(nb: "Eller på en annen måte", nn: "Eller på ein annan måte", en: "Or another way"))</h2>
            \(buttons)</section>
            """
    }
}

/// Where somebody is known again, for themselves to see and to end.
struct KnownPlaces {
    let visit: PersonVisit
    let known: [KnownAtProvider]
    let providers: Providers

    private var say: Tongue { visit.say }

    var html: HTML? {
        guard !known.isEmpty else { return nil }
        return """
            <h2>\(say(nb: "Steder som kjenner deg igjen", nn: "Stader som kjenner deg igjen", en: "Places that know you"))</h2>
            <p>\(say(
                nb: "Du kan logge inn derfra uten e-post. Blir det ikke brukt på et år, glemmer vi det.",
                nn: "Du kan logge inn derifrå utan e-post. Blir det ikkje brukt på eit år, gløymer vi det.",
                en: "You can sign in from there without an e-mail. If it is not used for a year, we forget it."))</p>
            <ul class="links">\(known.map(row))</ul>
            """
    }

    /// Where somebody came from who is signed in in a browser: «med Ansattporten, på vegne av 964 965 226».
    func origin(of session: OpenSession) -> HTML? {
        guard let provider = session.provider else { return nil }
        let name = providers.name(of: provider)
        let numbers = session.organisations.map(\.grouped).joined(separator: ", ")
        let behalf =
            numbers.isEmpty
            ? ""
            : say(
                nb: ", på vegne av \(numbers)", nn: ", på vegner av \(numbers)", en: ", on behalf of \(numbers)")
        return "<br>\(say(nb: "med", nn: "med", en: "with")) \(name)\(behalf)"
    }

    private func row(_ place: KnownAtProvider) -> HTML {
        let name = providers.name(of: place.provider)
        let since = NorwegianTime.date(place.since)
        return """
            <li><span><b>\(name)</b><br>\(say(
                nb: "siden \(since.nb)", nn: "sidan \(since.nn)", en: "since \(since.en)"))</span>\
            <form method="post" action="\(visit.to(.knownPlaceEnd(place.provider)))"><button class="btn quiet slim">\(say(
                nb: "Avslutt", nn: "Avslutt", en: "End"))<span class="vh"> \(name)</span></button></form></li>

            """
    }
}

/// The page that a sign-in leads on to, in a form that does not show it.
func wayBackField(_ back: Path?) -> HTML? {
    back.map { "<input type=\"hidden\" name=\"til\" value=\"\($0.text)\">" }
}

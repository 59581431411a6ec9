import Markup
import Words
import WorkModel

/// What a contact person who has signed in on behalf of the unit, or can, is offered where it is not confirmed.
struct ClaimNotice {
    let visit: MemberVisit
    let number: OrganisationNumber
    /// Who has said it; nil when nobody has yet.
    let sayer: String?
    /// Those that can.
    let providers: [ProviderSettings]

    private var say: Tongue { visit.say }

    /// - Returns: nil when nothing that a provider says would settle what the unit is.
    init?(_ visit: MemberVisit, _ providers: Providers, _ municipalities: Municipalities, at now: Moment) {
        let able = providers.thatKnowOrganisations
        guard visit.role.may(.settings), !visit.unit.isConfirmed, !able.isEmpty,
            let number = visit.unit.settlingNumber(among: municipalities)
        else { return nil }
        (self.visit, self.number, self.providers) = (visit, number, able)
        let isSaid = visit.me.canConfirm(visit.unit, among: municipalities, at: now)
        sayer = isSaid ? visit.me.provider.map { providers.name(of: $0) } : nil
    }

    var html: HTML {
        guard let sayer else { return signIn }
        return """
            <form class="stack" method="post" action="\(visit.to(.claim(visit.unit)))">
            <p>\(say(
                nb: "Du har logget inn med \(sayer) på vegne av org.nr. \(number.grouped). Da kan du bekrefte enheten selv.",
                nn: "Du har logga inn med \(sayer) på vegner av org.nr. \(number.grouped). Då kan du stadfeste eininga sjølv.",
                en: "You have signed in with \(sayer) on behalf of organisation number \(number.grouped). So you can confirm the unit yourself."))</p>
            <p><button class="btn slim">\(say(
                nb: "Bekreft enheten", nn: "Stadfest eininga", en: "Confirm the unit"))</button></p></form>
            """
    }

    private var signIn: HTML {
        let names = providers.map(\.name).joined(separator: " / ")
        return """
            <p>\(say(
                nb: "Du kan også bekrefte enheten selv, ved å logge inn med \(names) på vegne av org.nr. \(number.grouped).",
                nn: "Du kan òg stadfeste eininga sjølv, ved å logge inn med \(names) på vegner av org.nr. \(number.grouped).",
                en: "You can also confirm the unit yourself, by signing in with \(names) on behalf of organisation number \(number.grouped)."))
            <a href="\(visit.to(.signIn(for: .home(visit.unit))))">\(say(
                nb: "Logg inn på vegne av enheten", nn: "Logg inn på vegner av eininga",
                en: "Sign in on behalf of the unit"))</a></p>
            """
    }
}

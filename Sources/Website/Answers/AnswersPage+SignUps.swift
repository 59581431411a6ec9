import Markup
import Words
import WorkModel

/// When more have signed up on the page for everybody than somebody may have thought.
extension AnswersPage {
    /// Calmly: it may be a hall that was asked to sign up. The form is the one for places and deadline, with all as it is
    /// and sign-up closed.
    var unusuallyMany: HTML? {
        guard list.hasUnusuallyMany, let signUp = list.signUp else { return nil }
        let count = list.signedUpLastHour
        let form = SignUpDraft(signUp)
        let fields = SignUpDraft.Field.allCases.map { field in
            "<input type=\"hidden\" name=\"\(field.name)\" value=\"\(form[field])\">" as HTML
        }
        let chosen: HTML? = form.isChosen ? "<input type=\"hidden\" name=\"velges\" value=\"1\">" : nil
        return """
            <div class="heed"><p>\(say(
                nb: "Den siste timen er det kommet \(count) påmeldinger på siden alle kan lese. Er det flere enn du ventet, kan du stenge påmeldingen der og se over lista.",
                nn: "Den siste timen har det kome \(count) påmeldingar på sida alle kan lese. Er det fleire enn du venta, kan du stengje påmeldinga der og sjå over lista.",
                en: "\(count) have signed up on the public page in the last hour. If that is more than you expected, you can close sign-up there and look over the list."))</p>
            <form method="post" action="\(visit.to(.signUp(dugnad)))">
            <input type="hidden" name="versjon" value="\(String(signUp.version))">\(fields)\(chosen)
            <p><button class="btn quiet slim">\(say(
                nb: "Steng påmeldingen", nn: "Steng påmeldinga", en: "Close sign-up"))</button></p></form></div>
            """
    }
}

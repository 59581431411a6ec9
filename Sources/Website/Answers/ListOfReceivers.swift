import Markup
import Words
import WorkModel

/// Whom letters are to, each with the way to what stands of them.
struct ListOfReceivers {
    let invitees: [Invitee]
    let visit: PlannerVisit

    init(_ invitees: [Invitee], _ visit: PlannerVisit) { (self.invitees, self.visit) = (invitees, visit) }

    var html: HTML {
        let say = visit.say
        return """
            <details class="slip plain"><summary>\(say(
                nb: "Se hvem det er", nn: "Sjå kven det er", en: "See who they are")) (\(invitees.count))</summary>
            \(list)</details>
            """
    }

    var list: HTML {
        let items = invitees.map { invitee in
            let known = [invitee.name, invitee.role, invitee.body, invitee.address?.text].compactMap(\.self)
            let words = known.isEmpty ? visit.say(invitee.kind.name) : known.joined(separator: ", ")
            return "<li><a href=\"\(visit.to(.invitee(visit.dugnad, invitee.id)))\"\(asWritten)>\(words)</a></li>\n"
                as HTML
        }
        return "<ul class=\"plainlist names\">\(items)</ul>"
    }
}

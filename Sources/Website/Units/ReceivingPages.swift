import Hummingbird
import Markup
import Words
import WorkModel

/// Receiving a dugnad that another unit hands over. Opening the link does nothing; the button does.
struct ReceivingPages {
    let doors: Doors
    let frame: Frame

    func show(_ request: Request, visit: PersonVisit) async throws -> Response {
        let (secret, offer) = try await find(visit)
        let units = try await doors.workedFor(by: visit.me).filter { $0.id != offer.from.id }
        return frame.respond(page(offer, secret, units, visit), to: visit.visit)
    }

    func receive(_ request: Request, visit: PersonVisit) async throws -> Response {
        let (secret, _) = try await find(visit)
        guard let membership = try await doors.membership(chosenIn: Form(request), by: visit.me) else {
            throw NotFound()
        }
        _ = try await doors.ownership.receive(secret, in: membership.unit.id, by: membership.actor)
        return .redirect(to: visit.to(.home(membership.unit)) + Done.takenIn.query)
    }

    private func find(_ visit: PersonVisit) async throws -> (Secret, DugnadOffer) {
        guard let secret = visit.visit.parameters.get("secret").flatMap(Secret.init),
            let offer = try await doors.ownership.find(secret)
        else { throw NotFound() }
        return (secret, offer)
    }

    private func page(
        _ offer: DugnadOffer, _ secret: Secret, _ units: [WorkModel.Unit], _ visit: PersonVisit
    ) -> Page {
        let say = visit.say
        let dugnad = offer.dugnad
        let meeting = dugnad.variant.theMeeting
        let title = say(nb: "Ta imot \(meeting.nb)?", nn: "Ta imot \(meeting.nn)?", en: "Receive \(meeting.en)?")
        let day = dugnad.dateInWords
        let what =
            dugnad.title.map { Phrase(nb: "«\($0)», \(day.nb),", nn: "«\($0)», \(day.nn),", en: "“\($0)”, \(day.en),") }
            ?? Phrase(nb: "\(meeting.nb) \(day.nb)", nn: "\(meeting.nn) \(day.nn)", en: "\(meeting.en) of \(day.en)")
        let noUnit: HTML = """
            <p>\(say(
                nb: "Du er ikke med i noen annen enhet. Opprett den først, og åpne lenken igjen.",
                nn: "Du er ikkje med i noka anna eining. Opprett ho først, og opne lenkja igjen.",
                en: "You are not in any other unit. Create it first, and open the link again."))</p>
            <p><a class="btn" href="\(visit.to(.newUnit))">\(say(.createAUnit))</a></p>
            """
        let form: HTML = """
            <form class="stack" method="post" action="\(visit.to(.receiving(secret)))">
            \(units.isEmpty ? nil : UnitChoice(units: units, say: say).html)
            <p><button class="btn">\(units.count == 1
                ? say(
                    nb: "Ja, ta imot i \(units[0].name)", nn: "Ja, ta imot i \(units[0].name)",
                    en: "Yes, receive it in \(units[0].name)")
                : say(nb: "Ja, ta imot", nn: "Ja, ta imot", en: "Yes, receive it"))</button></p>
            </form>
            """
        return Page(
            title: title, bodyClass: "room unit",
            main: """
                <h1>\(title)</h1>
                <p class="lead">\(say(
                    nb: "\(offer.from.name) vil overføre \(what.nb) til dere.",
                    nn: "\(offer.from.name) vil overføre \(what.nn) til dykk.",
                    en: "\(offer.from.name) wants to hand \(what.en) over to you."))</p>
                <p>\(say(
                    nb: "Dere får alt: notater, ideer, tiltak, referat og lenkene. Kontaktpersonene hos dere bestemmer over det fra nå av.",
                    nn: "De får alt: notat, idear, tiltak, referat og lenkjene. Kontaktpersonane hos dykk avgjer over det frå no av.",
                    en: "You get everything: notes, ideas, measures, minutes and the links. Your contact persons decide over it from now on."))</p>
                \(units.isEmpty ? noUnit : form)
                \(oneself(visit))
                """,
            mainClass: "wrap stack form")
    }
}

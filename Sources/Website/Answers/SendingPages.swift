import Documents
import Hummingbird
import Words
import WorkModel

/// Looking the invitation over before it goes: to how many, three of the letters as they will be, and one to oneself.
struct SendingPages {
    let doors: Doors
    let frame: Frame
    let addresses: Addresses
    let letters: AnswerLetters
    let writer: LetterWriter
    /// Letters go from here; else they lie in the outbox.
    let hasMail: Bool

    func show(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let id = visit.dugnad.id
        let sending = try await doors.answers.sending(of: id)
        let site = addresses.base(for: request)
        var samples: [(to: Invitee, text: LetterText)] = []
        for sample in try await doors.answers.samples(of: id) {
            samples.append((sample.invitee, try await letters.text(sample: sample, site: site, by: writer)))
        }
        let page = SendingPage(
            visit: visit, sending: sending, samples: samples, own: try await doors.invitations.own(id),
            sent: Form(addressOf: request).number("sendt"),
            hasTried: Form(addressOf: request).has("prove"), hasMail: hasMail)
        return frame.respond(page.page, to: visit.visit)
    }

    func send(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let form = try await Form(request)
        let count = try await doors.answers.send(
            seen: form["sett"], in: visit.dugnad.id, at: addresses.base(for: request), by: visit.actor)
        return .redirect(to: visit.to(.sending(visit.dugnad)) + "?sendt=\(count)")
    }

    func tryIt(_ request: Request, visit: PlannerVisit) async throws -> Response {
        _ = try await doors.answers.sendTest(
            in: visit.dugnad.id, at: addresses.base(for: request), by: visit.actor)
        return .redirect(to: visit.to(.sending(visit.dugnad)) + "?prove=1")
    }
}

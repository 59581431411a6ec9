import Hummingbird
import Markup
import WorkModel

/// The challenge picture of a municipality, open to anybody.
struct ChallengePicturePages {
    let frame: Frame
    let municipalities: Municipalities
    let figures: Figures

    /// Chooses a municipality: goes there when the name tells which, else asks.
    func choose(_ request: Request, visit: Visit) async throws -> Response {
        let form = Form(addressOf: request)
        guard form.has("kommune") else {
            return try await frame.respond(kept: "challenge", revision: 0, to: visit) { choice("", visit).page }
        }
        let typed = form["kommune"]
        if let place = municipalities.named(typed) {
            return .redirect(to: visit.to(.challengePicture(place.number)))
        }
        let asked = choice(typed, visit)
        return frame.respond(asked.page, to: visit, status: asked.found.isEmpty ? .unprocessableContent : .ok)
    }

    func show(_ request: Request, visit: Visit) async throws -> Response {
        let number = visit.parameters.get("number") ?? ""
        guard let picture = try await figures.challengePicture(of: number, in: visit.language) else {
            throw NotFound()
        }
        return frame.respond(ChallengePicturePage(picture: picture, visit: visit).page, to: visit)
    }

    private func choice(_ typed: String, _ visit: Visit) -> MunicipalityChoice {
        MunicipalityChoice(
            typed: typed, found: municipalities.meant(typed),
            former: municipalities.former(typed)?.whatItIsNow, all: municipalities.all, visit: visit)
    }
}

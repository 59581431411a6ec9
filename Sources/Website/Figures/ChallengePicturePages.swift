import Hummingbird
import Markup
import WorkModel

/// The challenge picture of a municipality, open to anybody.
struct ChallengePicturePages {
    let site: Site

    /// Chooses a municipality: goes there when the name tells which, else asks.
    func choose(_ request: Request, visit: Visit) async throws -> Response {
        let form = Form(addressOf: request)
        guard form.has("kommune") else {
            return try await site.respond(kept: "challenge", revision: 0, to: visit) { choice("", visit).page }
        }
        let typed = form["kommune"]
        if let place = site.municipalities.named(typed) {
            return .redirect(to: visit.to(.challengePicture(place.number)))
        }
        let asked = choice(typed, visit)
        return site.respond(asked.page, to: visit, status: asked.found.isEmpty ? .unprocessableContent : .ok)
    }

    func show(_ request: Request, visit: Visit) async throws -> Response {
        let number = visit.parameters.get("number") ?? ""
        guard let picture = try await site.figures.challengePicture(of: number, in: visit.language) else {
            throw NotFound()
        }
        return site.respond(challengePicturePage(picture, visit), to: visit)
    }

    private func choice(_ typed: String, _ visit: Visit) -> MunicipalityChoice {
        MunicipalityChoice(
            typed: typed, found: site.municipalities.matching(typed), all: site.municipalities.all, visit: visit)
    }
}

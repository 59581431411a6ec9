import Foundation
import Hummingbird
import Markup
import Words
import WorkModel

/// Fetching what another dugnad has thought of, from the file it was downloaded as.
struct OtherIdeasPages {
    let doors: Doors
    let frame: Frame
    private let slow = SlowWork()

    init(doors: Doors, frame: Frame) {
        self.doors = doors
        self.frame = frame
    }

    /// The largest real dugnad is a few megabytes, and a Word template in it five.
    static let largest = 12_000_000

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let room = try await doors.rooms.room(visit.dugnad.id)
        let page = OtherIdeasPage(room: room, visit: visit, form: Form(addressOf: request), problems: FormProblems())
        return frame.respond(page.page, to: visit.visit)
    }

    func readIn(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        var typed = Form([])
        // The page then stands at the form's address, which nobody can come to in another language.
        var shown = visit.visit
        shown.pageAddress = Path.otherIdeas(visit.dugnad).text
        return try await frame.taking(shown, at: OtherIdeasPage.file) {
            let upload = try await OtherIdeasPages.upload(in: request)
            typed = upload.form
            let read = try await read(upload, visit)
            return .redirect(to: visit.to(.otherIdeas(visit.dugnad)) + "?nye=\(read.new)&kjente=\(read.known)")
        } orAgain: { problems in
            let room = try await doors.rooms.room(visit.dugnad.id)
            return OtherIdeasPage(room: room, visit: visit, form: typed, problems: problems).page
        }
    }

    private func read(_ upload: Upload, _ visit: ModeratorVisit) async throws -> IdeasRead {
        guard let step: Step.ID = upload.form.identifier("steg") else { throw NotFound() }
        let which = IdeasOfAnother(rawValue: upload.form["hva"]) ?? .ideas
        do {
            // Megabytes that anybody can have made: others do not wait while they are looked through.
            let takeout = try await slow.turn(of: visit.dugnad.id) {
                try await SlowWork.apart { Result { try Takeout(json: Data(upload.bytes)) } }.get()
            }
            return try await doors.takeouts.readIdeas(
                which, of: takeout, on: step, in: visit.dugnad.id, by: visit.actor)
        } catch let refusal as Refusal {
            throw Problem(refusal.reason)
        }
    }

    private static func upload(in request: Request) async throws -> Upload {
        do {
            guard let upload = try await Upload(request, field: OtherIdeasPage.file, largest: largest) else {
                throw Problem.noFileChosen
            }
            return upload
        } catch is TooLarge {
            throw Problem.fileOfIdeasTooLarge
        }
    }
}

extension Problem {
    fileprivate static let noFileChosen = Problem(
        Phrase(
            nb: "Velg filen til den andre dugnaden først.", nn: "Vel fila til den andre dugnaden først.",
            en: "Choose the other dugnad’s file first."))
    fileprivate static let fileOfIdeasTooLarge = Problem(
        Phrase(
            nb: "Filen er større enn 12\u{A0}MB. En dugnad tar bare noen få, så dette er neppe en av våre filer.",
            nn: "Fila er større enn 12\u{A0}MB. Ein dugnad tek berre nokre få, så dette er neppe ei av filene våre.",
            en: "The file is larger than 12\u{A0}MB. A dugnad takes only a few, so this is hardly one of our files."))
}

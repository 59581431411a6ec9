import Documents
import Hummingbird
import WorkModel

/// What the papers and files of a dugnad are made of.
struct DocumentSources: Sendable {
    let doors: Doors
    let library: Library
    let municipalities: Municipalities
    let figures: Figures
    let drawings: Drawings
    let addresses: Addresses
    /// Makes PDF, Word and PowerPoint; nil where no worker is run.
    let documents: DocumentsWorker?

    func papers(for visit: ModeratorVisit, _ request: Request) async throws -> DugnadPapers {
        DugnadPapers(
            minutes: try await doors.minutesDesk.minutes(visit.dugnad.id), language: visit.language,
            drawings: drawings, base: addresses.base(for: request), arms: try await arms(of: visit.dugnad))
    }

    private func arms(of dugnad: Dugnad) async throws -> PrintedArms? {
        guard let unit = dugnad.unit, let arms = try await doors.units.arms(of: unit) else { return nil }
        return PrintedArms(arms.picture, of: try await doors.units.find(unit)?.name ?? dugnad.nameAndDistrict)
    }
}

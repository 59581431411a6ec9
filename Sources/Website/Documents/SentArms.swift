import Documents
import Foundation
import Hummingbird
import Words
import WorkModel

/// A unit's picture that somebody has sent. It is tried before it is stored, as a Word template is.
struct SentArms {
    let picture: PNGPicture

    /// What the file's field is called in the form.
    static let field = "vapen"

    /// - Throws: `Problem` when there is none, or when it cannot be used.
    init(_ request: Request) async throws {
        do {
            guard let upload = try await Upload(request, field: SentArms.field, largest: PNGPicture.largest) else {
                throw Problem.noPictureChosen
            }
            picture = try PNGPicture(Data(upload.bytes))
        } catch is TooLarge {
            throw Problem.pictureTooLarge
        }
    }

    /// - Throws: `Problem` when its dots cannot be read.
    func tryOut(_ sources: DocumentSources, with minutes: Minutes, for unit: WorkModel.Unit) async throws {
        let papers = DugnadPapers(
            minutes: minutes, language: minutes.dugnad.language, drawings: sources.drawings, base: "",
            arms: PrintedArms(picture, of: unit.name))
        do {
            _ = try await sources.documents.make(papers.minutesJob(as: .pdf))
        } catch NoDocument.failed, NoDocument.refused {
            throw Problem.pictureIsBroken
        }
    }
}

extension Problem {
    fileprivate static let noPictureChosen = Problem(
        Phrase(
            nb: "Velg et bilde (.png) først.", nn: "Vel eit bilete (.png) først.", en: "Choose a picture (.png) first.")
    )

    fileprivate static let pictureIsBroken = Problem(
        Phrase(
            nb: "Bildet lar seg ikke lese. Åpne det i et bildeprogram, lagre det på nytt som PNG, og prøv igjen.",
            nn: "Biletet lèt seg ikkje lese. Opne det i eit biletprogram, lagre det på nytt som PNG, og prøv igjen.",
            en: "The picture cannot be read. Open it in a picture program, save it again as PNG, and try again."))
}

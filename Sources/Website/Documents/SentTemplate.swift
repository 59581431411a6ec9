import Documents
import Foundation
import Hummingbird
import Words
import WorkModel

/// A Word template that somebody has sent. It is tried before it is stored: what is wrong with it is told now, not when
/// the minutes are due.
struct SentTemplate {
    let name: String
    let bytes: Data

    /// What the file's field is called in the form.
    static let field = "mal"

    /// - Throws: `Problem` when there is none, or when it is too large.
    init(_ request: Request) async throws {
        do {
            guard
                let upload = try await Upload(request, field: SentTemplate.field, largest: WordTemplate.largest)
            else { throw Problem.noTemplateChosen }
            (name, bytes) = (upload.name, Data(upload.bytes))
        } catch is TooLarge {
            throw Problem.templateTooLarge
        }
    }

    /// - Throws: `Problem` that says what is wrong with it.
    func tryOut(_ sources: DocumentSources, with minutes: Minutes) async throws {
        let template = WordTemplate(
            dugnad: minutes.dugnad.id, name: name, bytes: bytes, uploadedAt: minutes.dugnad.changedAt)
        let papers = DugnadPapers(
            minutes: minutes, language: minutes.dugnad.language, drawings: sources.drawings, base: "")
        do {
            _ = try await sources.documents.make(papers.minutesJob(as: .docx, template: template))
        } catch NoDocument.refused(let word) {
            throw Problem.template(word)
        }
    }
}

extension Problem {
    fileprivate static let noTemplateChosen = Problem(
        Phrase(
            nb: "Velg en Word-fil (.docx eller .dotx) først.", nn: "Vel ei Word-fil (.docx eller .dotx) først.",
            en: "Choose a Word file (.docx or .dotx) first."))

    /// - Parameter word: the worker's word for what is wrong.
    fileprivate static func template(_ word: String) -> Problem {
        switch word {
        case "template-too-large": templateTooLarge
        case "template-macros":
            Problem(
                Phrase(
                    nb: "Malen har makroer, og dem bruker vi ikke. Lagre den som .docx eller .dotx uten makroer.",
                    nn: "Malen har makroar, og dei bruker vi ikkje. Lagre han som .docx eller .dotx utan makroar.",
                    en: "The template has macros, which we do not use. Save it as .docx or .dotx without macros."))
        case "template-encrypted":
            Problem(
                Phrase(
                    nb:
                        "Malen er låst med passord, eller lagret i et gammelt format. Lagre den uten passord som .docx.",
                    nn:
                        "Malen er låst med passord, eller lagra i eit gammalt format. Lagre han utan passord som .docx.",
                    en: "The template is locked with a password or in an old format. Save it unlocked, as .docx."))
        default:
            Problem(
                Phrase(
                    nb:
                        "Filen lar seg ikke åpne som en Word-mal. Åpne den i Word, lagre den på nytt som .docx, og prøv igjen.",
                    nn:
                        "Fila lèt seg ikkje opne som ein Word-mal. Opne ho i Word, lagre ho på nytt som .docx, og prøv igjen.",
                    en:
                        "The file cannot be opened as a Word template. Open it in Word, save it again as .docx, and try again."
                ))
        }
    }
}

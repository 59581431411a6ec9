import Words
import WorkModel

/// A poster for the door and the notice board.
extension DugnadPapers {
    /// What a dugnad is for, to whoever sees the poster or opens the calendar.
    static let aim = Phrase(
        nb: "Sammen finner vi ut hvordan alle barn kan være med på noe, uansett hva familien har råd til.",
        nn: "Saman finn vi ut korleis alle barn kan vere med på noko, same kva familien har råd til.",
        en: "Together we find out how every child can take part in something, whatever the family can afford.")

    package enum Paper: String, Sendable {
        case a4, a3
    }

    /// As many words as there is room for on a door. Of several questions those that fit, each whole, and where to read the
    /// rest.
    private static let mostWords = 240
    private var shortAims: String? { aims.flatMap { $0.count <= DugnadPapers.mostWords ? $0 : nil } }
    private var shortQuestions: [String] {
        let fitting =
            (0...announced.count).last { asking(announced.prefix($0))?.count ?? 0 <= DugnadPapers.mostWords } ?? 0
        let rest =
            fitting == 0
            ? say(
                nb: "Det vi spør om, står i invitasjonen.", nn: "Det vi spør om, står i invitasjonen.",
                en: "What we are going to ask is in the invitation.")
            : say(
                nb: "Flere spørsmål står i invitasjonen.", nn: "Fleire spørsmål står i invitasjonen.",
                en: "More questions are in the invitation.")
        return [asking(announced.prefix(fitting)), fitting < announced.count ? rest : nil].compactMap(\.self)
    }

    package func posterJob(on paper: Paper = .a4) throws -> DocumentJob {
        let poster = Poster(
            place: place?.capitalisedFirst, when: hours,
            lines: [
                shortAims ?? say(DugnadPapers.aim)
            ] + shortQuestions + [
                say(
                    nb: "Du trenger ingen konto og ingen forkunnskaper. Kom som du er.",
                    nn: "Du treng ingen konto og ingen forkunnskapar. Kom som du er.",
                    en: "You need no account and no prior knowledge. Come as you are.")
            ], qr: groupsQRCode, code: dugnad.code.shown, address: typedAddress, how: how, drawing: "ringen",
            paper: paper.rawValue)
        return try DocumentJob(
            "poster", as: .pdf, Framed(frame: frame(name, drawings: drawings.drawing("ringen")), content: poster))
    }
}

private struct Poster: Encodable {
    let place: String?
    let when: String
    let lines: [String]
    let qr: PrintedQRCode?
    let code: String
    let address: String
    let how: String
    let drawing: String
    let paper: String
}

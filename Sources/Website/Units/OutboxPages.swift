import Documents
import Foundation
import Hummingbird
import Words
import WorkModel

/// *Utboks*: what a unit has written, what needs somebody first.
struct OutboxPages {
    let doors: Doors
    let frame: Frame
    let folder: LetterFolder
    let trouble: MailTrouble
    /// With the mailbox that letters come back to.
    let returnsTrouble: MailTrouble
    /// Nil on a machine that sends no mail.
    let mail: MailSettings?
    let clock: @Sendable () -> Moment

    func show(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.letters)
        let letters = try await doors.letters.all(of: visit.unit.id)
        let texts = Dictionary(
            letters.filter { $0.state == .lying }.compactMap { letter in
                folder.text(letter.id).map { (letter.id, $0) }
            }, uniquingKeysWith: { first, _ in first })
        let page = OutboxPage(
            visit: visit, letters: letters, texts: texts, toGive: try await doors.letters.lying(of: visit.unit.id),
            trouble: trouble.words, mail: mail, returnsTrouble: returnsTrouble.words)
        return frame.respond(page.page, to: visit.visit)
    }

    /// It came, or it is to be sent once more.
    func settle(_ request: Request, visit: MemberVisit) async throws -> Response {
        let letter = try await letter(visit)
        let came = try await Form(request)["svar"] == "kom"
        try await doors.letters.settle(letter.id, of: visit.unit.id, came: came, by: visit.actor)
        return .redirect(to: visit.to(.outbox(visit.unit)) + Done.saved.query)
    }

    /// A letter that lies there, as a mail program opens it.
    func file(_ request: Request, visit: MemberVisit) async throws -> Response {
        let letter = try await letter(visit)
        guard letter.state == .lying, let message = folder.message(letter.id) else { throw NotFound() }
        return .file(Array(message), named: "brev-\(letter.id.description.prefix(6)).eml", type: "message/rfc822")
    }

    /// All that lay there when the page was seen, in one file.
    func files(_ request: Request, visit: MemberVisit) async throws -> Response {
        let letters = try await together(visit, since: Form(addressOf: request).seen ?? clock())
        guard !letters.isEmpty else { throw NotFound() }
        var zip = Zip(at: clock())
        for (number, (id, message)) in letters.enumerated() {
            zip.add("brev-\(number + 1)-\(id.description.prefix(6)).eml", Array(message))
        }
        return .file(zip.bytes, named: "brev.zip", type: "application/zip")
    }

    func deliver(_ request: Request, visit: MemberVisit) async throws -> Response {
        let letter = try await letter(visit)
        try await doors.letters.deliver(letter.id, of: visit.unit.id, by: visit.actor)
        folder.remove(letter.id)
        return .redirect(to: visit.to(.outbox(visit.unit)) + Done.saved.query)
    }

    /// Those that the file has, all at once.
    func deliverAll(_ request: Request, visit: MemberVisit) async throws -> Response {
        let letters = try await together(visit, since: Form(request).seen).map(\.id)
        try await doors.letters.deliver(letters, of: visit.unit.id, by: visit.actor)
        for letter in letters { folder.remove(letter) }
        return .redirect(to: visit.to(.outbox(visit.unit)) + Done.saved.query)
    }

    /// What has lain there since the moment that the page was made for. What has come since is in no file that anybody has.
    private func together(
        _ visit: MemberVisit, since moment: Moment?
    ) async throws -> [(id: Letter.ID, message: Data)] {
        try visit.require(.letters)
        guard let moment else { return [] }
        return try await doors.letters.lying(of: visit.unit.id, since: moment).compactMap { letter in
            folder.message(letter.id).map { (letter.id, $0) }
        }
    }

    private func letter(_ visit: MemberVisit) async throws -> Letter {
        try visit.require(.letters)
        guard let id = visit.visit.parameters.get("letter").flatMap({ Letter.ID($0) }) else { throw NotFound() }
        return try await doors.letters.find(id, of: visit.unit.id)
    }
}

extension Form {
    /// Until when the letters came that were on the page.
    fileprivate var seen: Moment? { Int64(self["til"]).map(Moment.init(milliseconds:)) }
}

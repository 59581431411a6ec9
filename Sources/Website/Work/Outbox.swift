import Documents
import Logging
import ServiceLifecycle
import Words
import WorkModel

/// Takes letters that wait: hands them to the mail server, or lays them where they are read on a machine that has none.
package struct Outbox: Service, CustomStringConvertible {
    // A log line that names a service prints it whole.
    package let description = "outbox"
    let letters: Letters
    let writer: LetterWriter
    /// What those say that are about an invitation.
    let answers: AnswerLetters
    let folder: LetterFolder
    let logger: Logger
    let clock: @Sendable () -> Moment
    let trouble: MailTrouble
    /// Nil on a machine that sends no mail.
    let server: (any MailServer)?
    /// Where letters come back to, when that is not where they are from.
    let returnAddress: ReturnAddress?
    /// The most letters a minute.
    let pace: Int
    /// Until it is time to look again.
    let wait: @Sendable (Moment.Length) async throws -> Void

    package func run() async {
        await cancelWhenGracefulShutdown {
            do {
                try await letters.doubtWhatWasUnderWay()
            } catch {
                logger.failed("letters cannot be read", error)
            }
            repeat {
                var pause = Moment.Length.seconds(1)
                do {
                    pause = try await work()
                } catch {
                    logger.failed("letters could not be written", error)
                }
                do { try await wait(pause) } catch { return }
            } while !Task.isCancelled
        }
    }

    /// Does what there is to do now.
    ///
    /// - Returns: how long until there may be more.
    package func work() async throws -> Moment.Length {
        // Also where there is mail now: some may lie there from before.
        folder.keepOnly(try await letters.lying())
        guard let server else {
            // An invitation to thousands gives way to those who answer meanwhile.
            try await layOut(most: 20)
            return .seconds(1)
        }
        return try await send(by: server)
    }

    /// Writes what waits.
    package func layOut(most: Int = 100) async throws {
        for letter in try await letters.due(most: most) {
            guard let (text, message) = try await writtenOrPutOff(letter) else { continue }
            try folder.keep(message, saying: text, as: letter.id)
            try await letters.lay(letter.id)
        }
    }

    /// Hands over the one that has waited longest.
    private func send(by server: any MailServer) async throws -> Moment.Length {
        guard let letter = try await letters.due(most: 1).first else { return .seconds(1) }
        guard let (_, message) = try await writtenOrPutOff(letter), let from = writer.from,
            try await letters.begin(letter.id)
        else { return .zero }
        let back = returnAddress?.address(of: letter.nextTag) ?? from.address
        switch await server.send(message.bytes, from: back, to: letter.address) {
        case .accepted: try await letters.end(letter.id)
        case .refused(let words): try await letters.refuse(letter.id, words)
        case .unsure(let words): try await letters.doubt(letter.id, words)
        case .later(let words): try await letters.putOff(letter.id, words)
        case .ours(let words):
            try await letters.takeBack(letter.id)
            let pause = trouble.has(words)
            logger.error("the mail server cannot be used", metadata: ["answer": "\(words)"])
            return pause
        }
        trouble.isOver()
        return .milliseconds(Int64(60_000 / max(pace, 1)))
    }

    /// One that cannot be written waits, and holds up no other.
    private func writtenOrPutOff(_ letter: Letter) async throws -> (LetterText, MailMessage)? {
        do { return try await written(letter) } catch is CancellationError {
            throw CancellationError()
        } catch {
            logger.failed("a letter could not be written", error, ["kind": "\(letter.kind.rawValue)"])
            if try await letters.begin(letter.id) {
                try await letters.putOff(letter.id, "The letter could not be written.")
            }
            return nil
        }
    }

    /// Nil when it has nothing to say any more; then it is taken away.
    private func written(_ letter: Letter) async throws -> (LetterText, MailMessage)? {
        if letter.kind == .answersNews { return try await writtenOfNews(letter) }
        if letter.kind.isToOwner { return try await writtenToOwner(letter) }
        if letter.kind.isAboutProposals { return try await writtenOfProposals(letter) }
        if letter.kind == .relayChallenge { return try await writtenOfRelay(letter) }
        guard !letter.kind.isAboutInvitation else { return try await writtenAboutInvitation(letter) }
        guard let content = try await letters.content(of: letter) else {
            try await letters.drop(letter.id)
            return nil
        }
        let text = writer.text(content, of: letter)
        return writer.message(text, of: letter, at: clock()).map { (text, $0) }
    }

    private func writtenAboutInvitation(_ letter: Letter) async throws -> (LetterText, MailMessage)? {
        guard let content = try await answers.doors.answers.content(of: letter) else {
            try await letters.drop(letter.id)
            return nil
        }
        let (text, links) = try await answers.text(content, of: letter, by: writer)
        return writer.message(text, of: letter, at: clock(), about: content, links: links).map { (text, $0) }
    }
}

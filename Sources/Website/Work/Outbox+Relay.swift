import Documents
import WorkModel

extension Outbox {
    /// Nil when there is nothing to say any more; then it is taken away.
    func writtenOfRelay(_ letter: Letter) async throws -> (LetterText, MailMessage)? {
        guard let content = try await answers.doors.relays.content(of: letter) else {
            try await letters.drop(letter.id)
            return nil
        }
        return writer.written(content, of: letter, at: clock())
    }
}

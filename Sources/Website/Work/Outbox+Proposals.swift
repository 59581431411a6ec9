import Documents
import WorkModel

extension Outbox {
    /// Nil when there is nothing to tell any more; then it is taken away.
    func writtenOfProposals(_ letter: Letter) async throws -> (LetterText, MailMessage)? {
        guard let content = try await answers.doors.proposals.content(of: letter) else {
            try await letters.drop(letter.id)
            return nil
        }
        return writer.written(content, of: letter, at: clock())
    }
}

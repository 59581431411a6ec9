import Documents
import WorkModel

extension Outbox {
    /// Nil when there is nothing to tell any more; then it is taken away.
    func writtenOfNews(_ letter: Letter) async throws -> (LetterText, MailMessage)? {
        guard let news = try await answers.doors.answers.news(in: letter) else {
            try await letters.drop(letter.id)
            return nil
        }
        let text = writer.text(news, of: letter)
        return writer.message(text, of: letter, at: clock()).map { (text, $0) }
    }
}

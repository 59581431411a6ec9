import Logging
import ServiceLifecycle
import Words
import WorkModel

/// Does for every dugnad what its invitation has promised: the waiting list goes on, the silent are reminded once, and
/// those who did not know are asked again. Every minute, because a place is kept to a minute that has been named. And
/// tells the contact persons what is new, and that young people wait for an answer.
package struct Invited: Service, CustomStringConvertible {
    // A log line that names a service prints it whole.
    package let description = "invited"
    let answers: Answers
    let proposals: Proposals
    /// Where the site is, as a letter says that nobody's press has caused.
    let site: String
    let logger: Logger
    let clock: @Sendable () -> Moment
    /// Where there is no mail the contact persons look on the page, and nobody gives them a letter each morning by hand. What
    /// is to be decided the same day lies in the outbox.
    let hasMail: Bool
    /// Until it is time to look again.
    let wait: @Sendable () async throws -> Void

    package func run() async {
        await cancelWhenGracefulShutdown {
            var told = ""
            repeat {
                do {
                    try await answers.tend()
                    if hasMail { try await tellInTheMorning(&told) }
                    try await answers.writeOfLateAnswers()
                } catch {
                    logger.failed("answers could not be looked after", error)
                }
            } while (try? await wait()) != nil && !Task.isCancelled
        }
    }

    /// - Parameter told: the day whose morning letters are made.
    private func tellInTheMorning(_ told: inout String) async throws {
        let now = clock()
        let day = NorwegianTime.isoDate(now)
        if day != told, NorwegianTime.isoTime(now) >= AnswerNews.morning {
            try await answers.writeMorningLetters()
            try await proposals.remind(at: site)
            told = day
        }
    }
}

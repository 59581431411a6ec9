import Logging
import ServiceLifecycle
import WorkModel

/// Does for every dugnad what its invitation has promised: the waiting list goes on, the silent are reminded once, and
/// those who did not know are asked again. Every minute, because a place is kept to a minute that has been named.
package struct Invited: Service, CustomStringConvertible {
    // A log line that names a service prints it whole.
    package let description = "invited"
    let answers: Answers
    let logger: Logger
    /// Until it is time to look again.
    let wait: @Sendable () async throws -> Void

    package func run() async {
        await cancelWhenGracefulShutdown {
            repeat {
                do {
                    try await answers.tend()
                } catch {
                    logger.error("answers could not be looked after", metadata: ["error": "\(type(of: error))"])
                }
            } while (try? await wait()) != nil && !Task.isCancelled
        }
    }
}

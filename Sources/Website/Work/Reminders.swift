import Logging
import ServiceLifecycle
import Words
import WorkModel

/// Writes to those responsible for measures who have said that they may be reminded, on the morning of a working day: of
/// what is due, and of what was put together with something else or divided. It
/// looks every five minutes, and makes the letters of a day once; the outbox sends them at its own pace.
package struct Reminders: Service, CustomStringConvertible {
    // A log line that names a service prints it whole.
    package let description = "reminders"
    let owners: MeasureOwners
    let logger: Logger
    /// Until it is time to look again.
    let wait: @Sendable () async throws -> Void

    package func run() async {
        await cancelWhenGracefulShutdown {
            repeat {
                do {
                    let count = try await owners.remind()
                    if count > 0 { logger.info("reminders written", metadata: ["count": "\(count)"]) }
                    let told = try await owners.tellOfChanges()
                    if told > 0 { logger.info("changes told", metadata: ["count": "\(told)"]) }
                } catch {
                    logger.failed("reminders could not be written", error)
                }
            } while (try? await wait()) != nil && !Task.isCancelled
        }
    }
}

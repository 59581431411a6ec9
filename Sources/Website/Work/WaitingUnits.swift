import Logging
import ServiceLifecycle
import Words
import WorkModel

/// Tells whoever runs the site once a day how many units wait to be confirmed: in the log, and by a letter where there is
/// mail and an address to send it to. Neither names any of them.
package struct WaitingUnits: Service, CustomStringConvertible {
    // A log line that names a service prints it whole.
    package let description = "waiting units"
    let units: Units
    /// Nil where there is no mail, or none who reads it.
    let reader: EmailAddress?
    /// Where the site is, as the letter says.
    let site: String
    let logger: Logger
    let clock: @Sendable () -> Moment
    /// Until it is time to look again.
    let wait: @Sendable () async throws -> Void

    package func run() async {
        await cancelWhenGracefulShutdown {
            var told = ""
            repeat {
                let day = NorwegianTime.isoDate(clock() - WaitingUnits.morning)
                guard day != told else { continue }
                do {
                    try await tell(on: day)
                    told = day
                } catch {
                    logger.failed("units that wait cannot be counted", error)
                }
            } while (try? await wait()) != nil && !Task.isCancelled
        }
    }

    private func tell(on day: String) async throws {
        let count = try await units.waitingCount()
        guard count > 0 else { return }
        logger.notice("units wait to be confirmed", metadata: ["count": "\(count)"])
        if let reader { try await units.remind(reader, on: day, at: site) }
    }

    /// A new day begins when people get up.
    private static let morning = Moment.Length.hours(7)
}

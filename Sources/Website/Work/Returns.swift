import Logging
import ServiceLifecycle
import Words
import WorkModel

/// Reads what comes back to the mailbox of the site, and marks the letters that did not come.
package struct Returns: Service, CustomStringConvertible {
    // A log line that names a service prints it whole.
    package let description = "returns"
    let letters: Letters
    let mailbox: any ReturnMailbox
    let logger: Logger
    let clock: @Sendable () -> Moment
    let trouble: MailTrouble
    /// Until it is time to look again.
    let wait: @Sendable (Moment.Length) async throws -> Void

    package func run() async {
        await cancelWhenGracefulShutdown {
            repeat {
                var pause = Returns.usualPause
                do {
                    pause = try await work()
                } catch {
                    logger.failed("returned mail could not be marked", error)
                }
                do { try await wait(pause) } catch { return }
            } while !Task.isCancelled
        }
    }

    /// Reads what has come since last.
    ///
    /// - Returns: how long until there may be more.
    package func work() async throws -> Moment.Length {
        let place = try await letters.place(in: mailbox.fingerprint)
        switch await mailbox.read(after: place, at: clock()) {
        case .read(let read):
            trouble.isOver()
            let count = try await letters.takeReturns(read.returns, upTo: read.place)
            if count > 0 { logger.info("letters have come back", metadata: ["count": "\(count)"]) }
            return read.isAll ? Returns.usualPause : .seconds(1)
        case .ours(let words):
            let pause = trouble.has(words)
            logger.error("returned mail cannot be read", metadata: ["answer": "\(words)"])
            return pause
        }
    }

    private static let usualPause = Moment.Length.minutes(5)
}

import Logging
import ServiceLifecycle
import WorkModel

/// Looks the whole database over at start, and then once a day: a page of it that is damaged would else be met by somebody
/// in a hall.
package struct LookingOver: Service, CustomStringConvertible {
    // A log line that names a service prints it whole.
    package let description = "looking over"
    let store: Store
    let logger: Logger
    let soundness: Soundness
    /// Until it is time to look again.
    let wait: @Sendable () async throws -> Void

    package func run() async {
        await cancelWhenGracefulShutdown {
            repeat {
                do {
                    let damage = try await store.damage()
                    soundness.found(damage)
                    if let damage {
                        logger.critical(
                            "the database is damaged: take a copy of the folder, stop, and put a backup back in another",
                            metadata: ["found": "\(damage)"])
                    }
                } catch {
                    logger.failed("the database cannot be looked over", error)
                }
            } while (try? await wait()) != nil && !Task.isCancelled
        }
    }
}

import Logging
import ServiceLifecycle
import WorkModel

/// Deletes what is to be deleted. Every five minutes, so that words that are to be gone in an hour are gone.
package struct Pruning: Service, CustomStringConvertible {
    // A log line that names a service prints it whole.
    package let description = "pruning"
    private let dugnader: Dugnader
    private let logger: Logger
    private let wait: @Sendable () async throws -> Void

    /// - Parameter wait: until it is time to look again.
    package init(
        dugnader: Dugnader, logger: Logger,
        wait: @escaping @Sendable () async throws -> Void = { try await Task.sleep(for: .seconds(300)) }
    ) {
        self.dugnader = dugnader
        self.logger = logger
        self.wait = wait
    }

    package func run() async {
        await cancelWhenGracefulShutdown {
            repeat {
                do {
                    try await dugnader.prune()
                } catch {
                    logger.error("pruning failed", metadata: ["error": "\(type(of: error))"])
                }
            } while (try? await wait()) != nil && !Task.isCancelled
        }
    }
}

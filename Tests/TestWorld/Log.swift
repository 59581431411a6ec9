import Logging
import Synchronization

/// What has been logged.
package final class Log: Sendable {
    private let kept = Mutex<[String]>([])

    /// The messages alone.
    package var lines: [String] { kept.withLock { $0.map { String($0.prefix { $0 != "\t" }) } } }
    /// Each with what stands beside it: «notice», the message, and names with values.
    package var all: [String] { kept.withLock { $0 } }
    package var logger: Logger { Logger(label: "test") { _ in Handler(log: self) } }

    package init() {}

    private struct Handler: LogHandler {
        let log: Log
        var logLevel: Logger.Level = .notice
        var metadata: Logger.Metadata = [:]

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let beside = (event.metadata ?? [:]).map { "\($0)=\($1)" }.sorted()
            log.kept.withLock { $0.append((["\(event.message)", "\(event.level)"] + beside).joined(separator: "\t")) }
        }
    }
}

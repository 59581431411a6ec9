import Foundation
import Logging
import ServiceLifecycle
import Words
import WorkModel

/// Takes a backup when it is time for one, and takes the oldest away. Each has been opened and looked over before it counts.
package struct Backups: Service, CustomStringConvertible {
    // A log line that names a service prints it whole.
    package let description = "backups"
    let store: Store
    let settings: BackupSettings
    let logger: Logger
    let clock: @Sendable () -> Moment
    /// Until it is time to look again.
    let wait: @Sendable () async throws -> Void
    /// Until what is being done with the whole database is over, as it is looked over at start.
    var soon: @Sendable () async throws -> Void = { try await Task.sleep(for: .seconds(2)) }

    package func run() async {
        await cancelWhenGracefulShutdown {
            var isTold = false
            var isBusy = false
            repeat {
                isBusy = false
                do {
                    try await lookAndTake()
                    isTold = false
                } catch CopyProblem.underWay {
                    isBusy = true
                } catch {
                    // Once, and not each time it is looked at.
                    if !isTold { logger.error("no backup was taken", metadata: ["why": "\(Backups.reason(error))"]) }
                    isTold = true
                }
            } while (try? await (isBusy ? soon : wait)()) != nil && !Task.isCancelled
        }
    }

    private func lookAndTake() async throws {
        let now = clock()
        let taken = TakenBackups(in: settings.folder)
        // One from a time that has not been yet says nothing of when the next is due.
        if let newest = taken.newest(at: now), now - newest.takenAt < .hours(settings.hours) { return }
        let file = settings.folder.appending(path: TakenBackup.name(at: now))
        _ = try await SlowWork.apart { [store] in Result { try store.backUp(to: file) } }.get()
        // Those of a clock that was ahead take nobody's place.
        for old in TakenBackups(in: settings.folder).all.filter({ $0.takenAt <= now }).dropFirst(settings.keep) {
            try FileManager.default.removeItem(at: old.file)
        }
    }

    private static func reason(_ error: any Error) -> String {
        (error as? CopyProblem)?.description ?? (error as? Store.OtherForm)?.description ?? "\(type(of: error))"
    }
}

/// The backups in a folder that were taken by themselves, the newest first. Other files there are left alone.
package struct TakenBackups: Sendable {
    package let all: [TakenBackup]

    package init(in folder: URL) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        all = names.compactMap { TakenBackup($0, in: folder) }.sorted { $0.takenAt > $1.takenAt }
    }

    /// The newest that was taken before a moment.
    package func newest(at now: Moment) -> TakenBackup? { all.first { $0.takenAt <= now } }
}

package struct TakenBackup: Sendable {
    package let file: URL
    package let takenAt: Moment

    /// Nil for a file with any other name.
    fileprivate init?(_ name: String, in folder: URL) {
        guard let found = name.wholeMatch(of: /allemed-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z\.sqlite/),
            let takenAt = try? Date("\(found.1)T\(found.2):\(found.3):\(found.4)Z", strategy: .iso8601)
        else { return nil }
        (file, self.takenAt) = (folder.appending(path: name), Moment(takenAt))
    }

    /// By the time of the world, so that names stand in order also when the clocks are set back.
    static func name(at moment: Moment) -> String {
        "allemed-\(moment.date.formatted(.iso8601.timeSeparator(.omitted))).sqlite"
    }
}

import Foundation

/// The backups that are taken by themselves.
package struct BackupSettings: Sendable, Equatable {
    /// Where they are written. Another disk than the data's is best.
    package let folder: URL
    /// How many hours go between them.
    package let hours: Int
    /// How many are kept; the oldest goes first.
    package let keep: Int

    package init(folder: URL, hours: Int, keep: Int) {
        (self.folder, self.hours, self.keep) = (folder, hours, keep)
    }
}

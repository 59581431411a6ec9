import Configuration
import Foundation
import Words

extension Settings {
    /// `backup.…`
    ///
    /// - Throws: a `SettingProblem` with a sentence that names the key.
    static func backup(_ config: ConfigReader) throws -> BackupSettings? {
        let hours = try number("backup.hours", config.string(forKey: "backup.hours"), within: 1...720)
        let keep = try number("backup.keep", config.string(forKey: "backup.keep"), within: 1...1000)
        guard let folder = config.string(forKey: "backup.folder").flatMap(\.nilIfEmpty) else {
            if let key = hours != nil ? "backup.hours" : keep != nil ? "backup.keep" : nil {
                throw SettingProblem("\(key) is of no use without backup.folder.")
            }
            return nil
        }
        guard folder.hasPrefix("/") else {
            throw SettingProblem("backup.folder must be a whole path, such as /backup/allemed.")
        }
        return BackupSettings(
            folder: URL(filePath: folder, directoryHint: .isDirectory), hours: hours ?? 24, keep: keep ?? 30)
    }
}

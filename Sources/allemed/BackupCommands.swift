import ArgumentParser
import Foundation
import Website
import Words
import WorkModel

struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes a copy of everything to one new file, and looks it over.",
        discussion: "The site may be running, and people may be writing. A file that is there is never written over.")

    @OptionGroup var data: DataFolder

    @Argument(help: "The file to write.")
    var file: String

    func run() async throws {
        let folder = URL(filePath: data.path, directoryHint: .isDirectory)
        guard FileManager.default.fileExists(atPath: folder.appending(path: "allemed.sqlite").path) else {
            throw Trouble(description: CopyProblem.noDatabase(folder).description)
        }
        let place = URL(filePath: file).standardizedFileURL
        let request = OperatorRequest.backUp(path: place.path(percentEncoded: false))
        // Without the site: a database of another form is copied as it is, before anybody changes it.
        try await OperatedFolder(path: data.path).carryOut(request) { folder in
            do {
                return .done(try Store.backUp(folder.url, to: place).summary)
            } catch let problem as CopyProblem {
                return .refused(problem.description)
            } catch let other as Store.OtherForm {
                return .refused(other.description)
            }
        }
    }
}

struct PutBack: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Puts a backup back in an empty data folder.",
        discussion:
            "Everybody must sign in again, and no letter goes by itself. docs/operations.md says what to do then.")

    @OptionGroup var data: DataFolder

    @Argument(help: "The file that `allemed backup` has written.")
    var file: String

    func run() async throws {
        do {
            // The file is looked at before the folder is touched.
            let restore = try Restore(URL(filePath: file).standardizedFileURL)
            let restored = try restore.put(into: OwnedFolder(data.path).url)
            for line in restored.summary(folder: data.path) { print(line) }
        } catch let problem as RestoreProblem {
            throw Trouble(description: problem.description)
        } catch let problem as CopyProblem {
            throw Trouble(description: problem.description)
        }
    }
}

extension Restored {
    fileprivate func summary(folder: String) -> [String] {
        [
            "Put back in \(folder): \(dugnader) dugnader, \(notes) notes and \(units) units.",
            latest.map { "The latest in it is of \(NorwegianTime.dayAndHour($0).en). What came after is not there." },
            "Links and codes that were ended after the backup open again until they are ended anew, and what was deleted after it is there again until it is deleted anew.",
            "Everybody must sign in again, and moderators open their own link again: \(sessions) browsers were in.",
            "Letters that had not gone wait in Utboks, marked as unsure: \(letters). None of them goes by itself.",
            "Settings are not in a backup: look at allemed.json before you start the site.",
        ].compactMap(\.self)
    }
}

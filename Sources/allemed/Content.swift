import ArgumentParser
import Foundation
import WorkModel

struct Content: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Cards and other texts of your own, in the form of docs/content.md.", subcommands: [Check.self])

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Tells everything that is wrong with a folder of content, with file and line, or what it has.")

        @Argument(help: "The folder.")
        var folder: String

        func run() throws {
            let check = ContentCheck(URL(filePath: folder, directoryHint: .isDirectory), over: CarriedBytes.files)
            for problem in check.problems { print(problem) }
            guard check.problems.isEmpty else { throw ExitCode(1) }
            print(check.summary)
        }
    }
}

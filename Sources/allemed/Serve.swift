import ArgumentParser
import Foundation
import Website
import Words
import WorkModel

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Runs the site.")

    @OptionGroup var data: DataFolder
    @OptionGroup var address: Address

    func run() async throws {
        let folder = try OwnedFolder(data.path)
        let site = try RunningSite(on: folder, settings: address.settings(in: folder.url))
        try await site.run { port in announce("ALLEMED: http://127.0.0.1:\(port)") }
    }
}

struct Demonstrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Runs the site with five invented dugnader, made afresh.")

    @OptionGroup var data: DataFolder
    @OptionGroup var address: Address

    func run() async throws {
        let folder = try OwnedFolder(data.path)
        let site = try RunningSite(on: folder, settings: address.settings(in: folder.url))
        let demo = Demo(doors: site.doors, edition: site.edition, now: Moment(Date()))
        try await demo.clear()
        let aina = try await demo.unit()
        let started = [
            ("Planned", try await demo.planned()), ("Under way", try await demo.running()),
            ("Finished", try await demo.finished(language: .bokmål)),
            ("Finished, in nynorsk", try await demo.finished(language: .nynorsk)),
            ("Finished, in English", try await demo.finished(language: .english)),
        ]
        try await site.run { port in
            let base = "http://127.0.0.1:\(port)"
            announce("\nALLEMED: \(base)\nEverything in the demo is invented. It lies in the folder \(data.path).\n")
            announce("Fjordvik kommune\n  sign in as Aina, its contact person  \(base)\(Path.signInLink(aina).text)\n")
            for (name, demo) in started {
                announce(
                    """
                    \(name)
                      moderator  \(base)\(Path.entry(demo.secret).text)
                      groups     \(base)\(Path.tables(demo.dugnad).text)
                      wall       \(base)\(Path.wall(demo.dugnad).text)   (after the moderator's link)
                      as a file  \(CommandLine.arguments[0]) export \(demo.dugnad.code) --data \(data.path)

                    """)
            }
        }
    }
}

/// To whoever runs the program, apart from what is printed.
func complain(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
}

/// Prints without delay, also when the output goes to a script.
func announce(_ line: String) {
    try? FileHandle.standardOutput.write(contentsOf: Data((line + "\n").utf8))
}

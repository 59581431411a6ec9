import ArgumentParser
import Foundation
import WorkModel

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Runs the site.")

    @OptionGroup var data: DataFolder
    @OptionGroup var address: Address

    func run() async throws {
        let folder = try OwnedFolder(data.path)
        let store = try Store.open(in: folder.url)
        try await RunningSite(store: store, settings: address.settings(in: folder.url), folder: folder.url).run {
            port in
            announce("ALLEMED: http://127.0.0.1:\(port)")
        }
    }
}

struct Demonstrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Runs the site with three invented dugnader, made afresh.")

    @OptionGroup var data: DataFolder
    @OptionGroup var address: Address

    func run() async throws {
        let folder = try OwnedFolder(data.path)
        let store = try Store.open(in: folder.url)
        let site = try await RunningSite(
            store: store, settings: address.settings(in: folder.url), folder: folder.url)
        let demo = Demo(dugnader: site.dugnader, edition: site.edition, now: Moment(Date()))
        for old in try await site.dugnader.all() where old.isInvented { try await site.dugnader.delete(old.id) }
        let started = [
            ("Planned", try await demo.planned()), ("Under way", try await demo.running()),
            ("Finished", try await demo.finished()),
        ]
        try await site.run { port in
            let base = "http://127.0.0.1:\(port)"
            announce("\nALLEMED: \(base)\nEverything in the demo is invented.\n")
            for (name, demo) in started {
                announce(
                    """
                    \(name)
                      moderator  \(base)/inn/\(demo.secret.text)
                      groups     \(base)/b/\(demo.dugnad.code)
                      wall       \(base)/d/\(demo.dugnad.code)/vegg   (after the moderator's link)

                    """)
            }
        }
    }
}

/// Says it at once, also when a script reads along.
func announce(_ line: String) {
    try? FileHandle.standardOutput.write(contentsOf: Data((line + "\n").utf8))
}

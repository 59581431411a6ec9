import Foundation
import TestWorld
import Testing
import Website
import WorkModel

@Suite("The operator takes a backup while the site runs")
struct BackupCommandTests {
    private let folder: CommandFolder
    private let file: URL

    init() async throws {
        folder = try await CommandFolder()
        // The folder beside the data is gone with the value too.
        file = folder.url.deletingLastPathComponent().appending(path: "kopi.sqlite")
    }

    @Test("The site writes it, and says where it is, how large, and what it holds")
    func written() async throws {
        let hall = try await folder.open.start()
        try await hall.go(to: hall.task())
        try await hall.write("Byttedag")
        try await folder.taking {
            let answer = try #require(try await folder.ask(.backUp(path: file.path())))
            #expect(answer.text.hasPrefix("Backup written: \(file.path()), ") && answer.text.contains(" MB.\n"))
            #expect(answer.text.contains("It holds 1 dugnader, 1 notes and 0 units"))
        }
        let new = folder.url.appending(path: "ny", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: new, withIntermediateDirectories: true)
        #expect(try Restore(file).put(into: new).notes == 1)
        #expect(folder.log.all == ["a command\tnotice\tcommand=backup\toutcome=done"])
    }

    @Test("What cannot be is refused with a sentence, and what is there is left as it is")
    func refused() async throws {
        try Data("kveld".utf8).write(to: file)
        try await folder.taking {
            for (path, sentence) in [
                (file.path(), "There is something at"), ("/borte/kopi.sqlite", "There is no folder /borte."),
                ("", "something at"), ("/", "something at"), (".", "something at"), ("/proc/æøå", "/proc."),
                (file.path() + "/kopi", "no folder"), ("/tmp/" + String(repeating: "x", count: 300), "too long"),
            ] {
                let answer = try #require(try await folder.ask(.backUp(path: path)))
                guard case .refused(let said) = answer else { throw Missing("a refusal: \(answer)") }
                #expect(said.contains(sentence), "\(path)")
            }
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == "kveld")
    }
}

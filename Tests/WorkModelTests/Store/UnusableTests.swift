import Foundation
import GRDB
import Testing
import WorkModel

@Suite("A database that the machine does not let the program use")
struct UnusableTests {
    private let folder = URL(filePath: "/srv/allemed", directoryHint: .isDirectory)

    @Test(
        "What is in the way is told in a sentence, and not in SQLite’s words",
        arguments: [
            (ResultCode.SQLITE_FULL, "There is too little room on the disk with the folder /srv/allemed."),
            (.SQLITE_READONLY, "The database in /srv/allemed cannot be written by the user "),
            (.SQLITE_BUSY, "Another program has the database in /srv/allemed open."),
            (.SQLITE_CANTOPEN, "There is no database in /srv/allemed."),
        ])
    func told(code: ResultCode, sentence: String) {
        let told = Unusable(code, in: folder).description
        #expect(told.hasPrefix(sentence))
        #expect(told.wholeMatch(of: /.*(?i:sqlite|error|errno).*/) == nil)
    }

    @Test("A file that is there and cannot be opened is somebody else’s")
    func notOurs() throws {
        let folder = try Folder()
        try Data().write(to: folder.url.appending(path: "allemed.sqlite"))
        #expect(Unusable(.SQLITE_CANTOPEN, in: folder.url) == .notOurs(folder.url))
    }

    @Test("A folder where a file should be is not opened, and is told as what cannot be used")
    func opened() throws {
        let folder = try Folder()
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "allemed.sqlite"), withIntermediateDirectories: true)
        #expect(throws: Unusable.notOurs(folder.url)) { try Store.open(in: folder.url) }
    }
}

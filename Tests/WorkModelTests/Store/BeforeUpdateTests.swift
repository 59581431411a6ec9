import Foundation
import GRDB
import TestWorld
import Testing
import Words
import WorkModel

@Suite("The database as it was before an update is kept beside it for a while")
struct BeforeUpdateTests {
    private let folder: Folder

    init() throws { folder = try Folder() }

    private var copies: [String] { get throws { try folder.names.filter { $0.hasPrefix("allemed-before") } } }

    /// Puts a database of an older form in place of the one that is there.
    private func lay(_ landed: LandedDatabase) throws {
        for name in try folder.names where name.hasPrefix("allemed.sqlite") {
            try FileManager.default.removeItem(at: folder.url.appending(path: name))
        }
        try landed.write(in: folder.url)
    }

    private func age(_ name: String, days: Int) throws {
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -Double(days) * 86_400)],
            ofItemAtPath: folder.url.appending(path: name).path())
    }

    @Test("The copy has the older form with everything in it, for its owner alone", arguments: LandedDatabase.all)
    func kept(landed: LandedDatabase) throws {
        try lay(landed)
        _ = try Store.open(in: folder.url)
        let name = try #require(try copies.first)
        #expect(try copies.count == 1)
        let file = folder.url.appending(path: name)
        #expect(try FileManager.default.attributesOfItem(atPath: file.path())[.posixPermissions] as? Int == 0o600)
        let old = try Folder()
        try FileManager.default.copyItem(at: file, to: old.url.appending(path: "allemed.sqlite"))
        #expect(throws: Store.OtherForm.older) { try Store.open(in: old.url, reading: true) }
        let texts = try DatabaseQueue(path: file.path()).read { db in
            try String.fetchSet(db, sql: "SELECT text FROM note")
        }
        #expect(texts.contains("Byttedag 🙂"))
    }

    @Test("It is named after what it is from before")
    func named() throws {
        try lay(try #require(LandedDatabase.all.last))
        _ = try Store.open(in: folder.url)
        let next = try #require(Migrations.names.last).replacing(" ", with: "-")
        #expect(try copies == ["allemed-before-\(next).sqlite"])
    }

    @Test("Where there is nothing to change there is no copy: a new folder, and a database of today's form")
    func nothing() throws {
        _ = try Store.open(in: folder.url)
        _ = try Store.open(in: folder.url)
        #expect(try copies.isEmpty)
    }

    @Test("When there is no room for the copy the program does not start, says why, and has changed nothing")
    func noRoom() throws {
        try lay(try #require(LandedDatabase.all.last))
        let problem = #expect(throws: Store.NotCopied.self) { try Store.open(in: folder.url, leaving: .max / 2) }
        let sentence = try #require(problem?.description)
        #expect(sentence.contains("too little room") && sentence.contains("Nothing was changed."))
        #expect(try copies.isEmpty)
        #expect(throws: Store.OtherForm.older) { try Store.open(in: folder.url, reading: true) }
        _ = try Store.open(in: folder.url)
        #expect(try copies.count == 1)
    }

    @Test("The two latest are kept, and of two from the same form the latest")
    func two() throws {
        let forms = LandedDatabase.all.suffix(3)
        for (landed, days) in zip(forms, [3, 2, 1]) {
            try lay(landed)
            let before = Set(try copies)
            _ = try Store.open(in: folder.url)
            let new = try #require(try copies.first { !before.contains($0) })
            try age(new, days: days)
        }
        let two = try copies
        #expect(two.count == 2)
        try lay(try #require(forms.last))
        _ = try Store.open(in: folder.url)
        #expect(try copies == two)
    }

    @Test("It is gone after thirty days, by the sweep that takes what goes by itself")
    func gone() async throws {
        try lay(try #require(LandedDatabase.all.last))
        let world = try World(store: Store.open(in: folder.url))
        let name = try #require(try copies.first)
        try age(name, days: 29)
        try await world.doors.dugnader.prune()
        #expect(try copies == [name])
        try age(name, days: 31)
        try await world.doors.dugnader.prune()
        #expect(try copies.isEmpty)
    }
}

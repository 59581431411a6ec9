import Foundation
import GRDB
import TestWorld
import Testing
import Words
import WorkModel

@Suite("A backup is one whole file, made while people write")
struct BackupTests {
    private let data: Folder
    private let shelf: Folder
    private let world: World
    private let hall: Hall
    private var file: URL { shelf.url.appending(path: "kopi.sqlite") }

    init() async throws {
        (data, shelf) = (try Folder(), try Folder())
        world = try World(store: Store.open(in: data.url))
        hall = try await world.startNow()
        try await hall.write("Byttedag")
    }

    /// What a restored site would read in it.
    private func notes(in file: URL) throws -> Set<String> {
        try DatabaseQueue(path: file.path()).read { db in try String.fetchSet(db, sql: "SELECT text FROM note") }
    }

    @Test("It is a single file that its owner alone can read, and it says what it holds")
    func single() throws {
        let copy = try world.store.backUp(to: file)
        #expect(try shelf.names == ["kopi.sqlite"])
        #expect(try FileManager.default.attributesOfItem(atPath: file.path())[.posixPermissions] as? Int == 0o600)
        #expect(copy.file == file)
        let bytes = try Data(contentsOf: file)
        #expect(copy.bytes == bytes.count && bytes.count > 100_000)
        #expect(copy.count(of: "dugnad") == 1 && copy.count(of: "note") == 1 && copy.count(of: "unit") == 0)
        // Read without anything beside it: 1 and 1 say that there is no log of writes ahead.
        #expect(Array(bytes[18...19]) == [1, 1])
        let texts = try notes(in: file)
        #expect(texts == ["Byttedag"])
    }

    @Test("It has every note that was answered as received before it began, also when people go on writing")
    func whileWriting() async throws {
        let before = try await (1...20).asyncMap { number in try await hall.write("Før \(number)").id }
        let backup = Task.detached { [world, file] in try world.store.backUp(to: file) }
        let writing = Task { [hall] in
            var count = 0
            while !Task.isCancelled {
                count += 1
                try await hall.write("Under \(count)", group: 1 + count % 6)
            }
            return count
        }
        let copy = try await backup.value
        writing.cancel()
        let during = (try? await writing.value) ?? 0
        let texts = try notes(in: file)
        #expect(texts.isSuperset(of: (1...20).map { "Før \($0)" }))
        #expect(before.count == 20 && copy.count(of: "note") == texts.count && texts.count <= 21 + during)
        #expect(try await hall.texts().count >= texts.count, "nobody's note was refused")
    }

    @Test("What is there already is never written over, whether it is a file, a folder or a link that leads nowhere")
    func isThere() throws {
        try Data("kveld".utf8).write(to: file)
        let folder = shelf.url.appending(path: "mappe")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let link = shelf.url.appending(path: "lenke")
        try FileManager.default.createSymbolicLink(atPath: link.path(), withDestinationPath: "/nowhere/allemed")
        for taken in [file, folder, link] {
            #expect(throws: CopyProblem.isThere(taken)) { try world.store.backUp(to: taken) }
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == "kveld")
        #expect(try shelf.names == ["kopi.sqlite", "lenke", "mappe"])
    }

    @Test("Where it cannot be written, or the disk would be full, a sentence says so and no half file is left")
    func noPlace() throws {
        let nowhere = shelf.url.appending(path: "borte/kopi.sqlite")
        #expect(throws: CopyProblem.noFolder(nowhere.deletingLastPathComponent())) {
            try world.store.backUp(to: nowhere)
        }
        let problem = #expect(throws: CopyProblem.self) {
            try world.store.backUp(to: URL(filePath: "/proc/kopi.sqlite"), leaving: -.max / 2)
        }
        #expect(problem?.description.contains("/proc") == true)
        #expect(throws: CopyProblem.noRoom(file.deletingLastPathComponent())) {
            try world.store.backUp(to: file, leaving: .max / 2)
        }
        #expect(try shelf.names.isEmpty)
    }

    @Test("It does not lie beside the data, where one accident takes both")
    func beside() throws {
        let link = shelf.url.appending(path: "data")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: data.url)
        for place in [data.url, link] {
            #expect(throws: CopyProblem.inDataFolder) {
                try world.store.backUp(to: place.appending(path: "kopi.sqlite"))
            }
        }
    }

    @Test("What a backup that was cut off has left is no hindrance, and does not stay")
    func cutOff() throws {
        try Data("half".utf8).write(to: shelf.url.appending(path: "kopi.sqlite.allemed-part"))
        _ = try world.store.backUp(to: file)
        #expect(try shelf.names == ["kopi.sqlite"])
    }

    @Test("A damaged database gives no backup, but a sentence")
    func damaged() throws {
        for isHidden in [false, true] {
            let folder = try Folder()
            let broken = folder.url.appending(path: "allemed.sqlite")
            _ = try world.store.backUp(to: file)
            try FileManager.default.moveItem(at: file, to: broken)
            try isHidden ? broken.spoil(hall.secret.fingerprint) : broken.spoil()
            let problem = #expect(throws: CopyProblem.self) { try Store.backUp(folder.url, to: file) }
            #expect(problem?.description.contains("damaged") == true)
            #expect(try shelf.names.isEmpty)
        }
    }

    @Test("Where nothing runs, a database of an older form is copied as it is, and is not changed")
    func older() throws {
        let folder = try Folder()
        let landed = try #require(LandedDatabase.all.last)
        try landed.write(in: folder.url)
        let copy = try Store.backUp(folder.url, to: file)
        #expect(copy.count(of: "note") > 0)
        #expect(throws: Store.OtherForm.older) { try Store.open(in: folder.url, reading: true) }
        #expect(try folder.names == ["allemed.sqlite"])
    }

    @Test("Where there is no database, or one of another program's, none is made")
    func noDatabase() throws {
        let folder = try Folder()
        #expect(throws: CopyProblem.noDatabase(folder.url)) { try Store.backUp(folder.url, to: file) }
        #expect(try folder.names.isEmpty)
        try Data().write(to: folder.url.appending(path: "allemed.sqlite"))
        #expect(throws: CopyProblem.noDatabase(folder.url)) { try Store.backUp(folder.url, to: file) }
    }

    @Test("Several at once do each other no harm: those that are not made are told to wait")
    func once() async throws {
        let outcomes = await withTaskGroup(of: Bool?.self, returning: [Bool?].self) { [world, shelf] group in
            for number in 1...6 {
                group.addTask {
                    do {
                        _ = try world.store.backUp(to: shelf.url.appending(path: "\(number)"))
                        return true
                    } catch {
                        return error as? CopyProblem == .underWay ? false : nil
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.contains(true) && !outcomes.contains(nil))
        #expect(try shelf.names.count == outcomes.filter { $0 == true }.count)
        _ = try world.store.backUp(to: file)
    }
}

extension Sequence {
    fileprivate func asyncMap<Value>(_ change: (Element) async throws -> Value) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await change(element)) }
        return values
    }
}

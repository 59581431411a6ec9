import Foundation
import NIOCore
import TestWorld
import Testing
import Website
import WorkModel

@Suite("The socket by which commands reach the site that runs", .timeLimit(.minutes(60)))
struct CommandSocketTests {
    private let folder: CommandFolder

    init() async throws { folder = try await CommandFolder() }

    @Test("It is the operator's alone, is there from the start and gone after a stop")
    func file() async throws {
        try await folder.taking {
            let about = try FileManager.default.attributesOfItem(atPath: folder.path)
            #expect(about[.type] as? FileAttributeType == .typeSocket)
            #expect(about[.posixPermissions] as? Int == 0o600)
            _ = try await folder.send("x\n")
        }
        #expect(!folder.isThere)
        #expect(try await folder.ask(.import(takeout: Data())) == nil, "nobody is there")
    }

    @Test("What a program that was killed has left is no hindrance")
    func stale() async throws {
        // One that listens and is never run: when it is killed, its file is there.
        _ = CommandSocket(in: folder.url, site: folder.open.site, logger: folder.log.logger)
        #expect(folder.isThere)
        try await folder.taking {
            let answer = try await folder.send("x\n")
            #expect(answer.contains("does not know this command"))
        }
        #expect(folder.log.all.isEmpty)
    }

    @Test("Something else by that name is left alone: the site runs without, and says so once")
    func inTheWay() async throws {
        try Data("notes".utf8).write(to: folder.url.appending(path: "allemed.sock"))
        try await folder.taking {
            let answer = try await folder.ask(.import(takeout: Data()))
            #expect(answer == nil)
        }
        #expect(try String(contentsOfFile: folder.path, encoding: .utf8) == "notes")
        #expect(folder.log.lines == ["commands need the site stopped: no socket"])
    }

    @Test("A folder with a path longer than a socket's address may be works as any other")
    func longPath() async throws {
        let far = try await CommandFolder(named: String(repeating: "langt", count: 40))
        let file = try await DugnadFile()
        try await far.taking {
            #expect(far.isThere)
            let answer = try await far.ask(.import(takeout: file.bytes))
            #expect(answer?.text.hasPrefix("Read in") == true)
        }
        #expect(!far.isThere)
    }

    @Test("What is no command is answered with a sentence, and the next one is carried out")
    func garbage() async throws {
        let lines = [
            "", "GET / HTTP/1.1\r", "{}", "[", #""import""#, "\0\u{1}æøå🙂", #"{"import":{}}"#, #"{"rm":{"path":"/"}}"#,
            #"{"import":{"takeout":"not base64!"}}"#, #"{"import":{"takeout":7},"loadFigures":{}}"#,
            String(repeating: "[", count: 100_000), String(repeating: #"{"import":"#, count: 10_000),
        ]
        try await folder.taking {
            for line in lines {
                let answer = try await folder.send(line + "\n")
                #expect(answer.contains("The program that runs does not know this command."), "\(line.prefix(40))")
            }
            #expect(try await folder.ask(.import(takeout: Data()))?.text.contains("not complete") == true)
        }
        #expect(folder.log.lines == ["a command"], "of garbage nothing is logged")
    }

    @Test("Half a command is not carried out, whether its sender waits for an answer or has gone")
    func half() async throws {
        let file = try await DugnadFile()
        let whole = try OperatorRequest.import(takeout: file.bytes).json
        try await folder.taking {
            let connection = try Wire.hold(socket: folder.path)
            _ = try await connection.exchange(String(whole.dropLast())) { _ in true }
            connection.end()
            #expect(try await connection.exchange("") { $0.hasSuffix("\n") }.contains("cut off. Nothing was done."))
            _ = try await Wire.hold(socket: folder.path).exchange(String(whole.dropLast())) { _ in true }
            #expect(try await folder.send(whole + "\n").contains("Read in"), "it was not here")
        }
    }

    @Test("A command that is all there is carried out, also when its sender says that there is no more")
    func whole() async throws {
        let request = try OperatorRequest.import(takeout: Data()).json
        try await folder.taking {
            let connection = try Wire.hold(socket: folder.path)
            _ = try await connection.exchange(request + "\n") { _ in true }
            connection.end()
            #expect(try await connection.exchange("") { $0.hasSuffix("\n") }.contains("not complete"))
        }
    }

    @Test("One that takes too long to come is told so")
    func slow() async throws {
        try await folder.taking(patience: .nanoseconds(0)) {
            let answer = try await folder.send("")
            #expect(answer.contains("took too long to come. Nothing was done."))
        }
    }

    @Test("One that is too long is told so, however much more is sent, and one that just fits is not")
    func tooLong() async throws {
        try await folder.taking(longest: 1000) {
            let fits = try await folder.send(String(repeating: "x", count: 1000) + "\n")
            #expect(fits.contains("does not know this command"))
            for length in [1001, 5_000_000] {
                let answer = try await folder.send(String(repeating: "x", count: length) + "\n")
                #expect(answer.contains("The command is too long. Nothing was done."))
            }
        }
    }

    @Test("Two at once are both carried out, and the same one twice at once is done once")
    func atOnce() async throws {
        let files = [try await DugnadFile(), try await DugnadFile(name: "Nordvik")]
        try await folder.taking {
            async let first = folder.ask(.import(takeout: files[0].bytes))
            async let again = folder.ask(.import(takeout: files[0].bytes))
            async let second = folder.ask(.import(takeout: files[1].bytes))
            let said = try await [first, again, second].map { $0?.text.prefix { $0 != ":" } ?? "" }
            #expect(Set(said[0...1]) == ["Read in", "Already here, unchanged"])
            #expect(said[2] == "Read in")
            #expect(try await folder.open.doors.dugnader.all().count == 2)
        }
    }

    @Test("Four are heard at a time; a fifth waits until one of them has gone")
    func four() async throws {
        try await folder.taking {
            var four = try (1...4).map { _ in try Wire.hold(socket: folder.path) }
            let fifth = try Wire.hold(socket: folder.path)
            _ = try await fifth.exchange("x\n") { _ in true }
            // The last of the four stays until it goes, also when it has been answered.
            let file = try await DugnadFile()
            let request = try OperatorRequest.import(takeout: file.bytes).json
            let answer = try await four[3].exchange(request + "\n") { $0.hasSuffix("\n") }
            #expect(answer.contains("Read in"))
            #expect(fifth.isWaiting)
            four.removeFirst()
            #expect(try await fifth.exchange("") { $0.hasSuffix("\n") }.contains("does not know this command"))
        }
    }

    @Test("A stop does not wait for those who have said nothing")
    func stop() async throws {
        var idle: Wire.Held?
        try await folder.taking { idle = try Wire.hold(socket: folder.path) }
        #expect(idle?.isWaiting == false)
    }

    @Test("When the program breaks off before it has answered, that is not taken for a no")
    func brokenOff() async throws {
        let listening = try Wire.Listening(socket: folder.path)
        let asking = Task { [folder] in try await folder.ask(.import(takeout: Data())) }
        try await listening.hangUpOnOne()
        await #expect(throws: RunningProgram.NoAnswer.self) { try await asking.value }
    }
}

import Documents
import Foundation
import Logging
import TestWorld
import Testing

@Suite("The documents worker beside the site", .timeLimit(.minutes(60)))
struct DocumentsWorkerTests {
    private static let ready = ScriptedWorker.ready
    private static let answer = ScriptedWorker.answer

    private func job(_ hall: Hall) async throws -> DocumentJob { try await papers(of: hall).minutesJob(as: .pdf) }

    @Test("One process makes one document after another")
    func several() async throws {
        let hall = try await World().start()
        let worker = try ScriptedWorker(saying: Self.answer)
        let made = try await worker.asking { worker in
            [try await worker.make(job(hall)), try await worker.make(job(hall))]
        }
        #expect(made.map { String(decoding: $0, as: UTF8.self) } == ["hello", "hello"])
    }

    @Test("What a person can put right comes back as a word")
    func refused() async throws {
        let hall = try await World().start()
        let worker = try ScriptedWorker(saying: ScriptedWorker.refusal("template-broken"))
        await #expect(throws: NoDocument.refused("template-broken")) {
            try await worker.asking { try await $0.make(job(hall)) }
        }
    }

    @Test("A process that dies is started again and gets the job once more; a job that kills two is given up")
    func dies() async throws {
        let hall = try await World().start()
        let mark = NSTemporaryDirectory() + UUID().uuidString
        let worker = try ScriptedWorker(
            "\(Self.ready)\nread -r line; if [ -e \(mark) ]; then \(Self.answer); else : > \(mark); exit 3; fi")
        let made = try await worker.asking { worker in try await worker.make(job(hall)) }
        #expect(String(decoding: made, as: UTF8.self) == "hello")
        try? FileManager.default.removeItem(atPath: mark)
        let deadly = try ScriptedWorker("\(Self.ready)\nread -r line; exit 3")
        await #expect(throws: NoDocument.failed) { try await deadly.asking { try await $0.make(job(hall)) } }
    }

    @Test("A process that dies in the middle of its answer is started again too")
    func diesAnswering() async throws {
        let hall = try await World().start()
        let mark = NSTemporaryDirectory() + UUID().uuidString
        let half = "printf '{\"id\":1,\"ok\":true,\"type\":\"x\",\"length\":5}\\nhe'"
        let worker = try ScriptedWorker(
            "\(Self.ready)\nread -r line; if [ -e \(mark) ]; then \(Self.answer); else : > \(mark); \(half); exit 3; fi"
        )
        let made = try await worker.asking { worker in try await worker.make(job(hall)) }
        #expect(String(decoding: made, as: UTF8.self) == "hello")
        try? FileManager.default.removeItem(atPath: mark)
    }

    @Test("A process that takes too long is stopped")
    func slow() async throws {
        let hall = try await World().start()
        let worker = try ScriptedWorker("\(Self.ready)\nexec sleep 600")
        await #expect(throws: NoDocument.failed) {
            try await worker.asking(limit: .milliseconds(300)) { try await $0.make(job(hall)) }
        }
    }

    @Test("A process that answers nonsense is stopped at once, and not given its turn as a slow one is")
    func nonsense() async throws {
        let hall = try await World().start()
        let worker = try ScriptedWorker(
            "\(Self.ready)\nread -r line; case \"$*\" in *most*) \(Self.answer);; *) echo sludder; exec sleep 600;; esac"
        )
        await #expect(throws: NoDocument.failed) { try await worker.asking { try await $0.make(job(hall)) } }
    }

    @Test("A process that gets nowhere because it gives way is followed by one that does not")
    func urgent() async throws {
        let hall = try await World().start()
        let worker = try ScriptedWorker(
            "\(Self.ready)\nread -r line; case \"$*\" in *most*) \(Self.answer);; *) exec sleep 60;; esac")
        let made = try await worker.asking(limit: .seconds(6)) { worker in try await worker.make(job(hall)) }
        #expect(String(decoding: made, as: UTF8.self) == "hello")
    }

    @Test("Twenty may wait, and get their document; the next is told that there is a queue")
    func queue() async throws {
        let hall = try await World().start()
        let mark = NSTemporaryDirectory() + UUID().uuidString
        let worker = try ScriptedWorker(
            "\(Self.ready)\nwhile read -r line; do until [ -e \(mark) ]; do sleep 0.02; done; \(Self.answer); done")
        let answers = try await worker.asking(limit: .seconds(3600)) { worker in
            await withTaskGroup(of: NoDocument?.self) { group in
                for _ in 0..<60 { group.addTask { await why { try await worker.make(job(hall)) } } }
                var answers: [NoDocument?] = []
                for await answer in group {
                    answers.append(answer)
                    // Once those there is no room for have been refused, the others get what they wait for.
                    if answers.count == 39 { _ = FileManager.default.createFile(atPath: mark, contents: nil) }
                }
                return answers
            }
        }
        try? FileManager.default.removeItem(atPath: mark)
        #expect((20...21).contains(answers.count { $0 == nil }))
        #expect(answers.count { $0 == .tooManyWaiting } == 60 - answers.count { $0 == nil })
    }

    /// Why there is no document; nil when there is one.
    private func why(_ make: () async throws -> [UInt8]) async -> NoDocument? {
        do {
            _ = try await make()
            return nil
        } catch {
            return error as? NoDocument ?? .failed
        }
    }

    @Test("Where nothing is installed it says so at once")
    func notInstalled() async throws {
        let hall = try await World().start()
        let folder = DocumentsFolder(in: URL(filePath: "/nonexistent"), carried: [:])
        let worker = DocumentsWorker(folder: folder, logger: Logger(label: "test"))
        #expect(!worker.isInstalled)
        await #expect(throws: NoDocument.notInstalled) { try await worker.make(job(hall)) }
    }
}

import Logging
import ServiceLifecycle
import Words
import WorkModel

/// Takes letters that wait and lays them out where they are read.
package struct Outbox: Service, CustomStringConvertible {
    // A log line that names a service prints it whole.
    package let description = "outbox"
    private let letters: Letters
    private let writer: LetterWriter
    private let folder: LetterFolder
    private let logger: Logger
    private let clock: @Sendable () -> Moment
    private let wait: @Sendable () async throws -> Void

    /// - Parameter wait: until it is time to look again.
    init(
        letters: Letters, writer: LetterWriter, folder: LetterFolder, logger: Logger,
        clock: @escaping @Sendable () -> Moment,
        wait: @escaping @Sendable () async throws -> Void = { try await Task.sleep(for: .seconds(1)) }
    ) {
        self.letters = letters
        self.writer = writer
        self.folder = folder
        self.logger = logger
        self.clock = clock
        self.wait = wait
    }

    package func run() async {
        await cancelWhenGracefulShutdown {
            repeat {
                do {
                    try await layOut()
                } catch {
                    logger.error("letters could not be written", metadata: ["error": "\(type(of: error))"])
                }
            } while (try? await wait()) != nil && !Task.isCancelled
        }
    }

    /// Writes what waits, and takes away the files of letters that are gone or given.
    package func layOut() async throws {
        for letter in try await letters.due() {
            guard let content = try await letters.content(of: letter) else {
                try await letters.drop(letter.id)
                continue
            }
            let text = writer.text(content, of: letter)
            guard let message = writer.message(text, of: letter, at: clock()) else { continue }
            try folder.keep(message, saying: text, as: letter.id)
            try await letters.lay(letter.id)
        }
        folder.keepOnly(try await letters.lying())
    }
}

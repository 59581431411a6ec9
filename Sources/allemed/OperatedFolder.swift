import Foundation
import Website

/// A data folder that a command writes in: by itself when nobody has the folder, else through the program that has it.
struct OperatedFolder {
    let path: String

    /// Does what is asked for, and prints what became of it.
    ///
    /// - Parameter byItself: how, when nobody has the folder and the site is not needed for it.
    /// - Throws: a sentence when it was not done, or when it is not known whether it was.
    func carryOut(_ request: OperatorRequest, byItself: ((OwnedFolder) throws -> OperatorAnswer)? = nil) async throws {
        guard let byItself, let folder = try OwnedFolder(ifFree: path) else {
            return try await carryOut(all: [request])
        }
        try tell(byItself(folder))
    }

    /// Does one thing after another, and stops at the first that is refused. A folder that nobody has is held to the end.
    func carryOut(all requests: [OperatorRequest]) async throws {
        if let folder = try OwnedFolder(ifFree: path) {
            let site = try folder.site(SettingsFile.settings(in: folder.url))
            for request in requests { try tell(await request.answered(on: site)) }
        } else {
            for request in requests { try tell(await ask(request)) }
        }
    }

    private func tell(_ answer: OperatorAnswer) throws {
        switch answer {
        case .done(let lines): for line in lines { print(line) }
        case .refused(let sentence): throw Trouble(description: sentence)
        case .failed(let sentence): throw Trouble(description: sentence, exitCode: 1)
        }
    }

    private func ask(_ request: OperatorRequest) async throws -> OperatorAnswer {
        do {
            let program = RunningProgram(in: URL(filePath: path, directoryHint: .isDirectory))
            if let answer = try await program.ask(request) { return answer }
        } catch is RunningProgram.NoAnswer {
            throw Trouble(
                description:
                    "The program that runs broke off before it answered, so it is not known whether this was done. \(request.again)",
                exitCode: 1)
        }
        throw Trouble(
            description:
                "Another allemed is using the folder \(path) and takes no commands: it is starting, stopping or an older one, or is a command itself. Wait a little and try again, or stop it first."
        )
    }
}

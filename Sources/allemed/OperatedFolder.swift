import ArgumentParser
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
        switch try await answer(to: request, byItself) {
        case .done(let lines): for line in lines { print(line) }
        case .refused(let sentence): throw ValidationError(sentence)
        case .failed(let sentence): throw Failure(description: sentence)
        }
    }

    private func answer(
        to request: OperatorRequest, _ byItself: ((OwnedFolder) throws -> OperatorAnswer)?
    ) async throws -> OperatorAnswer {
        if let folder = try OwnedFolder(ifFree: path) {
            if let byItself { return try byItself(folder) }
            return try await request.answered(on: folder.site(SettingsFile.settings(in: folder.url)))
        }
        do {
            let program = RunningProgram(in: URL(filePath: path, directoryHint: .isDirectory))
            if let answer = try await program.ask(request) { return answer }
        } catch is RunningProgram.NoAnswer {
            throw Failure(
                description:
                    "The program that runs broke off before it answered, so it is not known whether this was done. \(request.again)"
            )
        }
        throw ValidationError(
            "Another allemed is using the folder \(path) and takes no commands: it is starting, stopping or an older one, or is a command itself. Wait a little and try again, or stop it first."
        )
    }

    /// Not the fault of whoever typed the command.
    private struct Failure: Error, CustomStringConvertible {
        let description: String
    }
}

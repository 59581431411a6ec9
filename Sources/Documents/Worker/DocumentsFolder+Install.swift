import Foundation
import Subprocess
import SystemPackage

/// Making the pinned Python environment.
extension DocumentsFolder {
    /// Makes the environment of the list that the program carries; does nothing when it is there already.
    ///
    /// - Parameter say: called with a line that says what is being done.
    /// - Throws: an `InstallationProblem` with a sentence for the person who runs the program.
    package func install(_ say: (String) -> Void) async throws {
        guard !isInstalled else { return say("The documents environment is there already.") }
        say("Making a Python environment for documents. It takes a minute.")
        try removeEnvironment()
        try FileManager.default.createDirectory(
            at: worker.deletingLastPathComponent(), withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        try writeWorker()
        let place = environment.path(percentEncoded: false)
        try await run("python3", ["-m", "venv", "--clear", place]) { output in
            output.contains("ensurepip")
                ? "Python's venv module is missing. On Debian: apt-get install python3-venv"
                : "The Python environment cannot be made: \(output)"
        }
        let list = worker.appending(path: "requirements.txt").path(percentEncoded: false)
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--require-hashes"]
        try await run(python.path(percentEncoded: false), pip + ["-r", list]) { output in
            "The Python packages cannot be fetched: \(output)"
        }
        try keepReceipt()
        say("Documents are ready: PDF, Word and PowerPoint.")
    }

    private func run(_ program: String, _ arguments: [String], problem: (String) -> String) async throws {
        let executable: Executable = program.hasPrefix("/") ? .path(FilePath(program)) : .name(program)
        do {
            let result = try await Subprocess.run(
                executable, arguments: Arguments(arguments), output: .string(limit: 100_000),
                error: .combinedWithOutput)
            guard result.terminationStatus.isSuccess else {
                throw InstallationProblem(problem(result.standardOutput.lastLines))
            }
        } catch let error as SubprocessError {
            throw InstallationProblem("\(program) cannot be started: \(error). Python 3.11 or newer is needed.")
        }
    }
}

/// A sentence for the person who runs the program.
package struct InstallationProblem: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}

extension String {
    fileprivate var lastLines: String { split(whereSeparator: \.isNewline).suffix(6).joined(separator: "\n") }
}

import ArgumentParser
import Foundation
import Website

struct DugnaderCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dugnader", abstract: "The dugnader that the site holds.",
        subcommands: [ListDugnader.self, DeleteDugnad.self])
}

struct ListDugnader: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists them: code, place, day, owner and number of notes. The site may be running.")

    @OptionGroup var data: DataFolder

    @Argument(help: "A part of a code, a name or a unit's name: lists those that have it.")
    var text: String?

    func run() async throws { try await OperatedFolder(path: data.path).carryOut(.dugnader(like: text)) }
}

struct DeleteDugnad: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete", abstract: "Deletes one with everything in it. There is no way back.",
        discussion: """
            The site may be running. It shows what it is, and asks for the code once more. What a unit agreed on in it stays \
            in the unit's plan.
            """)

    @OptionGroup var data: DataFolder

    @Argument(help: "The dugnad's code, such as havn-seil-42.")
    var code: String

    @Flag(help: "Does not ask.")
    var yes = false

    func run() async throws {
        let folder = OperatedFolder(path: data.path)
        if !yes {
            try await folder.carryOut(.dugnad(code: code))
            try Question("Type the code once more to delete it: ").isAnswered(code)
        }
        try await folder.carryOut(.deleteDugnad(code: code))
    }
}

struct SessionsCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions", abstract: "The browsers that are in.", subcommands: [EndSessions.self])
}

struct EndSessions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "end", abstract: "Ends a person's sessions, or everybody's. The site may be running.",
        discussion: "They sign in again, and open their links again. Tables notice nothing.")

    @OptionGroup var data: DataFolder

    @Argument(help: "The person's e-mail address; without it, everybody's are ended.")
    var address: String?

    @Flag(help: "Does not ask.")
    var yes = false

    func run() async throws {
        if address == nil, !yes { try Question("Type «all» to end everybody's: ").isAnswered("all") }
        try await OperatedFolder(path: data.path).carryOut(.endSessions(of: address))
    }
}

struct Prune: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Deletes what has had its time, when the site does not because it doubts the clock.",
        discussion: "The site may be running. It says in its log when it doubts the clock; see docs/operations.md.")

    @OptionGroup var data: DataFolder

    @Flag(help: "The clock of this machine is right.")
    var yes = false

    func run() async throws {
        guard yes else {
            throw ValidationError("Look at the machine's clock first. If it is right: allemed prune --yes")
        }
        try await OperatedFolder(path: data.path).carryOut(.prune)
    }
}

/// Something that cannot be undone is asked about first.
private struct Question {
    let text: String

    init(_ text: String) { self.text = text }

    /// - Throws: a sentence when the answer is another one.
    func isAnswered(_ right: String) throws {
        // Printed at once, also where the line does not end.
        FileHandle.standardOutput.write(Data(text.utf8))
        guard readLine()?.trimmingCharacters(in: .whitespaces) == right else {
            throw ValidationError("Nothing was done.")
        }
    }
}

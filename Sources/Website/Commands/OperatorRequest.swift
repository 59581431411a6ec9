import Foundation
import WorkModel

/// What whoever runs the program asks for with a command that writes: done on the folder when nothing runs there, else
/// handed to the program that does.
///
/// A new command is a case here, what the two questions below answer of it, and a function of its own in
/// `OperatorRequest+….swift`. Files come as bytes: the program may not see what the command sees.
package enum OperatorRequest: Codable, Sendable {
    case `import`(takeout: Data)
    /// The second line of a unit's file.
    case importUnit(owner: Data)
    /// A line of a unit's file with one of its dugnader.
    case importUnitsDugnad(line: Data, unit: WorkModel.Unit.ID)
    /// The last line of a unit's file.
    case importForerunners(line: Data, unit: WorkModel.Unit.ID)
    case loadFigures(file: Data, name: String)
    case invite(OperatorInvitation)
    case unitsWaiting
    case confirmUnit(id: String)
    /// - Parameter path: whole, of a file that is not there: the program may stand in another folder.
    case backUp(path: String)
    case confirmingAddresses(file: Data)
    /// - Parameters:
    ///   - unit: its id, or the beginning of it.
    ///   - leaver: the address of somebody who is gone.
    case handOver(unit: String, leaver: String, successor: String)
    /// - Parameter code: the dugnad's, as it is typed.
    case newLink(code: String)
    /// - Parameter text: a part of what is looked for; nil lists all.
    case dugnader(like: String?)
    /// - Parameter code: the dugnad's, as it is typed.
    case dugnad(code: String)
    /// - Parameter code: the dugnad's, as it is typed.
    case deleteDugnad(code: String)
    /// - Parameter address: a person's; nil ends everybody's.
    case endSessions(of: String?)
    /// The operator says that the clock is right.
    case prune

    /// Does it.
    ///
    /// - Returns: lines to print.
    func carryOut(on site: Site) async throws -> [String] {
        switch self {
        case .import(let takeout): try await site.readIn(takeout)
        case .importUnit(let owner): try await site.readIn(owner: owner)
        case .importUnitsDugnad(let line, let unit): try await site.readIn(dugnad: line, of: unit)
        case .importForerunners(let line, let unit): try await site.readIn(forerunners: line, of: unit)
        case .loadFigures(let file, let name): try await site.loadFigures(file, named: name)
        case .invite(let invitation): try await site.invite(invitation)
        case .unitsWaiting: try await site.unitsWaiting()
        case .confirmUnit(let id): try await site.confirmUnit(id)
        case .backUp(let path): try await site.backUp(to: path)
        case .handOver(let unit, let leaver, let successor):
            try await site.handOver(in: unit, from: leaver, to: successor)
        case .newLink(let code): try await site.newLink(to: code)
        case .confirmingAddresses(let file): try await site.loadConfirmingAddresses(file)
        case .dugnader(let text): try await site.dugnader(like: text)
        case .dugnad(let code): try await site.dugnad(code)
        case .deleteDugnad(let code): try await site.deleteDugnad(code)
        case .endSessions(let address): try await site.endSessions(of: address)
        case .prune: try await site.prune()
        }
    }

    /// As it is typed; the only thing of it that is logged.
    var command: String {
        switch self {
        case .import, .importUnit, .importUnitsDugnad, .importForerunners: "import"
        case .loadFigures: "figures load"
        case .invite: "invite"
        case .unitsWaiting: "units waiting"
        case .confirmUnit: "units confirm"
        case .backUp: "backup"
        case .confirmingAddresses: "units addresses"
        case .handOver: "units handover"
        case .newLink: "links new"
        case .dugnader: "dugnader list"
        case .dugnad, .deleteDugnad: "dugnader delete"
        case .endSessions: "sessions end"
        case .prune: "prune"
        }
    }

    /// What doing it again means, for when it is not known whether it was done.
    package var again: String {
        switch self {
        case .import:
            "Doing it again does no harm. If the dugnad is here already by then, its new moderator's link was not shown."
        case .importUnit, .importUnitsDugnad, .importForerunners, .loadFigures, .unitsWaiting, .confirmUnit,
            .confirmingAddresses, .handOver, .dugnader, .dugnad, .deleteDugnad, .endSessions, .prune:
            "Doing it again does no harm."
        case .invite: "Doing it again makes another sign-in link, and nothing else."
        case .newLink:
            "Doing it again makes another link. One that was not shown can be turned off on the page «Lenker»."
        case .backUp: "If the file is there, it is whole."
        }
    }
}

extension OperatorRequest {
    /// The longest there is, as it is sent: the largest file in base64, and a little.
    package static let longest = (max(Takeout.largest, LowIncomeFile.largest) + 2) / 3 * 4 + 10_000

    /// As it is sent: one line.
    package func line() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return try encoder.encode(self) + [UInt8(ascii: "\n")]
    }

    /// - Throws: when this program knows no such command.
    init(line: Data) throws {
        self = try JSONDecoder().decode(OperatorRequest.self, from: line)
    }
}

import Foundation
import Words
import WorkModel

extension Site {
    /// A line for each dugnad, the latest first. What people wrote is in none of them.
    ///
    /// - Parameter text: a part of its code, its names or its unit's name; nil lists all.
    func dugnader(like text: String?) async throws -> [String] {
        let found = try await doors.dugnader.listed(like: text)
        guard !found.isEmpty else { return ["No dugnad was found."] }
        let shown = found.prefix(Self.mostListed).map(line)
        let more = found.count - shown.count
        return shown + (more > 0 ? ["… and \(more) more. Say a part of the name to find one."] : [])
    }

    /// The one that a code opens, as it is deleted by it.
    func dugnad(_ code: String) async throws -> [String] {
        guard let dugnad = try await doors.dugnader.find(typed: code) else { throw Problem.noSuchCode }
        return try await doors.dugnader.listed(like: dugnad.code.description).filter { $0.dugnad.id == dugnad.id }.map(
            line)
    }

    private func line(_ listed: ListedDugnad) -> String {
        let dugnad = listed.dugnad
        let facts = [
            dugnad.title, dugnad.nameAndDistrict, dugnad.dateInWords.en, listed.unit.map { "owned by \($0)" },
            "notes: \(listed.notes)",
        ]
        return "\(dugnad.code)  \(facts.compactMap(\.self).joined(separator: ", "))"
    }

    /// Deletes one with everything in it. What a unit agreed on in it stays in the unit's plan.
    func deleteDugnad(_ code: String) async throws -> [String] {
        guard let dugnad = try await doors.dugnader.find(typed: code) else { throw Problem.noSuchCode }
        try await doors.dugnader.delete(dugnad.id, by: .operator)
        return [
            "Deleted, with everything in it: \(dugnad.nameAndDistrict), \(dugnad.dateInWords.en), code \(dugnad.code).",
            "Backups and files that were taken out hold it still.",
        ]
    }

    /// Ends sessions: of everybody, or of the person with an address.
    func endSessions(of address: String?) async throws -> [String] {
        let address = try address.map { try EmailAddress(typed: $0) }
        let count = try await doors.signIns.endSessions(of: address)
        return [
            "Sessions ended: \(count).",
            address == nil
                ? "Everybody must sign in again, and moderators and walls open their own link again. Tables notice nothing."
                : "The links that were opened in those browsers must be opened again as well.",
        ]
    }

    /// Deletes what is to be deleted, also when the clock has been doubted.
    func prune() async throws -> [String] {
        try await doors.dugnader.trustClock()
        let count = try await doors.dugnader.prune()
        return ["The clock is trusted. What was to be deleted is: \(count) dugnader, and what else has had its time."]
    }

    private static let mostListed = 2000
}

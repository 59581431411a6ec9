import Foundation
import Words
import WorkModel

extension Site {
    /// A new moderator's link, for whoever has lost theirs. Those there are go on working.
    func newLink(to code: String) async throws -> [String] {
        guard let dugnad = try await doors.dugnader.find(typed: code) else {
            if try await doors.dugnader.find(formerly: code) != nil { throw Problem.codeIsReplaced }
            throw Problem.noSuchCode
        }
        let secret = try await doors.links.make(.moderator, to: dugnad.id, by: .operator)
        var owner: String?
        if let unit = dugnad.unit { owner = try await doors.units.find(unit)?.name }
        let day = dugnad.dateInWords
        return [
            "\(dugnad.nameAndDistrict), \(day.en), code \(dugnad.code)"
                + (owner.map { ", owned by \($0)" } ?? "") + ".",
            "New moderator's link, shown only now: \((settings.publicAddress?.absoluteString ?? "") + Path.entry(secret).text)",
            "It is recorded as made by whoever runs the site, and stands on the page «Lenker», where it can be turned off.",
        ]
    }
}

extension Problem {
    static let noSuchCode = Problem(
        Phrase(
            nb: "Ingen dugnad har den koden.", nn: "Ingen dugnad har den koden.",
            en: "No dugnad has that code: two words and two digits, such as havn-seil-42."))

    fileprivate static let codeIsReplaced = Problem(
        Phrase(
            nb: "Den koden er byttet ut.", nn: "Den koden er bytt ut.",
            en: "That code has been replaced by another one. Ask for the one that the dugnad has now."))
}

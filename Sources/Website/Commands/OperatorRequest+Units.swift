import Foundation
import Words
import WorkModel

/// Somebody who is let into a unit by whoever runs the site.
package struct OperatorInvitation: Codable, Sendable {
    let address: String
    /// A municipality's number or name, an organisation's number, or the unit's own id.
    let unit: String
    let district: String?
    /// What an organisation is called, when it is new here.
    let name: String?
    let role: UnitRole

    package init(address: String, unit: String, district: String?, name: String?, role: UnitRole) {
        (self.address, self.unit, self.district, self.name, self.role) = (address, unit, district, name, role)
    }
}

extension Site {
    /// Finds the confirmed unit, or founds and confirms it; lets an address in, and makes the way in.
    func invite(_ invitation: OperatorInvitation) async throws -> [String] {
        let address = try EmailAddress(typed: invitation.address)
        let unit = try await unit(of: invitation)
        let isIn = try await doors.people.members(of: unit.id).contains { $0.person.address == address }
        if !isIn { try await doors.people.open(invitation.role, to: unit.id, for: address, by: .operator) }
        let secret = try await doors.signIns.printed(for: address, language: unit.language)
        let until = NorwegianTime.dayAndHour(clock() + SignIns.printedLength).en
        let link = (settings.publicAddress?.absoluteString ?? "") + Path.signInLink(secret).text
        return [
            "\(unit.name): \(unit.isConfirmed ? "confirmed" : "waits to be confirmed").",
            isIn
                ? "\(address.text) is in it already." : "\(address.text) is let in as \(invitation.role.name.en).",
            "Sign-in link, shown only now, which works once, until \(until): \(link)",
        ]
    }

    /// The units that wait to be confirmed.
    func unitsWaiting() async throws -> [String] {
        let waiting = try await doors.units.waiting()
        guard !waiting.isEmpty else { return ["No unit waits to be confirmed."] }
        return waiting.map { "\($0.id)  \($0.name), \(known(of: $0)), founded \(NorwegianTime.date($0.madeAt).en)" }
    }

    /// - Parameter id: its id, or as much of the beginning as no other begins with.
    func confirmUnit(_ id: String) async throws -> [String] {
        let unit = try await unit(beginning: id)
        guard !unit.isConfirmed else { return ["\(unit.name) is confirmed already. Nothing was done."] }
        try await doors.units.confirm(unit.id, at: addresses.usual, by: .operator)
        return ["\(unit.name), \(known(of: unit)), is confirmed."]
    }

    /// Puts a list of addresses that can confirm a unit in place of the one that was there.
    func loadConfirmingAddresses(_ file: Data) async throws -> [String] {
        let addresses = try await SlowWork.apart { [municipalities] in
            Result { try ConfirmingAddresses(Array(file), municipalities: municipalities) }
        }.get()
        try await doors.units.load(addresses)
        let count = addresses.count
        return [
            "Addresses that can confirm a unit: \(count.municipalities + count.districts + count.organisations).",
            "Of municipalities \(count.municipalities), of districts \(count.districts), of organisations "
                + "\(count.organisations). The list that was there is gone.",
        ]
    }

    /// For somebody who is gone: what was theirs in a unit becomes another member's.
    func handOver(in id: String, from leaver: String, to successor: String) async throws -> [String] {
        let unit = try await unit(beginning: id)
        let members = try await doors.people.members(of: unit.id)
        func member(_ typed: String) throws -> Member {
            let address = try EmailAddress(typed: typed)
            guard let member = members.first(where: { $0.person.address == address }) else {
                throw Problem.isNotInIt(address)
            }
            return member
        }
        let (old, new) = (try member(leaver), try member(successor))
        try await doors.people.handOver(
            from: old.person.id, to: new.person.id, isLeaving: true, in: unit.id, at: addresses.usual,
            by: .operator)
        return [
            "\(unit.name): \(new.person.address.text) is a contact person, and \(old.person.address.text) is not in it any more."
        ]
    }

    private func unit(beginning id: String) async throws -> WorkModel.Unit {
        let found = try await doors.units.all().filter { id.utf8.count >= 4 && $0.id.description.hasPrefix(id) }
        guard let unit = found.first, found.count == 1 else { throw Problem.noSuchUnit }
        return unit
    }

    private func known(of unit: WorkModel.Unit) -> String {
        let facts = [
            unit.kind.name.en, unit.municipalityNumber.map { "municipality \($0)" }, unit.district,
            unit.organisationNumber.map { "organisation \($0.grouped)" },
        ]
        return facts.compactMap(\.self).joined(separator: ", ")
    }

    private func unit(of invitation: OperatorInvitation) async throws -> WorkModel.Unit {
        if let id = WorkModel.Unit.ID(invitation.unit) {
            guard let unit = try await doors.units.find(id) else { throw Problem.noSuchUnit }
            return unit
        }
        let isOrganisation = OrganisationNumber(invitation.unit) != nil
        var draft = FoundingDraft(
            kind: isOrganisation ? .organisation : invitation.district == nil ? .municipality : .district)
        draft.name = invitation.name ?? ""
        if isOrganisation {
            draft.organisationNumber = invitation.unit
        } else {
            (draft.municipality, draft.district) = (invitation.unit, invitation.district ?? "")
        }
        return try await doors.units.confirmed(
            try draft.check(municipalities), at: addresses.usual, by: .operator)
    }
}

extension Problem {
    fileprivate static func isNotInIt(_ address: EmailAddress) -> Problem {
        Problem(
            Phrase(
                nb: "\(address.text) er ikke med i enheten.", nn: "\(address.text) er ikkje med i eininga.",
                en:
                    "\(address.text) is not in the unit. Let them in first, with `allemed invite`, and let them say yes."
            ))
    }

    fileprivate static let noSuchUnit = Problem(
        Phrase(
            nb: "Ingen enhet har den id-en. «allemed units waiting» viser dem som venter.",
            nn: "Inga eining har den id-en. «allemed units waiting» viser dei som ventar.",
            en: "No unit, or more than one, has that id. `allemed units waiting` lists those that wait."))
}

import Foundation
import Words
import WorkModel

/// What a provider says of somebody. It may hold a national identity number (`pid`), a name and more: only what is read
/// here goes any further, and nothing of the rest is kept or logged.
struct Claims: Sendable {
    private var fields: [String: JSONValue]

    /// - Throws: `form` when it is no JSON object.
    init(json: Data) throws(IDToken.Fault) {
        guard case .object(let fields) = try? JSONDecoder().decode(JSONValue.self, from: json) else { throw .form }
        self.fields = fields
    }

    subscript(name: String) -> JSONValue? { fields[name] }
    func text(_ name: String) -> String? { fields[name]?.text }
    func number(_ name: String) -> Double? { fields[name]?.number }

    /// What the provider calls them.
    var subject: String? { text("sub").flatMap { (1...255).contains($0.utf8.count) ? $0 : nil } }

    /// Whom it is for.
    var audiences: [String] {
        switch fields["aud"] {
        case .text(let one): [one]
        case .list(let all): all.compactMap(\.text)
        default: []
        }
    }

    /// The e-mail address, when the provider says that it is verified.
    var verifiedAddress: EmailAddress? {
        guard fields["email_verified"] == .bool(true) else { return nil }
        return text("email").flatMap { EmailAddress($0) }
    }

    /// When the provider last asked them who they are.
    var provedAt: Moment? {
        guard let time = number("auth_time"), (0...1e11).contains(time) else { return nil }
        return Moment(milliseconds: Int64(time * 1000))
    }

    /// The organisation numbers at a place, with or without the code of the register in front («0192:964965226»). What is
    /// in lists on the way is all looked at.
    func organisations(at path: [String]) -> [OrganisationNumber] {
        guard !path.isEmpty else { return [] }
        let found = path.reduce([JSONValue.object(fields)]) { values, name in
            values.flatMap(Claims.flat).compactMap { value in
                guard case .object(let fields) = value else { return nil }
                return fields[name]
            }
        }
        return found.flatMap(Claims.flat).compactMap(Claims.organisation)
    }

    /// What is missing is taken from what else the provider says of them.
    func filled(from other: Claims) -> Claims {
        var filled = self
        filled.fields.merge(other.fields) { mine, _ in mine }
        // An address and whether it is verified are said by the same.
        filled.fields["email_verified"] = (fields["email"] == nil ? other : self).fields["email_verified"]
        return filled
    }

    private static func flat(_ value: JSONValue) -> [JSONValue] {
        guard case .list(let all) = value else { return [value] }
        return all.flatMap(flat)
    }

    private static func organisation(_ value: JSONValue) -> OrganisationNumber? {
        switch value {
        case .text(let text): OrganisationNumber(text.hasPrefix("0192:") ? String(text.dropFirst(5)) : text)
        case .number(let number): Int(exactly: number).flatMap { OrganisationNumber(String($0)) }
        default: nil
        }
    }
}

import Words

/// Somebody to invite, as it may be kept: cleaned, and without what must not be there.
package struct InviteeFacts: Sendable, Equatable {
    package let kind: InviteeKind
    package let body: String?
    package let role: String?
    package let name: String?
    package let address: EmailAddress?

    /// «FAU ved Fjordvik skole, leder, Kari Berg, kari@example.no».
    var words: String { [body, role, name, address?.text].compactMap(\.self).joined(separator: ", ") }

    /// Capitals make nobody another.
    fileprivate var wordKey: String {
        [body, role, name].map { $0?.lowercased() ?? "" }.joined(separator: "\n")
    }
}

/// Who stands on a list already. Whoever has an address is known by it; of the others, the same words are the same.
package struct KnownInvitees: Sendable {
    package private(set) var count = 0
    private var addresses: Set<String> = []
    private var words: Set<String> = []

    package init(_ facts: [InviteeFacts] = []) {
        for one in facts { add(one) }
    }

    package mutating func add(_ facts: InviteeFacts) {
        count += 1
        if let address = facts.address { addresses.insert(address.key) }
        words.insert(facts.wordKey)
    }

    package func has(_ facts: InviteeFacts) -> Bool {
        facts.address.map { addresses.contains($0.key) } ?? words.contains(facts.wordKey)
    }

    /// How many more there is room for.
    package var room: Int { max(0, Invitees.most - count) }
}

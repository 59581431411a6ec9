import WorkModel

/// The address that servers send back to, when that is another than the one letters are from. With an asterisk in it each
/// letter has one of its own: `retur+*@fjordvik.example`.
package struct ReturnAddress: Sendable, Equatable {
    private let before: String
    private let after: String
    private let hasTag: Bool

    /// Nil for what is no address, or would be too long with a letter's tag in it.
    package init?(_ text: String) {
        let parts = text.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
        guard (1...2).contains(parts.count), let first = parts.first, let last = parts.last else { return nil }
        hasTag = parts.count == 2
        (before, after) = (first, hasTag ? last : "")
        guard !hasTag || !first.contains("@"),
            EmailAddress(before + (hasTag ? ReturnAddress.longestTag : "") + after) != nil
        else { return nil }
    }

    /// Where this letter comes back to.
    func address(of tag: LetterTag) -> EmailAddress? {
        EmailAddress(hasTag ? "\(before)\(tag)\(after)" : before)
    }

    /// Which letter comes back to an address; nil when that is none of these.
    func tag(in address: String) -> LetterTag? {
        let address = address.lowercased()
        guard hasTag, address.hasPrefix(before.lowercased()), address.hasSuffix(after.lowercased()),
            address.count > before.count + after.count
        else { return nil }
        return LetterTag(address.dropFirst(before.count).dropLast(after.count))
    }

    private static let longestTag = String(repeating: "0", count: 32) + ".999999"
}

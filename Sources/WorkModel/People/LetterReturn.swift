import Words

/// What a mail server reports of a letter of ours that it had taken.
package struct LetterReturn: Sendable, Equatable {
    package let tag: LetterTag
    package let receivers: [Receiver]

    /// What became of it at one address.
    package struct Receiver: Sendable, Equatable {
        /// Where it was sent, and where it had been sent on to in the end, as far as that is told.
        package let addresses: [EmailAddress]
        /// It has not come, and nobody tries again.
        package let hasFailed: Bool
        /// «5.1.1».
        package let status: String?
        /// The receiver's own words.
        package let words: String?

        package init(addresses: [EmailAddress], hasFailed: Bool, status: String?, words: String?) {
            (self.addresses, self.hasFailed, self.status, self.words) = (addresses, hasFailed, status, words)
        }
    }

    package init(tag: LetterTag, receivers: [Receiver]) {
        (self.tag, self.receivers) = (tag, receivers)
    }

    /// Why it has not come to an address; nil when it is not said that it has not.
    ///
    /// Where the address leads on to others, who they are and what they answered is not for whoever wrote the letter.
    func failure(at address: EmailAddress) -> String? {
        let own = receivers.filter { $0.addresses.contains(address) }
        guard own.isEmpty else {
            let failed = own.filter(\.hasFailed)
            guard failed.count == own.count else { return nil }
            return failed.lazy.compactMap { $0.words ?? $0.status }.first ?? "Not delivered."
        }
        guard !receivers.isEmpty, receivers.allSatisfy(\.hasFailed) else { return nil }
        let status = receivers.lazy.compactMap(\.status).first
        return status.map { "\($0), where the letter was sent on to." } ?? "Not delivered where it was sent on to."
    }
}

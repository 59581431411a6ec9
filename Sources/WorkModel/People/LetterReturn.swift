import Words

/// What a mail server reports of a letter of ours that it had taken.
package struct LetterReturn: Sendable, Equatable {
    package let tag: LetterTag
    package let receivers: [Receiver]

    /// What became of it at one address.
    package struct Receiver: Sendable, Equatable {
        /// Where it was to be delivered in the end: where we wrote to, or where that address leads on to. Where the server
        /// does not say, where it was sent first.
        package let address: EmailAddress?
        /// It has not come, and nobody tries again.
        package let hasFailed: Bool
        /// «5.1.1».
        package let status: String?
        /// The receiver's own words.
        package let words: String?

        package init(address: EmailAddress?, hasFailed: Bool, status: String?, words: String?) {
            (self.address, self.hasFailed, self.status, self.words) = (address, hasFailed, status, words)
        }
    }

    package init(tag: LetterTag, receivers: [Receiver]) {
        (self.tag, self.receivers) = (tag, receivers)
    }

    /// Why it has not come to an address; nil when it is not said that it has not.
    ///
    /// What is told of others is nothing to it: an address that leads on to several may have brought the letter to the rest
    /// of them, and who they are is not for whoever wrote it.
    func failure(at address: EmailAddress) -> String? {
        let own = receivers.filter { $0.address == address }
        guard !own.isEmpty, own.allSatisfy(\.hasFailed) else { return nil }
        return own.lazy.compactMap { $0.words ?? $0.status }.first ?? "Not delivered."
    }
}

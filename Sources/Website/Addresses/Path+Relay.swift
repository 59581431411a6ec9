import WorkModel

/// *Stafetten*, the relay.
extension Path {
    /// For those who held the dugnad: what they show, and whom they challenge.
    static let relay = Route<Dugnad>("/d/:code/stafett")
    /// As it would read for everybody.
    static let relayDraft = Route<Dugnad>("/d/:code/stafett/utkast")
    static let relayPublishing = Route<Dugnad>("/d/:code/stafett/publisering")
    static let relayTakingBack = Route<Dugnad>("/d/:code/stafett/publisering/slutt")
    static let relayChallenges = Route<Dugnad>("/d/:code/stafett/utfordringer")
    static let relayChallengeEnd = Route<Dugnad, RelayChallenge.ID>("/d/:code/stafett/utfordringer/:challenge/slutt")

    /// What is published, for everybody who has the address.
    static let publicRelay = Route<String>("/stafett/:page")
    /// Where a challenge leads: to *Start en dugnad*, with what is known filled in.
    static let relayStart = Route<String>("/stafett/videre/:baton")
    /// With the link in a letter: where they say that they want no more of them.
    static let relayStop = Route<Secret>("/stafett/nei/:secret")
}

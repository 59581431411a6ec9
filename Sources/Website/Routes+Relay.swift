import Hummingbird

/// *Stafetten*: for those who held a dugnad, for everybody once it is published, and for those who are challenged.
extension Routes {
    func relay(_ router: Router<Visit>) {
        let pages = RelayPages(doors: doors, frame: frame, addresses: site.addresses)
        router.get(Path.publicRelay.pattern, use: pages.showPublic)
        router.get(Path.relayStart.pattern, use: pages.start)
        router.get(Path.relayStop.pattern, use: pages.askStop)
        router.post(Path.relayStop.pattern, use: pages.stop)

        let held = found(router).group(context: ListVisit.self)
        held.get(Path.relay.pattern, use: pages.show)
        held.get(Path.relayDraft.pattern, use: pages.draft)
        held.post(Path.relayPublishing.pattern, use: pages.publish)
        held.post(Path.relayTakingBack.pattern, use: pages.takeBack)
        held.post(Path.relayChallenges.pattern, use: pages.challenge)
        held.post(Path.relayChallengeEnd.pattern, use: pages.endChallenge)
    }
}

import Hummingbird
import WorkModel

/// Those responsible for measures: by the link in their letter, and for whoever follows up.
extension Routes {
    func promised(_ router: Router<Visit>) {
        let pages = PromisedPages(doors: doors, frame: frame)
        router.get(Path.promised.pattern, use: pages.show)
        router.post(Path.promised.pattern, use: pages.agree)
        router.get(Path.promisedStop.pattern, use: pages.askStop)
        router.post(Path.promisedStop.pattern, use: pages.stop)
        router.get(Path.promisedResuming.pattern, use: pages.askResuming)
        router.post(Path.promisedResuming.pattern, use: pages.resume)
        router.get(Path.promisedMeasure.pattern, use: pages.open)
        router.post(Path.promisedMeasure.pattern, use: pages.tell)
        router.get(Path.promisedPassing.pattern, use: pages.askPassing)
        router.post(Path.promisedPassing.pattern, use: pages.pass)
        router.get(Path.promisedDisowning.pattern, use: pages.askDisowning)
        router.post(Path.promisedDisowning.pattern, use: pages.disown)
    }

    func owners(_ member: RouterGroup<MemberVisit>) {
        let pages = OwnersPages(doors: doors, frame: frame, addresses: site.addresses)
        member.get(Path.owners.pattern, use: pages.show)
        member.post(Path.owners.pattern, use: pages.add)
        member.post(Path.ownersRhythm.pattern, use: pages.setRhythm)
        member.get(Path.measureOwners.pattern, use: pages.open)
        member.post(Path.measureOwners.pattern, use: pages.addOne)
        member.post(Path.measureQuestion.pattern, use: pages.ask)
        member.post(Path.measureDecision.pattern, use: pages.decide)
        member.post(Path.measureAside.pattern, use: pages.putAside)
        member.post(Path.ownerNewLink.pattern, use: pages.renewLink)
        member.post(Path.ownerRemoval.pattern, use: pages.end)
    }
}

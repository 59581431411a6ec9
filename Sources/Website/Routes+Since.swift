import Hummingbird
import WorkModel

/// What has been done since last: for those who act for a unit, and for everybody once it is published.
extension Routes {
    func since(_ member: RouterGroup<MemberVisit>) {
        let pages = sincePages
        member.get(Path.sinceLasts.pattern, use: pages.list)
        member.post(Path.sinceLasts.pattern, use: pages.make)
        member.get(Path.sinceLast.pattern, use: pages.show)
        member.get(Path.sinceMeasure.pattern, use: pages.open)
        member.post(Path.sinceMeasure.pattern, use: pages.edit)
        member.post(Path.sinceUnediting.pattern, use: pages.unedit)
        member.post(Path.sincePublishing.pattern, use: pages.publish)
        member.post(Path.sinceTakingBack.pattern, use: pages.takeBack)
        member.post(Path.sinceDeletion.pattern, use: pages.delete)
        member.get(Path.sinceFile.pattern, use: pages.file)
        member.get(Path.sinceWall.pattern, use: pages.wall)
    }

    func publishedSince(_ router: Router<Visit>) {
        router.get(Path.publicSince.pattern, use: sincePages.showPublic)
    }

    private var sincePages: SincePages {
        SincePages(
            doors: doors, frame: frame, sources: site.documentSources, addresses: site.addresses, clock: site.clock)
    }
}

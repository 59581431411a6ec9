import Hummingbird

/// For those who plan a dugnad, and what whoever leads it sees of that.
extension Routes {
    func planning(_ router: Router<Visit>) {
        let found = found(router)
        let leading = found.group(context: ModeratorVisit.self)
        let planning = found.group(context: ListVisit.self)

        let missing = MissingPages(doors: doors, frame: frame, library: site.library)
        leading.get(Path.missing.pattern, use: missing.show)
        planning.post(Path.suggestedInvited.pattern, use: missing.ask)

        let many = ManyInviteesPages(doors: doors, frame: frame, library: site.library)
        planning.get(Path.manyInvited.pattern, use: many.begin)
        planning.post(Path.manyInvited.pattern, use: many.add)
        planning.post(Path.pastedInvited.pattern, use: many.read)
        planning.post(Path.fileOfInvited.pattern, use: many.readFile)
        planning.post(Path.addingTakenBack.pattern, use: many.takeBack)

        let invitees = InviteesPages(doors: doors, frame: frame, library: site.library)
        leading.get(Path.invited.pattern, use: invitees.show)
        planning.post(Path.invited.pattern, use: invitees.addOne)
        planning.get(Path.newInvitee.pattern, use: invitees.beginOne)
        planning.get(Path.invitee.pattern, use: invitees.open)
        planning.post(Path.invitee.pattern, use: invitees.edit)
        planning.post(Path.inviteeRemoval.pattern, use: invitees.remove)
    }
}

/// Everything the program has to read: what a dugnad runs on, and what stands around it.
package struct Library: Sendable {
    /// What a new dugnad starts with.
    package let edition: Edition
    /// Every card to read, in the order they lie.
    package let cards: [LibraryCard]
    /// In the order they are listed.
    package let guides: [Guide]
    package let checklists: [Checklist]
    package let handbook: Handbook
    package let invitations: [InvitationText]
    /// What there is to do before and after a dugnad.
    package let taskLists: TaskLists
    package let catalogues: [InviteeCatalogue]

    /// - Throws: a `ContentProblem` that names the file, and the line where it is known.
    package init(reading files: ContentFiles) throws {
        edition = try Edition(reading: files)
        cards = LibraryCard.all(in: edition)
        guides = try files.decodeAll(in: "veileder", Guide.self).sorted { $0.order < $1.order }
        checklists = try files.decodeAll(in: "sjekkliste", Checklist.self)
        handbook = try files.decode("handbok.yaml", Handbook.self)
        invitations = try files.decodeAll(in: "invitasjon", InvitationText.self)
        taskLists = try TaskLists(reading: files)
        catalogues = try files.decodeAll(in: "inviterte", InviteeCatalogue.self)
    }

    /// - Parameter address: what it is called in its address.
    package func card(_ address: String) -> LibraryCard? { cards.first { $0.address == address } }
    package func cards(for variant: Variant) -> [LibraryCard] { cards.filter { $0.variant == variant } }

    package func guide(_ key: String) -> Guide? { guides.first { $0.guide == key } }
    package func checklist(for variant: Variant) -> Checklist? { checklists.first { $0.checklist == variant } }
    package func invitation(for variant: Variant) -> InvitationText? {
        invitations.first { $0.invitation == variant }
    }
    package func catalogue(for variant: Variant) -> InviteeCatalogue? { catalogues.first { $0.invitees == variant } }
}

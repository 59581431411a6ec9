import Words

/// Somebody to invite, as it is typed or was read from a list.
package struct InviteeDraft: Sendable, Equatable {
    package var kind: InviteeKind?
    package var body = ""
    package var role = ""
    package var name = ""
    package var address = ""

    package init(
        kind: InviteeKind? = nil, body: String = "", role: String = "", name: String = "", address: String = ""
    ) {
        (self.kind, self.body, self.role, self.name, self.address) = (kind, body, role, name, address)
    }

    package init(_ facts: InviteeFacts) {
        self.init(
            kind: facts.kind, body: facts.body ?? "", role: facts.role ?? "", name: facts.name ?? "",
            address: facts.address?.text ?? "")
    }

    /// What can be wrong, in the order of the form.
    package enum Field: Sendable, CaseIterable {
        case kind, body, role, name, address
    }

    package static let longestName = 80

    /// Text from Word has hyphens and spaces that only show where a line breaks.
    static func line(_ text: String) -> String {
        let visible = String(
            String.UnicodeScalarView(text.unicodeScalars.filter { !["\u{AD}", "\u{200B}", "\u{2060}"].contains($0) }))
        return PlainText.line(visible)
    }

    /// Leaves out the name of somebody young, where something else tells who it is. One that stands alone is left, and
    /// is told of by `check`.
    ///
    /// - Returns: whether there was one.
    package mutating func leaveOutYoungName(in variant: Variant) -> Bool {
        guard let kind, variant.isOfYoungPeople(kind), !InviteeDraft.line(name).isEmpty,
            [body, role, address].contains(where: { !InviteeDraft.line($0).isEmpty })
        else { return false }
        name = ""
        return true
    }

    /// - Parameter variant: of the dugnad that they are invited to.
    package func check(_ people: PeopleKept, for variant: Variant) throws(Problems<Field>) -> InviteeFacts {
        var problems = Problems<Field>()
        let kind = problems.reading(.kind, try checkedKind())
        let body = problems.reading(.body, try checked(body, people))?.nilIfEmpty
        let role = problems.reading(.role, try checked(role, people))?.nilIfEmpty
        let name = problems.reading(.name, try checkedName(people, variant))?.nilIfEmpty
        let address = problems.reading(.address, try checkedAddress(people)) ?? nil
        if problems.isEmpty, [body, role, name, address?.text].allSatisfy({ $0 == nil }) {
            problems.add(.body, people.areKept ? .nobodyToInvite : .noBodyToInvite)
        }
        try problems.throwIfAny()
        guard let kind else { throw Problems(.kind, .noInviteeKind) }
        return InviteeFacts(kind: kind, body: body, role: role, name: name, address: address)
    }

    private func checkedKind() throws(Problem) -> InviteeKind {
        guard let kind else { throw .noInviteeKind }
        return kind
    }

    private func checked(_ typed: String, _ people: PeopleKept) throws(Problem) -> String {
        let text = InviteeDraft.line(typed)
        if !people.areKept, PersonalData.found(in: text).contains(.emailAddress) { throw people.problem }
        guard !WrittenPostalAddress.isFound(in: text) else { throw .noPostalAddresses }
        return try TypedText.line(text)
    }

    private func checkedName(_ people: PeopleKept, _ variant: Variant) throws(Problem) -> String {
        let name = try TypedText.line(InviteeDraft.line(name), longest: InviteeDraft.longestName)
        guard name.isEmpty || people.areKept else { throw people.problem }
        // No young name anywhere: whoever answers for them is an adult, or the council.
        guard name.isEmpty || kind.map(variant.isOfYoungPeople) != true else { throw .noNamesOfYouth }
        return name
    }

    private func checkedAddress(_ people: PeopleKept) throws(Problem) -> EmailAddress? {
        guard !InviteeDraft.line(address).isEmpty else { return nil }
        guard people.areKept else { throw people.problem }
        return try EmailAddress(typed: address)
    }
}

extension Problem {
    fileprivate static let noInviteeKind = Problem(
        Phrase(
            nb: "Velg hva slags folk det er.", nn: "Vel kva slags folk det er.",
            en: "Choose what kind of people this is."))
    fileprivate static let nobodyToInvite = Problem(
        Phrase(
            nb: "Skriv hvem det er: et lag, en skole, en rolle eller et navn.",
            nn: "Skriv kven det er: eit lag, ein skule, ei rolle eller eit namn.",
            en: "Write who it is: a club, a school, a role or a name."))
    fileprivate static let noBodyToInvite = Problem(
        Phrase(
            nb: "Skriv hvem det er: et lag, en skole eller en rolle.",
            nn: "Skriv kven det er: eit lag, ein skule eller ei rolle.",
            en: "Write who it is: a club, a school or a role."))
    fileprivate static let noPostalAddresses = Problem(
        Phrase(
            nb: "Postadresser tar vi ikke vare på. Ta bort adressen, og lagre på nytt.",
            nn: "Postadresser tek vi ikkje vare på. Ta bort adressa, og lagre på nytt.",
            en: "We do not keep postal addresses. Take the address out, and save again."))
    fileprivate static let noNamesOfYouth = Problem(
        Phrase(
            nb:
                "Navn på ungdom tar vi ikke vare på. Skriv rådet eller laget, og rollen til den voksne som svarer for dem.",
            nn:
                "Namn på ungdom tek vi ikkje vare på. Skriv rådet eller laget, og rolla til den vaksne som svarar for dei.",
            en:
                "We keep no names of young people. Write the council or the club, and the role of the adult who answers for them."
        ))
}

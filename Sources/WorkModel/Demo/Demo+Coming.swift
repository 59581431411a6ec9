import Words

/// The dugnad that Fjordvik kommune is planning: ten weeks off, with a list that has begun to answer.
extension Demo {
    func plan(for owner: (unit: Unit.ID, actor: Actor)) async throws {
        let day = tenWeeksOff
        guard let start = NorwegianTime.moment(day: day, hour: "18:00") else { throw NotFound() }
        let notes = DemoNotes(language: .bokmål)
        let id = try await begin(
            DugnadPlan(
                variant: .municipality, name: DemoNotes.municipality[.bokmål], place: notes.hall, start: start,
                end: start + .minutes(150), people: 40, language: .bokmål, youthCome: true), for: owner
        ).dugnad.id
        var about = AboutDraft()
        (about.title, about.aims) = ("Flere voksne som kan hente", "Finne to tiltak som noen vil gjøre")
        try await doors.plans.describe(id, as: about, seen: About().fingerprint, by: owner.actor)
        var decision = AnchoringDraft(state: Anchoring.State.inPlace.rawValue)
        (decision.body, decision.caseNumber) = ("kommunestyret", "34/26")
        try await doors.plans.write(decision, of: .political, from: 0, in: id, by: owner.actor)
        _ = try await doors.invitees.add(
            Demo.invited.map { InviteeDraft(kind: $0.kind, body: $0.body) }, to: id, by: owner.actor)
        try await answer(id, by: owner.actor)
    }

    /// Those who have already said whether they come.
    private func answer(_ id: Dugnad.ID, by actor: Actor) async throws {
        let list = try await doors.invitees.list(of: id, for: actor)
        func called(_ body: String) -> [Invitee.ID] { list.filter { $0.body == body }.map(\.id) }
        for body in ["Fjordvik skole", "Helsestasjonen", "Fjordvik IL", "Frivilligsentralen"] {
            _ = try await doors.answers.type(.coming(people: 1, young: 0), for: called(body), in: id, by: actor)
        }
        _ = try await doors.answers.type(
            .coming(people: 4, young: 4), for: called("Ungdomsrådet"), in: id, by: actor)
        _ = try await doors.answers.type(.notComing, for: called("Nesvika barnekor"), in: id, by: actor)
    }

    /// A Tuesday.
    private var tenWeeksOff: String {
        let day = NorwegianTime.isoDate(now + .days(70))
        let weekday = NorwegianTime.weekday(of: day) ?? 2
        return NorwegianTime.day(2 - weekday, after: day) ?? day
    }

    private static let invited: [(kind: InviteeKind, body: String)] = [
        (.schools, "Fjordvik skole"), (.schools, "Nesvika skole"), (.schools, "Barnehagene i Fjordvik"),
        (.health, "Helsestasjonen"), (.health, "Barnevernet"), (.welfare, "NAV Fjordvik"),
        (.culture, "Fritidsklubben"), (.culture, "Biblioteket"), (.management, "Kommunalsjef oppvekst"),
        (.youth, "Ungdomsrådet"), (.sports, "Fjordvik IL"), (.sports, "Nesvika skiklubb"),
        (.music, "Nesvika barnekor"), (.music, "Fjordvik skolekorps"), (.volunteers, "Frivilligsentralen"),
    ]
}

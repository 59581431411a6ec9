import Words

extension MinutesDesk {
    /// Puts how many have come of each kind into the minutes, in place of what stands there.
    ///
    /// - Parameter seen: what stood there when the page was opened (`[Attendance].summary`).
    /// - Throws: `Refusal` when nobody has been ticked, `Conflict` with both when somebody has written there since.
    package func takeOver(_ list: DoorList, seen: String, in id: Dugnad.ID, by actor: Actor) async throws {
        guard list.here > 0 else { throw Refusal.nobodyTicked }
        let language = try await store.read { db in try db.dugnad(id).language }
        try await setAttendance(list.attendance(in: language), seen: seen, in: id, by: actor)
    }
}

extension DoorList {
    /// As it would be typed.
    fileprivate func attendance(in language: Language) -> AttendanceDraft {
        AttendanceDraft(
            counts.map { kind, people in
                (kind: (kind?.name ?? Attendance.others)[language], people: String(people))
            }, sum: String(here))
    }
}

extension Attendance {
    /// Those of no kind that has a name.
    package static let others = Phrase(nb: "Andre", nn: "Andre", en: "Others")
}

extension Refusal {
    fileprivate static let nobodyTicked = Refusal(
        Phrase(
            nb: "Ingen er krysset av ennå. Kryss av dem som kom, og prøv igjen.",
            nn: "Ingen er kryssa av enno. Kryss av dei som kom, og prøv igjen.",
            en: "Nobody has been ticked yet. Tick those who came, and try again."))
}

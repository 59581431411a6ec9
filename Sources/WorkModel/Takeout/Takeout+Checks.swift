import Words

/// What must hold of a file before anything of it is read in.
extension Takeout {
    /// Every reference is to something in the file itself: nothing is put into another dugnad by way of its ids.
    var keepsToItself: Bool {
        let steps = Set(steps.map(\.id))
        let notes = Set(self.notes.map(\.id))
        let clusters = Set(self.clusters.map(\.id))
        let measures = Set(self.measures.map(\.id))
        return self.notes.allSatisfy { steps.contains($0.step) }
            && self.clusters.allSatisfy { steps.contains($0.step) }
            && earlierTexts.allSatisfy { notes.contains($0.note) }
            && clusterNotes.allSatisfy { notes.contains($0.note) && clusters.contains($0.cluster) }
            && measureOrigins.allSatisfy { origin in
                measures.contains(origin.measure) && origin.cluster.map(clusters.contains) ?? true
                    && origin.note.map(notes.contains) ?? true
            }
            && dugnad.clock.currentStep.map(steps.contains) ?? true
    }

    /// Numbers that count upwards leave room to count on.
    var hasSaneNumbers: Bool {
        let counts =
            [dugnad.revision, dugnad.planVersion, dugnad.calendarSequence ?? 0, invitation?.version ?? 0]
            + notes.map(\.version) + groups.map(\.version)
            + clusters.map(\.version) + measures.map(\.version) + editedParts.map(\.version)
            + approvals.map(\.number) + steps.map(\.position) + measures.map(\.position)
        let minutes =
            steps.map(\.minutes) + edition.runSheets.flatMap(\.steps).flatMap { $0.minutes + [$0.least, $0.most] }
        return counts.allSatisfy { (0...1_000_000_000).contains($0) } && minutes.allSatisfy { (0...600).contains($0) }
            && edition.runSheets.flatMap(\.lengths).allSatisfy { (1...10_000).contains($0) } && steps.count <= 300
    }

    /// A meeting of some hours, with names of one line: nothing that a plan or a calendar file would choke on.
    var isSaneMeeting: Bool {
        let names = [dugnad.name, dugnad.district, dugnad.place].compactMap(\.self)
        return [dugnad.plannedEnd, dugnad.agreedEnd].allSatisfy {
            abs(($0 - dugnad.plannedStart).wholeMinutes) <= 30 * 1440
        }
            && names.allSatisfy { $0 == PlainText.line($0) }
    }
}

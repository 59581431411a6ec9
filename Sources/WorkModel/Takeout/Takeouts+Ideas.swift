import GRDB
import Words

/// Which of another dugnad's words are read in as ideas.
package enum IdeasOfAnother: String, Sendable, CaseIterable {
    /// What it agreed on: measures, or proposals.
    case outcomes = "enige"
    /// What was put together, and ideas that stood alone.
    case ideas = "ideer"
    /// Every note, one by one.
    case notes = "notater"
}

/// What came of reading another dugnad's file in.
package struct IdeasRead: Sendable, Equatable {
    package let from: OtherDugnad
    package let new: Int
    /// Read in before, also those that have been removed here since.
    package let known: Int
}

extension Takeouts {
    /// Reads another dugnad's ideas in on a step, as notes that say where they come from. All of them, or none; an idea
    /// that has been read in before is left as it is.
    ///
    /// - Throws: `Refusal` when there is nothing to read in or it is no other, real dugnad; `Problem` when one of the
    ///   texts cannot be saved.
    package func readIdeas(
        _ which: IdeasOfAnother, of takeout: Takeout, on step: Step.ID, in id: Dugnad.ID, by actor: Actor
    ) async throws -> IdeasRead {
        guard takeout.dugnad.id != id else { throw Refusal.isThisDugnad }
        guard !takeout.dugnad.isTrial else { throw Refusal.fileOfTrial }
        let found = takeout.ideas(which)
        guard !found.isEmpty else { throw Refusal.noIdeas }
        guard found.count <= IdeasRead.most else { throw Refusal.tooManyIdeas(found.count) }
        let ideas = try found.map { (key: $0.key, text: try IdeasRead.checked($0.text, NoteText.checked)) }
        let name = try IdeasRead.checked(takeout.dugnad.titleAndPlace ?? takeout.dugnad.nameAndDistrict) {
            text throws(Problem) in try TypedText.line(text, longest: IdeasRead.longestName)
        }
        return try await store.write { db in
            let room = try room(id, in: db)
            guard let step = room.sheet.step(step), room.takesNotes(step) else { throw Refusal.stepGone }
            let other = try source(takeout.dugnad, named: name, variant: nil, in: id, db: db)
            let new = try bring(ideas, from: other, on: step, in: id, by: actor, db: db)
            return IdeasRead(from: other, new: new, known: ideas.count - new)
        }
    }
}

extension IdeasRead {
    /// As many as a sheet from paper can have lines.
    static let most = 500
    /// What can be typed here as name, municipality and district, together.
    fileprivate static let longestName = 500

    /// What has passed through somebody's hands is held to the same as what is typed here.
    fileprivate static func checked(
        _ text: String, _ check: (String) throws(Problem) -> String
    ) throws(Problem) -> String {
        do {
            return try check(text)
        } catch {
            let begins = PlainText.cut(text, to: 60)
            throw Problem(
                Phrase(
                    nb: "«\(begins)»: \(error.reason.nb) Ingenting er lest inn.",
                    nn: "«\(begins)»: \(error.reason.nn) Ingenting er lese inn.",
                    en: "“\(begins)”: \(error.reason.en) Nothing has been read in."))
        }
    }
}

extension Takeout {
    /// The texts, each with something that tells it from the others in every file of that dugnad.
    fileprivate func ideas(_ which: IdeasOfAnother) -> [(key: String, text: String)] {
        let notes = all(Note.self).filter(\.isPresent)
        switch which {
        case .outcomes:
            return all(Measure.self).filter { $0.way == nil }.map { ("measure \($0.id)", $0.asAgreed.text) }
        case .notes:
            return notes.map { ("note \($0.id)", $0.text) }
        case .ideas:
            let ties = all(ClusterNote.self)
            let present = Set(notes.map(\.id))
            // An idea may bear the words of a note that somebody has hidden since.
            let held = Set(ties.filter { present.contains($0.note) }.map(\.cluster))
            let clusters = all(Cluster.self).filter { $0.untiedAt == nil && held.contains($0.id) }
            let (tied, steps) = (Set(ties.map(\.note)), ideaSteps)
            let loose = notes.filter { !tied.contains($0.id) && steps.contains($0.step) }
            return clusters.map { ("cluster \($0.id)", $0.name) } + loose.map { ("note \($0.id)", $0.text) }
        }
    }

    private var ideaSteps: Set<Step.ID> {
        let edition = all(Edition.self).first
        let ideas = all(Step.self).filter { step in
            (step.records ?? edition?.step(step.key, in: dugnad.variant)?.records) == .ideas
        }
        return Set(ideas.map(\.id))
    }

    private func all<Row: TakeoutRow>(_ row: Row.Type) -> [Row] {
        rows.lazy.joined().compactMap { $0 as? Row }
    }
}

extension Refusal {
    static let isThisDugnad = Refusal(
        Phrase(
            nb: "Dette er filen til denne dugnaden. Velg filen til en annen.",
            nn: "Dette er fila til denne dugnaden. Vel fila til ein annan.",
            en: "This is the file of this very dugnad. Choose that of another."))
    static let fileOfTrial = Refusal(
        Phrase(
            nb: "Filen ble lastet ned mens dere prøvde, så det er ingen ordentlige ideer i den.",
            nn: "Fila blei lasta ned medan de prøvde, så det er ingen ordentlege idear i ho.",
            en: "The file was downloaded during a trial, so there are no real ideas in it."))
    static let noIdeas = Refusal(
        Phrase(
            nb: "Det er ingenting av det du valgte, i filen. Velg noe annet å hente.",
            nn: "Det er ingenting av det du valde, i fila. Vel noko anna å hente.",
            en: "There is nothing of what you chose in the file. Choose something else to fetch."))

    static func tooManyIdeas(_ count: Int) -> Refusal {
        Refusal(
            Phrase(
                nb:
                    "Det er \(count) i filen, og det er plass til \(IdeasRead.most). Hent heller ideene eller det de ble enige om.",
                nn:
                    "Det er \(count) i fila, og det er plass til \(IdeasRead.most). Hent heller ideane eller det dei blei einige om.",
                en:
                    "There are \(count) in the file, and there is room for \(IdeasRead.most). Fetch the ideas, or what they agreed on, instead."
            ))
    }
}

import Foundation
import GRDB
import Words

/// The door to what has been put together: notes that say the same.
package struct Gatherings: Door {
    let house: House
}

extension Gatherings {
    /// Ties notes together, also of different tasks, into a new idea or one that is there.
    ///
    /// - Parameters:
    ///   - into: the idea to add to, or an id for the new one. The same form sent twice ties once.
    ///   - name: the new idea's name; the shortest note's words when empty.
    /// - Throws: `Refusal` when a note has been tied elsewhere in the meantime, or is gone.
    package func tie(_ notes: [Note.ID], into cluster: Cluster.ID, name: String, in id: Dugnad.ID, by actor: Actor)
        async throws
    {
        let name = try checkedName(name)
        try await changeGathering(of: id, by: actor, record: .notesTied, about: cluster.description) { gathering, db in
            let there = Dictionary(gathering.room.notes.map { ($0.id, $0) }) { first, _ in first }
            let chosen = try notes.map { note in
                guard let found = there[note], found.hiddenAt == nil else { throw Refusal.noteNotThere }
                return found
            }
            guard !chosen.isEmpty, let step = gathering.step(ofIdeaWith: chosen + gathering.notes(in: cluster)) else {
                throw Refusal.nothingChosen
            }
            for note in chosen {
                guard let other = gathering.clusterOfNote[note.id], other != cluster else { continue }
                throw Refusal.tiedElsewhere(gathering.cluster(other)?.name ?? "")
            }
            if chosen.allSatisfy({ gathering.clusterOfNote[$0.id] == cluster }) { return false }
            let shortest = chosen.map(\.gist).min { $0.count < $1.count } ?? ""
            try makeOrTouch(
                cluster, step: step, name: name.isEmpty ? shortest : name, gathering: gathering, db: db)
            for note in chosen { try db.tie(note.id, to: cluster) }
            return true
        }
    }

    /// Takes notes out of an idea; they stand alone again. An idea without notes is untied.
    package func separate(_ notes: [Note.ID], from cluster: Cluster.ID, in id: Dugnad.ID, by actor: Actor) async throws
    {
        try await changeGathering(of: id, by: actor, record: .noteTakenOut, about: cluster.description) {
            gathering, db in
            guard let there = gathering.cluster(cluster) else { throw NotFound() }
            if notes.isEmpty { throw Refusal.nothingChosen }
            let inside = Set(notes).filter { gathering.clusterOfNote[$0] == cluster }
            for note in inside {
                try db.execute(sql: "DELETE FROM clusterNote WHERE note = ?", arguments: [note])
            }
            if gathering.notes(in: cluster).allSatisfy({ inside.contains($0.id) }) {
                try db.untie(there, notes: Array(inside))
            }
            return !inside.isEmpty
        }
    }

    /// Moves notes from one idea to another, as when a split is undone. An idea without notes is untied.
    package func moveNotes(
        _ notes: [Note.ID], from cluster: Cluster.ID, into other: Cluster.ID, in id: Dugnad.ID, by actor: Actor
    )
        async throws
    {
        try await changeGathering(of: id, by: actor, record: .notesMoved, about: other.description) { gathering, db in
            guard gathering.clusters.contains(where: { $0.id == other }) else { throw NotFound() }
            guard let there = gathering.cluster(cluster) else { throw NotFound() }
            let inside = gathering.notes(in: cluster)
            let wanted = Set(notes)
            let moved = inside.filter { wanted.contains($0.id) }
            if moved.isEmpty || cluster == other { return false }
            let step = gathering.step(ofIdeaWith: moved + gathering.notes(in: other)) ?? there.step
            try makeOrTouch(other, step: step, name: there.name, gathering: gathering, db: db)
            for note in moved { try db.tie(note.id, to: other) }
            if moved.count == inside.count { try db.untie(there, notes: []) }
            return true
        }
    }

    /// Makes an idea of its own from some of the notes in one.
    package func split(
        _ notes: [Note.ID], from cluster: Cluster.ID, into new: Cluster.ID, in id: Dugnad.ID, by actor: Actor
    ) async throws {
        try await changeGathering(of: id, by: actor, record: .ideaSplit, about: cluster.description) { gathering, db in
            if gathering.cluster(new) != nil { return false }
            guard let there = gathering.cluster(cluster) else { throw NotFound() }
            let inside = gathering.notes(in: cluster)
            let wanted = Set(notes)
            let chosen = inside.filter { wanted.contains($0.id) }
            guard !chosen.isEmpty else { throw Refusal.nothingChosen }
            guard chosen.count < inside.count else { throw Refusal.allChosen }
            let name = chosen.map(\.gist).min { $0.count < $1.count } ?? there.name
            let step = gathering.step(ofIdeaWith: chosen) ?? there.step
            try makeOrTouch(new, step: step, name: name, gathering: gathering, db: db)
            for note in chosen { try db.tie(note.id, to: new) }
            return true
        }
    }

    /// Unties an idea. It can be tied again for an hour.
    package func untie(_ cluster: Cluster.ID, in id: Dugnad.ID, by actor: Actor) async throws {
        try await changeGathering(of: id, by: actor, record: .ideaUntied, about: cluster.description) { gathering, db in
            guard gathering.clusters.contains(where: { $0.id == cluster }) else { throw NotFound() }
            guard let there = gathering.cluster(cluster) else { return false }
            try db.untie(there, notes: gathering.clusterOfNote.filter { $0.value == cluster }.map(\.key))
            return true
        }
    }

    /// Ties an untied idea again, with those of its notes that still stand alone.
    package func tieAgain(_ cluster: Cluster.ID, in id: Dugnad.ID, by actor: Actor) async throws {
        try await changeGathering(of: id, by: actor, record: .ideaTiedAgain, about: cluster.description) {
            gathering, db in
            guard var there = gathering.clusters.first(where: { $0.id == cluster }) else { throw NotFound() }
            guard there.untiedAt != nil else { return false }
            let former = (try? JSONDecoder().decode([Note.ID].self, from: Data((there.untiedNotes ?? "[]").utf8))) ?? []
            let loose = former.filter { note in
                gathering.clusterOfNote[note] == nil && gathering.room.notes.contains { $0.id == note }
            }
            guard !loose.isEmpty else { throw Refusal.noteNotThere }
            there.untiedAt = nil
            there.untiedNotes = nil
            there.version += 1
            try there.update(db)
            for note in loose { try db.tie(note, to: cluster) }
            return true
        }
    }

    /// - Parameter version: the version of the idea that the writer saw.
    package func rename(_ cluster: Cluster.ID, to name: String, from version: Int, in id: Dugnad.ID, by actor: Actor)
        async throws
    {
        let name = try checkedName(name).required(or: .ideaNeedsName)
        try await changeGathering(of: id, by: actor, record: .ideaRenamed, about: cluster.description) {
            gathering, db in
            guard gathering.clusters.contains(where: { $0.id == cluster }) else { throw NotFound() }
            guard var there = gathering.cluster(cluster) else { throw Conflict(mine: name, theirs: nil, version: 0) }
            if there.name == name { return false }
            guard there.version == version else {
                throw Conflict(mine: name, theirs: there.name, version: there.version)
            }
            there.name = name
            there.version += 1
            try there.update(db)
            return true
        }
    }

    private func checkedName(_ name: String) throws(Problem) -> String {
        try TypedText.line(name, longest: Cluster.longestName)
    }

    private func makeOrTouch(
        _ id: Cluster.ID, step: Step.ID, name: String, gathering: Gathering, db: Database
    ) throws {
        if var there = gathering.clusters.first(where: { $0.id == id }) {
            guard there.untiedAt == nil else { throw Refusal.noteNotThere }
            there.step = step
            there.version += 1
            try there.update(db)
        } else {
            guard try Cluster.fetchOne(db, key: id) == nil else { throw NotFound() }
            try Cluster(
                id: id, dugnad: gathering.room.dugnad.id, step: step,
                name: PlainText.cut(name, to: Cluster.longestName), version: 1, madeAt: try db.now
            ).insert(db)
        }
    }

    /// - Parameter change: returns whether anything became different. When nothing did, no trace is left.
    private func changeGathering(
        of id: Dugnad.ID, by actor: Actor, record event: Event, about: String,
        _ change: @escaping @Sendable (Gathering, Database) throws -> Bool
    ) async throws {
        try await changing(id, by: actor) { db in
            guard try change(try gathering(id, in: db), db) else { return nil }
            return Change(event, about: about, parts: [.gathering, .measures, .minutes])
        }
    }
}

extension Database {
    fileprivate func tie(_ note: Note.ID, to cluster: Cluster.ID) throws {
        try execute(
            sql:
                "INSERT INTO clusterNote (note, cluster) VALUES (?1, ?2) ON CONFLICT (note) DO UPDATE SET cluster = ?2",
            arguments: [note, cluster])
    }
}

extension Problem {
    fileprivate static let ideaNeedsName = Problem(
        Phrase(nb: "Ideen trenger et navn.", nn: "Ideen treng eit namn.", en: "The idea needs a name."))
}

extension Refusal {
    static let nothingChosen = Refusal(
        Phrase(
            nb: "Velg minst ett notat først.", nn: "Vel minst eitt notat først.", en: "Choose at least one note first.")
    )
    static let allChosen = Refusal(
        Phrase(
            nb: "La minst ett notat bli igjen, ellers er det ingenting å dele opp.",
            nn: "La minst eitt notat bli att, elles er det ingenting å dele opp.",
            en: "Leave at least one note behind, or there is nothing to split up."))
    static let noteNotThere = Refusal(
        Phrase(
            nb: "Ett av notatene er slettet eller skjult siden du så det. Se over og prøv igjen.",
            nn: "Eitt av notata er sletta eller gøymt sidan du såg det. Sjå over og prøv igjen.",
            en: "One of the notes has been deleted or hidden since you saw it. Look it over and try again."))

    static func tiedElsewhere(_ name: String) -> Refusal {
        Refusal(
            Phrase(
                nb: "Noen andre har nettopp slått sammen ett av notatene med «\(name)». Se over og prøv igjen.",
                nn: "Nokon andre har nettopp slått saman eitt av notata med «\(name)». Sjå over og prøv igjen.",
                en: "Somebody else has just put one of the notes into “\(name)”. Look it over and try again."))
    }
}

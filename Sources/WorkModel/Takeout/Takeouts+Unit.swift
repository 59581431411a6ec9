import Foundation
import GRDB
import Words

// MARK: - Writing

extension Takeouts {
    /// Writes a unit out, line by line, each as it is when its turn comes.
    ///
    /// - Parameters:
    ///   - withPeople: the names and addresses of its people too, and its Word template, which may name some.
    ///   - write: takes a line, and may wait.
    /// - Throws: `NotFound` when whoever asks may not have it.
    package func takeOut(
        _ unit: Unit.ID, withPeople: Bool, by actor: Actor, _ write: (Data) async throws -> Void
    ) async throws {
        let (head, dugnader) = try await store.write { db in
            try db.require(.giveUp, of: actor, in: unit)
            try db.record(.takenOut, in: unit, by: actor)
            let owner = UnitFile.Owner(
                unit: UnitInFile(try db.unit(unit), withPeople: withPeople),
                people: withPeople ? try db.members(of: unit).map(UnitFile.PersonInFile.init) : [],
                template: withPeople ? try UnitTemplate.fetchOne(db, key: unit).map(UnitTemplateInFile.init) : nil,
                arms: try UnitArms.fetchOne(db, key: unit).map(UnitArmsInFile.init),
                askedAgain: withPeople ? try db.keptInFile(of: unit) : nil)
            let head = UnitFile.Head(
                format: UnitFile.formatName, version: UnitFile.currentVersion, exportedAt: try db.now,
                personalData: withPeople ? UnitFile.personalData : nil)
            let ids = try Dugnad.ID.fetchAll(
                db, sql: "SELECT id FROM dugnad WHERE unit = ? ORDER BY plannedStart, id", arguments: [unit])
            return (try UnitFile.line(head) + UnitFile.line(owner), ids)
        }
        try await write(head)
        var written: Set<Dugnad.ID> = []
        for id in dugnader {
            guard let line = try await line(of: id, in: unit) else { continue }
            try await write(line)
            written.insert(id)
        }
        let links = try await forerunners(among: written)
        let plan = try await store.read { db in try db.planInFile(of: unit) }
        let end = UnitFile.End(
            dugnader: written.count, forerunners: links.isEmpty ? nil : links, plan: plan.isEmpty ? nil : plan)
        try await write(UnitFile.line(end))
    }

    private func forerunners(among dugnader: Set<Dugnad.ID>) async throws -> [Forerunner] {
        try await store.read { db in
            try Forerunner.fetchAll(db, sql: "SELECT * FROM forerunner ORDER BY dugnad, earlier")
        }.filter { dugnader.contains($0.dugnad) && dugnader.contains($0.earlier) }
    }

    /// Nil when it has been deleted or given up meanwhile.
    private func line(of id: Dugnad.ID, in unit: Unit.ID) async throws -> Data? {
        let line: UnitFile.Line? = try await store.read { db in
            guard let dugnad = try Dugnad.fetchOne(db, key: id), dugnad.unit == unit else { return nil }
            return UnitFile.Line(dugnad: try db.takeout(id), keptMonths: dugnad.retention.months)
        }
        return try line.map(UnitFile.line)
    }
}

// MARK: - Reading

extension Takeouts {
    /// Reads in the unit itself, and its people when it is new here. Nobody is signed in by it and no letter is made, and
    /// it waits to be confirmed. One that is here already is left as it is.
    ///
    /// - Returns: whether it is new.
    package func readIn(_ owner: UnitFile.Owner, by actor: Actor) async throws -> Bool {
        try await store.write { db in
            let unit = Unit(owner.unit)
            guard try Unit.fetchOne(db, key: unit.id) == nil else { return false }
            try unit.insert(db)
            for person in owner.people { try db.add(person, to: unit.id) }
            if let arms = owner.arms, let picture = arms.picture {
                try UnitArms(picture, of: unit.id, at: arms.uploadedAt).insert(db)
            }
            if let template = owner.template {
                try UnitTemplate(
                    unit: unit.id, name: template.name, bytes: template.bytes, uploadedAt: template.uploadedAt
                ).insert(db)
            }
            for person in owner.askedAgain ?? [] { try person.put(into: unit.id, in: db) }
            try db.record(.readIn, in: unit.id, by: actor)
            return true
        }
    }

    /// Links its dugnader as they were linked, those that are the unit's here and do not build on each other already.
    package func readIn(_ forerunners: [Forerunner], of unit: Unit.ID, by actor: Actor) async throws {
        try await store.write { db in
            for link in forerunners {
                guard let dugnad = try Dugnad.fetchOne(db, key: link.dugnad), dugnad.unit == unit else { continue }
                do { _ = try db.link(dugnad, to: link.earlier) } catch is NotFound {} catch is Refusal {}
            }
        }
    }

    /// Puts what its plan has besides into it. Reading the same file twice puts it there once.
    ///
    /// - Throws: a `Refusal` when something in it is another measure's here.
    package func readIn(_ plan: PlanInFile, of unit: Unit.ID, by actor: Actor) async throws {
        do {
            try await store.write { db in try db.put(plan, into: db.unit(unit).id) }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw Refusal.fileIncomplete
        }
    }

    /// What became of one of a unit's dugnader.
    package enum UnitsImport: Sendable {
        case imported(Dugnad)
        /// It was here, as it is in the file.
        case alreadyHere(Dugnad)
        /// It was here as nobody's, and is the unit's now.
        case takenIn(Dugnad)
        /// Here it is another unit's, and it stays there.
        case anothers(Dugnad)
    }

    /// Reads in one of a unit's dugnader. It comes without a moderator's link: its people lead it.
    ///
    /// - Throws: a `Refusal` when it is here and has changed since.
    package func readIn(_ line: UnitFile.Line, of unit: Unit.ID, by actor: Actor) async throws -> UnitsImport {
        do {
            return try await store.write { db in
                let owner = try db.unit(unit)
                let before = try Dugnad.fetchOne(db, key: line.dugnad.dugnad.id)
                if let before, let other = before.unit, other != unit { return .anothers(before) }
                let (dugnad, wasHere) = try insert(line.dugnad, by: actor, in: db)
                if !wasHere {
                    try dugnad.owned(by: owner, told: [line.keptMonths, before?.keptMonths]).update(db)
                    return .imported(dugnad)
                }
                guard dugnad.unit == nil else { return .alreadyHere(dugnad) }
                try dugnad.taken(into: owner, told: line.keptMonths, at: db.now).update(db)
                // It is the same dugnad as in the file still, so its revision stays, and reading it in once more is nothing.
                try db.record(.takenIn, in: dugnad.id, by: actor)
                try db.record(.dugnadTakenIn, in: unit, by: actor, about: dugnad.id.description)
                return .takenIn(dugnad)
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw Refusal.fileIncomplete
        }
    }
}

extension Database {
    /// Nil when nobody has said so.
    fileprivate func keptInFile(of unit: Unit.ID) throws -> [KeptPersonInFile]? {
        let kept = try KeptPerson.fetchAll(
            self, sql: "SELECT * FROM keptPerson WHERE unit = ? AND until > ? ORDER BY saidAt, id LIMIT ?",
            arguments: [unit, try now, UnitFile.mostKept])
        return kept.isEmpty ? nil : kept.map(KeptPersonInFile.init)
    }

    /// Somebody who is here already keeps their name and language.
    fileprivate func add(_ person: UnitFile.PersonInFile, to unit: Unit.ID) throws {
        let there = try self.person(at: person.address)
        let known =
            try there
            ?? Person(name: person.name, address: person.address, language: person.language, at: now)
        if there == nil {
            try known.insert(self)
            try closeWaysIn(to: known.address)
        }
        try add(known.id, as: person.role, to: unit)
    }
}

import GRDB
import Words

/// Two measures that become one, and one that becomes two. What was, stays, with its history and what was reached.
extension ActionPlans {
    /// Puts a measure together with another. It is put away with that as the reason, and what was to be reached of it is
    /// the other's.
    ///
    /// - Parameter seen: the versions of the one that goes.
    /// - Throws: `Conflict` when somebody has changed it since, `Refusal` when one of them is closed, or the other has no
    ///   room for what is to be reached.
    package func merge(
        _ id: Measure.ID, into other: Measure.ID, seen: SeenMeasure, in place: PlanPlace, by actor: Actor
    ) async throws {
        try await changing(id, in: place, by: actor) { measure, followUp, db in
            let target = try db.measure(other, in: place)
            guard other != id else { throw NotFound() }
            if followUp.state == .putAway, try db.isLinked(id, to: other) { return [] }
            let language = try db.language(of: place)
            let why = MeasureLink.mergedReason(target.text)[language]
            try db.require(seen, of: measure, followUp, or: why, in: place)
            guard followUp.state != .putAway else { throw Refusal.isPutAway }
            var theirs = try db.followUp(of: target)
            guard !theirs.state.isClosed else { throw Refusal.otherIsClosed }
            try db.moveOpenMilestones(of: id, to: other)
            try db.link(id, to: other, .merged)
            theirs.version += 1
            try theirs.save(db)
            try db.note([MeasureNews(.tookIn, about: id.description, became: measure.text)], of: other, by: actor)
            try touchDugnad(of: target, by: actor, db: db)
            return [
                MeasureNews(.putTogether, about: other.description, became: target.text),
                try db.putAway(&followUp, because: why),
            ]
        }
    }

    /// Makes two of one. Each has what the one had agreed, and what was to be reached goes with the first.
    ///
    /// - Parameters:
    ///   - first: the form's, so that one sent twice divides once.
    ///   - seen: the versions of the one that is divided.
    /// - Throws: `Problems` of the draft, `Conflict` when somebody has changed it since, `Refusal` when it is put away.
    package func divide(
        _ id: Measure.ID, _ draft: DivisionDraft, as first: Measure.ID, seen: SeenMeasure, in place: PlanPlace,
        by actor: Actor
    ) async throws {
        let parts = try draft.check()
        try await changing(id, in: place, by: actor) { measure, followUp, db in
            if try Measure.exists(db, key: first) {
                guard try db.isLinked(id, to: first) else { throw NotFound() }
                return []
            }
            let why = MeasureLink.dividedReason(parts.first, parts.second)[try db.language(of: place)]
            try db.require(seen, of: measure, followUp, or: "\(parts.first)\n\(parts.second)", in: place)
            guard followUp.state != .putAway else { throw Refusal.isPutAway }
            let second = Measure.ID.made(from: "second part \(first)")
            for (part, text) in [(first, parts.first), (second, parts.second)] {
                try db.insert(measure.part(part, saying: text, in: place, at: db.now), as: followUp)
                try db.link(id, to: part, .divided)
                try db.note(
                    [MeasureNews(.partOf, about: id.description, was: measure.text, became: text)], of: part, by: actor)
            }
            try db.moveOpenMilestones(of: id, to: first)
            return [
                MeasureNews(.divided, about: first.description, became: "\(parts.first)\n\(parts.second)"),
                try db.putAway(&followUp, because: why),
            ]
        }
    }
}

/// What has been typed about a measure that becomes two.
package struct DivisionDraft: Sendable, Equatable {
    package var first: String
    package var second: String

    package init(first: String = "", second: String = "") { (self.first, self.second) = (first, second) }

    package enum Field: Sendable {
        case first, second
    }

    func check() throws(Problems<Field>) -> (first: String, second: String) {
        var problems = Problems<Field>()
        let first = problems.reading(.first, try TypedText.lines(first).required(or: .measureEmpty)) ?? ""
        let second = problems.reading(.second, try TypedText.lines(second).required(or: .measureEmpty)) ?? ""
        try problems.throwIfAny()
        return (first, second)
    }
}

extension MeasureLink {
    /// «Slått sammen med «Åpen hall»»
    static func mergedReason(_ other: String) -> Phrase {
        let name = Measure.short(other)
        return Phrase(
            nb: "Slått sammen med «\(name)»", nn: "Slått saman med «\(name)»", en: "Put together with “\(name)”")
    }

    static func dividedReason(_ first: String, _ second: String) -> Phrase {
        let (first, second) = (Measure.short(first), Measure.short(second))
        return Phrase(
            nb: "Delt i «\(first)» og «\(second)»", nn: "Delt i «\(first)» og «\(second)»",
            en: "Divided into “\(first)” and “\(second)”")
    }
}

extension Measure {
    /// A part of it. In a unit's plan no room has agreed on that, and it is of no dugnad; a dugnad that is nobody's keeps it.
    fileprivate func part(_ id: ID, saying text: String, in place: PlanPlace, at now: Moment) -> Measure {
        var part = Measure(
            id: id, dugnad: unit == nil ? dugnad : nil, position: 0, text: text, barriers: barriers, version: 1,
            madeAt: now, way: .plan)
        (part.unit, part.owner, part.deadline, part.firstStep) = (unit, owner, deadline, firstStep)
        (part.knownBy, part.hearer) = (knownBy, hearer)
        return part
    }
}

extension Database {
    fileprivate func insert(_ part: Measure, as whole: FollowUp) throws {
        try part.insert(self)
        var followUp = FollowUp(of: part)
        (followUp.state, followUp.since, followUp.reason) = (whole.state, whole.since, whole.reason)
        (followUp.partners, followUp.cost, followUp.funding) = (whole.partners, whole.cost, whole.funding)
        (followUp.area, followUp.anchoring) = (whole.area, whole.anchoring)
        followUp.standingSince = whole.standingSince
        try followUp.insert(self)
    }

    /// What is told of it as well as done.
    fileprivate func putAway(_ followUp: inout FollowUp, because reason: String) throws -> MeasureNews {
        let was = followUp.state
        (followUp.state, followUp.since, followUp.reason) = (.putAway, NorwegianTime.isoDate(try now), reason)
        followUp.version += 1
        // Nobody has to decide on what was told of it any more.
        try settle(followUp.measure)
        return MeasureNews(
            .stateSet, about: followUp.since, was: was.rawValue, became: MeasureState.putAway.rawValue, words: reason)
    }

    fileprivate func require(
        _ seen: SeenMeasure, of measure: Measure, _ followUp: FollowUp, or mine: String, in place: PlanPlace
    ) throws {
        guard seen == SeenMeasure(words: measure.version, state: followUp.version) else {
            let theirs = "\(measure.text)\n\(followUp.inLines(in: try language(of: place)))"
            throw Conflict(mine: mine, theirs: theirs, version: measure.version)
        }
    }

    fileprivate func isLinked(_ id: Measure.ID, to other: Measure.ID) throws -> Bool {
        try Bool.fetchOne(
            self, sql: "SELECT EXISTS (SELECT 1 FROM measureLink WHERE measure = ? AND became = ?)",
            arguments: [id, other]) ?? false
    }

    fileprivate func link(_ id: Measure.ID, to other: Measure.ID, _ how: MeasureLink.How) throws {
        try MeasureLink(measure: id, became: other, how: how, at: try now).save(self)
    }

    /// What is still to be reached goes along; what was reached stays where it was.
    fileprivate func moveOpenMilestones(of id: Measure.ID, to other: Measure.ID) throws {
        let counts = try Row.fetchOne(
            self,
            sql: """
                SELECT count(*) FILTER (WHERE measure = :other) AS there,
                    coalesce(max(position) FILTER (WHERE measure = :other), 0) AS last,
                    count(*) FILTER (WHERE measure = :id AND doneOn IS NULL) AS moving
                FROM milestone WHERE measure IN (:id, :other)
                """, arguments: ["id": id, "other": other])
        let (there, moving, last): (Int, Int, Int) = (
            counts?["there"] ?? 0, counts?["moving"] ?? 0, counts?["last"] ?? 0
        )
        guard moving > 0 else { return }
        guard there + moving <= Milestone.most else { throw Refusal.tooManyMilestones }
        try execute(
            sql: """
                UPDATE milestone SET measure = :other, position = position + :last, version = version + 1
                WHERE measure = :id AND doneOn IS NULL
                """, arguments: ["id": id, "other": other, "last": last])
    }
}

extension Refusal {
    fileprivate static let otherIsClosed = Refusal(
        Phrase(
            nb: "Det andre tiltaket er gjort eller lagt bort. Velg et som lever.",
            nn: "Det andre tiltaket er gjort eller lagt bort. Vel eit som lever.",
            en: "The other measure is done or put away. Choose one that is alive."))
}

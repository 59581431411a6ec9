import GRDB
import Words

/// One change of a measure: who, when and what. Nothing in it is ever changed.
package struct MeasureChange: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    package let measure: Measure.ID
    /// 1 for the first.
    package let number: Int
    package let at: Moment
    package let role: Role
    /// Who it was, when somebody had signed in for the unit that has it; in no file that is taken out.
    package var person: Person.ID?
    /// One of `Kind`, or what only a later program knows.
    package let what: String
    /// The field, or the id of the milestone or the effect, that it is about.
    package let about: String?
    package let was: String?
    package let became: String?
    /// Why, in somebody's words.
    package let words: String?

    /// What was done. The names stand in the database and in takeouts, so they never change.
    package enum Kind: String, Sendable, CaseIterable {
        /// Written into the plan, or made of an idea that was left lying.
        case added
        /// A field says something else.
        case edited
        /// What the room had agreed on was mended, after the dugnad.
        case mended
        case stateSet
        /// Whoever is responsible has told how it goes, given it to another address, or said that it is not theirs.
        case told, passedOn, notOurs
        /// It is called something else; it stands, or is done once after all; it comes along to a dugnad, or not.
        case renamed, grown, notStanding, carriedOver, notCarried
        /// It is put together with another, or another with it; it is divided, or is a part of one that was.
        case putTogether, tookIn, divided, partOf
        case milestoneAdded, milestoneEdited, milestoneReached, milestoneOpened, milestoneDeleted
        /// What came of it.
        case effectAdded, effectEdited, effectDeleted

        package var isOfMilestone: Bool {
            switch self {
            case .milestoneAdded, .milestoneEdited, .milestoneReached, .milestoneOpened, .milestoneDeleted: true
            case .added, .edited, .mended, .stateSet, .told, .passedOn, .notOurs, .renamed, .grown, .notStanding,
                .carriedOver, .notCarried, .putTogether, .tookIn, .divided, .partOf, .effectAdded, .effectEdited,
                .effectDeleted:
                false
            }
        }

        package var isOfEffect: Bool { self == .effectAdded || self == .effectEdited || self == .effectDeleted }
    }

    package var kind: Kind? { Kind(rawValue: what) }
}

/// What a change of a measure is to be told of as.
struct MeasureNews: Sendable, Equatable {
    let kind: MeasureChange.Kind
    var about: String?
    var was: String?
    var became: String?
    var words: String?

    init(
        _ kind: MeasureChange.Kind, about: String? = nil, was: String? = nil, became: String? = nil,
        words: String? = nil
    ) {
        (self.kind, self.about, self.was, self.became, self.words) = (kind, about, was, became, words)
    }

    /// Each field that says something else, in the order of the form.
    static func differences(from was: Measure, to new: Measure, _ kind: MeasureChange.Kind) -> [MeasureNews] {
        let fields: [(MeasureField, (Measure) -> String?)] = [
            (.text, { $0.text }), (.hearer, { $0.hearer }), (.owner, { $0.owner }), (.deadline, { $0.deadline }),
            (.firstStep, { $0.firstStep }), (.knownBy, { $0.knownBy }),
            (.barriers, { $0.barriers == "[]" ? nil : $0.barriers }),
        ]
        return fields.compactMap { field, value in difference(field, kind, value(was), value(new)) }
    }

    static func differences(from was: FollowUp, to new: FollowUp) -> [MeasureNews] {
        let fields: [(MeasureField, (FollowUp) -> String?)] = [
            (.partners, { $0.partners }), (.cost, { $0.cost }), (.funding, { $0.funding }),
            (.area, { $0.area?.rawValue }), (.anchoring, { $0.anchoring }),
        ]
        return fields.compactMap { field, value in difference(field, .edited, value(was), value(new)) }
    }

    private static func difference(
        _ field: MeasureField, _ kind: MeasureChange.Kind, _ was: String?, _ new: String?
    ) -> MeasureNews? {
        was == new ? nil : MeasureNews(kind, about: field.rawValue, was: was, became: new)
    }
}

extension Database {
    /// Tells of changes of a measure, in this transaction.
    ///
    /// A person is kept with it only where a unit has the measure.
    func note(_ news: [MeasureNews], of measure: Measure.ID, by actor: Actor) throws {
        guard !news.isEmpty else { return }
        let row = try Row.fetchOne(
            self,
            sql: """
                SELECT unit, (SELECT max(number) FROM measureChange WHERE measure = measure.id) AS last
                FROM measure WHERE id = ?
                """, arguments: [measure])
        guard let row else { throw NotFound() }
        let person = (row["unit"] as Unit.ID?) == nil ? nil : actor.person
        let last: Int = row["last"] ?? 0
        for (index, one) in news.enumerated() {
            try MeasureChange(
                measure: measure, number: last + index + 1, at: now, role: actor.role, person: person,
                what: one.kind.rawValue, about: one.about, was: one.was?.nilIfEmpty, became: one.became?.nilIfEmpty,
                words: one.words?.nilIfEmpty
            ).insert(self)
        }
    }

    /// Somebody has worked on it in the plan.
    func isFollowedUp(_ measure: Measure) throws -> Bool {
        guard measure.agreed == nil else { return true }
        return try Bool.fetchOne(
            self,
            sql: """
                SELECT EXISTS (SELECT 1 FROM followUp WHERE measure = :id)
                    OR EXISTS (SELECT 1 FROM milestone WHERE measure = :id)
                    OR EXISTS (SELECT 1 FROM effect WHERE measure = :id)
                """, arguments: ["id": measure.id]) ?? false
    }
}

extension Refusal {
    static let isFollowedUp = Refusal(
        Phrase(
            nb: "Noen følger opp dette i handlingsplanen. Legg det bort der, med en grunn, så blir det ikke borte.",
            nn: "Nokon følgjer opp dette i handlingsplanen. Legg det bort der, med ein grunn, så blir det ikkje borte.",
            en: "Somebody follows this up in the action plan. Put it away there, with a reason, so that it is not lost."
        ))
}

import GRDB
import Words

/// A question to somebody outside, whether a unit is what it says. It goes by letter, and is answered once.
struct ConfirmationRequest: Sendable, Equatable, FetchableRecord, Decodable {
    let id: Int64
    let unit: Unit.ID
    /// Nil when whoever asked is gone.
    let asker: Person.ID?
    /// Which address was asked: one that the operator has taken off the list can answer no more.
    let addressKey: String
    let madeAt: Moment
    let until: Moment
    let answer: ConfirmationAnswer?

    /// How long it can be answered; and after a no, how long until somebody may ask again.
    static let length = Moment.Length.days(14)
    /// The most that one person, and the most that one address, has to do with in a day.
    static let mostADay = 5
}

package enum ConfirmationAnswer: String, Sendable, Codable {
    case yes, no
}

/// What stands behind the link in such a letter.
package struct ConfirmationQuestion: Sendable, Equatable {
    package let unit: Unit
    /// Who asks.
    package let asker: Person?
    package let until: Moment
    package let state: State

    package enum State: Sendable, Equatable {
        case open
        case answered(ConfirmationAnswer)
        /// It has been confirmed in another way.
        case isConfirmed
        /// Its time is over, or whoever asked does not act for the unit any more.
        case over
    }
}

/// What stands between a unit and being confirmed.
package struct Confirming: Sendable, Equatable {
    /// Whose address the operator has listed for it; nil when there is none.
    package let office: UnitKind?
    /// When that was asked last, and what became of it.
    package let asked: Asked?
    package let canAsk: Bool
    /// The confirmed unit that has its place, until it has answered that.
    package let taker: Unit?
    /// Another has its place, whether it has answered that or not: it cannot be confirmed.
    package let isPlaceTaken: Bool

    package struct Asked: Sendable, Equatable {
        package let at: Moment
        package let until: Moment
        package let answer: ConfirmationAnswer?
        /// How the letter went.
        package let letter: Letter.State?
    }
}

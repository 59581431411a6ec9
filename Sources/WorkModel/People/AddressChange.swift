import GRDB
import Words

/// A person's change from one address to another. It is done by a button that the letter to the new one leads to, for
/// whoever asked and has signed in; whoever reads the old one can stop it, or take it back, for a week.
package struct AddressChange: Sendable, Equatable, FetchableRecord, Decodable {
    let id: Int64
    let person: Person.ID
    /// The one they had.
    package let was: EmailAddress
    package let address: EmailAddress
    package let madeAt: Moment
    package let doneAt: Moment?
    /// When it was thought better of, stopped, or another one was asked for. The row stays for a while: its letters count among
    /// those that an address has got.
    let endedAt: Moment?

    /// How long the letter to the new address works.
    package static let length = Moment.Length.days(1)
    /// How long the letter to the old one does.
    package static let stopLength = Moment.Length.days(7)

    package var until: Moment { madeAt + AddressChange.length }
    package var canBeStoppedUntil: Moment { madeAt + AddressChange.stopLength }

    /// There is something to stop, or to take back.
    func canBeStopped(at now: Moment) -> Bool { endedAt == nil && now < canBeStoppedUntil }

    package func waits(at now: Moment) -> Bool { doneAt == nil && endedAt == nil && now < until }
}

/// The two letters of one.
enum AddressChangeKey: String {
    case new = "fingerprint"
    case old = "stopFingerprint"
}

import GRDB
import Words

/// A letter that is to go out by e-mail: who gets it, and why. What it says is written when it is sent, because nothing
/// that opens anything is kept.
package struct Letter: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<Letter>

    package let id: ID
    /// Nil when it is nobody's but the one's who gets it: to sign in.
    package let unit: Unit.ID?
    /// Who, what, on which occasion: nothing is written twice.
    let purpose: String
    package let kind: Kind
    package let address: EmailAddress
    let addressKey: String
    package let language: Language
    /// Where its links lead: the address that the one who caused it used, or the operator's setting.
    package let site: String
    let signIn: Int64?
    let invitation: ColleagueInvitation.ID?
    /// Who asks to be let in.
    let asker: EmailAddress?
    /// What somebody outside is asked to confirm.
    let request: Int64?
    /// Who of those that a dugnad invites, and which dugnad.
    let invitee: String?
    package let dugnad: Dugnad.ID?
    /// How it was before, when the letter tells of a change.
    let told: String?
    let guestInvitation: GuestInvitation.ID?
    let addressChange: Int64?
    /// Who of those responsible for a unit's measures.
    let owner: String?
    package internal(set) var state: State
    package let madeAt: Moment
    package internal(set) var triedAt: Moment?
    package internal(set) var nextAt: Moment?
    package internal(set) var tries: Int
    /// The receiver's own words, when it would not.
    package internal(set) var answer: String?
    /// When it came back, after the mail server had taken it.
    package internal(set) var returnedAt: Moment?

    package enum Kind: String, Sendable, Codable, CaseIterable {
        case signIn, colleague, letIn
        /// To somebody who is asked to lead one dugnad.
        case guest
        /// To the address that somebody changes to, and to the one they had.
        case newAddress, addressChanging
        /// To somebody who has been given what was another's.
        case handedOver
        /// To an address outside that the operator has listed: is this unit what it says?
        case confirmation
        /// To the others, when one of the same number has been confirmed.
        case placeTaken
        /// To the operator: how many wait.
        case unitsWaiting
        /// To somebody whom a dugnad invites.
        case invited, reminder, askedAgain, receipt, placeOffer, substituteFailed, declined, moved, cancelled
        /// The invitation, to the one who is about to send it.
        case invitationTest
        /// To the contact persons, in the morning: what is new.
        case answersNews
        /// To those responsible for measures: what was agreed and may we remind you, how does it go, a new link, and that
        /// one was put together with another or divided.
        case ownerAsked, ownerReminder, ownerLink, ownerChanged
        /// To the adult beside young people, when there are answers; and to the contact persons, when they wait for one.
        case proposalsAnswered, proposalsWait
        /// To a club that another has challenged.
        case relayChallenge

        /// It is about a dugnad's invitation, and `Answers` knows what it says.
        package var isAboutInvitation: Bool {
            switch self {
            case .signIn, .colleague, .letIn, .guest, .newAddress, .addressChanging, .handedOver, .confirmation,
                .placeTaken, .unitsWaiting, .answersNews, .ownerAsked, .ownerReminder, .ownerLink, .ownerChanged,
                .proposalsAnswered, .proposalsWait, .relayChallenge:
                false
            case .invited, .reminder, .askedAgain, .receipt, .placeOffer, .substituteFailed, .declined, .moved,
                .cancelled, .invitationTest:
                true
            }
        }

        /// It is to somebody responsible for measures, and `MeasureOwners` knows what it says.
        package var isToOwner: Bool { [.ownerAsked, .ownerReminder, .ownerLink, .ownerChanged].contains(self) }

        /// It is about what young people proposed, and `Proposals` knows what it says.
        package var isAboutProposals: Bool { [.proposalsAnswered, .proposalsWait].contains(self) }
    }

    package enum State: String, Sendable, Codable, CaseIterable {
        case waiting, underWay, sent
        /// There is no mail here: it lies in the outbox, for somebody to give by hand.
        case lying
        /// Somebody has given it by hand.
        case delivered
        /// The receiver would not have it, at once or by what came back.
        case refused
        /// The program stopped while it was being sent: it may have come or not.
        case unsure
    }
}

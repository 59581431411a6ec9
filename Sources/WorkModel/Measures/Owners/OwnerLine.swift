import Words

/// One address of a measure, and how it stands.
package struct OwnerLine: Sendable, Identifiable {
    package let owner: MeasureOwner
    package let relation: OwnedMeasure
    /// Whom they gave it to; nil when the address is gone.
    package let next: EmailAddress?
    /// Whoever they gave it to has asked for no letters.
    package let nextHasStopped: Bool
    package let reach: Reach

    package var id: MeasureOwner.ID { owner.id }
    /// They have said so.
    package var isNotTheirs: Bool { relation.ending == .notOurs }

    package enum Reach: Sendable, Equatable {
        /// The first letter goes on a later day, or has not gone yet.
        case toBeAsked
        /// No answer yet.
        case asked
        /// They never answered, and the address is gone.
        case silent
        /// They said no, and the address is gone.
        case declined
        case yes, no, stopped
        /// The mail server would not have it.
        case unreachable
        /// They have said yes once, and the address is gone.
        case forgotten
    }
}

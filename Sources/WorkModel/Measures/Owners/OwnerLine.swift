import Words

/// One address of a measure, and how it stands.
package struct OwnerLine: Sendable, Identifiable {
    package let owner: MeasureOwner
    package let relation: OwnedMeasure
    /// Whom they gave it to.
    package let next: EmailAddress?
    package let reach: Reach

    package var id: MeasureOwner.ID { owner.id }

    package enum Reach: Sendable, Equatable {
        /// The first letter goes on a later day, or has not gone yet.
        case toBeAsked
        /// No answer yet.
        case asked
        /// They never said yes, and the address is gone.
        case silent
        case yes, no, stopped
        /// The mail server would not have it.
        case unreachable
        /// They have said yes once, and the address is gone.
        case forgotten
    }
}

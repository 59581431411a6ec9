import Words

/// Somebody whom a place is kept for, and whom the contact person rings.
struct ToBeRung {
    let invitee: Invitee.ID
    let since: Moment
    let until: LastMinute
}

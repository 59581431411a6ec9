import Words
import WorkModel

/// What the answers of *Start en dugnad* are checked against: which municipalities there are, how long each kind takes,
/// and what time it is.
struct StartChoices: Sendable {
    let municipalities: Municipalities
    let edition: Edition
    let clock: @Sendable () -> Moment
}

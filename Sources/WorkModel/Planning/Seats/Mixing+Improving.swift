/// Letting two change places as long as the tables become better by it.
extension Mixing {
    /// Enough for any hall; a plan is good long before.
    private static let mostRounds = 20
    /// For a list far longer than any hall's: nobody waits for the last bit.
    private static let mostSteps = 1_000_000

    mutating func improve() {
        let loose = guests.indices.filter { !isKept[$0] && seats[$0] != nil }
        for _ in 0..<Mixing.mostRounds {
            var isBetter = false
            for one in loose where wouldLeave(one) {
                guard steps < Mixing.mostSteps else { return }
                for other in loose where exchange(one, other) {
                    isBetter = true
                    guard wouldLeave(one) else { break }
                }
            }
            guard isBetter else { return }
        }
    }

    /// Whether somebody's table would be better with another in their place, whoever that is. Where it would not, nobody
    /// need be tried.
    private mutating func wouldLeave(_ guest: Int) -> Bool {
        guard let table = seats[guest] else { return false }
        if counts[table].frontLine == 0 || counts[table].volunteers == 0 || counts[table].youth == 1 { return true }
        let gain = -lift(guest)
        seat(guest, at: table)
        return gain > 0
    }

    /// Lets two change places if that is better.
    private mutating func exchange(_ one: Int, _ other: Int) -> Bool {
        guard let here = seats[one], let there = seats[other], here != there,
            guests[one].kind != guests[other].kind || guests[one].isYoung != guests[other].isYoung
                || houses[one] != houses[other]
        else { return false }
        var change = lift(one) + lift(other)
        change += seat(one, at: there) + seat(other, at: here)
        guard change >= 0 else { return true }
        lift(one)
        lift(other)
        seat(one, at: here)
        seat(other, at: there)
        return false
    }
}

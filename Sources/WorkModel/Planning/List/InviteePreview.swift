import Words

/// What would become of those who were read, beside those who stand on the list already.
package struct InviteePreview: Sendable {
    package private(set) var new: [InviteeReading.Row] = []
    /// They stand there already.
    package private(set) var known = 0
    /// They stood in what was read before.
    package private(set) var twice = 0
    /// There is no room for them.
    package private(set) var withoutRoom = 0
    /// Names of young people that are not taken along.
    package private(set) var namesOfYouth = 0

    package init(_ rows: [InviteeReading.Row], on list: KnownInvitees, _ people: PeopleKept, for variant: Variant) {
        var all = list
        for var row in rows {
            if row.draft.leaveOutYoungName(in: variant) { namesOfYouth += 1 }
            guard let facts = try? row.draft.asIfAsked.check(people, for: variant) else {
                // Whoever looks it over is told what is wrong with it.
                new.append(row)
                continue
            }
            if list.has(facts) {
                known += 1
            } else if all.has(facts) {
                twice += 1
            } else if all.room == 0 {
                withoutRoom += 1
            } else {
                all.add(facts)
                new.append(row)
            }
        }
    }
}

import GRDB
import Words

extension Invitation: TakeoutRow {
    static let takeoutPart = TakeoutPart<Invitation>(
        "invitation", .perhapsOne,
        """
        What has been filled into the standard invitation. Here, and only here, there may be names and telephone numbers:
        those of the contact persons.
        """,
        sql: "SELECT * FROM invitation WHERE dugnad = ?",
        fields: [
            Field("dugnad", \.dugnad, .id(of: Dugnad.self)),
            Field("deadline", \.deadline, .day, "the last day to answer"),
            Field("youthLine", \.youthLine, .text(0...6000), "a sentence by a young person there"),
            Field("answerTo", \.answerTo, .text(0...6000), "where to answer"),
            Field("sender", \.sender, .text(0...6000), "who arranges it, with role"),
            Field("version", \.version, .version, "counts changes"),
        ])

    /// With the deadline that answers are held to, where people sign up: that is in no file.
    static func taken(from dugnad: Dugnad.ID, in db: Database) throws -> [Invitation] {
        let there = try Invitation.fetchOne(db, key: dugnad)
        guard let last = try db.signUp(of: dugnad)?.deadline else { return [there].compactMap(\.self) }
        var invitation = there ?? Invitation(dugnad: dugnad)
        invitation.deadline = NorwegianTime.isoDate(last.moment)
        invitation.version = max(invitation.version, 1)
        return [invitation]
    }
}

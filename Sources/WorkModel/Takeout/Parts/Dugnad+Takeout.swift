import GRDB
import Words

extension Dugnad: TakeoutRow {
    static let takeoutPart = TakeoutPart<Dugnad>(
        "dugnad", .one, "The dugnad itself.", sql: "SELECT * FROM dugnad WHERE id = ?", key: { $0.id },
        fields: asPlanned + asItGoes,
        rules: [
            // Nothing that would break a plan or a calendar file.
            .also { $0.plannedEnd > $0.plannedStart && $0.plannedEnd - $0.plannedStart <= longest },
            .also { dugnad in
                [dugnad.plannedStart, dugnad.startedAt].compactMap(\.self).contains { start in
                    (.zero - longest...longest).contains(dugnad.agreedEnd - start)
                }
            },
            // What is no link of the web is never shown as one.
            .also { $0.isByVideo != true || $0.place.map(MeetingLink.isOne) != false },
            .also { dugnad in
                dugnad.alsoByVideo.map { dugnad.isByVideo != true && ($0.isEmpty || MeetingLink.isOne($0)) } ?? true
            },
            .together(["lineToAll", "lineSaidAt"]),
            .also { $0.trialSince == nil || $0.trialSince == $0.startedAt },
            .also { dugnad in
                dugnad.held.map { dugnad.plannedStart == $0.begins && dugnad.endedAt != nil && !dugnad.isTrial } ?? true
            },
        ])

    /// No meeting is so long, and none ends so long before or after it was to begin, or began.
    private static let longest = Moment.Length.days(30)

    private static let asPlanned: [Field<Dugnad>] = [
        .itself(\.id, "what it is known by, also on another instance"),
        Field("code", \.code, .code, "the groups' code, `havn-seil-42`"),
        Field("variant", \.variant, .choice, "what kind of dugnad it is"),
        Field("municipalityNumber", \.municipalityNumber, .municipalityNumber, "four digits"),
        Field("municipalityValidFrom", \.municipalityValidFrom, .day, "from when that number is valid"),
        Field("district", \.district, .line(0...2000), "a district of the municipality"),
        Field("name", \.name, .line(1...2000), "for whom, as it was called then"),
        Field("place", \.place, .line(0...5000), "where; by video a link"),
        Field("language", \.language, .language, "the dugnad's own"),
        Field("people", \.people, .number(DugnadPlan.peopleLimits), "how many were expected"),
        Field("groupCount", \.groupCount, .number(DugnadPlan.groupLimits), "how many tables or groups there are"),
        Field("plannedStart", \.plannedStart, .moment, "as announced"),
        Field("plannedEnd", \.plannedEnd, .moment, "as announced; after the start, within 30 days"),
        Field("edition", \.edition, .hash.pointing(at: Edition.self), "of `edition` in the same file"),
    ]

    private static let asItGoes: [Field<Dugnad>] = [
        Field(
            "agreedEnd", \.agreedEnd, .moment,
            "when people have been told that they can go home; within 30 days of when it was to begin, or began"),
        Field("currentStep", \.currentStep, .id(of: Step.self), "where the room is, or was when it ended"),
        Field("stepEndsAt", \.stepEndsAt, .moment, "when that step is over, while the clock runs"),
        Field(
            "pausedLeft", \.pausedLeft, .number(-31_556_952_000_000...31_556_952_000_000),
            "milliseconds left of the step, while the clock is stopped"),
        Field("pairsEndAt", \.pairsEndAt, .moment, "when the talk in pairs is over, while it goes on"),
        Field("lineToAll", \.lineToAll, .line(1...1000), "what the moderator says to every table at this step"),
        Field("lineSaidAt", \.lineSaidAt, .moment, "when that was said"),
        Field("writingPausedAt", \.writingPausedAt, .moment, "since when nobody at the tables may write"),
        Field("startedAt", \.startedAt, .moment, "when it began"),
        Field("endedAt", \.endedAt, .moment, "when it ended"),
        Field("planVersion", \.planVersion, .version, "counts changes to the run sheet"),
        Field("revision", \.revision, .version, "counts every change"),
        Field("madeAt", \.madeAt, .moment, "when it was made"),
        Field("changedAt", \.changedAt, .moment, "when it was last changed"),
        Field("isInvented", \.isInvented, .truth, "made by the demo"),
        Field(
            "calendarSequence", \.calendarSequence, .position,
            "how many times what stands in people’s calendars has changed"),
        Field("cancelledAt", \.cancelledAt, .moment, "when it was called off"),
        Field(
            "trialSince", \.trialSince, .moment,
            "since when it is tried out; the same as `startedAt`. What is in it then is no real dugnad"),
        Field("trialEmptiedAt", \.trialEmptiedAt, .moment, "when what the last trial left was emptied"),
        Field(
            "formerCodes", \.formerCodes, .codes, "the codes it had before, with a space between, the latest last"),
        Field("isByVideo", \.isByVideo, .truth, "people meet by video; then `place` is a link"),
        Field(
            "alsoByVideo", \.alsoByVideo, .line(0...5000),
            "people meet in `place`, and some come by video: the link for those, empty until there is one"),
        Field("title", \.title, .line(1...800), "what those who hold it call it"),
        Field("aims", \.aims, .text(1...6000), "what they want with it, one aim a line"),
        Field("funding", \.funding, .text(1...10_000), "where ideas may get money, one a line"),
        Field(
            "conclusions", \.conclusions, .text(1...20_000),
            "what the room came to besides what it is going to do, one thing a line"),
        Field(
            "plannedFor", \.plannedFor, .rough,
            "when it is going to be, as long as no day is chosen: `2027-10`, `2027-10/2027-11`, `2027-autumn`, `2027-H2` (the second half), `open`; then `plannedStart` is only a place in the calendar"
        ),
        Field(
            "held", \.held, .past,
            "when one that was over before it was typed in was held, as well as it is known: `2020-10-14T18:00/20:30`, `2020-10-14`, `2020-10`, `2020-10/2020-11`, `2020-autumn`; then `plannedStart` is the first moment it can have been"
        ),
    ]

    static func taken(from dugnad: Dugnad.ID, in db: Database) throws -> [Dugnad] { [try db.dugnad(dugnad).loose()] }

    func put(into dugnad: Dugnad, in db: Database) throws { try dugnad.loose().insert(db) }
}

extension Shape<RoomCode> {
    static let code = Shape("text", ["type": "string", "pattern": "^[a-z]{2,8}-[a-z]{2,8}-[0-9]{2}$"])
}

extension Shape<PastTime> {
    static let past = Shape(
        "time that has been",
        [
            "type": "string",
            "pattern":
                "^[0-9]{4}-([0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(/[0-9]{2}:[0-9]{2})?)?|/[0-9]{4}-[0-9]{2})?|winter|spring|summer|autumn)$",
        ])
}

extension Shape<RoughTime> {
    static let rough = Shape(
        "time without a day",
        [
            "type": "string",
            "pattern": "^(open|[0-9]{4}-([0-9]{2}(/[0-9]{4}-[0-9]{2})?|winter|spring|summer|autumn|H1|H2))$",
        ])
}

extension Shape<String> {
    static let codes = Shape(
        "text, 9 to 2 000",
        [
            "type": "string", "minLength": 9, "maxLength": 2000,
            "pattern": "^[a-z]{2,8}-[a-z]{2,8}-[0-9]{2}( [a-z]{2,8}-[a-z]{2,8}-[0-9]{2})*$",
        ]
    ) { text, _ in
        (9...2000).contains(text.unicodeScalars.count)
            && text.split(separator: " ", omittingEmptySubsequences: false).allSatisfy { RoomCode(String($0)) != nil }
    }

    static let municipalityNumber = Shape("text", ["type": "string", "pattern": "^[0-9]{4}$"]) { text, _ in
        Municipality.isNumber(text)
    }
}

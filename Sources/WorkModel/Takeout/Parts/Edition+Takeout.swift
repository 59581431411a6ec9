import Foundation
import GRDB

extension Edition: TakeoutRow {
    static let takeoutPart = TakeoutPart<Edition>(
        "edition", .one, "The texts that the dugnad runs on.",
        sql: "SELECT edition.texts FROM edition JOIN dugnad ON dugnad.edition = edition.hash WHERE dugnad.id = ?",
        key: { $0.hash },
        fields: [
            Field("runSheets", \.runSheets, .list(of: RunSheetTemplate.shape), "one for each variant"),
            Field("cards", \.cards, .byName(CardSet.shape), "the sets of cards, by name"),
            Field("barriers", \.barriers, .list(of: Barrier.shape), "`key` and `name` of each"),
        ],
        more: """
            A run sheet has `variant`, `lengths` (minutes, 1 to 10 000), `writer`? and `steps`. A set of cards has those
            of `tasks`, `persons`, `topics`, `situations` and `own` that there are. They are the content's own fields, and
            [content](content.md) explains each. `dugnad.edition` is the SHA-256 of this object written as JSON without
            spaces, with sorted keys and without `\\/`.
            """)

    static func taken(from dugnad: Dugnad.ID, in db: Database) throws -> [Edition] {
        try String.fetchAll(db, sql: takeoutPart.sql, arguments: [dugnad]).map(Edition.init(json:))
    }

    func put(into dugnad: Dugnad, in db: Database) throws { try db.keep(kept) }
}

extension RunSheetTemplate {
    static let shape = Shape.object([
        Field("variant", \RunSheetTemplate.variant, .choice),
        Field("lengths", \.lengths, .list(of: .number(1...10_000))),
        Field("writer", \.writer, .lines),
        Field("steps", \.steps, .list(of: StepTemplate.shape, 0...300)),
    ]).named("runSheet")
}

extension StepTemplate {
    static let shape = Shape.object(numbers + words).named("stepTemplate")

    private static let numbers = [
        Field("key", \StepTemplate.key, .key), Field("kind", \.kind, .choice), Field("card", \.card, .choice),
        Field("minutes", \.minutes, .list(of: .number(StepDraft.minutes))),
        Field("least", \.least, .number(StepDraft.minutes)),
        Field("most", \.most, .number(StepDraft.minutes)),
        Field("drops", \.drops, .number(-1_000_000_000...1_000_000_000)),
        Field("pairs", \.pairs, .number(StepTemplate.longestPairs)), Field("notes", \.notes, .truth),
        Field("records", \.records, .choice), Field("chooses", \.chooses, .choice), Field("shows", \.shows, .truth),
        Field("shares", \.shares, .key),
    ]

    private static let words = [
        Field("title", \StepTemplate.title, .phrase), Field("short", \.short, .phrase), Field("say", \.say, .phrase),
        Field("do", \.do, .lines), Field("ask", \.ask, .phrase), Field("groups", \.groups, .phrase),
        Field("askAlone", \.askAlone, .phrase), Field("groupsAlone", \.groupsAlone, .phrase),
        Field("write", \.write, .phrase), Field("slow", \.slow, .phrase), Field("voice", \.voice, .phrase),
        Field("disagree", \.disagree, .phrase), Field("child", \.child, .phrase), Field("small", \.small, .phrase),
        Field("large", \.large, .phrase),
    ]
}

extension Barrier {
    static let shape = Shape.object([Field("key", \Barrier.key, .key), Field("name", \.name, .phrase)]).named("barrier")
}

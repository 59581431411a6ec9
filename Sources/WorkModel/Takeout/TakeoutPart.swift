import GRDB

/// A row that goes with a dugnad into a file and out of it again. What a newcomer does to have a new table there is in
/// CONTRIBUTING.md.
protocol TakeoutRow: Sendable, Codable {
    static var takeoutPart: TakeoutPart<Self> { get }
    static func taken(from dugnad: Dugnad.ID, in db: Database) throws -> [Self]
    /// - Parameter dugnad: as it is here, under the code that it has here.
    func put(into dugnad: Dugnad, in db: Database) throws
}

/// One part of a file: its rows, what they may be, and how they are found in the database.
struct TakeoutPart<Row: TakeoutRow>: Sendable {
    /// As it is called in the file.
    let name: String
    let count: TakeoutCount
    /// How the rows of a dugnad are found, in the order they are written.
    let sql: String
    /// What tells the rows apart, and what other rows point at; nil when nothing does.
    let key: @Sendable (Row) -> AnyHashable?
    let shape: Shape<Row>
    /// What docs/format.md says of it before and after the table of its fields.
    private let about: String
    private let more: String
    let fields: [Field<Row>]

    init(
        _ name: String, _ count: TakeoutCount, _ about: String, sql: String,
        key: @escaping @Sendable (Row) -> AnyHashable? = { _ in nil }, fields: [Field<Row>], rules: [Rule<Row>] = [],
        more: String = ""
    ) {
        self.name = name
        self.count = count
        self.about = about
        self.sql = sql
        self.key = key
        self.fields = fields
        self.more = more
        shape = .object(fields, rules: rules)
    }

    var inWords: String {
        let table = (["| Field | Kind | Meaning |", "|---|---|---|"] + fields.map(\.inWords)).joined(separator: "\n")
        return ["### \(name)", about, table, more].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
}

/// How many rows a part has.
enum TakeoutCount: Sendable {
    case one
    case list(most: Int = .max)
    /// Since a later version: earlier files are without it. Every new part is one of these.
    case perhapsOne
    case laterList(most: Int = .max)

    var isRequired: Bool {
        switch self {
        case .one, .list: true
        case .perhapsOne, .laterList: false
        }
    }

    var most: Int {
        switch self {
        case .one, .perhapsOne: 1
        case .list(let most), .laterList(let most): most
        }
    }

    var isList: Bool {
        switch self {
        case .one, .perhapsOne: false
        case .list, .laterList: true
        }
    }
}

extension TakeoutRow where Self: FetchableRecord & PersistableRecord {
    static func taken(from dugnad: Dugnad.ID, in db: Database) throws -> [Self] {
        try fetchAll(db, sql: takeoutPart.sql, arguments: [dugnad])
    }

    func put(into dugnad: Dugnad, in db: Database) throws { try insert(db) }
}

// MARK: - In a file

extension TakeoutRow {
    static func read(from file: KeyedDecodingContainer<Takeout.Name>) throws -> [any TakeoutRow] {
        let name = Takeout.Name(takeoutPart.name)
        guard takeoutPart.count.isRequired || file.contains(name) else { return [] }
        guard takeoutPart.count.isList else {
            let row =
                takeoutPart.count.isRequired
                ? try file.decode(Self.self, forKey: name)
                : try file.decodeIfPresent(Self.self, forKey: name)
            return row.map { [$0] } ?? []
        }
        return takeoutPart.count.isRequired
            ? try file.decode([Self].self, forKey: name)
            : try file.decodeIfPresent([Self].self, forKey: name) ?? []
    }

    static func write(_ rows: [any TakeoutRow], to file: inout KeyedEncodingContainer<Takeout.Name>) throws {
        let name = Takeout.Name(takeoutPart.name)
        // What earlier files are without is written when there is something of it.
        guard takeoutPart.count.isRequired || !rows.isEmpty else { return }
        if takeoutPart.count.isList {
            var list = file.nestedUnkeyedContainer(forKey: name)
            for row in rows { try list.encode(row) }
        } else if let row = rows.first {
            try file.encode(row, forKey: name)
        }
    }

    static func hasRoom(for rows: [any TakeoutRow]) -> Bool { rows.count <= takeoutPart.count.most }

    /// Adds what it is known by. False when another is known by the same.
    func add(to keys: inout Keys) -> Bool {
        Self.takeoutPart.key(self).map { keys.add($0, of: Self.self) } ?? true
    }

    func holds(_ keys: Keys) -> Bool { Self.takeoutPart.shape.holds(self, keys) }
}

import GRDB
import Words

/// The door to the figures: those the program carries, and those that have been loaded.
package struct Figures: Sendable {
    let store: Store
    let municipalities: Municipalities
    let population: ChildPopulation

    package init(store: Store, municipalities: Municipalities, population: ChildPopulation) {
        self.store = store
        self.municipalities = municipalities
        self.population = population
    }

    /// How things are for children in a municipality.
    ///
    /// - Returns: nil when no municipality has the number.
    package func challengePicture(of number: String, in language: Language) async throws -> ChallengePicture? {
        guard let municipality = municipalities.numbered(number) else { return nil }
        return municipality.challengePicture(
            in: language, population: population, lowIncome: try await lowIncome(of: number))
    }

    /// More than this nobody remembers on the way to the tables.
    package static let mostInRoom = 3

    /// A few of them, for everybody in a room to look at; none when no municipality has the number.
    package func forTheRoom(of number: String, in language: Language) async throws -> [ChallengePicture.Figure] {
        guard let municipality = municipalities.numbered(number) else { return [] }
        return municipality.figuresForTheRoom(
            in: language, population: population, lowIncome: try await lowIncome(of: number))
    }

    /// The newest figure on low income of each definition that is loaded. One that is hidden in the newest period is
    /// shown as hidden: an older one in its place would be taken for today's.
    func lowIncome(of number: String) async throws -> LowIncomePicture {
        let newest = """
            SELECT * FROM lowIncome AS it WHERE region = ? AND period = (
                SELECT period FROM lowIncome WHERE definition = it.definition
                ORDER BY substr(period, -4) DESC, period DESC LIMIT 1)
            """
        return try await store.read { db in
            LowIncomePicture(
                here: try LowIncome.fetchAll(db, sql: newest, arguments: [number]),
                country: try LowIncome.fetchAll(db, sql: newest, arguments: [LowIncome.country]))
        }
    }

    /// Reads a file of figures, with the municipalities and the children that are known here.
    ///
    /// - Throws: `FigureFileProblem`.
    package func read(_ bytes: [UInt8], named name: String) throws -> LowIncomeFile {
        try LowIncomeFile(bytes, named: name, municipalities: municipalities, population: population)
    }

    /// Stores what a file holds. Loading the same file again changes nothing. A newer period is shown in place of the
    /// older, which is still stored.
    ///
    /// - Returns: how many figures are new or other than before.
    package func load(_ file: LowIncomeFile) async throws -> Int {
        try await store.write { db in
            let now = try db.now
            var changed = 0
            for row in file.rows {
                try db.execute(
                    sql: """
                        INSERT INTO lowIncome (region, definition, period, share, children, among, loadedAt)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT DO UPDATE SET share = excluded.share, children = excluded.children,
                            among = excluded.among, loadedAt = excluded.loadedAt
                        WHERE share IS NOT excluded.share OR children IS NOT excluded.children
                            OR among IS NOT excluded.among
                        """,
                    arguments: [row.region, row.definition, row.period, row.share, row.children, row.among, now])
                changed += db.changesCount
            }
            return changed
        }
    }
}

/// What is loaded of low income for one municipality, with the country's own beside it.
package struct LowIncomePicture: Sendable {
    package let here: [LowIncome]
    package let country: [LowIncome]

    package init(here: [LowIncome] = [], country: [LowIncome] = []) {
        self.here = here
        self.country = country
    }
}

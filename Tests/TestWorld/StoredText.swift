import GRDB
import WorkModel

extension Store {
    /// Every text in every table, to see that something is in none of them.
    package func allText() async throws -> String {
        try await read { db in
            let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
            return try tables.flatMap { table in
                try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"").flatMap { row in
                    row.databaseValues.compactMap { String.fromDatabaseValue($0) }
                }
            }.joined(separator: "\n")
        }
    }

    /// Breaks the database, to see what people are told when the unexpected happens.
    package func loseTable(_ name: String) async throws {
        try await write { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF; DROP TABLE \"\(name)\"")
        }
    }

    /// The tables whose rows go when a dugnad goes, and the dugnad's own.
    package func tablesOfDugnader() async throws -> Set<String> {
        try await read { db in
            let pairs = try Row.fetchAll(
                db,
                sql: """
                    SELECT owner.name AS child, "table" AS parent
                    FROM sqlite_schema AS owner, pragma_foreign_key_list(owner.name) WHERE owner.type = 'table'
                    """)
            var found: Set<String> = ["dugnad"]
            for _ in pairs { found.formUnion(pairs.filter { found.contains($0["parent"]) }.map { $0["child"] }) }
            return found
        }
    }

    /// How many rows each table holds.
    package func rowCounts() async throws -> [String: Int] {
        try await read { db in
            let tables = try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
            return try tables.reduce(into: [:]) { counts, table in
                counts[table] = try Int.fetchOne(db, sql: "SELECT count(*) FROM \"\(table)\"")
            }
        }
    }
}

import GRDB

extension ActionPlans {
    /// Takes away what invented dugnader have left in plans, before they go themselves.
    func forgetInvented() async throws {
        try await store.write { db in
            try db.execute(
                sql: """
                    DELETE FROM measure WHERE dugnad IN (SELECT id FROM dugnad WHERE isInvented = 1)
                        OR unit IN (SELECT id FROM unit WHERE isInvented = 1)
                    """)
        }
    }
}

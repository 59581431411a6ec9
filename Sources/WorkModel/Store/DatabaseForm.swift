import GRDB

/// Whether a database is ours, and which version of the program has had it.
enum DatabaseForm {
    /// Another program's, or empty.
    case foreign
    case older, todays, newer

    init(_ db: Database) throws {
        let migrations = Migrations.all
        guard let first = Migrations.names.first, try migrations.appliedIdentifiers(db).contains(first) else {
            self = .foreign
            return
        }
        if try migrations.hasBeenSuperseded(db) {
            self = .newer
        } else {
            self = try migrations.hasCompletedMigrations(db) ? .todays : .older
        }
    }
}

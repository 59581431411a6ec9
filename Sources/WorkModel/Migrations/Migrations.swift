import GRDB

/// How an older database becomes today's: one dated step a file, never edited once it has landed. A large step may call
/// several files.
package enum Migrations {
    static var all: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("2026-11-23 room", migrate: room20261123)
        migrator.registerMigration("2026-11-25 documents", migrate: documents20261125)
        migrator.registerMigration("2026-11-28 signs", migrate: signs20261128)
        migrator.registerMigration("2026-11-29 trial", migrate: trial20261129)
        migrator.registerMigration("2026-11-29 evening", migrate: evening20261129)
        migrator.registerMigration("2026-11-29 night", migrate: night20261129)
        migrator.registerMigration("2026-11-29 video", migrate: video20261129)
        migrator.registerMigration("2026-11-29 units", migrate: units20261129)
        migrator.registerMigration("2026-11-30 owners", migrate: owners20261130)
        migrator.registerMigration("2026-11-30 planning", migrate: planning20261130)
        migrator.registerMigration("2026-11-30 limits") { db in
            try limits20261130(db)
            try door20261130(db)
            try forerunners20261130(db)
        }
        migrator.registerMigration("2026-11-30 measures") { db in
            try measures20261130(db)
            try returns20261130(db)
            try reminders20261130(db)
        }
        migrator.registerMigration("2026-12-01 after") { db in
            try clock20261201(db)
            try answers20261201(db)
            try proposals20261201(db)
            try since20261201(db)
            try before20261201(db)
            try effects20261201(db)
            try providers20261201(db)
        }
        migrator.registerMigration("2026-12-02 relay", migrate: relay20261202)
        return migrator
    }

    /// Their names, the oldest first.
    package static var names: [String] { all.migrations }
}

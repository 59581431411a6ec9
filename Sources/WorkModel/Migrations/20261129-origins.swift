import GRDB

extension Migrations {
    /// A note can come from the young people, from the room or from another dugnad, and not only from a group.
    static func origins20261129(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE otherDugnad (
                    id TEXT NOT NULL,
                    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
                    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 5000),
                    heldFrom INTEGER NOT NULL,
                    held TEXT CHECK (length(held) BETWEEN 7 AND 30),
                    readAt INTEGER NOT NULL,
                    PRIMARY KEY (dugnad, id)
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE noteOfAnyOrigin (
                    id TEXT NOT NULL PRIMARY KEY,
                    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
                    groupNumber INTEGER CHECK (groupNumber BETWEEN 1 AND 30),
                    step TEXT NOT NULL REFERENCES step (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
                    text TEXT NOT NULL CHECK (length(text) <= 20000),
                    card TEXT,
                    version INTEGER NOT NULL DEFAULT 1,
                    begunAt INTEGER NOT NULL,
                    receivedAt INTEGER NOT NULL,
                    editedAt INTEGER,
                    isLate INTEGER NOT NULL DEFAULT 0 CHECK (isLate IN (0, 1)),
                    fromPaper INTEGER NOT NULL DEFAULT 0 CHECK (fromPaper IN (0, 1)),
                    shownAt INTEGER,
                    hiddenAt INTEGER,
                    deletedAt INTEGER,
                    deletedBy TEXT CHECK (deletedBy IN ('group', 'moderator')),
                    source TEXT CHECK (source IN ('youth', 'room')),
                    otherDugnad TEXT,
                    FOREIGN KEY (dugnad, otherDugnad) REFERENCES otherDugnad (dugnad, id)
                        DEFERRABLE INITIALLY DEFERRED,
                    CHECK (length(text) > 0 OR deletedAt IS NOT NULL),
                    CHECK ((deletedAt IS NULL) = (deletedBy IS NULL)),
                    CHECK ((groupNumber IS NOT NULL) + (source IS NOT NULL) + (otherDugnad IS NOT NULL) = 1)
                ) STRICT;
                INSERT INTO noteOfAnyOrigin SELECT *, NULL, NULL FROM note ORDER BY rowid;
                DROP TABLE note;
                ALTER TABLE noteOfAnyOrigin RENAME TO note;
                CREATE INDEX noteByDugnad ON note (dugnad, step, groupNumber, receivedAt);
                """)
    }
}

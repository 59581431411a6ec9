import GRDB

extension Migrations {
    /// A measure belongs to the unit whose dugnad agreed on it, and stays when that dugnad goes. Beside it how it goes,
    /// its milestones, and every change of it.
    static func measures20261130(_ db: Database) throws {
        try measureOfUnit20261130(db)
        try followUp20261130(db)
        try db.execute(
            sql: """
                CREATE TRIGGER measureFollowsDugnad AFTER UPDATE OF unit ON dugnad WHEN NEW.unit IS NOT OLD.unit BEGIN
                    UPDATE measureChange SET person = NULL
                        WHERE person IS NOT NULL AND measure IN (SELECT id FROM measure WHERE dugnad = NEW.id);
                    UPDATE measure SET unit = NEW.unit WHERE dugnad = NEW.id;
                END;
                CREATE TRIGGER looseMeasureGoesWithDugnad BEFORE DELETE ON dugnad BEGIN
                    DELETE FROM measure WHERE dugnad = OLD.id AND unit IS NULL;
                END;
                """)
    }

    private static func measureOfUnit20261130(_ db: Database) throws {
        let notes = """
            measureOrigin LEFT JOIN clusterNote ON clusterNote.cluster = measureOrigin.cluster
            JOIN note ON note.id = coalesce(measureOrigin.note, clusterNote.note)
            WHERE measureOrigin.measure = measure.id AND (note.deletedAt IS NULL OR note.text = '')
            """
        try db.execute(
            sql: """
                CREATE TABLE measureOfUnit (
                    id TEXT NOT NULL PRIMARY KEY,
                    dugnad TEXT REFERENCES dugnad (id) ON DELETE SET NULL,
                    unit TEXT REFERENCES unit (id) ON DELETE CASCADE,
                    position INTEGER NOT NULL,
                    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 20000),
                    owner TEXT,
                    deadline TEXT CHECK (deadline GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
                    firstStep TEXT,
                    knownBy TEXT,
                    hearer TEXT,
                    barriers TEXT NOT NULL DEFAULT '[]',
                    hands INTEGER CHECK (hands BETWEEN 0 AND 500),
                    version INTEGER NOT NULL DEFAULT 1,
                    madeAt INTEGER NOT NULL,
                    way TEXT CHECK (way IN ('idea', 'plan')),
                    agreed TEXT CHECK (agreed IS NULL OR json_valid(agreed)),
                    fromGroups TEXT CHECK (fromGroups IS NULL OR json_valid(fromGroups)),
                    fromOthers TEXT CHECK (fromOthers IS NULL OR json_valid(fromOthers)),
                    fromName TEXT CHECK (length(fromName) BETWEEN 1 AND 6000),
                    fromYear INTEGER CHECK (fromYear BETWEEN 1970 AND 9999),
                    fromVariant TEXT CHECK (fromVariant IN ('kommune', 'organisasjon', 'ung')),
                    CHECK (dugnad IS NOT NULL OR unit IS NOT NULL)
                ) STRICT;
                INSERT INTO measureOfUnit
                    SELECT measure.id, measure.dugnad, dugnad.unit, position, text, owner, deadline, firstStep, knownBy,
                        hearer, barriers, hands, version, measure.madeAt, NULL, NULL,
                        (SELECT json_group_array(DISTINCT note.groupNumber) FROM \(notes) AND groupNumber IS NOT NULL),
                        (SELECT json_group_array(DISTINCT coalesce(note.source, 'dugnad')) FROM \(notes)
                            AND groupNumber IS NULL),
                        NULL, NULL, NULL
                    FROM measure JOIN dugnad ON dugnad.id = measure.dugnad ORDER BY measure.rowid;
                DROP TABLE measure;
                ALTER TABLE measureOfUnit RENAME TO measure;
                CREATE INDEX measureByDugnad ON measure (dugnad, position);
                CREATE INDEX measureByUnit ON measure (unit, madeAt) WHERE unit IS NOT NULL;
                """)
    }

    private static func followUp20261130(_ db: Database) throws {
        let day = "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'"
        try db.execute(
            sql: """
                CREATE TABLE followUp (
                    measure TEXT NOT NULL PRIMARY KEY REFERENCES measure (id) ON DELETE CASCADE,
                    state TEXT NOT NULL CHECK (state IN ('notBegun', 'underWay', 'done', 'waiting', 'putAway')),
                    since TEXT NOT NULL CHECK (since \(day)),
                    reason TEXT CHECK (length(reason) BETWEEN 1 AND 20000),
                    partners TEXT CHECK (length(partners) BETWEEN 1 AND 20000),
                    cost TEXT CHECK (length(cost) BETWEEN 1 AND 20000),
                    funding TEXT CHECK (length(funding) BETWEEN 1 AND 20000),
                    area TEXT CHECK (
                        area IN ('prices', 'information', 'variety', 'voice', 'cooperation', 'knowledge')),
                    anchoring TEXT CHECK (length(anchoring) BETWEEN 1 AND 20000),
                    version INTEGER NOT NULL,
                    CHECK ((state IN ('waiting', 'putAway')) = (reason IS NOT NULL))
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE milestone (
                    id TEXT NOT NULL PRIMARY KEY,
                    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
                    position INTEGER NOT NULL,
                    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
                    day TEXT CHECK (day \(day)),
                    doneOn TEXT CHECK (doneOn \(day)),
                    version INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX milestoneByMeasure ON milestone (measure, position);

                CREATE TABLE measureChange (
                    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
                    number INTEGER NOT NULL CHECK (number >= 1),
                    at INTEGER NOT NULL,
                    role TEXT NOT NULL CHECK (length(role) BETWEEN 1 AND 40),
                    person TEXT REFERENCES person (id) ON DELETE SET NULL,
                    what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 40),
                    about TEXT CHECK (length(about) BETWEEN 1 AND 2000),
                    was TEXT CHECK (length(was) BETWEEN 1 AND 100000),
                    became TEXT CHECK (length(became) BETWEEN 1 AND 100000),
                    words TEXT CHECK (length(words) BETWEEN 1 AND 20000),
                    PRIMARY KEY (measure, number)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX measureChangeByPerson ON measureChange (person) WHERE person IS NOT NULL;
                """)
    }
}

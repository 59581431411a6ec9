CREATE TABLE addressChange (
    id INTEGER NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    was TEXT NOT NULL CHECK (length(was) BETWEEN 3 AND 254),
    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
    fingerprint TEXT UNIQUE,
    stopFingerprint TEXT UNIQUE,
    madeAt INTEGER NOT NULL,
    doneAt INTEGER,
    endedAt INTEGER
) STRICT;

CREATE INDEX addressChangeByPerson ON addressChange (person, id);

CREATE TABLE anchoring (
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('political', 'administrative')),
    state TEXT NOT NULL CHECK (state IN ('inPlace', 'onTheWay', 'missing')),
    body TEXT CHECK (length(body) BETWEEN 1 AND 2000),
    day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    caseNumber TEXT CHECK (length(caseNumber) BETWEEN 1 AND 2000),
    link TEXT CHECK (length(link) BETWEEN 1 AND 2000),
    version INTEGER NOT NULL,
    PRIMARY KEY (dugnad, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer (
    invitee TEXT NOT NULL PRIMARY KEY REFERENCES invitee (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (
        state IN ('coming', 'notComing', 'sentOn', 'unsure', 'waiting', 'late')),
    people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 50),
    young INTEGER NOT NULL DEFAULT 0 CHECK (young BETWEEN 0 AND people),
    isByHand INTEGER NOT NULL DEFAULT 0 CHECK (isByHand IN (0, 1)),
    version INTEGER NOT NULL,
    answeredAt INTEGER NOT NULL
, sentOnTimes INTEGER NOT NULL DEFAULT 0 CHECK (sentOnTimes >= 0), dugnad TEXT) STRICT, WITHOUT ROWID;

CREATE INDEX answerByDugnad ON answer (dugnad, state, people);

CREATE TRIGGER answerIsAboutDugnad AFTER INSERT ON answer BEGIN
    UPDATE answer SET dugnad = (SELECT dugnad FROM invitee WHERE id = NEW.invitee)
        WHERE invitee = NEW.invitee;
END;

CREATE TABLE answerLink (
    fingerprint TEXT NOT NULL PRIMARY KEY,
    invitee TEXT NOT NULL REFERENCES invitee (id) ON DELETE CASCADE,
    letter TEXT,
    madeAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX answerLinkByInvitee ON answerLink (invitee);

CREATE INDEX answerLinkByLetter ON answerLink (letter, madeAt);

CREATE TRIGGER answersStayInUnit AFTER UPDATE OF unit ON dugnad WHEN NEW.unit IS NOT OLD.unit BEGIN
    DELETE FROM samlingLink WHERE dugnad = NEW.id;
    DELETE FROM proposalReminder WHERE dugnad = NEW.id;
    UPDATE proposalFate SET measure = NULL WHERE measure IS NOT NULL AND measure <> proposal AND (
        proposal IN (SELECT id FROM measure WHERE dugnad = NEW.id)
        OR measure IN (SELECT id FROM measure WHERE dugnad = NEW.id));
END;

CREATE TABLE "approval" (
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    approvedAt INTEGER NOT NULL,
    inRole TEXT NOT NULL CHECK (length(inRole) BETWEEN 1 AND 2000),
    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
    text TEXT NOT NULL CHECK (json_valid(text)),
    reopenedAt INTEGER,
    PRIMARY KEY (dugnad, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE "arrival" (
    id TEXT NOT NULL PRIMARY KEY,
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    invitee TEXT UNIQUE REFERENCES invitee (id) ON DELETE CASCADE,
    walkIn TEXT CHECK (walkIn IN ('parent', 'club', 'service', 'young', 'decider', 'other')),
    people INTEGER NOT NULL CHECK (people BETWEEN 0 AND 50),
    tickedAt INTEGER NOT NULL,
    CHECK ((invitee IS NULL) <> (walkIn IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX arrivalByDugnad ON arrival (dugnad);

CREATE TABLE attendance (
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 2000),
    people INTEGER CHECK (people BETWEEN 0 AND 500),
    PRIMARY KEY (dugnad, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE carriedMeasure (
    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    PRIMARY KEY (measure, dugnad)
) STRICT, WITHOUT ROWID;

CREATE INDEX carriedMeasureByDugnad ON carriedMeasure (dugnad);

CREATE TABLE chosenCard (
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 40),
    position INTEGER NOT NULL,
    isHidden INTEGER NOT NULL DEFAULT 0 CHECK (isHidden IN (0, 1)),
    PRIMARY KEY (dugnad, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE cluster (
    id TEXT NOT NULL PRIMARY KEY,
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    step TEXT NOT NULL REFERENCES step (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 3000),
    version INTEGER NOT NULL DEFAULT 1,
    madeAt INTEGER NOT NULL,
    untiedAt INTEGER,
    untiedNotes TEXT
) STRICT;

CREATE INDEX clusterByDugnad ON cluster (dugnad, step);

CREATE TABLE clusterNote (
    note TEXT NOT NULL PRIMARY KEY REFERENCES note (id) ON DELETE CASCADE,
    cluster TEXT NOT NULL REFERENCES cluster (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX clusterNoteByCluster ON clusterNote (cluster);

CREATE TABLE colleagueInvitation (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
    addressKey TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('contact', 'colleague', 'reader')),
    invitedBy TEXT REFERENCES person (id) ON DELETE SET NULL,
    madeAt INTEGER NOT NULL,
    until INTEGER NOT NULL,
    UNIQUE (unit, addressKey)
) STRICT;

CREATE INDEX colleagueInvitationByAddress ON colleagueInvitation (addressKey);

CREATE INDEX colleagueInvitationByInviter ON colleagueInvitation (invitedBy);

CREATE TABLE confirmationRequest (
    id INTEGER NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    asker TEXT REFERENCES person (id) ON DELETE SET NULL,
    addressKey TEXT NOT NULL CHECK (length(addressKey) BETWEEN 3 AND 254),
    fingerprint TEXT UNIQUE,
    madeAt INTEGER NOT NULL,
    until INTEGER NOT NULL,
    answer TEXT CHECK (answer IN ('yes', 'no')),
    answeredAt INTEGER,
    CHECK ((answer IS NULL) = (answeredAt IS NULL))
) STRICT;

CREATE INDEX confirmationRequestByAsker ON confirmationRequest (asker, madeAt);

CREATE INDEX confirmationRequestByEnd ON confirmationRequest (until);

CREATE INDEX confirmationRequestByUnit ON confirmationRequest (unit, id);

CREATE UNIQUE INDEX confirmedDistrict ON unit (municipalityNumber, districtKey)
    WHERE kind = 'bydel' AND confirmedAt IS NOT NULL;

CREATE UNIQUE INDEX confirmedMunicipality ON unit (municipalityNumber)
    WHERE kind = 'kommune' AND confirmedAt IS NOT NULL;

CREATE UNIQUE INDEX confirmedOrganisation ON unit (organisationNumber)
    WHERE kind = 'organisasjon' AND confirmedAt IS NOT NULL;

CREATE TABLE confirmingAddress (
    number TEXT NOT NULL CHECK (
        number GLOB '[0-9][0-9][0-9][0-9]'
        OR number GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
    districtKey TEXT NOT NULL CHECK (length(districtKey) <= 2000),
    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
    PRIMARY KEY (number, districtKey),
    CHECK (districtKey = '' OR length(number) = 4)
) STRICT, WITHOUT ROWID;

CREATE TABLE councilWords (
    unit TEXT NOT NULL PRIMARY KEY REFERENCES unit (id) ON DELETE CASCADE,
    asks TEXT CHECK (length(asks) BETWEEN 1 AND 20000),
    caseNumber TEXT CHECK (length(caseNumber) BETWEEN 1 AND 2000),
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE doorClosing (
    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
    closedAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dugnad (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    codeKey TEXT GENERATED ALWAYS AS (replace(code, '-', '')) STORED UNIQUE,
    variant TEXT NOT NULL CHECK (variant IN ('kommune', 'organisasjon', 'ung')),
    municipalityNumber TEXT CHECK (municipalityNumber GLOB '[0-9][0-9][0-9][0-9]'),
    municipalityValidFrom TEXT,
    district TEXT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 2000),
    place TEXT,
    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
    people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 200),
    groupCount INTEGER NOT NULL CHECK (groupCount BETWEEN 1 AND 30),
    plannedStart INTEGER NOT NULL,
    plannedEnd INTEGER NOT NULL CHECK (plannedEnd > plannedStart),
    agreedEnd INTEGER NOT NULL,
    edition TEXT NOT NULL REFERENCES edition (hash),
    currentStep TEXT,
    stepEndsAt INTEGER,
    pausedLeft INTEGER,
    startedAt INTEGER,
    endedAt INTEGER,
    planVersion INTEGER NOT NULL DEFAULT 1,
    revision INTEGER NOT NULL DEFAULT 1,
    madeAt INTEGER NOT NULL,
    changedAt INTEGER NOT NULL,
    isInvented INTEGER NOT NULL DEFAULT 0 CHECK (isInvented IN (0, 1))
, calendarSequence INTEGER CHECK (calendarSequence >= 0), cancelledAt INTEGER, trialSince INTEGER, trialEmptiedAt INTEGER, held TEXT CHECK (length(held) BETWEEN 7 AND 30), title TEXT CHECK (length(title) BETWEEN 1 AND 800), aims TEXT CHECK (length(aims) BETWEEN 1 AND 6000), conclusions TEXT CHECK (length(conclusions) BETWEEN 1 AND 20000), pairsEndAt INTEGER, lineToAll TEXT CHECK (length(lineToAll) BETWEEN 1 AND 1000), lineSaidAt INTEGER, funding TEXT CHECK (length(funding) BETWEEN 1 AND 10000), writingPausedAt INTEGER, formerCodes TEXT CHECK (length(formerCodes) BETWEEN 9 AND 2000), isByVideo INTEGER CHECK (isByVideo IN (0, 1)), unit TEXT REFERENCES unit (id), keptMonths INTEGER CHECK (keptMonths BETWEEN 12 AND 120), takenInAt INTEGER, plannedFor TEXT CHECK (length(plannedFor) BETWEEN 4 AND 30), alsoByVideo TEXT
    CHECK (length(alsoByVideo) <= 5000 AND (alsoByVideo IS NULL OR isByVideo IS NOT 1))) STRICT;

CREATE INDEX dugnadByChange ON dugnad (changedAt);

CREATE INDEX dugnadByFormerCodes ON dugnad (formerCodes) WHERE formerCodes IS NOT NULL;

CREATE INDEX dugnadByUnit ON dugnad (unit, plannedStart);

CREATE TABLE dugnadOffer (
    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
    fingerprint TEXT NOT NULL UNIQUE,
    madeAt INTEGER NOT NULL,
    until INTEGER NOT NULL
) STRICT;

CREATE TABLE edition (
    hash TEXT NOT NULL PRIMARY KEY,
    texts TEXT NOT NULL,
    madeAt INTEGER NOT NULL
) STRICT;

CREATE TABLE effect (
    id TEXT NOT NULL PRIMARY KEY,
    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    hundredths INTEGER CHECK (hundredths BETWEEN 0 AND 9999999900),
    exactness TEXT CHECK (exactness IN ('exact', 'about', 'atLeast')),
    counted TEXT CHECK (length(counted) BETWEEN 1 AND 1000),
    words TEXT CHECK (length(words) BETWEEN 1 AND 4000),
    cost TEXT CHECK (length(cost) BETWEEN 1 AND 4000),
    learned TEXT CHECK (length(learned) BETWEEN 1 AND 20000),
    told TEXT REFERENCES ownersWord (id) ON DELETE SET NULL,
    madeAt INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CHECK ((hundredths IS NULL) = (exactness IS NULL)),
    CHECK (hundredths IS NOT NULL OR words IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX effectByMeasure ON effect (measure, day);

CREATE INDEX effectByWord ON effect (told) WHERE told IS NOT NULL;

CREATE TABLE event (
    id INTEGER NOT NULL PRIMARY KEY,
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    role TEXT NOT NULL,
    what TEXT NOT NULL,
    about TEXT
) STRICT;

CREATE INDEX eventByDugnad ON event (dugnad, id);

CREATE TABLE followUp (
    measure TEXT NOT NULL PRIMARY KEY REFERENCES measure (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('notBegun', 'underWay', 'done', 'waiting', 'putAway')),
    since TEXT NOT NULL CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT CHECK (length(reason) BETWEEN 1 AND 20000),
    partners TEXT CHECK (length(partners) BETWEEN 1 AND 20000),
    cost TEXT CHECK (length(cost) BETWEEN 1 AND 20000),
    funding TEXT CHECK (length(funding) BETWEEN 1 AND 20000),
    area TEXT CHECK (
        area IN ('prices', 'information', 'variety', 'voice', 'cooperation', 'knowledge')),
    anchoring TEXT CHECK (length(anchoring) BETWEEN 1 AND 20000),
    version INTEGER NOT NULL, standingSince TEXT CHECK (standingSince GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK ((state IN ('waiting', 'putAway')) = (reason IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE forerunner (
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    earlier TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    linkedAt INTEGER NOT NULL,
    PRIMARY KEY (dugnad, earlier),
    CHECK (dugnad <> earlier)
) STRICT, WITHOUT ROWID;

CREATE INDEX forerunnerByEarlier ON forerunner (earlier);

CREATE TABLE guest (
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    since INTEGER NOT NULL,
    PRIMARY KEY (dugnad, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX guestByPerson ON guest (person);

CREATE TABLE guestInvitation (
    id TEXT NOT NULL PRIMARY KEY,
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
    addressKey TEXT NOT NULL CHECK (length(addressKey) BETWEEN 3 AND 254),
    invitedBy TEXT REFERENCES person (id) ON DELETE SET NULL,
    madeAt INTEGER NOT NULL,
    until INTEGER NOT NULL,
    UNIQUE (dugnad, addressKey)
) STRICT;

CREATE INDEX guestInvitationByAddress ON guestInvitation (addressKey);

CREATE INDEX guestInvitationByInviter ON guestInvitation (invitedBy);

CREATE TABLE "invitation" (
    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
    deadline TEXT CHECK (deadline GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    youthLine TEXT CHECK (length(youthLine) <= 6000),
    answerTo TEXT CHECK (length(answerTo) <= 6000),
    sender TEXT CHECK (length(sender) <= 6000),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE invitee (
    id TEXT NOT NULL PRIMARY KEY,
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    body TEXT CHECK (length(body) BETWEEN 1 AND 2000),
    role TEXT CHECK (length(role) BETWEEN 1 AND 2000),
    name TEXT CHECK (length(name) BETWEEN 1 AND 2000),
    address TEXT CHECK (length(address) BETWEEN 3 AND 254),
    addressKey TEXT,
    way TEXT NOT NULL CHECK (way IN ('list', 'open', 'substitute')),
    version INTEGER NOT NULL,
    madeAt INTEGER NOT NULL,
    UNIQUE (dugnad, addressKey),
    CHECK ((address IS NULL) = (addressKey IS NULL))
) STRICT;

CREATE INDEX inviteeByDugnad ON invitee (dugnad, kind);

CREATE INDEX inviteeWithPerson ON invitee (dugnad) WHERE name IS NOT NULL OR address IS NOT NULL;

CREATE TABLE keptPerson (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    variant TEXT NOT NULL CHECK (variant IN ('kommune', 'organisasjon', 'ung')),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    body TEXT CHECK (length(body) BETWEEN 1 AND 2000),
    role TEXT CHECK (length(role) BETWEEN 1 AND 2000),
    name TEXT CHECK (length(name) BETWEEN 1 AND 2000),
    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 500),
    addressKey TEXT NOT NULL CHECK (length(addressKey) BETWEEN 3 AND 500),
    saidAt INTEGER NOT NULL,
    until INTEGER NOT NULL CHECK (until > saidAt),
    UNIQUE (unit, addressKey)
) STRICT, WITHOUT ROWID;

CREATE INDEX keptPersonByEnd ON keptPerson (until);

CREATE TABLE keptPersonLink (
    fingerprint TEXT NOT NULL PRIMARY KEY CHECK (length(fingerprint) = 64),
    person TEXT NOT NULL REFERENCES keptPerson (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX keptPersonLinkByPerson ON keptPersonLink (person);

CREATE TABLE knownAtProvider (
    subject TEXT NOT NULL PRIMARY KEY CHECK (length(subject) = 64),
    provider TEXT NOT NULL CHECK (length(provider) BETWEEN 1 AND 30),
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    madeAt INTEGER NOT NULL,
    usedAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX knownAtProviderByPerson ON knownAtProvider (person);

CREATE TABLE letter (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT REFERENCES unit (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
    addressKey TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
    site TEXT NOT NULL CHECK (length(site) BETWEEN 8 AND 500),
    signIn INTEGER REFERENCES signIn (id) ON DELETE CASCADE,
    invitation TEXT REFERENCES colleagueInvitation (id) ON DELETE CASCADE,
    asker TEXT COLLATE NOCASE CHECK (length(asker) BETWEEN 3 AND 254),
    state TEXT NOT NULL CHECK (
        state IN ('waiting', 'underWay', 'sent', 'lying', 'delivered', 'refused', 'unsure')),
    madeAt INTEGER NOT NULL,
    triedAt INTEGER,
    nextAt INTEGER,
    tries INTEGER NOT NULL,
    answer TEXT CHECK (length(answer) BETWEEN 1 AND 4000)
, request INTEGER REFERENCES confirmationRequest (id) ON DELETE CASCADE, invitee TEXT REFERENCES invitee (id) ON DELETE CASCADE, dugnad TEXT REFERENCES dugnad (id) ON DELETE CASCADE, told TEXT CHECK (length(told) BETWEEN 2 AND 4000), guestInvitation TEXT REFERENCES guestInvitation (id) ON DELETE CASCADE, addressChange INTEGER REFERENCES addressChange (id) ON DELETE CASCADE, returnedAt INTEGER, owner TEXT REFERENCES measureOwner (id) ON DELETE CASCADE) STRICT;

CREATE INDEX letterByAddress ON letter (addressKey, madeAt);

CREATE INDEX letterByAddressChange ON letter (addressChange);

CREATE INDEX letterByDugnad ON letter (dugnad);

CREATE INDEX letterByGuestInvitation ON letter (guestInvitation);

CREATE INDEX letterByInvitation ON letter (invitation);

CREATE INDEX letterByInvitee ON letter (invitee, kind);

CREATE INDEX letterByOwner ON letter (owner, kind) WHERE owner IS NOT NULL;

CREATE INDEX letterByRequest ON letter (request);

CREATE INDEX letterBySignIn ON letter (signIn);

CREATE INDEX letterByState ON letter (state, nextAt);

CREATE INDEX letterByUnit ON letter (unit, state, madeAt);

CREATE TABLE link (
    id INTEGER NOT NULL PRIMARY KEY,
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('moderator', 'wall', 'reader')),
    fingerprint TEXT NOT NULL UNIQUE,
    madeAt INTEGER NOT NULL,
    endedAt INTEGER
) STRICT;

CREATE INDEX linkByDugnad ON link (dugnad, role);

CREATE TRIGGER looseMeasureGoesWithDugnad BEFORE DELETE ON dugnad BEGIN
    DELETE FROM measure WHERE dugnad = OLD.id AND unit IS NULL;
END;

CREATE TABLE lowIncome (
    region TEXT NOT NULL CHECK (region = '0' OR region GLOB '[0-9][0-9][0-9][0-9]'),
    definition TEXT NOT NULL CHECK (length(definition) BETWEEN 1 AND 40),
    period TEXT NOT NULL CHECK (length(period) BETWEEN 4 AND 9),
    share REAL CHECK (share BETWEEN 0 AND 100),
    children INTEGER CHECK (children >= 0),
    among INTEGER CHECK (among >= 0),
    loadedAt INTEGER NOT NULL,
    PRIMARY KEY (region, definition, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE mailboxPlace (
    mailbox TEXT NOT NULL PRIMARY KEY CHECK (length(mailbox) = 64),
    validity INTEGER NOT NULL CHECK (validity BETWEEN 0 AND 4294967295),
    last INTEGER NOT NULL CHECK (last BETWEEN 0 AND 4294967295)
) STRICT, WITHOUT ROWID;

CREATE TABLE "measure" (
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

CREATE TABLE measureAside (
    measure TEXT NOT NULL PRIMARY KEY REFERENCES measure (id) ON DELETE CASCADE,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX measureByDugnad ON measure (dugnad, position);

CREATE INDEX measureByUnit ON measure (unit, madeAt) WHERE unit IS NOT NULL;

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

CREATE TRIGGER measureFollowsDugnad AFTER UPDATE OF unit ON dugnad WHEN NEW.unit IS NOT OLD.unit BEGIN
    UPDATE measureChange SET person = NULL
        WHERE person IS NOT NULL AND measure IN (SELECT id FROM measure WHERE dugnad = NEW.id);
    UPDATE measure SET unit = NEW.unit WHERE dugnad = NEW.id;
END;

CREATE TABLE measureLink (
    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    became TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    how TEXT NOT NULL CHECK (how IN ('merged', 'divided')),
    at INTEGER NOT NULL,
    PRIMARY KEY (measure, became),
    CHECK (measure <> became)
) STRICT, WITHOUT ROWID;

CREATE INDEX measureLinkByBecame ON measureLink (became);

CREATE TABLE measureOrigin (
    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    cluster TEXT REFERENCES cluster (id) ON DELETE CASCADE,
    note TEXT REFERENCES note (id) ON DELETE CASCADE,
    CHECK ((cluster IS NULL) <> (note IS NULL)),
    UNIQUE (measure, cluster, note)
) STRICT;

CREATE INDEX measureOriginByCluster ON measureOrigin (cluster);

CREATE INDEX measureOriginByNote ON measureOrigin (note);

CREATE TABLE measureOwner (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    address TEXT CHECK (length(address) BETWEEN 3 AND 254),
    addressKey TEXT,
    site TEXT NOT NULL CHECK (length(site) BETWEEN 8 AND 500),
    madeAt INTEGER NOT NULL,
    askedAt INTEGER,
    said TEXT CHECK (said IN ('yes', 'no', 'stop')),
    saidAt INTEGER,
    remindedThrough TEXT CHECK (remindedThrough GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK ((address IS NULL) = (addressKey IS NULL)),
    CHECK ((said IS NULL) = (saidAt IS NULL)),
    CHECK (said IS NOT 'stop' OR address IS NULL)
) STRICT;

CREATE UNIQUE INDEX measureOwnerByAddress ON measureOwner (unit, addressKey)
    WHERE addressKey IS NOT NULL;

CREATE TABLE member (
    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('contact', 'colleague', 'reader')),
    since INTEGER NOT NULL,
    PRIMARY KEY (unit, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX memberByPerson ON member (person);

CREATE TABLE milestone (
    id TEXT NOT NULL PRIMARY KEY,
    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
    day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    doneOn TEXT CHECK (doneOn GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX milestoneByMeasure ON milestone (measure, position);

CREATE TABLE minutesPart (
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    text TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
    sawRevision INTEGER NOT NULL,
    sawFingerprint TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    editedAt INTEGER NOT NULL,
    PRIMARY KEY (dugnad, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE need (
    invitee TEXT NOT NULL PRIMARY KEY REFERENCES invitee (id) ON DELETE CASCADE,
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    writtenAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE notAgain (
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    fingerprint TEXT NOT NULL,
    PRIMARY KEY (dugnad, fingerprint)
) STRICT, WITHOUT ROWID;

CREATE TABLE "note" (
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

CREATE INDEX noteByDugnad ON note (dugnad, step, groupNumber, receivedAt);

CREATE TABLE noteText (
    note TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    text TEXT NOT NULL,
    writtenAt INTEGER NOT NULL,
    PRIMARY KEY (note, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE otherDugnad (
    id TEXT NOT NULL,
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 5000),
    heldFrom INTEGER NOT NULL,
    held TEXT CHECK (length(held) BETWEEN 7 AND 30),
    readAt INTEGER NOT NULL, variant TEXT CHECK (variant IN ('kommune', 'organisasjon', 'ung')),
    PRIMARY KEY (dugnad, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE ownFigure (
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 3),
    value TEXT NOT NULL CHECK (length(value) BETWEEN 1 AND 240),
    label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 1200),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2100),
    source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 1200),
    PRIMARY KEY (dugnad, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE ownInvitation (
    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
    subject TEXT CHECK (length(subject) BETWEEN 1 AND 2000),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 80000),
    sawFingerprint TEXT NOT NULL CHECK (length(sawFingerprint) IN (0, 64)),
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE ownedMeasure (
    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    owner TEXT NOT NULL REFERENCES measureOwner (id) ON DELETE CASCADE,
    since INTEGER NOT NULL,
    toldIn TEXT,
    times INTEGER NOT NULL DEFAULT 0 CHECK (times >= 0),
    ending TEXT CHECK (ending IN ('notOurs', 'passedOn')),
    endedAt INTEGER,
    passedTo TEXT REFERENCES measureOwner (id) ON DELETE SET NULL,
    PRIMARY KEY (measure, owner),
    CHECK ((ending IS NULL) = (endedAt IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX ownedMeasureByNext ON ownedMeasure (passedTo) WHERE passedTo IS NOT NULL;

CREATE INDEX ownedMeasureByOwner ON ownedMeasure (owner);

CREATE TABLE ownerLink (
    fingerprint TEXT NOT NULL PRIMARY KEY,
    owner TEXT NOT NULL REFERENCES measureOwner (id) ON DELETE CASCADE,
    letter TEXT,
    madeAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX ownerLinkByOwner ON ownerLink (owner, madeAt);

CREATE TABLE ownerStop (
    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    fingerprint TEXT NOT NULL,
    PRIMARY KEY (unit, fingerprint)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER ownersStayInUnit AFTER UPDATE OF unit ON measure WHEN NEW.unit IS NOT OLD.unit BEGIN
    DELETE FROM ownedMeasure WHERE measure = NEW.id;
    DELETE FROM measureAside WHERE measure = NEW.id;
END;

CREATE TABLE ownersWord (
    id TEXT NOT NULL PRIMARY KEY,
    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    owner TEXT REFERENCES measureOwner (id) ON DELETE SET NULL,
    at INTEGER NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('notBegun', 'underWay', 'done', 'different')),
    line TEXT CHECK (length(line) BETWEEN 1 AND 4000),
    hundredths INTEGER CHECK (hundredths BETWEEN 0 AND 9999999900),
    exactness TEXT CHECK (exactness IN ('exact', 'about', 'atLeast')),
    counted TEXT CHECK (length(counted) BETWEEN 1 AND 1000),
    waits INTEGER NOT NULL DEFAULT 0 CHECK (waits IN (0, 1)),
    CHECK ((hundredths IS NULL) = (exactness IS NULL))
) STRICT;

CREATE INDEX ownersWordByMeasure ON ownersWord (measure, at);

CREATE INDEX ownersWordByOwner ON ownersWord (owner) WHERE owner IS NOT NULL;

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 2000),
    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
    addressKey TEXT NOT NULL UNIQUE,
    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
    madeAt INTEGER NOT NULL
) STRICT;

CREATE TABLE placeOffer (
    invitee TEXT NOT NULL PRIMARY KEY REFERENCES invitee (id) ON DELETE CASCADE,
    people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 50),
    madeAt INTEGER NOT NULL,
    until INTEGER NOT NULL,
    endedAt INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX placeOfferByEnd ON placeOffer (until) WHERE endedAt IS NULL;

CREATE TABLE placeTaken (
    unit TEXT NOT NULL PRIMARY KEY REFERENCES unit (id) ON DELETE CASCADE,
    byUnit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    toldAt INTEGER NOT NULL
) STRICT;

CREATE INDEX placeTakenByUnit ON placeTaken (byUnit);

CREATE TABLE plan (
    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
    taskList TEXT CHECK (length(taskList) BETWEEN 1 AND 40),
    countedFrom TEXT CHECK (countedFrom GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    contacts TEXT CHECK (length(contacts) BETWEEN 1 AND 6000),
    registrar TEXT CHECK (length(registrar) BETWEEN 1 AND 2000),
    partner TEXT CHECK (length(partner) BETWEEN 1 AND 2000),
    funder TEXT CHECK (length(funder) BETWEEN 1 AND 2000),
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE proposalFate (
    proposal TEXT NOT NULL PRIMARY KEY REFERENCES measure (id) ON DELETE CASCADE,
    fate TEXT NOT NULL CHECK (fate IN ('takenIn', 'becameMeasure', 'partly', 'no')),
    measure TEXT REFERENCES measure (id) ON DELETE SET NULL,
    words TEXT CHECK (length(words) BETWEEN 1 AND 20000),
    answeredAt INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CHECK (fate NOT IN ('partly', 'no') OR words IS NOT NULL),
    CHECK (fate = 'becameMeasure' OR measure IS NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX proposalFateByMeasure ON proposalFate (measure) WHERE measure IS NOT NULL;

CREATE TABLE proposalReminder (
    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 6)
) STRICT, WITHOUT ROWID;

CREATE TABLE pulse (beats INTEGER NOT NULL, prunedAt INTEGER, doubtedAt INTEGER) STRICT;

CREATE TABLE relay (
    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
    fromClub TEXT CHECK (length(fromClub) BETWEEN 1 AND 2000),
    challenge TEXT REFERENCES relayChallenge (id) ON DELETE SET NULL,
    madeAt INTEGER NOT NULL,
    page TEXT UNIQUE CHECK (length(page) BETWEEN 8 AND 40),
    publishedAt INTEGER,
    published TEXT CHECK (published IS NULL OR json_valid(published)),
    CHECK (challenge IS NULL OR fromClub IS NOT NULL),
    CHECK ((page IS NULL) = (published IS NULL) AND (page IS NULL) = (publishedAt IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX relayByChallenge ON relay (challenge) WHERE challenge IS NOT NULL;

CREATE TABLE relayChallenge (
    id TEXT NOT NULL PRIMARY KEY,
    dugnad TEXT NOT NULL REFERENCES relay (dugnad) ON DELETE CASCADE,
    club TEXT NOT NULL CHECK (length(club) BETWEEN 1 AND 2000),
    clubKey TEXT NOT NULL CHECK (length(clubKey) BETWEEN 1 AND 2000),
    baton TEXT NOT NULL UNIQUE CHECK (length(baton) BETWEEN 8 AND 40),
    print TEXT CHECK (length(print) = 64),
    declinedAt INTEGER,
    madeAt INTEGER NOT NULL,
    UNIQUE (dugnad, clubKey)
) STRICT, WITHOUT ROWID;

CREATE INDEX relayChallengeByClub ON relayChallenge (clubKey);

CREATE INDEX relayChallengeByPrint ON relayChallenge (print) WHERE print IS NOT NULL;

CREATE TRIGGER relayLettersStayInUnit AFTER UPDATE OF unit ON dugnad WHEN NEW.unit IS NOT OLD.unit BEGIN
    UPDATE relayChallenge SET print = NULL WHERE id IN (
        SELECT told FROM letter
        WHERE dugnad = NEW.id AND kind = 'relayChallenge' AND state IN ('waiting', 'lying'));
    DELETE FROM letter WHERE dugnad = NEW.id AND kind = 'relayChallenge';
END;

CREATE TABLE relayLink (
    fingerprint TEXT NOT NULL PRIMARY KEY CHECK (length(fingerprint) = 64),
    challenge TEXT NOT NULL REFERENCES relayChallenge (id) ON DELETE CASCADE,
    madeAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX relayLinkByChallenge ON relayLink (challenge, madeAt);

CREATE TABLE relayStop (
    fingerprint TEXT NOT NULL PRIMARY KEY CHECK (length(fingerprint) = 64),
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE reminderRhythm (
    unit TEXT NOT NULL PRIMARY KEY REFERENCES unit (id) ON DELETE CASCADE,
    daysBefore INTEGER CHECK (daysBefore BETWEEN 1 AND 60),
    months TEXT NOT NULL CHECK (json_valid(months)),
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE roomGroup (
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 30),
    card TEXT,
    ownPersonName TEXT,
    ownPersonAge INTEGER CHECK (ownPersonAge BETWEEN 0 AND 25),
    ownPersonStory TEXT,
    version INTEGER NOT NULL DEFAULT 1, onPaperSince INTEGER, helpAskedAt INTEGER, helpSeenAt INTEGER, closedAt INTEGER,
    PRIMARY KEY (dugnad, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE samlingLink (
    fingerprint TEXT NOT NULL PRIMARY KEY,
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    letter TEXT,
    madeAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX samlingLinkByDugnad ON samlingLink (dugnad, madeAt);

CREATE TABLE seat (
    dugnad TEXT NOT NULL REFERENCES seatPlan (dugnad) ON DELETE CASCADE,
    invitee TEXT NOT NULL REFERENCES invitee (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 50),
    atTable INTEGER NOT NULL CHECK (atTable BETWEEN 1 AND 30),
    isBound INTEGER NOT NULL CHECK (isBound IN (0, 1)),
    PRIMARY KEY (invitee, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX seatByDugnad ON seat (dugnad);

CREATE TABLE seatPlan (
    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
    tables INTEGER NOT NULL CHECK (tables BETWEEN 1 AND 30),
    version INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    id INTEGER NOT NULL PRIMARY KEY,
    fingerprint TEXT NOT NULL UNIQUE,
    madeAt INTEGER NOT NULL,
    seenAt INTEGER NOT NULL
, person TEXT REFERENCES person (id) ON DELETE SET NULL, address TEXT CHECK (length(address) BETWEEN 3 AND 254), signedInAt INTEGER, usedAt INTEGER, browser TEXT CHECK (length(browser) BETWEEN 1 AND 100), provider TEXT CHECK (length(provider) BETWEEN 1 AND 30), subject TEXT CHECK (length(subject) = 64), organisations TEXT CHECK (length(organisations) BETWEEN 9 AND 499)) STRICT;

CREATE INDEX sessionByPerson ON session (person);

CREATE INDEX sessionBySeen ON session (seenAt);

CREATE TABLE sessionLink (
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    link INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
    PRIMARY KEY (session, link)
) STRICT, WITHOUT ROWID;

CREATE INDEX sessionLinkByLink ON sessionLink (link);

CREATE TABLE signIn (
    id INTEGER NOT NULL PRIMARY KEY,
    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
    addressKey TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
    fingerprint TEXT UNIQUE,
    digits TEXT,
    session INTEGER REFERENCES session (id) ON DELETE SET NULL,
    wrong INTEGER NOT NULL,
    isLasting INTEGER NOT NULL CHECK (isLasting IN (0, 1)),
    madeAt INTEGER NOT NULL,
    until INTEGER NOT NULL,
    usedAt INTEGER
) STRICT;

CREATE INDEX signInByAddress ON signIn (addressKey, madeAt);

CREATE INDEX signInByEnd ON signIn (until);

CREATE INDEX signInBySession ON signIn (session);

CREATE TABLE signUp (
    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
    page TEXT NOT NULL UNIQUE CHECK (length(page) BETWEEN 8 AND 40),
    isOpen INTEGER NOT NULL CHECK (isOpen IN (0, 1)),
    capacity INTEGER CHECK (capacity BETWEEN 1 AND 2000),
    deadline INTEGER,
    perBody INTEGER CHECK (perBody BETWEEN 1 AND 50),
    site TEXT NOT NULL CHECK (length(site) BETWEEN 8 AND 500),
    sentAt INTEGER,
    version INTEGER NOT NULL
, isChosen INTEGER NOT NULL DEFAULT 0 CHECK (isChosen IN (0, 1))) STRICT, WITHOUT ROWID;

CREATE TABLE sinceEdit (
    sinceLast TEXT NOT NULL REFERENCES sinceLast (id) ON DELETE CASCADE,
    measure TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    text TEXT NOT NULL CHECK (length(text) <= 20000),
    isLeftOut INTEGER NOT NULL CHECK (isLeftOut IN (0, 1)),
    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
    sawFingerprint TEXT NOT NULL CHECK (length(sawFingerprint) <= 64),
    version INTEGER NOT NULL,
    editedAt INTEGER NOT NULL,
    PRIMARY KEY (sinceLast, measure)
) STRICT, WITHOUT ROWID;

CREATE INDEX sinceEditByMeasure ON sinceEdit (measure);

CREATE TABLE sinceLast (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    fromDugnad TEXT REFERENCES dugnad (id) ON DELETE SET NULL,
    fromDay TEXT NOT NULL CHECK (fromDay GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    toDugnad TEXT REFERENCES dugnad (id) ON DELETE SET NULL,
    toDay TEXT NOT NULL CHECK (toDay GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    madeAt INTEGER NOT NULL,
    page TEXT UNIQUE CHECK (length(page) BETWEEN 8 AND 40),
    publishedAt INTEGER,
    published TEXT CHECK (published IS NULL OR json_valid(published)),
    CHECK ((page IS NULL) = (published IS NULL) AND (page IS NULL) = (publishedAt IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX sinceLastByFrom ON sinceLast (fromDugnad) WHERE fromDugnad IS NOT NULL;

CREATE INDEX sinceLastByTo ON sinceLast (toDugnad) WHERE toDugnad IS NOT NULL;

CREATE INDEX sinceLastByUnit ON sinceLast (unit, madeAt);

CREATE TABLE step (
    id TEXT NOT NULL PRIMARY KEY,
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    key TEXT,
    title TEXT CHECK (length(title) BETWEEN 1 AND 2000),
    takesNotes INTEGER NOT NULL DEFAULT 0 CHECK (takesNotes IN (0, 1)),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 600),
    isSkipped INTEGER NOT NULL DEFAULT 0 CHECK (isSkipped IN (0, 1)),
    startedAt INTEGER,
    closedAt INTEGER, say TEXT CHECK (length(say) BETWEEN 1 AND 20000), plannedMinutes INTEGER CHECK (plannedMinutes BETWEEN 0 AND 600), wasSkipped INTEGER CHECK (wasSkipped IN (0, 1)), ask TEXT CHECK (length(ask) BETWEEN 1 AND 2000), groups TEXT CHECK (length(groups) BETWEEN 1 AND 3000), card TEXT CHECK (card IN ('blue', 'orange')), records TEXT
    CHECK (records IN ('strengths', 'persons', 'ways', 'ideas')), isAnnounced INTEGER CHECK (isAnnounced IN (0, 1)), minutesBefore INTEGER CHECK (minutesBefore BETWEEN 0 AND 600), skippedBefore INTEGER CHECK (skippedBefore IN (0, 1)),
    CHECK (key IS NOT NULL OR title IS NOT NULL)
) STRICT;

CREATE INDEX stepByDugnad ON step (dugnad, position);

CREATE TABLE substitute (
    invitee TEXT NOT NULL PRIMARY KEY REFERENCES invitee (id) ON DELETE CASCADE,
    other TEXT NOT NULL UNIQUE REFERENCES invitee (id) ON DELETE CASCADE,
    people INTEGER NOT NULL CHECK (people BETWEEN 0 AND 50),
    until INTEGER NOT NULL,
    endedAt INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX substituteByEnd ON substitute (until) WHERE endedAt IS NULL;

CREATE TABLE task (
    dugnad TEXT NOT NULL REFERENCES dugnad (id) ON DELETE CASCADE,
    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 40),
    title TEXT CHECK (length(title) BETWEEN 1 AND 2000),
    day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    owner TEXT CHECK (length(owner) BETWEEN 1 AND 2000),
    doneAt INTEGER,
    doneBy TEXT CHECK (length(doneBy) BETWEEN 1 AND 40),
    isLeftOut INTEGER NOT NULL CHECK (isLeftOut IN (0, 1)),
    version INTEGER NOT NULL,
    PRIMARY KEY (dugnad, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('kommune', 'bydel', 'organisasjon', 'ungdomsgruppe')),
    municipalityNumber TEXT CHECK (municipalityNumber GLOB '[0-9][0-9][0-9][0-9]'),
    municipalityValidFrom TEXT,
    district TEXT CHECK (length(district) BETWEEN 1 AND 2000),
    districtKey TEXT CHECK (length(districtKey) BETWEEN 1 AND 2000),
    organisationNumber TEXT CHECK (
        organisationNumber GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
    level TEXT CHECK (length(level) BETWEEN 1 AND 2000),
    parent TEXT CHECK (length(parent) BETWEEN 1 AND 2000),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 2000),
    language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
    roleAddress TEXT CHECK (length(roleAddress) BETWEEN 3 AND 254),
    keptYears INTEGER NOT NULL CHECK (keptYears BETWEEN 1 AND 10),
    version INTEGER NOT NULL,
    madeAt INTEGER NOT NULL,
    confirmedAt INTEGER,
    isInvented INTEGER NOT NULL CHECK (isInvented IN (0, 1)), sender TEXT CHECK (length(sender) BETWEEN 1 AND 2000),
    CHECK ((district IS NULL) = (districtKey IS NULL))
) STRICT;

CREATE TABLE unitArms (
    unit TEXT NOT NULL PRIMARY KEY REFERENCES unit (id) ON DELETE CASCADE,
    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 500000),
    width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 2000),
    height INTEGER NOT NULL CHECK (height BETWEEN 1 AND 2000),
    uploadedAt INTEGER NOT NULL
) STRICT;

CREATE TABLE unitEvent (
    id INTEGER NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    role TEXT NOT NULL,
    person TEXT REFERENCES person (id) ON DELETE SET NULL,
    what TEXT NOT NULL,
    about TEXT
) STRICT;

CREATE INDEX unitEventByPerson ON unitEvent (person);

CREATE INDEX unitEventByUnit ON unitEvent (unit, id);

CREATE TABLE unitTemplate (
    unit TEXT NOT NULL PRIMARY KEY REFERENCES unit (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 2000),
    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 5242880),
    uploadedAt INTEGER NOT NULL
) STRICT;

CREATE TABLE "wordTemplate" (
    dugnad TEXT NOT NULL PRIMARY KEY REFERENCES dugnad (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000),
    bytes BLOB NOT NULL CHECK (length(bytes) <= 5242880),
    uploadedAt INTEGER NOT NULL
) STRICT;

-- What was decided about reports: the statement of reasons as it was given, in the language that it was given in. A row is
-- changed once at most: when the decision is taken back.
CREATE TABLE decisions (
    id INTEGER NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    report_id INTEGER REFERENCES reports (id),
    measure TEXT NOT NULL,
    about TEXT NOT NULL,
    text_id INTEGER REFERENCES texts (id),
    person_id INTEGER REFERENCES actors (id),
    host TEXT NOT NULL,
    named TEXT NOT NULL,
    ground TEXT NOT NULL,
    rule TEXT NOT NULL,
    facts TEXT NOT NULL,
    statement TEXT NOT NULL,
    language TEXT NOT NULL,
    decided_by INTEGER NOT NULL,
    decided_at INTEGER NOT NULL,
    ended_at INTEGER
) STRICT;
CREATE INDEX decisions_by_report ON decisions (report_id);
CREATE INDEX decisions_by_text ON decisions (text_id);
CREATE INDEX decisions_by_person ON decisions (person_id);

-- Who did what about what, and why. Rows are added, never changed and never taken out.
CREATE TABLE audit_log (
    id INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    who INTEGER NOT NULL,
    what TEXT NOT NULL,
    about TEXT NOT NULL,
    reason TEXT NOT NULL,
    decision_id INTEGER,
    report_id INTEGER
) STRICT;

-- What belongs to a report that came by the public form. The sender is a digest of the address that it came from, which counts
-- what is open, and is emptied when the report is decided about.
CREATE TABLE notices (
    report_id INTEGER NOT NULL PRIMARY KEY REFERENCES reports (id),
    receipt TEXT NOT NULL UNIQUE,
    cause TEXT NOT NULL,
    name TEXT NOT NULL,
    mail TEXT NOT NULL,
    address TEXT NOT NULL,
    sender TEXT NOT NULL,
    times INTEGER NOT NULL,
    last_at INTEGER NOT NULL
) STRICT;
CREATE INDEX notices_by_sender ON notices (sender);

-- What the person concerned says against a decision, once, and what somebody else answered.
CREATE TABLE appeals (
    decision_id INTEGER NOT NULL PRIMARY KEY REFERENCES decisions (id),
    words TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    answer TEXT NOT NULL,
    answered_by INTEGER,
    answered_at INTEGER
) STRICT;
CREATE INDEX appeals_by_outcome ON appeals (outcome);

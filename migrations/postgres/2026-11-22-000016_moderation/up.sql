-- What was decided about reports: the statement of reasons as it was given, in the language that it was given in. A row is
-- changed once at most: when the decision is taken back.
CREATE TABLE decisions (
    id BIGINT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    report_id BIGINT REFERENCES reports (id),
    measure TEXT NOT NULL,
    about TEXT NOT NULL,
    text_id BIGINT REFERENCES texts (id),
    person_id BIGINT REFERENCES actors (id),
    host TEXT NOT NULL,
    named TEXT NOT NULL,
    ground TEXT NOT NULL,
    rule TEXT NOT NULL,
    facts TEXT NOT NULL,
    statement TEXT NOT NULL,
    language TEXT NOT NULL,
    decided_by BIGINT NOT NULL,
    decided_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX decisions_by_report ON decisions (report_id);
CREATE INDEX decisions_by_text ON decisions (text_id);
CREATE INDEX decisions_by_person ON decisions (person_id);

-- Who did what about what, and why. Rows are added, never changed and never taken out.
CREATE TABLE audit_log (
    id BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    who BIGINT NOT NULL,
    what TEXT NOT NULL,
    about TEXT NOT NULL,
    reason TEXT NOT NULL,
    decision_id BIGINT,
    report_id BIGINT
);

-- What belongs to a report that came by the public form. The sender is a digest of the address that it came from, which counts
-- what is open, and is emptied when the report is decided about.
CREATE TABLE notices (
    report_id BIGINT NOT NULL PRIMARY KEY REFERENCES reports (id),
    receipt TEXT NOT NULL UNIQUE,
    cause TEXT NOT NULL,
    name TEXT NOT NULL,
    mail TEXT NOT NULL,
    address TEXT NOT NULL,
    sender TEXT NOT NULL,
    times BIGINT NOT NULL,
    last_at BIGINT NOT NULL
);
CREATE INDEX notices_by_sender ON notices (sender);

-- What the person concerned says against a decision, once, and what somebody else answered.
CREATE TABLE appeals (
    decision_id BIGINT NOT NULL PRIMARY KEY REFERENCES decisions (id),
    words TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    answer TEXT NOT NULL,
    answered_by BIGINT,
    answered_at BIGINT
);
CREATE INDEX appeals_by_outcome ON appeals (outcome);

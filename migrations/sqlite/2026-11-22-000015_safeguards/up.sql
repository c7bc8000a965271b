-- What authors answered to findings: by what the words are, never the words themselves.
CREATE TABLE safeguard_answers (
    text_id INTEGER NOT NULL REFERENCES texts (id),
    mark TEXT NOT NULL,
    rule TEXT NOT NULL,
    answer TEXT NOT NULL,
    answered_by INTEGER NOT NULL,
    answered_at INTEGER NOT NULL,
    PRIMARY KEY (text_id, mark)
) STRICT;

-- The last check of every published text, as it travels.
CREATE TABLE safeguard_checks (
    text_id INTEGER NOT NULL PRIMARY KEY REFERENCES texts (id),
    revision INTEGER NOT NULL,
    checker TEXT NOT NULL,
    checked_at INTEGER NOT NULL,
    consent TEXT NOT NULL,
    reviewer_id INTEGER,
    checklist INTEGER NOT NULL
) STRICT;

-- Findings that the data-protection reviewer let stand, with the reason. Rows are added, never changed.
CREATE TABLE safeguard_overrides (
    id INTEGER NOT NULL PRIMARY KEY,
    text_id INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    mark TEXT NOT NULL,
    rule TEXT NOT NULL,
    reviewer_id INTEGER NOT NULL,
    reason TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX safeguard_overrides_by_text ON safeguard_overrides (text_id, mark);

-- Comments that their authors were asked about: sent once more unchanged, they go out.
CREATE TABLE safeguard_asked (
    author_id INTEGER NOT NULL,
    mark TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    PRIMARY KEY (author_id, mark)
) STRICT;

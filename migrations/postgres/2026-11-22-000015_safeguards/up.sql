-- What authors answered to findings: by what the words are, never the words themselves.
CREATE TABLE safeguard_answers (
    text_id BIGINT NOT NULL REFERENCES texts (id),
    mark TEXT NOT NULL,
    rule TEXT NOT NULL,
    answer TEXT NOT NULL,
    answered_by BIGINT NOT NULL,
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (text_id, mark)
);

-- The last check of every published text, as it travels.
CREATE TABLE safeguard_checks (
    text_id BIGINT NOT NULL PRIMARY KEY REFERENCES texts (id),
    revision INTEGER NOT NULL,
    checker TEXT NOT NULL,
    checked_at BIGINT NOT NULL,
    consent TEXT NOT NULL,
    reviewer_id BIGINT,
    checklist BOOLEAN NOT NULL
);

-- Findings that the data-protection reviewer let stand, with the reason. Rows are added, never changed.
CREATE TABLE safeguard_overrides (
    id BIGINT NOT NULL PRIMARY KEY,
    text_id BIGINT NOT NULL,
    revision INTEGER NOT NULL,
    mark TEXT NOT NULL,
    rule TEXT NOT NULL,
    reviewer_id BIGINT NOT NULL,
    reason TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX safeguard_overrides_by_text ON safeguard_overrides (text_id, mark);

-- Comments that their authors were asked about: sent once more unchanged, they go out.
CREATE TABLE safeguard_asked (
    author_id BIGINT NOT NULL,
    mark TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    PRIMARY KEY (author_id, mark)
);

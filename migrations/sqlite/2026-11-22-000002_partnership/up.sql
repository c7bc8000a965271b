-- How far each side has read the other's log, and what the last comparison found.
ALTER TABLE partner_streams ADD COLUMN acked INTEGER NOT NULL DEFAULT -1;
ALTER TABLE partner_streams ADD COLUMN epoch_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE partner_streams ADD COLUMN etag TEXT;
ALTER TABLE partner_streams ADD COLUMN polled_at INTEGER;
ALTER TABLE partners ADD COLUMN repairing INTEGER NOT NULL DEFAULT 0;
ALTER TABLE partners ADD COLUMN checked_at INTEGER;
ALTER TABLE partners ADD COLUMN findings TEXT;
ALTER TABLE partners ADD COLUMN agreed_at INTEGER;

-- The id that came under each number of a partner's log: those above the cursor, and the last ones below it.
CREATE TABLE partner_numbers (
    host TEXT NOT NULL,
    stream TEXT NOT NULL,
    seq INTEGER NOT NULL,
    activity_uri TEXT NOT NULL,
    PRIMARY KEY (host, stream, seq)
) STRICT;

-- What a partner lists and we do not hold as it is there, with the reason: counted, so that it does not differ for ever.
CREATE TABLE partner_refused (
    host TEXT NOT NULL,
    stream TEXT NOT NULL,
    uri TEXT NOT NULL,
    line TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (host, stream, uri)
) STRICT;

-- Texts from elsewhere that their origin no longer knows and has not erased.
CREATE TABLE orphaned (
    text_id INTEGER NOT NULL PRIMARY KEY REFERENCES texts (id),
    since INTEGER NOT NULL
) STRICT;

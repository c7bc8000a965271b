-- How far each side has read the other's log, and what the last comparison found.
ALTER TABLE partner_streams ADD COLUMN acked BIGINT NOT NULL DEFAULT -1;
ALTER TABLE partner_streams ADD COLUMN epoch_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE partner_streams ADD COLUMN etag TEXT;
ALTER TABLE partner_streams ADD COLUMN polled_at BIGINT;
ALTER TABLE partners ADD COLUMN repairing BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE partners ADD COLUMN checked_at BIGINT;
ALTER TABLE partners ADD COLUMN findings TEXT;
ALTER TABLE partners ADD COLUMN agreed_at BIGINT;

-- The id that came under each number of a partner's log: those above the cursor, and the last ones below it.
CREATE TABLE partner_numbers (
    host TEXT NOT NULL,
    stream TEXT NOT NULL,
    seq BIGINT NOT NULL,
    activity_uri TEXT NOT NULL,
    PRIMARY KEY (host, stream, seq)
);

-- What a partner lists and we do not hold as it is there, with the reason: counted, so that it does not differ for ever.
CREATE TABLE partner_refused (
    host TEXT NOT NULL,
    stream TEXT NOT NULL,
    uri TEXT NOT NULL,
    line TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (host, stream, uri)
);

-- Texts from elsewhere that their origin no longer knows and has not erased.
CREATE TABLE orphaned (
    text_id BIGINT NOT NULL PRIMARY KEY REFERENCES texts (id),
    since BIGINT NOT NULL
);

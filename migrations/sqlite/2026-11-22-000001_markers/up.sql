-- How far a member has read, as clients of the Mastodon API remember it.
CREATE TABLE markers (
    account_id INTEGER NOT NULL REFERENCES accounts (actor_id),
    timeline TEXT NOT NULL,
    last_read_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, timeline)
) STRICT;

CREATE INDEX texts_by_url ON texts (url);

-- How far a member has read, as clients of the Mastodon API remember it.
CREATE TABLE markers (
    account_id BIGINT NOT NULL REFERENCES accounts (actor_id),
    timeline TEXT NOT NULL,
    last_read_id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, timeline)
);

CREATE INDEX texts_by_url ON texts (url);

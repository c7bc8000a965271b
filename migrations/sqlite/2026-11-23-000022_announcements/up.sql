-- What the house announces to its members, in Markdown.
CREATE TABLE announcements (
    id INTEGER NOT NULL PRIMARY KEY,
    words TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    ends_at INTEGER
) STRICT;

-- Which members have put it away.
CREATE TABLE announcements_read (
    announcement_id INTEGER NOT NULL REFERENCES announcements (id),
    account_id INTEGER NOT NULL REFERENCES accounts (actor_id),
    PRIMARY KEY (announcement_id, account_id)
) STRICT;

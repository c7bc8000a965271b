-- What the house announces to its members, in Markdown.
CREATE TABLE announcements (
    id BIGINT NOT NULL PRIMARY KEY,
    words TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    ends_at BIGINT
);

-- Which members have put it away.
CREATE TABLE announcements_read (
    announcement_id BIGINT NOT NULL REFERENCES announcements (id),
    account_id BIGINT NOT NULL REFERENCES accounts (actor_id),
    PRIMARY KEY (announcement_id, account_id)
);

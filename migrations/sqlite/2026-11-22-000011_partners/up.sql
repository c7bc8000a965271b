-- When the followers of somebody elsewhere were last compared with what their own server says (FEP-8fcf).
CREATE TABLE follower_looks (
    actor_id INTEGER NOT NULL PRIMARY KEY REFERENCES actors (id),
    looked_at INTEGER NOT NULL
) STRICT;

-- Invitation codes that we gave out: whoever asks with one becomes a partner at once. Only a hash is kept.
CREATE TABLE partner_codes (
    hash TEXT NOT NULL PRIMARY KEY,
    note TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    used_by TEXT,
    revoked_at INTEGER
) STRICT;

-- The code that we ask another institution with, until it has answered.
CREATE TABLE partner_asks (
    host TEXT NOT NULL PRIMARY KEY REFERENCES partners (host),
    code TEXT NOT NULL
) STRICT;

-- Since when what came from a blocked host is hidden; after 30 days it is purged.
CREATE TABLE suspensions (
    host TEXT NOT NULL PRIMARY KEY,
    since INTEGER NOT NULL,
    purged_at INTEGER
) STRICT;
INSERT INTO suspensions (host, since)
    SELECT host, CAST(unixepoch() AS INTEGER) * 1000 FROM host_verdicts WHERE verdict = 'block';

-- The partners that a partner names in public, as a JSON list.
CREATE TABLE partner_lists (
    host TEXT NOT NULL PRIMARY KEY REFERENCES partners (host),
    named TEXT NOT NULL,
    looked_at INTEGER NOT NULL
) STRICT;

-- When the followers of somebody elsewhere were last compared with what their own server says (FEP-8fcf).
CREATE TABLE follower_looks (
    actor_id BIGINT NOT NULL PRIMARY KEY REFERENCES actors (id),
    looked_at BIGINT NOT NULL
);

-- Invitation codes that we gave out: whoever asks with one becomes a partner at once. Only a hash is kept.
CREATE TABLE partner_codes (
    hash TEXT NOT NULL PRIMARY KEY,
    note TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    used_by TEXT,
    revoked_at BIGINT
);

-- The code that we ask another institution with, until it has answered.
CREATE TABLE partner_asks (
    host TEXT NOT NULL PRIMARY KEY REFERENCES partners (host),
    code TEXT NOT NULL
);

-- Since when what came from a blocked host is hidden; after 30 days it is purged.
CREATE TABLE suspensions (
    host TEXT NOT NULL PRIMARY KEY,
    since BIGINT NOT NULL,
    purged_at BIGINT
);
INSERT INTO suspensions (host, since)
    SELECT host, CAST(extract(epoch FROM now()) AS BIGINT) * 1000 FROM host_verdicts WHERE verdict = 'block';

-- The partners that a partner names in public, as a JSON list.
CREATE TABLE partner_lists (
    host TEXT NOT NULL PRIMARY KEY REFERENCES partners (host),
    named TEXT NOT NULL,
    looked_at BIGINT NOT NULL
);

-- How each host is spoken to: the signature that it takes, and when we learnt so.
CREATE TABLE profiles (
    host TEXT NOT NULL PRIMARY KEY,
    profile TEXT NOT NULL,
    learned_at INTEGER NOT NULL,
    key_changed_at INTEGER
) STRICT;

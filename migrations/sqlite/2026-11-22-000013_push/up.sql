CREATE TABLE pushes (
    id INTEGER NOT NULL PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE REFERENCES tokens (hash) ON DELETE CASCADE ON UPDATE CASCADE,
    account_id INTEGER NOT NULL REFERENCES accounts (actor_id),
    endpoint TEXT NOT NULL,
    receiver_key TEXT NOT NULL,
    receiver_secret TEXT NOT NULL,
    standard INTEGER NOT NULL,
    alerts TEXT NOT NULL,
    policy TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX pushes_by_account ON pushes (account_id);

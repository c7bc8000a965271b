CREATE TABLE pushes (
    id BIGINT NOT NULL PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE REFERENCES tokens (hash) ON DELETE CASCADE ON UPDATE CASCADE,
    account_id BIGINT NOT NULL REFERENCES accounts (actor_id),
    endpoint TEXT NOT NULL,
    receiver_key TEXT NOT NULL,
    receiver_secret TEXT NOT NULL,
    standard BOOLEAN NOT NULL,
    alerts TEXT NOT NULL,
    policy TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX pushes_by_account ON pushes (account_id);

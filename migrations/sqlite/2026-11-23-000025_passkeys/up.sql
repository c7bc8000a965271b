-- The passkeys of members (WebAuthn): what the device calls each, the owner as it knows them, and the public key with its counter.
CREATE TABLE passkeys (
    id INTEGER NOT NULL PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (actor_id),
    credential TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    public_key TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    used_at INTEGER,
    refused_at INTEGER
) STRICT;
CREATE INDEX passkeys_by_account ON passkeys (account_id);

-- What a browser was asked and has not answered yet: to make a passkey (for a member), or to show one (for somebody).
CREATE TABLE passkey_questions (
    hash TEXT NOT NULL PRIMARY KEY,
    account_id INTEGER REFERENCES accounts (actor_id),
    owner TEXT,
    state TEXT NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX passkey_questions_by_account ON passkey_questions (account_id);
CREATE INDEX passkey_questions_by_end ON passkey_questions (expires_at);

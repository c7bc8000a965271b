-- The passkeys of members (WebAuthn): what the device calls each, the owner as it knows them, and the public key with its counter.
CREATE TABLE passkeys (
    id BIGINT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES accounts (actor_id),
    credential TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    public_key TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    used_at BIGINT,
    refused_at BIGINT
);
CREATE INDEX passkeys_by_account ON passkeys (account_id);

-- What a browser was asked and has not answered yet: to make a passkey (for a member), or to show one (for somebody).
CREATE TABLE passkey_questions (
    hash TEXT NOT NULL PRIMARY KEY,
    account_id BIGINT REFERENCES accounts (actor_id),
    owner TEXT,
    state TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX passkey_questions_by_account ON passkey_questions (account_id);
CREATE INDEX passkey_questions_by_end ON passkey_questions (expires_at);

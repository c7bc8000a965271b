-- The accounts that members have at their institution (OpenID Connect), by issuer and subject; the label is what the member knows them by.
CREATE TABLE identities (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    account_id INTEGER NOT NULL REFERENCES accounts (actor_id),
    label TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (issuer, subject)
) STRICT;
CREATE UNIQUE INDEX identities_by_account ON identities (account_id, issuer);

-- Who has signed in at the institution and still has to do something here: type the password of the account, or make one.
CREATE TABLE sign_in_pending (
    hash TEXT NOT NULL PRIMARY KEY,
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    label TEXT NOT NULL,
    account_id INTEGER REFERENCES accounts (actor_id),
    role TEXT,
    invitation TEXT,
    name TEXT NOT NULL,
    handle TEXT NOT NULL,
    email TEXT NOT NULL,
    next TEXT NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX sign_in_pending_by_account ON sign_in_pending (account_id);

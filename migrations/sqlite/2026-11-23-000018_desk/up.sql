-- When a member was last here, to the day: admins see who never came.
ALTER TABLE accounts ADD COLUMN seen_at INTEGER;

-- An invitation has a number, by which it is listed and taken back, and whom it is for until it is used.
ALTER TABLE links ADD COLUMN number INTEGER;
ALTER TABLE links ADD COLUMN language TEXT;
ALTER TABLE links ADD COLUMN name TEXT;
ALTER TABLE links ADD COLUMN email TEXT;
ALTER TABLE links ADD COLUMN made_by INTEGER;
CREATE UNIQUE INDEX links_by_number ON links (number);

-- Which mails a member wants, how far the last one reached, and the secret of the link that ends them.
CREATE TABLE mail_choices (
    account_id INTEGER NOT NULL PRIMARY KEY REFERENCES accounts (actor_id),
    told TEXT NOT NULL,
    secret TEXT NOT NULL UNIQUE,
    digest_at INTEGER NOT NULL,
    upto INTEGER NOT NULL
) STRICT;

-- The second step of signing in: the key that an app makes codes from, and the last step whose code was used.
CREATE TABLE second_factors (
    account_id INTEGER NOT NULL PRIMARY KEY REFERENCES accounts (actor_id),
    secret TEXT NOT NULL,
    confirmed_at INTEGER,
    last_step INTEGER NOT NULL
) STRICT;

-- Codes for who lost the app: each works once, and only its digest is kept.
CREATE TABLE recovery_codes (
    hash TEXT NOT NULL PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (actor_id)
) STRICT;
CREATE INDEX recovery_codes_by_account ON recovery_codes (account_id);

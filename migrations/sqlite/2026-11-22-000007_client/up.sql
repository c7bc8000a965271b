ALTER TABLE actors ADD COLUMN header TEXT;
ALTER TABLE actors ADD COLUMN fields TEXT NOT NULL DEFAULT '[]';
ALTER TABLE notifications ADD COLUMN filtered INTEGER NOT NULL DEFAULT 0;

CREATE TABLE choices (
    account_id INTEGER NOT NULL PRIMARY KEY REFERENCES accounts (actor_id),
    note TEXT NOT NULL,
    privacy TEXT NOT NULL,
    sensitive INTEGER NOT NULL,
    language TEXT,
    discoverable INTEGER NOT NULL,
    indexable INTEGER NOT NULL,
    hide_collections INTEGER NOT NULL,
    policy TEXT NOT NULL
) STRICT;

CREATE TABLE note_revisions (
    text_id INTEGER NOT NULL REFERENCES texts (id),
    number INTEGER NOT NULL,
    words TEXT NOT NULL,
    content TEXT NOT NULL,
    warning TEXT NOT NULL,
    sensitive INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (text_id, number)
) STRICT;

CREATE TABLE ties (
    account_id INTEGER NOT NULL REFERENCES accounts (actor_id),
    target_id INTEGER NOT NULL REFERENCES actors (id),
    blocked INTEGER,
    muted INTEGER,
    muted_until INTEGER,
    mute_notifications INTEGER NOT NULL,
    endorsed INTEGER,
    hide_boosts INTEGER NOT NULL,
    notify INTEGER NOT NULL,
    declined INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (account_id, target_id)
) STRICT;
CREATE INDEX ties_by_target ON ties (target_id);

CREATE TABLE closed_hosts (
    account_id INTEGER NOT NULL REFERENCES accounts (actor_id),
    host TEXT NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (account_id, host)
) STRICT;

CREATE TABLE posted_once (
    account_id INTEGER NOT NULL REFERENCES accounts (actor_id),
    key TEXT NOT NULL,
    text_id INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, key)
) STRICT;
CREATE INDEX posted_once_by_time ON posted_once (created_at);

CREATE TABLE media (
    id INTEGER NOT NULL PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (actor_id),
    text_id INTEGER REFERENCES texts (id),
    place INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    mime TEXT NOT NULL,
    file TEXT NOT NULL,
    small_file TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    small_width INTEGER NOT NULL,
    small_height INTEGER NOT NULL,
    blurhash TEXT NOT NULL,
    description TEXT NOT NULL,
    focus_x INTEGER NOT NULL,
    focus_y INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX media_by_text ON media (text_id, place);
CREATE INDEX media_by_account ON media (account_id, id);
CREATE INDEX media_by_file ON media (file);

CREATE TABLE lists (
    id INTEGER NOT NULL PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (actor_id),
    title TEXT NOT NULL,
    replies TEXT NOT NULL,
    exclusive INTEGER NOT NULL
) STRICT;
CREATE INDEX lists_by_account ON lists (account_id, id);

CREATE TABLE list_members (
    list_id INTEGER NOT NULL REFERENCES lists (id),
    actor_id INTEGER NOT NULL REFERENCES actors (id),
    id INTEGER NOT NULL,
    PRIMARY KEY (list_id, actor_id)
) STRICT;

CREATE TABLE filters (
    id INTEGER NOT NULL PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (actor_id),
    title TEXT NOT NULL,
    contexts TEXT NOT NULL,
    action TEXT NOT NULL,
    expires_at INTEGER
) STRICT;
CREATE INDEX filters_by_account ON filters (account_id, id);

CREATE TABLE filter_words (
    id INTEGER NOT NULL PRIMARY KEY,
    filter_id INTEGER NOT NULL REFERENCES filters (id),
    keyword TEXT NOT NULL,
    whole INTEGER NOT NULL
) STRICT;
CREATE INDEX filter_words_by_filter ON filter_words (filter_id);

CREATE TABLE filter_texts (
    id INTEGER NOT NULL PRIMARY KEY,
    filter_id INTEGER NOT NULL REFERENCES filters (id),
    text_id INTEGER NOT NULL REFERENCES texts (id)
) STRICT;
CREATE INDEX filter_texts_by_filter ON filter_texts (filter_id);

CREATE TABLE tag_marks (
    id INTEGER NOT NULL PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (actor_id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    UNIQUE (account_id, kind, name)
) STRICT;

CREATE TABLE polls (
    text_id INTEGER NOT NULL PRIMARY KEY REFERENCES texts (id),
    options TEXT NOT NULL,
    multiple INTEGER NOT NULL,
    hide_totals INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

CREATE TABLE votes (
    text_id INTEGER NOT NULL REFERENCES polls (text_id),
    actor_id INTEGER NOT NULL REFERENCES actors (id),
    choice INTEGER NOT NULL,
    PRIMARY KEY (text_id, actor_id, choice)
) STRICT;

CREATE TABLE scheduled (
    id INTEGER NOT NULL PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (actor_id),
    run_at INTEGER NOT NULL,
    params TEXT NOT NULL
) STRICT;
CREATE INDEX scheduled_by_account ON scheduled (account_id, id);

CREATE TABLE conversations_read (
    account_id INTEGER NOT NULL REFERENCES accounts (actor_id),
    root_id INTEGER NOT NULL,
    read_to INTEGER NOT NULL,
    hidden_to INTEGER NOT NULL,
    PRIMARY KEY (account_id, root_id)
) STRICT;

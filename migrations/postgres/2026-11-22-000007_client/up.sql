ALTER TABLE actors ADD COLUMN header TEXT;
ALTER TABLE actors ADD COLUMN fields TEXT NOT NULL DEFAULT '[]';
ALTER TABLE notifications ADD COLUMN filtered BOOLEAN NOT NULL DEFAULT FALSE;

CREATE TABLE choices (
    account_id BIGINT NOT NULL PRIMARY KEY REFERENCES accounts (actor_id),
    note TEXT NOT NULL,
    privacy TEXT NOT NULL,
    sensitive BOOLEAN NOT NULL,
    language TEXT,
    discoverable BOOLEAN NOT NULL,
    indexable BOOLEAN NOT NULL,
    hide_collections BOOLEAN NOT NULL,
    policy TEXT NOT NULL
);

CREATE TABLE note_revisions (
    text_id BIGINT NOT NULL REFERENCES texts (id),
    number INTEGER NOT NULL,
    words TEXT NOT NULL,
    content TEXT NOT NULL,
    warning TEXT NOT NULL,
    sensitive BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (text_id, number)
);

CREATE TABLE ties (
    account_id BIGINT NOT NULL REFERENCES accounts (actor_id),
    target_id BIGINT NOT NULL REFERENCES actors (id),
    blocked BIGINT,
    muted BIGINT,
    muted_until BIGINT,
    mute_notifications BOOLEAN NOT NULL,
    endorsed BIGINT,
    hide_boosts BOOLEAN NOT NULL,
    notify BOOLEAN NOT NULL,
    declined BOOLEAN NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (account_id, target_id)
);
CREATE INDEX ties_by_target ON ties (target_id);

CREATE TABLE closed_hosts (
    account_id BIGINT NOT NULL REFERENCES accounts (actor_id),
    host TEXT NOT NULL,
    id BIGINT NOT NULL,
    PRIMARY KEY (account_id, host)
);

CREATE TABLE posted_once (
    account_id BIGINT NOT NULL REFERENCES accounts (actor_id),
    key TEXT NOT NULL,
    text_id BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, key)
);
CREATE INDEX posted_once_by_time ON posted_once (created_at);

CREATE TABLE media (
    id BIGINT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES accounts (actor_id),
    text_id BIGINT REFERENCES texts (id),
    place BIGINT NOT NULL,
    purpose TEXT NOT NULL,
    mime TEXT NOT NULL,
    file TEXT NOT NULL,
    small_file TEXT NOT NULL,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    small_width BIGINT NOT NULL,
    small_height BIGINT NOT NULL,
    blurhash TEXT NOT NULL,
    description TEXT NOT NULL,
    focus_x BIGINT NOT NULL,
    focus_y BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX media_by_text ON media (text_id, place);
CREATE INDEX media_by_account ON media (account_id, id);
CREATE INDEX media_by_file ON media (file);

CREATE TABLE lists (
    id BIGINT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES accounts (actor_id),
    title TEXT NOT NULL,
    replies TEXT NOT NULL,
    exclusive BOOLEAN NOT NULL
);
CREATE INDEX lists_by_account ON lists (account_id, id);

CREATE TABLE list_members (
    list_id BIGINT NOT NULL REFERENCES lists (id),
    actor_id BIGINT NOT NULL REFERENCES actors (id),
    id BIGINT NOT NULL,
    PRIMARY KEY (list_id, actor_id)
);

CREATE TABLE filters (
    id BIGINT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES accounts (actor_id),
    title TEXT NOT NULL,
    contexts TEXT NOT NULL,
    action TEXT NOT NULL,
    expires_at BIGINT
);
CREATE INDEX filters_by_account ON filters (account_id, id);

CREATE TABLE filter_words (
    id BIGINT NOT NULL PRIMARY KEY,
    filter_id BIGINT NOT NULL REFERENCES filters (id),
    keyword TEXT NOT NULL,
    whole BOOLEAN NOT NULL
);
CREATE INDEX filter_words_by_filter ON filter_words (filter_id);

CREATE TABLE filter_texts (
    id BIGINT NOT NULL PRIMARY KEY,
    filter_id BIGINT NOT NULL REFERENCES filters (id),
    text_id BIGINT NOT NULL REFERENCES texts (id)
);
CREATE INDEX filter_texts_by_filter ON filter_texts (filter_id);

CREATE TABLE tag_marks (
    id BIGINT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES accounts (actor_id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    UNIQUE (account_id, kind, name)
);

CREATE TABLE polls (
    text_id BIGINT NOT NULL PRIMARY KEY REFERENCES texts (id),
    options TEXT NOT NULL,
    multiple BOOLEAN NOT NULL,
    hide_totals BOOLEAN NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE TABLE votes (
    text_id BIGINT NOT NULL REFERENCES polls (text_id),
    actor_id BIGINT NOT NULL REFERENCES actors (id),
    choice BIGINT NOT NULL,
    PRIMARY KEY (text_id, actor_id, choice)
);

CREATE TABLE scheduled (
    id BIGINT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES accounts (actor_id),
    run_at BIGINT NOT NULL,
    params TEXT NOT NULL
);
CREATE INDEX scheduled_by_account ON scheduled (account_id, id);

CREATE TABLE conversations_read (
    account_id BIGINT NOT NULL REFERENCES accounts (actor_id),
    root_id BIGINT NOT NULL,
    read_to BIGINT NOT NULL,
    hidden_to BIGINT NOT NULL,
    PRIMARY KEY (account_id, root_id)
);

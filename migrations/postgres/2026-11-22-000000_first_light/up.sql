CREATE TABLE settings (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE leases (
    name TEXT NOT NULL PRIMARY KEY,
    holder TEXT NOT NULL,
    fence BIGINT NOT NULL,
    until BIGINT NOT NULL
);

CREATE TABLE actors (
    id BIGINT NOT NULL PRIMARY KEY,
    uri TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    local BOOLEAN NOT NULL,
    handle TEXT NOT NULL,
    host TEXT NOT NULL,
    name TEXT NOT NULL,
    summary TEXT NOT NULL,
    url TEXT NOT NULL,
    inbox TEXT NOT NULL,
    shared_inbox TEXT,
    followers TEXT,
    icon TEXT,
    manually_approves BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    fetched_at BIGINT NOT NULL,
    gone_at BIGINT
);
CREATE INDEX actors_by_handle ON actors (handle, host);
CREATE INDEX actors_by_url ON actors (url);
CREATE INDEX actors_by_host ON actors (host);

CREATE TABLE actor_keys (
    actor_id BIGINT NOT NULL PRIMARY KEY REFERENCES actors (id),
    rsa BYTEA NOT NULL,
    ed25519 BYTEA NOT NULL,
    rsa_public TEXT NOT NULL,
    ed25519_public TEXT NOT NULL
);

CREATE TABLE remote_keys (
    key_id TEXT NOT NULL PRIMARY KEY,
    actor_uri TEXT NOT NULL,
    public_key TEXT NOT NULL,
    fetched_at BIGINT NOT NULL
);
CREATE INDEX remote_keys_by_actor ON remote_keys (actor_uri);

CREATE TABLE accounts (
    actor_id BIGINT NOT NULL PRIMARY KEY REFERENCES actors (id),
    email TEXT NOT NULL UNIQUE,
    password TEXT,
    role TEXT NOT NULL,
    language TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    suspended_at BIGINT
);

CREATE TABLE links (
    hash TEXT NOT NULL PRIMARY KEY,
    purpose TEXT NOT NULL,
    account_id BIGINT REFERENCES accounts (actor_id),
    role TEXT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);

CREATE TABLE sessions (
    hash TEXT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES accounts (actor_id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE TABLE apps (
    id BIGINT NOT NULL PRIMARY KEY,
    client_id TEXT NOT NULL UNIQUE,
    secret_hash TEXT NOT NULL,
    name TEXT NOT NULL,
    website TEXT,
    redirect_uris TEXT NOT NULL,
    scopes TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE codes (
    hash TEXT NOT NULL PRIMARY KEY,
    app_id BIGINT NOT NULL REFERENCES apps (id),
    account_id BIGINT NOT NULL REFERENCES accounts (actor_id),
    redirect_uri TEXT NOT NULL,
    scopes TEXT NOT NULL,
    challenge TEXT,
    expires_at BIGINT NOT NULL
);

CREATE TABLE tokens (
    hash TEXT NOT NULL PRIMARY KEY,
    app_id BIGINT REFERENCES apps (id),
    account_id BIGINT REFERENCES accounts (actor_id),
    scopes TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE texts (
    id BIGINT NOT NULL PRIMARY KEY,
    status_id BIGINT UNIQUE,
    uri TEXT NOT NULL UNIQUE,
    url TEXT NOT NULL,
    kind TEXT NOT NULL,
    local BOOLEAN NOT NULL,
    host TEXT NOT NULL,
    author_id BIGINT NOT NULL REFERENCES actors (id),
    audience TEXT NOT NULL,
    state TEXT NOT NULL,
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    summary TEXT NOT NULL,
    content TEXT NOT NULL,
    block TEXT,
    raw TEXT,
    in_reply_to TEXT,
    parent_id BIGINT,
    root_id BIGINT,
    revision INTEGER NOT NULL,
    newest_revision INTEGER NOT NULL,
    consent TEXT,
    completeness INTEGER NOT NULL,
    search TEXT NOT NULL,
    replies_count BIGINT NOT NULL,
    likes_count BIGINT NOT NULL,
    boosts_count BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    published_at BIGINT,
    updated_at BIGINT NOT NULL,
    withdrawn_at BIGINT
);
CREATE INDEX texts_by_author ON texts (author_id, status_id);
CREATE INDEX texts_by_state ON texts (state, kind, status_id);
CREATE INDEX texts_by_host ON texts (host, status_id);
CREATE INDEX texts_by_parent ON texts (parent_id);
CREATE INDEX texts_by_root ON texts (root_id);
CREATE INDEX texts_by_reply ON texts (in_reply_to);

CREATE TABLE revisions (
    text_id BIGINT NOT NULL REFERENCES texts (id),
    number INTEGER NOT NULL,
    editor_id BIGINT NOT NULL REFERENCES actors (id),
    name TEXT NOT NULL,
    summary TEXT NOT NULL,
    language TEXT NOT NULL,
    audience TEXT NOT NULL,
    block TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    published_at BIGINT,
    PRIMARY KEY (text_id, number)
);

CREATE TABLE mentions (
    text_id BIGINT NOT NULL REFERENCES texts (id),
    actor_id BIGINT NOT NULL REFERENCES actors (id),
    PRIMARY KEY (text_id, actor_id)
);
CREATE INDEX mentions_by_actor ON mentions (actor_id, text_id);

CREATE TABLE tags (
    text_id BIGINT NOT NULL REFERENCES texts (id),
    name TEXT NOT NULL,
    PRIMARY KEY (text_id, name)
);
CREATE INDEX tags_by_name ON tags (name, text_id);

CREATE TABLE tombstones (
    uri TEXT NOT NULL PRIMARY KEY,
    erased_at BIGINT NOT NULL
);

CREATE TABLE reactions (
    id BIGINT NOT NULL PRIMARY KEY,
    uri TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    actor_id BIGINT NOT NULL REFERENCES actors (id),
    text_id BIGINT NOT NULL REFERENCES texts (id),
    created_at BIGINT NOT NULL,
    UNIQUE (actor_id, text_id, kind)
);
CREATE INDEX reactions_by_text ON reactions (text_id, kind);

CREATE TABLE follows (
    follower_id BIGINT NOT NULL REFERENCES actors (id),
    target_id BIGINT NOT NULL REFERENCES actors (id),
    uri TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (follower_id, target_id)
);
CREATE INDEX follows_by_target ON follows (target_id, state);

CREATE TABLE notifications (
    id BIGINT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES accounts (actor_id),
    kind TEXT NOT NULL,
    actor_id BIGINT NOT NULL REFERENCES actors (id),
    text_id BIGINT REFERENCES texts (id),
    created_at BIGINT NOT NULL
);
CREATE INDEX notifications_by_account ON notifications (account_id, id);

CREATE TABLE partners (
    host TEXT NOT NULL PRIMARY KEY,
    node_uri TEXT,
    shared_inbox TEXT,
    name TEXT NOT NULL,
    country TEXT NOT NULL,
    standing TEXT NOT NULL,
    our_follow TEXT,
    our_follow_accepted BOOLEAN NOT NULL,
    their_follow TEXT,
    their_follow_accepted BOOLEAN NOT NULL,
    network_grant BOOLEAN NOT NULL,
    capable BOOLEAN NOT NULL,
    backfilling BOOLEAN NOT NULL,
    last_sent BIGINT,
    last_received BIGINT,
    error_class TEXT,
    error_sentence TEXT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE TABLE partner_streams (
    host TEXT NOT NULL REFERENCES partners (host),
    stream TEXT NOT NULL,
    epoch TEXT NOT NULL,
    pulled BIGINT NOT NULL,
    head BIGINT NOT NULL,
    sent BIGINT NOT NULL,
    PRIMARY KEY (host, stream)
);

CREATE TABLE happenings (
    id BIGINT NOT NULL PRIMARY KEY,
    payload TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE streams (
    name TEXT NOT NULL PRIMARY KEY,
    head BIGINT NOT NULL
);

CREATE TABLE activities (
    id BIGINT NOT NULL PRIMARY KEY,
    uri TEXT NOT NULL UNIQUE,
    actor_id BIGINT NOT NULL REFERENCES actors (id),
    kind TEXT NOT NULL,
    object_uri TEXT NOT NULL,
    stream TEXT,
    seq BIGINT,
    body TEXT,
    open BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (stream, seq)
);
CREATE INDEX activities_by_object ON activities (object_uri);
CREATE INDEX activities_by_actor ON activities (actor_id, id);

CREATE TABLE lanes (
    host TEXT NOT NULL PRIMARY KEY,
    next_at BIGINT NOT NULL,
    lease_until BIGINT NOT NULL,
    fence BIGINT NOT NULL,
    calls BIGINT NOT NULL,
    failures BIGINT NOT NULL,
    failing_since BIGINT,
    last_success BIGINT,
    error_class TEXT,
    error_sentence TEXT
);
CREATE INDEX lanes_by_time ON lanes (next_at);

CREATE TABLE deliveries (
    id BIGINT NOT NULL PRIMARY KEY,
    activity_id BIGINT NOT NULL REFERENCES activities (id),
    host TEXT NOT NULL,
    inbox TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    retry_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    error_class TEXT,
    error_sentence TEXT,
    UNIQUE (activity_id, inbox)
);
CREATE INDEX deliveries_by_host ON deliveries (host, state, id);

CREATE TABLE arrivals (
    text_id BIGINT NOT NULL REFERENCES texts (id),
    host TEXT NOT NULL,
    arrived_at BIGINT NOT NULL,
    PRIMARY KEY (text_id, host)
);

CREATE TABLE received (
    id BIGINT NOT NULL PRIMARY KEY,
    activity_uri TEXT NOT NULL UNIQUE,
    signer_uri TEXT NOT NULL,
    root TEXT NOT NULL,
    body TEXT,
    state TEXT NOT NULL,
    reason TEXT,
    attempts BIGINT NOT NULL,
    run_at BIGINT NOT NULL,
    lease_until BIGINT NOT NULL,
    received_at BIGINT NOT NULL
);
CREATE INDEX received_by_state ON received (state, run_at);

CREATE TABLE signatures_seen (
    hash TEXT NOT NULL PRIMARY KEY,
    expires_at BIGINT NOT NULL
);
CREATE INDEX signatures_seen_by_expiry ON signatures_seen (expires_at);

CREATE TABLE jobs (
    id BIGINT NOT NULL PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    payload TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    run_at BIGINT NOT NULL,
    lease_until BIGINT NOT NULL,
    last_error TEXT
);
CREATE INDEX jobs_by_time ON jobs (run_at);

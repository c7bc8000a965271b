-- Somebody elsewhere who wants nothing to do with one of ours.
CREATE TABLE blocks (
    uri TEXT NOT NULL PRIMARY KEY,
    actor_id INTEGER NOT NULL REFERENCES actors (id),
    target_id INTEGER NOT NULL REFERENCES actors (id),
    created_at INTEGER NOT NULL,
    UNIQUE (actor_id, target_id)
) STRICT;

-- Which Accept answered which follow: it may be undone by its own id alone.
CREATE TABLE follow_answers (
    uri TEXT NOT NULL PRIMARY KEY,
    follower_id INTEGER NOT NULL REFERENCES actors (id),
    target_id INTEGER NOT NULL REFERENCES actors (id),
    UNIQUE (follower_id, target_id)
) STRICT;

-- What an actor says about itself beyond what every list of people needs.
CREATE TABLE actor_facts (
    actor_id INTEGER NOT NULL PRIMARY KEY REFERENCES actors (id),
    featured TEXT,
    moved_to TEXT,
    also_known_as TEXT NOT NULL,
    discoverable INTEGER NOT NULL,
    indexable INTEGER NOT NULL
) STRICT;

-- What an actor puts at the top of its own page.
CREATE TABLE pins (
    actor_id INTEGER NOT NULL REFERENCES actors (id),
    text_id INTEGER NOT NULL REFERENCES texts (id),
    created_at INTEGER NOT NULL,
    PRIMARY KEY (actor_id, text_id)
) STRICT;

-- How often something that came in changed nothing, and why: numbers only.
CREATE TABLE refusals (
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    times INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    PRIMARY KEY (kind, reason)
) STRICT;

-- Reports of texts or people, from elsewhere.
CREATE TABLE reports (
    id INTEGER NOT NULL PRIMARY KEY,
    uri TEXT NOT NULL UNIQUE,
    reporter_id INTEGER NOT NULL REFERENCES actors (id),
    subject_id INTEGER REFERENCES actors (id),
    words TEXT NOT NULL,
    objects TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    forwarded_at INTEGER,
    closed_at INTEGER,
    closed_by INTEGER REFERENCES accounts (actor_id)
) STRICT;
CREATE INDEX reports_by_state ON reports (state, id);

-- What the origin of a text says about the answers to it.
CREATE TABLE threads (
    text_id INTEGER NOT NULL PRIMARY KEY REFERENCES texts (id),
    told INTEGER NOT NULL,
    checked_at INTEGER NOT NULL
) STRICT;

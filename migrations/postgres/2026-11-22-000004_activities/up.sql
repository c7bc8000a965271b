-- Somebody elsewhere who wants nothing to do with one of ours.
CREATE TABLE blocks (
    uri TEXT NOT NULL PRIMARY KEY,
    actor_id BIGINT NOT NULL REFERENCES actors (id),
    target_id BIGINT NOT NULL REFERENCES actors (id),
    created_at BIGINT NOT NULL,
    UNIQUE (actor_id, target_id)
);

-- Which Accept answered which follow: it may be undone by its own id alone.
CREATE TABLE follow_answers (
    uri TEXT NOT NULL PRIMARY KEY,
    follower_id BIGINT NOT NULL REFERENCES actors (id),
    target_id BIGINT NOT NULL REFERENCES actors (id),
    UNIQUE (follower_id, target_id)
);

-- What an actor says about itself beyond what every list of people needs.
CREATE TABLE actor_facts (
    actor_id BIGINT NOT NULL PRIMARY KEY REFERENCES actors (id),
    featured TEXT,
    moved_to TEXT,
    also_known_as TEXT NOT NULL,
    discoverable BOOLEAN NOT NULL,
    indexable BOOLEAN NOT NULL
);

-- What an actor puts at the top of its own page.
CREATE TABLE pins (
    actor_id BIGINT NOT NULL REFERENCES actors (id),
    text_id BIGINT NOT NULL REFERENCES texts (id),
    created_at BIGINT NOT NULL,
    PRIMARY KEY (actor_id, text_id)
);

-- How often something that came in changed nothing, and why: numbers only.
CREATE TABLE refusals (
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    times BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (kind, reason)
);

-- Reports of texts or people, from elsewhere.
CREATE TABLE reports (
    id BIGINT NOT NULL PRIMARY KEY,
    uri TEXT NOT NULL UNIQUE,
    reporter_id BIGINT NOT NULL REFERENCES actors (id),
    subject_id BIGINT REFERENCES actors (id),
    words TEXT NOT NULL,
    objects TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    forwarded_at BIGINT,
    closed_at BIGINT,
    closed_by BIGINT REFERENCES accounts (actor_id)
);
CREATE INDEX reports_by_state ON reports (state, id);

-- What the origin of a text says about the answers to it.
CREATE TABLE threads (
    text_id BIGINT NOT NULL PRIMARY KEY REFERENCES texts (id),
    told BIGINT NOT NULL,
    checked_at BIGINT NOT NULL
);

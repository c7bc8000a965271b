-- How each way between us and another host does: what we send, what we fetch, what it sends us.
CREATE TABLE host_health (
    host TEXT NOT NULL,
    way TEXT NOT NULL,
    tried_at BIGINT NOT NULL,
    ok_at BIGINT,
    failing_since BIGINT,
    failures BIGINT NOT NULL,
    class TEXT,
    status BIGINT,
    millis BIGINT,
    said TEXT,
    PRIMARY KEY (host, way)
);

-- By how much the clock of another host is ahead of ours, as its answers and its signed requests say.
CREATE TABLE host_clocks (
    host TEXT NOT NULL PRIMARY KEY,
    ahead_ms BIGINT NOT NULL,
    seen_at BIGINT NOT NULL
);

-- Servers that an admin blocks, limits or allows; each entry counts for the subdomains too.
CREATE TABLE peers (
    host TEXT NOT NULL PRIMARY KEY,
    action TEXT NOT NULL,
    reason TEXT NOT NULL,
    reject_media BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);

-- Hosts that we know of and that an entry blocks or limits: what the lists above come to, host by host.
CREATE TABLE host_verdicts (
    host TEXT NOT NULL PRIMARY KEY,
    verdict TEXT NOT NULL
);

-- What the inboxes refused, by day and reason, and nothing about whom.
CREATE TABLE inbox_refusals (
    day BIGINT NOT NULL,
    reason TEXT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (day, reason)
);

-- How each way between us and another host does: what we send, what we fetch, what it sends us.
CREATE TABLE host_health (
    host TEXT NOT NULL,
    way TEXT NOT NULL,
    tried_at INTEGER NOT NULL,
    ok_at INTEGER,
    failing_since INTEGER,
    failures INTEGER NOT NULL,
    class TEXT,
    status INTEGER,
    millis INTEGER,
    said TEXT,
    PRIMARY KEY (host, way)
) STRICT;

-- By how much the clock of another host is ahead of ours, as its answers and its signed requests say.
CREATE TABLE host_clocks (
    host TEXT NOT NULL PRIMARY KEY,
    ahead_ms INTEGER NOT NULL,
    seen_at INTEGER NOT NULL
) STRICT;

-- Servers that an admin blocks, limits or allows; each entry counts for the subdomains too.
CREATE TABLE peers (
    host TEXT NOT NULL PRIMARY KEY,
    action TEXT NOT NULL,
    reason TEXT NOT NULL,
    reject_media INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

-- Hosts that we know of and that an entry blocks or limits: what the lists above come to, host by host.
CREATE TABLE host_verdicts (
    host TEXT NOT NULL PRIMARY KEY,
    verdict TEXT NOT NULL
) STRICT;

-- What the inboxes refused, by day and reason, and nothing about whom.
CREATE TABLE inbox_refusals (
    day INTEGER NOT NULL,
    reason TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, reason)
) STRICT;

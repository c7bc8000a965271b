-- How large the node was on a day, counted from 1970, in bytes.
CREATE TABLE storage_days (
    day BIGINT NOT NULL PRIMARY KEY,
    database_bytes BIGINT NOT NULL,
    picture_bytes BIGINT NOT NULL
);

-- How often a host was reached and not reached on a day, as far as it was noted.
CREATE TABLE host_days (
    host TEXT NOT NULL,
    day BIGINT NOT NULL,
    reached BIGINT NOT NULL,
    failed BIGINT NOT NULL,
    PRIMARY KEY (host, day)
);

-- A refused object is sorted into its bucket by author and month. Nothing was kept in this table before.
DROP TABLE partner_refused;
CREATE TABLE partner_refused (
    host TEXT NOT NULL,
    stream TEXT NOT NULL,
    uri TEXT NOT NULL,
    author TEXT NOT NULL,
    month TEXT NOT NULL,
    line TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (host, stream, uri)
);

CREATE INDEX tombstones_by_time ON tombstones (erased_at);

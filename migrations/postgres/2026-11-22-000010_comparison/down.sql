DROP INDEX tombstones_by_time;
DROP TABLE partner_refused;
CREATE TABLE partner_refused (
    host TEXT NOT NULL,
    stream TEXT NOT NULL,
    uri TEXT NOT NULL,
    line TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (host, stream, uri)
);

ALTER TABLE notifications ADD COLUMN report_id INTEGER;
ALTER TABLE tokens ADD COLUMN refresh_hash TEXT;
CREATE UNIQUE INDEX tokens_by_refresh ON tokens (refresh_hash);
ALTER TABLE choices ADD COLUMN attribution_domains TEXT NOT NULL DEFAULT '';

ALTER TABLE choices DROP COLUMN attribution_domains;
DROP INDEX tokens_by_refresh;
ALTER TABLE tokens DROP COLUMN refresh_hash;
ALTER TABLE notifications DROP COLUMN report_id;

DROP INDEX texts_by_figures;
DROP INDEX texts_by_time;
CREATE INDEX texts_by_state ON texts (state, kind, status_id);

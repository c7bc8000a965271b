-- Lists of texts are read from their newest end: in the order of an index that also knows who may find what, so that no
-- list sorts all texts. The figures of an author are counted without looking at the texts.
DROP INDEX texts_by_state;
CREATE INDEX texts_by_time ON texts (state, status_id, audience, kind, local, author_id);
CREATE INDEX texts_by_figures ON texts (author_id, state, audience, published_at);

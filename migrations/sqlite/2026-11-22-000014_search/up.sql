-- The words of published texts, by their number in lists: newest first without sorting. It holds what texts.search says and
-- nothing else; the triggers keep it so in the transaction that changes a text. What goes out leaves no trace in it.
CREATE VIRTUAL TABLE text_words USING fts5 (
    words,
    content = '',
    columnsize = 0,
    detail = none,
    prefix = '1 2 3 4 5',
    tokenize = "ascii tokenchars '=^'"
);
INSERT INTO text_words (text_words, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER text_words_insert AFTER INSERT ON texts
WHEN new.state = 'published' AND new.status_id IS NOT NULL AND new.search <> ''
BEGIN
    INSERT INTO text_words (rowid, words) VALUES (new.status_id, new.search);
END;
CREATE TRIGGER text_words_update AFTER UPDATE OF search, state, status_id ON texts
WHEN old.search <> new.search OR old.state <> new.state OR old.status_id IS NOT new.status_id
BEGIN
    INSERT INTO text_words (text_words, rowid, words) SELECT 'delete', old.status_id, old.search
        WHERE old.state = 'published' AND old.status_id IS NOT NULL AND old.search <> '';
    INSERT INTO text_words (rowid, words) SELECT new.status_id, new.search
        WHERE new.state = 'published' AND new.status_id IS NOT NULL AND new.search <> '';
END;
CREATE TRIGGER text_words_delete AFTER DELETE ON texts
WHEN old.state = 'published' AND old.status_id IS NOT NULL AND old.search <> ''
BEGIN
    INSERT INTO text_words (text_words, rowid, words) VALUES ('delete', old.status_id, old.search);
END;

INSERT INTO text_words (rowid, words) SELECT status_id, search FROM texts
    WHERE state = 'published' AND status_id IS NOT NULL AND search <> '' ORDER BY status_id;

-- What is here already gets its stems after the start.
INSERT INTO jobs (id, key, payload, attempts, run_at, lease_until)
    SELECT 14, 'index', '{"job":"index"}', 0, 0, 0 WHERE EXISTS (SELECT 1 FROM texts);

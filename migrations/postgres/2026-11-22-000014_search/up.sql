-- The words of published texts, by their number in lists. It holds what texts.search says and nothing else; the trigger
-- keeps it so in the transaction that changes a text.
CREATE TABLE text_words (
    rowid BIGINT NOT NULL PRIMARY KEY,
    words TSVECTOR NOT NULL
);
CREATE INDEX text_words_by_word ON text_words USING gin (words);

CREATE FUNCTION text_words_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND old.search = new.search AND old.state = new.state
        AND old.status_id IS NOT DISTINCT FROM new.status_id THEN
        RETURN NULL;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM text_words WHERE rowid = old.status_id;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO text_words (rowid, words) SELECT new.status_id, new.search::tsvector
            WHERE new.state = 'published' AND new.status_id IS NOT NULL AND new.search <> '';
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER text_words_follow AFTER INSERT OR DELETE OR UPDATE OF search, state, status_id ON texts
    FOR EACH ROW EXECUTE FUNCTION text_words_follow();

-- Earlier versions kept words of any length; the index takes no monsters.
INSERT INTO text_words (rowid, words)
    SELECT status_id, regexp_replace(left(search, 200000), '\S{255,}', ' ', 'g')::tsvector FROM texts
    WHERE state = 'published' AND status_id IS NOT NULL AND search <> '';

-- What is here already gets its stems after the start.
INSERT INTO jobs (id, key, payload, attempts, run_at, lease_until)
    SELECT 14, 'index', '{"job":"index"}', 0, 0, 0 WHERE EXISTS (SELECT 1 FROM texts);

-- What a member has typed into the form of a text since it was saved, as the form sends it: one row for each, replaced while
-- they write, and gone when they save.
CREATE TABLE autosaves (
    text_id INTEGER NOT NULL REFERENCES texts (id),
    editor_id INTEGER NOT NULL REFERENCES actors (id),
    base INTEGER NOT NULL,
    fields TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (text_id, editor_id)
) STRICT;

-- The translations of a text, one for each language: the draft of ours as its form sends it, and what readers see of it.
CREATE TABLE translations (
    text_id INTEGER NOT NULL REFERENCES texts (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    translator_id INTEGER REFERENCES actors (id),
    translators TEXT NOT NULL,
    draft TEXT NOT NULL,
    draft_number INTEGER NOT NULL,
    draft_source INTEGER NOT NULL,
    drafted_at INTEGER NOT NULL,
    name TEXT NOT NULL,
    summary TEXT NOT NULL,
    content TEXT NOT NULL,
    block TEXT,
    search TEXT NOT NULL,
    source INTEGER NOT NULL,
    source_updated INTEGER,
    published_at INTEGER,
    PRIMARY KEY (text_id, language)
) STRICT;
CREATE INDEX translations_by_translator ON translations (translator_id);

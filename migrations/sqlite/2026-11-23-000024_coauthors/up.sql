-- Who writes a text together with its author: asked, agreed, or left. A row of who once agreed stays, because that person
-- cannot look at the text as the second person. Of a text from elsewhere: whom it names, of its own server.
CREATE TABLE coauthors (
    text_id INTEGER NOT NULL REFERENCES texts (id),
    actor_id INTEGER NOT NULL REFERENCES actors (id),
    state TEXT NOT NULL,
    place INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    agreed_at INTEGER,
    PRIMARY KEY (text_id, actor_id)
) STRICT;
CREATE INDEX coauthors_actor ON coauthors (actor_id);

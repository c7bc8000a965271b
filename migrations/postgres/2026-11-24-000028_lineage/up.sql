-- Which practice a practice adapts: its ActivityPub id. Asked for by each page of a practice, of few texts known.
ALTER TABLE texts ADD COLUMN derived_from TEXT;
CREATE INDEX texts_derived_from ON texts (derived_from) WHERE derived_from IS NOT NULL;

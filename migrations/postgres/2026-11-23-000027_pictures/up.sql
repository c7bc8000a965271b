-- The pictures of a practice or an essay are written like its words: readers see them with the next publication. `place` and
-- `description` are what readers see (a place below 0: they do not), the new columns what its authors have.
ALTER TABLE media ADD COLUMN next_place BIGINT;
ALTER TABLE media ADD COLUMN next_words TEXT NOT NULL DEFAULT '';
ALTER TABLE media ADD COLUMN decorative BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE media SET next_place = place, next_words = description
WHERE text_id IN (SELECT id FROM texts WHERE kind <> 'note');

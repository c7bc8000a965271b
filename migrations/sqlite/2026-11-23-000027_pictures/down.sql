ALTER TABLE media DROP COLUMN decorative;
ALTER TABLE media DROP COLUMN next_words;
ALTER TABLE media DROP COLUMN next_place;

DROP INDEX texts_derived_from;
ALTER TABLE texts DROP COLUMN derived_from;

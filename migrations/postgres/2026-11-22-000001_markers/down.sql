DROP INDEX texts_by_url;
DROP TABLE markers;

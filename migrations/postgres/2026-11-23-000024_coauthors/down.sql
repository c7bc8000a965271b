DROP TABLE coauthors;

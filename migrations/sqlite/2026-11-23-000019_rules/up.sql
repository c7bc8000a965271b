-- The rules of the house, one a line, in each of its languages. A version is written once and stays readable.
CREATE TABLE rules (
    version INTEGER NOT NULL,
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    since INTEGER NOT NULL,
    PRIMARY KEY (version, language)
) STRICT;

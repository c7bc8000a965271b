-- The rules of the house, one a line, in each of its languages. A version is written once and stays readable.
CREATE TABLE rules (
    version BIGINT NOT NULL,
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (version, language)
);

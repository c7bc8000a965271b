DROP TABLE safeguard_asked;
DROP TABLE safeguard_overrides;
DROP TABLE safeguard_checks;
DROP TABLE safeguard_answers;

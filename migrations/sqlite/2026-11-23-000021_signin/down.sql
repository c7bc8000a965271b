DROP TABLE sign_in_pending;
DROP TABLE identities;

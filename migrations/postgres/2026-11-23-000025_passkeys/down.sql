DROP TABLE passkey_questions;
DROP TABLE passkeys;

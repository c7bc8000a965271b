//! What comes in. Receive: verify, store once, answer 202. Digest: do what the activity says, later.

pub mod receive;
pub mod digest;
mod follows;
mod texts;

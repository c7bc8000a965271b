//! What others may do with a text of ours, said in advance (`interactionPolicy` of GoToSocial and FEP-044f).

use serde_json::Value;

use super::PUBLIC;
use super::writing::Writer;

/// The terms that a policy uses.
pub const TERMS: [&str; 6] =
    ["interactionPolicy", "canLike", "canReply", "canAnnounce", "canQuote", "automaticApproval"];

/// Everybody may favour, answer and pass on without asking; nobody but the author may quote.
pub fn open_but_unquoted(author: &str) -> Value {
    let allow = |who: &str| Writer::default().with("automaticApproval", vec![Value::from(who)]).finish();
    Writer::default()
        .with("canLike", allow(PUBLIC))
        .with("canReply", allow(PUBLIC))
        .with("canAnnounce", allow(PUBLIC))
        .with("canQuote", allow(author))
        .finish()
}

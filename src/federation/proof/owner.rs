//! Whose proof it must be: the actor of an activity, the author of an object; and what a proof makes believable.

use serde_json::Value;

use super::Proof;
use crate::app::App;
use crate::federation::keyring;
use crate::federation::protocol::reading;
use crate::federation::resolve::{FetchError, same_origin};
use crate::keys::PublicKey;
use crate::storage::actors::{self, Actor};
use crate::storage::{self, Conn};

/// The actor whose proof a document carries: its `actor`, else its author, provided that the key is listed by that
/// actor as an assertion method and that all ids have one origin (FEP-8b32, FEP-521a, FEP-fe34). A proof that is wrong
/// or of somebody else counts as none.
///
/// # Errors
/// `Later` when the key cannot be had for now.
pub async fn of(app: &App, document: &Value) -> Result<Option<Actor>, FetchError> {
    let proofs = super::read(document, app.now());
    let Some(owner) = owner(document).filter(|_| !proofs.is_empty()) else { return Ok(None) };
    for proof in proofs.iter().filter(|proof| same_origin(&proof.method, &owner)) {
        if let Some(actor) = signed_by(app, proof, &owner).await? {
            return Ok(Some(actor));
        }
    }
    Ok(None)
}

fn owner(document: &Value) -> Option<String> {
    let members = document.as_object()?;
    let owner = reading::first_id(members, "actor").or_else(|| reading::first_id(members, "attributedTo"))?;
    let id = reading::id(members).ok()?;
    same_origin(&id, &owner).then_some(owner)
}

async fn signed_by(app: &App, proof: &Proof, owner: &str) -> Result<Option<Actor>, FetchError> {
    let fits = |found: Option<keyring::Known>| {
        found.filter(|key| key.asserts && key.actor.uri == owner && proof.verify(&key.key)).map(|key| key.actor)
    };
    let known = keyring::known(app, &proof.method)?;
    let is_known = known.is_some();
    if let Some(actor) = fits(known) {
        return Ok(Some(actor));
    }
    match keyring::renewed(app, &proof.method).await {
        Ok(()) => Ok(fits(keyring::known(app, &proof.method)?)),
        Err(FetchError::Gone | FetchError::Never(_)) => Ok(None),
        // The key is here and says no; that it was not looked at again a moment later changes nothing.
        Err(FetchError::Later(_)) if is_known => Ok(None),
        Err(error) => Err(error),
    }
}

/// Which of our own actors has proved a document. What a partner gives back after a loss is taken for such a proof alone,
/// since nobody else can say any more what stood here (federation.md, section 6.2).
///
/// # Errors
/// The database's.
pub fn by_us(conn: &mut Conn, app: &App, document: &Value) -> Result<Option<Actor>, storage::Error> {
    let Some(owner) = owner(document) else { return Ok(None) };
    let Some(actor) = actors::by_uri(conn, &owner)?.filter(|actor| actor.local) else { return Ok(None) };
    let Ok(key) = PublicKey::from_multibase(&actors::keys(conn, actor.id)?.ed25519_public) else { return Ok(None) };
    let method = format!("{}#ed25519-key", actor.uri);
    let holds = super::read(document, app.now()).iter().any(|proof| proof.method == method && proof.verify(&key));
    Ok(holds.then_some(actor))
}

/// A post as it is kept: a proof that does not hold is taken off, so that nobody relies on it later and it is never
/// passed on.
pub async fn cleaned(app: &App, mut post: Value) -> Value {
    if post.get("proof").is_none() || matches!(of(app, &post).await, Ok(Some(_))) {
        return post;
    }
    if let Some(members) = post.as_object_mut() {
        members.shift_remove("proof");
    }
    tracing::info!("a proof that does not hold was taken off a post");
    post
}

/// The post within what is passed on, if a proof of its author makes it believable without its origin: the post itself,
/// or the Create or Update that holds it (federation.md, rule R9 and section 3, Announce).
///
/// # Errors
/// `Later` when the key cannot be had for now.
pub async fn post_within(app: &App, passed_on: &Value) -> Result<Option<Value>, FetchError> {
    let Some(actor) = of(app, passed_on).await? else { return Ok(None) };
    let Some(members) = passed_on.as_object() else { return Ok(None) };
    let post = if members.contains_key("actor") {
        let says = matches!(reading::first_type(members).as_deref(), Ok("Create" | "Update"));
        reading::list(members, "object").find(|object| object.is_object()).filter(|_| says)
    } else {
        Some(passed_on)
    };
    let is_theirs = |post: &&Value| {
        post.as_object().is_some_and(|members| {
            reading::first_id(members, "attributedTo").as_deref() == Some(actor.uri.as_str())
                && reading::id(members).is_ok_and(|id| same_origin(&id, &actor.uri))
        })
    };
    Ok(post.filter(is_theirs).cloned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::audience::Audience;
    use crate::domain::member::Role;
    use crate::federation::objects;
    use crate::federation::testing::House;
    use crate::storage::texts::Text;

    #[tokio::test]
    async fn what_is_open_is_proved_by_its_author_and_known_again_and_nothing_else_is() {
        let house = House::new().await;
        let app = &house.app;
        let ana = house.person("ana", Role::Practitioner).await;
        let render = |text: &Text| app.db.read(|conn| objects::object(conn, app, text)).unwrap();
        let ours = |document: &Value| app.db.read(|conn| by_us(conn, app, document)).unwrap();
        for audience in [Audience::Public, Audience::Network] {
            let text = house.practice(&ana, "A garden", audience).await;
            let document = render(&text);
            assert_eq!(document.to_string(), render(&text).to_string(), "the same bytes each time");
            let author = ours(&document).expect("a proof of our own");
            assert_eq!((author.uri.as_str(), author.id), (document["attributedTo"].as_str().unwrap(), ana.id()));
            // As a partner gives it back: through JSON, with members in another order.
            let mut back: Value = serde_json::from_str(&document.to_string()).unwrap();
            back.as_object_mut().unwrap().sort_keys();
            assert!(ours(&back).is_some());
            back["name"] = json!("Another garden");
            assert!(ours(&back).is_none(), "a changed text");
            let mut moved = document.clone();
            moved["attributedTo"] = json!(app.institution.uri);
            assert!(ours(&moved).is_none(), "somebody else's name on it");
            // For followers or single people: a proof would hold beyond them.
            for closed in ["followers", "direct"] {
                let private = render(&Text { audience: closed.to_owned(), ..text.clone() });
                assert_eq!(private.get("proof"), None, "{closed}");
                assert!(ours(&private).is_none());
            }
        }
    }
}

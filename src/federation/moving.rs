//! Before one of ours moves elsewhere: the new address must say that it is the same person (FEP-7628).

use super::lookup;
use super::resolve::{self, FetchError};
use crate::app::App;
use crate::storage::actors::Actor;
use crate::storage::facts;

/// The actor behind a handle or an address, if it names `old` among its other addresses.
///
/// # Errors
/// [`FetchError`]; `Never` with what is missing, in a sentence for whoever types the command.
pub async fn confirmed(app: &App, old: &Actor, typed: &str) -> Result<Actor, FetchError> {
    let uri = match lookup::account(app, typed).await? {
        Some(actor) => actor.uri,
        None => typed.to_owned(),
    };
    if app.is_ours(&uri) {
        return Err(FetchError::Never("the new address is of this house".to_owned()));
    }
    let new = resolve::refetch(app, &uri).await?;
    let said = app.db.read(|conn| facts::of(conn, new.id))?;
    if said.aliases().contains(&old.uri) {
        return Ok(new);
    }
    let sentence = format!("{} does not say yet that it is also {}: add that there first", new.uri, old.uri);
    Err(FetchError::Never(sentence))
}

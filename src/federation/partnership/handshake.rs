//! Ask, accept, refuse, end: the steps of a partnership that need the network. Each may run twice.

use crate::actions::partner as action;
use crate::app::App;
use crate::domain::happening::Happening;
use crate::federation::lookup;
use crate::federation::objects::NETWORK_CAPABILITY;
use crate::federation::outbox::compose::Composed;
use crate::federation::outbox::sequencer;
use crate::federation::protocol::activity::{self, ActivityOut};
use crate::federation::protocol::actor::IncomingActor;
use crate::federation::resolve::{self, FetchError};
use crate::storage::invitations;
use crate::storage::partners::{self, Partner};

/// Takes one step: finds the other's node actor, and puts the activity on the way.
///
/// # Errors
/// [`FetchError`]: the job is tried again when it is `Later`.
pub async fn step(app: &App, step: &Happening) -> Result<(), FetchError> {
    match step {
        Happening::PartnerAsked { host } => {
            let partner = meet(app, host).await?;
            if partner.our_follow_accepted || action::state(&partner) == "ended" {
                return Ok(());
            }
            let Some(follow) = partner.our_follow.clone() else { return Ok(()) };
            let code = app.db.read(|conn| invitations::asked_with(conn, host))?;
            let ask = |envelope: &ActivityOut, theirs: &str, _| match &code {
                Some(code) => activity::follow_with(envelope, theirs, code),
                None => activity::follow(envelope, theirs),
            };
            send(app, &partner, "Follow", Some(follow), ask).await
        }
        Happening::PartnerAnswered { host, accepted } => {
            let partner = meet(app, host).await?;
            let kind = if *accepted { "Accept" } else { "Reject" };
            let write = if *accepted { activity::accept } else { activity::reject };
            send(app, &partner, kind, None, |envelope, _, asked| write(envelope, asked)).await
        }
        Happening::PartnerEnded { host } => {
            let partner = meet(app, host).await?;
            if let Some(follow) = partner.our_follow.clone() {
                send(app, &partner, "Undo", None, |envelope, theirs, _| {
                    let asked =
                        ActivityOut { id: follow.clone(), actor: envelope.actor.clone(), ..ActivityOut::default() };
                    activity::undo(envelope, activity::follow(&asked, theirs))
                })
                .await?;
            }
            send(app, &partner, "Reject", None, |envelope, _, asked| activity::reject(envelope, asked)).await
        }
        _ => Ok(()),
    }
}

/// Finds the node actor of a host and keeps what its document says of it.
async fn meet(app: &App, host: &str) -> Result<Partner, FetchError> {
    let uri = lookup::node_actor(app, host).await?;
    let value = resolve::document(app, &uri, 100 * 1024).await?;
    let document = IncomingActor::read(&value).map_err(|error| FetchError::Never(error.to_string()))?;
    let node = resolve::refetch(app, &uri).await?;
    if node.host != host {
        return Err(FetchError::Never(format!("{host} names a node of another host")));
    }
    let capable = document.implements.iter().any(|one| one == NETWORK_CAPABILITY);
    let host = host.to_owned();
    app.db
        .write(move |tx| {
            let mut partner = partners::get(tx, &host)?.ok_or(crate::storage::Error::NotFound)?;
            partner.node_uri = Some(node.uri.clone());
            partner.shared_inbox = Some(node.shared_inbox.clone().unwrap_or_else(|| node.inbox.clone()));
            partner.name.clone_from(&node.name);
            partner.capable = capable;
            partner.country = document.country.clone().unwrap_or_default();
            partners::update(tx, &partner)?;
            Ok(partner)
        })
        .await
        .map_err(FetchError::Storage)
}

/// Puts an activity of our node on the way to the partner's.
async fn send(
    app: &App,
    partner: &Partner,
    kind: &'static str,
    uri: Option<String>,
    body: impl Fn(&ActivityOut, &str, serde_json::Value) -> serde_json::Value,
) -> Result<(), FetchError> {
    let Some(theirs) = partner.node_uri.clone() else { return Ok(()) };
    let Some(inbox) = partner.shared_inbox.clone() else { return Ok(()) };
    let id = app.ids.next();
    // A Follow keeps its one id; each time that it is sent is a row of its own.
    let uri_of_row = app.config.url(&format!("/activities/{id}"));
    let envelope = ActivityOut {
        id: uri.unwrap_or_else(|| uri_of_row.clone()),
        actor: app.node.uri.clone(),
        to: vec![theirs.clone()],
        cc: vec![],
        published: Some(app.now()),
    };
    let asked = ActivityOut {
        id: partner.their_follow.clone().unwrap_or_default(),
        actor: theirs.clone(),
        ..ActivityOut::default()
    };
    let asked = activity::follow(&asked, &app.node.uri);
    let composed = Composed {
        id,
        body: body(&envelope, &theirs, asked),
        uri: uri_of_row,
        actor: app.node.id,
        kind,
        object_uri: theirs,
        stream: None,
        open: false,
        inboxes: vec![(partner.host.clone(), inbox)],
    };
    let (ids, now) = (app.ids.clone(), app.now().0);
    app.db
        .write(move |tx| sequencer::keep_unnumbered(tx, &ids, composed.clone(), now))
        .await
        .map_err(FetchError::Storage)?;
    app.wake.lanes.notify_one();
    Ok(())
}

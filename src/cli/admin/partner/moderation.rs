//! `admin partner hold`, `limit`, `suspend`, `lift`, and the queue of what waits for approval.

use serde::Serialize;

use crate::actions::Error;
use crate::actions::partner::moderation::{self, Waiting};
use crate::app::App;
use crate::cli::admin::peer::told;
use crate::cli::args::{DecidedPartner, Partner as Command};
use crate::domain::peer::Action;
use crate::domain::time::Timestamp;

/// Does what the command says; answers what belongs on standard output.
pub(super) async fn run(app: &App, command: Command) -> Result<String, Error> {
    match command {
        Command::Hold(asked) => decide(app, asked, Action::Hold, "New texts wait: admin partner queue").await,
        Command::Limit(asked) => decide(app, asked, Action::Limit, "Its texts stand in no public list").await,
        Command::Suspend(asked) => {
            decide(app, asked, Action::Block, "Its texts are hidden, and purged here after 30 days").await
        }
        Command::Lift(peer) => {
            let effect = moderation::lift(app, &peer.host).await?;
            Ok(format!("Nothing is decided about {} any more.{}", peer.host, told(effect)))
        }
        Command::Queue(output) => queue(app, output.json),
        Command::Release { all: Some(host), .. } => {
            let count = moderation::release_all(app, &host).await?;
            Ok(format!("Shown: {count}."))
        }
        Command::Release { text: Some(text), .. } => {
            moderation::release(app, text).await?;
            Ok("It is shown.".to_owned())
        }
        Command::Decline { text } => {
            moderation::decline(app, text).await?;
            Ok("It is declined; nobody here sees it.".to_owned())
        }
        _ => Err(Error::NotFound),
    }
}

async fn decide(app: &App, asked: DecidedPartner, action: Action, what: &str) -> Result<String, Error> {
    let effect = moderation::decide(app, &asked.peer.host, action, &asked.reason).await?;
    let host = asked.peer.host;
    Ok(format!("{what}.{} To take it back: admin partner lift {host}", told(effect)))
}

/// A text as `queue --json` shows it.
#[derive(Serialize)]
struct Row {
    number: String,
    id: String,
    host: String,
    author: String,
    kind: String,
    name: String,
    summary: String,
    updated: String,
}

fn queue(app: &App, as_json: bool) -> Result<String, Error> {
    let all = app.db.read(moderation::queue)?;
    if as_json {
        let rows: Vec<Row> = all.into_iter().map(row).collect();
        return serde_json::to_string_pretty(&rows).map_err(|error| Error::Refused(error.to_string()));
    }
    if all.is_empty() {
        return Ok("Nothing waits for approval.".to_owned());
    }
    let line = |one: Waiting| {
        let name = if one.text.name.is_empty() { one.text.kind } else { one.text.name };
        format!("{}  {}  {}: {name}", one.text.id, one.text.host, one.author)
    };
    Ok(all.into_iter().map(line).collect::<Vec<_>>().join("\n"))
}

fn row(one: Waiting) -> Row {
    Row {
        number: one.text.id.to_string(),
        id: one.text.uri,
        host: one.text.host,
        author: one.author,
        kind: one.text.kind,
        name: one.text.name,
        summary: one.text.summary,
        updated: Timestamp(one.text.updated_at).rfc3339(),
    }
}

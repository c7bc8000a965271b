//! `admin partner invite`, `invites` and `revoke`: codes that make a partner of who asks with one.

use serde::Serialize;

use crate::actions::Error;
use crate::actions::partner::codes::{self, Invitation};
use crate::app::App;
use crate::cli::args::Partner as Command;

/// Does what the command says; answers what belongs on standard output.
pub(super) async fn run(app: &App, command: Command) -> Result<String, Error> {
    match command {
        Command::Invite(asked) => Ok(codes::invite(app, &asked.note, asked.days).await?.code),
        Command::Revoke { code } => {
            codes::revoke(app, &code).await?;
            Ok("The code does not work any more.".to_owned())
        }
        Command::Invites(output) => list(app, output.json),
        _ => Err(Error::NotFound),
    }
}

/// A code as `invites --json` shows it.
#[derive(Serialize)]
struct Row {
    code: String,
    note: String,
    state: &'static str,
    used_by: Option<String>,
    created: String,
    expires: String,
}

fn list(app: &App, as_json: bool) -> Result<String, Error> {
    let all = codes::list(app)?;
    if as_json {
        let rows: Vec<Row> = all.into_iter().map(row).collect();
        return serde_json::to_string_pretty(&rows).map_err(|error| Error::Refused(error.to_string()));
    }
    if all.is_empty() {
        return Ok("No code was given out yet. See: interpraxis admin partner invite --help".to_owned());
    }
    let line = |one: Invitation| {
        let by = one.used_by.map(|host| format!(" by {host}")).unwrap_or_default();
        format!("{}  {:<8}{by}  until {}  {}", one.name, one.state, one.expires.rfc3339(), one.note)
    };
    Ok(all.into_iter().map(line).collect::<Vec<_>>().join("\n"))
}

fn row(one: Invitation) -> Row {
    Row {
        code: one.name,
        note: one.note,
        state: one.state,
        used_by: one.used_by,
        created: one.created.rfc3339(),
        expires: one.expires.rfc3339(),
    }
}

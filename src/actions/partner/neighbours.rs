//! Whom we name as our partners, and whom our partners name: what an admin may want to ask next. Nothing is automatic.

use std::collections::BTreeMap;

use crate::app::App;
use crate::domain::peer::Action;
use crate::storage::{Conn, neighbours, partners, settings};

use super::super::error::Error;
use super::super::policy;

/// The name of the switch among the settings.
const SWITCH: &str = "partners_public";
/// The most institutions that are suggested.
const MOST: usize = 20;

/// Whether everybody may read who our partners are: unless an admin has switched it off.
///
/// # Errors
/// The database's.
pub fn listed(conn: &mut Conn) -> Result<bool, crate::storage::Error> {
    Ok(settings::get(conn, SWITCH)?.as_deref() != Some("no"))
}

/// Switches the public list of partners on or off.
///
/// # Errors
/// The database's.
pub async fn list_in_public(app: &App, on: bool) -> Result<(), Error> {
    let value = if on { "yes" } else { "no" };
    app.db.write(move |tx| Ok::<_, Error>(settings::set(tx, SWITCH, value)?)).await
}

/// An institution that partners of ours have as a partner, and we have not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Its host.
    pub host: String,
    /// The hosts of our partners that name it.
    pub named_by: Vec<String>,
    /// Of how many partners that name theirs.
    pub of: usize,
}

/// Whom our partners name and we do not know, the most named first.
///
/// # Errors
/// The database's.
pub fn suggestions(conn: &mut Conn, app: &App) -> Result<Vec<Suggestion>, Error> {
    let mutual: Vec<String> = partners::mutual(conn)?.into_iter().map(|partner| partner.host).collect();
    let known: Vec<String> = partners::all(conn)?.into_iter().map(|partner| partner.host).collect();
    let lists: Vec<_> = neighbours::all(conn)?.into_iter().filter(|list| mutual.contains(&list.host)).collect();
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for list in &lists {
        for host in list.hosts() {
            if host != app.host() && !known.contains(&host) {
                found.entry(host).or_default().push(list.host.clone());
            }
        }
    }
    let of = lists.iter().filter(|list| !list.hosts().is_empty()).count();
    let mut all: Vec<Suggestion> =
        found.into_iter().map(|(host, named_by)| Suggestion { host, named_by, of }).collect();
    all.sort_by(|one, other| other.named_by.len().cmp(&one.named_by.len()).then_with(|| one.host.cmp(&other.host)));
    let mut wanted = Vec::new();
    for one in all {
        let blocked = policy::listed(conn, app.config.federation.mode, &one.host)? == Some(Action::Block.as_str());
        if !blocked && wanted.len() < MOST {
            wanted.push(one);
        }
    }
    Ok(wanted)
}

//! A second look at what partners publish: what certainly points to one person is reported to our own moderators, who hide it
//! here and tell its server. Nothing of what was found is kept but the names of the rules.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::app::App;
use crate::domain::ids::Id;
use crate::safeguard::{Content, Level};
use crate::storage::reports::{self, Report};
use crate::storage::{actors, texts, translations};
use crate::text::{phrases, sanitize};

use super::coauthors;
use super::error::Error;
use super::report;

/// Checks a text from elsewhere as it is now; a report is made once for what is found.
///
/// # Errors
/// The database's.
pub async fn look(app: &App, id: Id) -> Result<(), Error> {
    let found = app.db.read(|conn| {
        let Some(text) = texts::by_id(conn, id)?.filter(|text| !text.local && text.state == "published") else {
            return Ok(None);
        };
        let mut authors = coauthors::writers(conn, text.id)?;
        authors.push(text.author_id);
        let translations = translations::of(conn, id)?;
        Ok::<_, Error>(Some((text, actors::by_ids(conn, &authors)?, translations)))
    })?;
    let Some((text, authors, translations)) = found else { return Ok(()) };
    let names: Vec<String> = authors.into_iter().map(|author| author.name).collect();
    let mut content = Content::new(&text.language)
        .with("name", &text.name)
        .with("summary", &text.summary)
        .with("content", &sanitize::plain_text(&text.content))
        .knowing(names.clone());
    if let Some(Value::Object(block)) = text.block.as_deref().and_then(|block| serde_json::from_str(block).ok()) {
        content = content.with_block(&block);
    }
    let mut findings = content.findings();
    for one in translations {
        let content = Content::new(&one.language)
            .with("name", &one.name)
            .with("summary", &one.summary)
            .with("content", &sanitize::plain_text(&one.content))
            .knowing(names.clone());
        findings.extend(content.findings());
    }
    let certain = findings.into_iter().filter(|finding| finding.level == Level::Block);
    let rules: BTreeSet<&'static str> = certain.map(|finding| finding.rule.id).collect();
    if rules.is_empty() {
        return Ok(());
    }
    let rules: Vec<&str> = rules.into_iter().collect();
    let language = app.config.institution.languages.first().map_or("en", String::as_str);
    let words = phrases::get(language, "look-words", &[("rules", rules.join(", ").as_str().into())]);
    let (receipt, told, now, house) = (app.ids.next(), app.ids.next(), app.now().0, app.node.id);
    let uri = app.config.url(&format!("/reports/{receipt}"));
    app.db
        .write(move |tx| {
            let row =
                Report::open(receipt, uri.clone(), house, text.author_id, &words, std::slice::from_ref(&text.uri), now);
            if reports::is_known(tx, &row)? {
                return Ok(());
            }
            reports::insert(tx, &row)?;
            report::tell_moderators(tx, told, &row)?;
            tracing::info!(receipt, host = text.host, "a text of a partner was reported on arrival");
            Ok(())
        })
        .await
}

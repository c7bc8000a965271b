//! The languages of one object (FEP-22cd): ours on their way out, and those of others on their way in.

use crate::actions::accept::{Translated, Words};
use crate::actions::translate;
use crate::domain::time::Timestamp;
use crate::federation::objects::degrade;
use crate::federation::protocol::article::{ArticleOut, IncomingArticle, Translation};
use crate::storage::texts::Text;
use crate::storage::{self, Conn};
use crate::text::language;

/// So many languages beside its own are taken in of an object.
const MOST: usize = 24;

/// A text of ours with its published translations in the maps, the original's language first.
///
/// # Errors
/// The database's.
pub fn with_translations(conn: &mut Conn, text: &Text, mut out: ArticleOut) -> Result<ArticleOut, storage::Error> {
    let found = translate::shown(conn, text)?;
    if found.is_empty() {
        return Ok(out);
    }
    out.summary_map = vec![(text.language.clone(), text.summary.clone())];
    for one in found {
        let fresh = !translate::is_older(text, &one);
        let translators = translate::translators(conn, &one)?.into_iter().map(|actor| actor.uri).collect();
        out.name_map.push((one.language.clone(), one.name));
        out.summary_map.push((one.language.clone(), one.summary));
        out.content_map.push((one.language.clone(), one.content));
        out.translations.push(Translation {
            translators,
            of: Some(text.uri.clone()),
            // Publishing a translation moves `updated`, too: what says the newest revision says all of it.
            source_updated: if fresh { Some(text.updated_at) } else { one.source_updated }.map(Timestamp),
            url: Some(format!("{}?lang={}", text.url, one.language)),
            language: one.language,
        });
    }
    out.summary_map.retain(|(_, summary)| !summary.is_empty());
    Ok(out)
}

/// The translations that an object from elsewhere brings: the languages of its `contentMap` beside its own, cleaned.
pub fn read(article: &IncomingArticle, own: &str) -> Vec<Translated> {
    let mut found: Vec<Translated> = Vec::new();
    for (tag, html) in &article.content_map {
        let Some(language) = language::parse(tag) else { continue };
        let known = language == own || found.iter().any(|one| one.language == language);
        if known || *html == article.content || found.len() == MOST {
            continue;
        }
        let named = |map: &[(String, String)], characters: usize| {
            let same = map.iter().find(|(one, _)| one == tag).map(|(_, words)| words.as_str());
            super::incoming::plain(same, characters)
        };
        let about = article.translations.iter().find(|one| one.language == *tag);
        let about = about.filter(|one| one.of.as_ref().is_none_or(|of| *of == article.id));
        let (name, summary) = (named(&article.name_map, 300), named(&article.summary_map, 2000));
        let html = article.raw.as_object().map_or_else(String::new, |raw| degrade::content(raw, html));
        found.push(Translated {
            words: Words::clean(&language, &name, &summary, &html),
            name,
            summary,
            translators: about.map(|one| one.translators.iter().take(8).cloned().collect()).unwrap_or_default(),
            source_updated: about.and_then(|one| one.source_updated),
            language,
        });
    }
    found
}

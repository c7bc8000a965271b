//! The languages of one object (FEP-22cd): ours on their way out, and those of others on their way in.

use crate::actions::accept::{Translated, Words};
use crate::actions::translate;
use crate::domain::peer;
use crate::domain::time::Timestamp;
use crate::federation::objects::degrade;
use crate::federation::protocol::article::{ArticleOut, IncomingArticle, Translation};
use crate::storage::texts::Text;
use crate::storage::{self, Conn};
use crate::text::language;

/// So many languages beside its own are taken in of an object.
const MOST: usize = 24;
/// So many people are named as translators of one.
const MOST_TRANSLATORS: usize = 8;

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

/// Those who translated, of the server that the object comes from: a server speaks for its own people alone.
fn of_its_house(article: &IncomingArticle, translators: &[String]) -> Vec<String> {
    let own = peer::of_address(&article.id);
    let ours = translators.iter().filter(|id| own.is_some() && peer::of_address(id) == own);
    ours.take(MOST_TRANSLATORS).cloned().collect()
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
        let of_this = |one: &&Translation| one.of.as_ref().is_none_or(|of| *of == article.id);
        let about = article.translations.iter().filter(of_this).find(|one| one.language == *tag);
        let (name, summary) = (named(&article.name_map, 300), named(&article.summary_map, 2000));
        let html = article.raw.as_object().map_or_else(String::new, |raw| degrade::content(raw, html));
        found.push(Translated {
            words: Words::clean(&language, &name, &summary, &html),
            name,
            summary,
            translators: about.map(|one| of_its_house(article, &one.translators)).unwrap_or_default(),
            source_updated: about.and_then(|one| one.source_updated),
            language,
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::*;

    fn article(more: Value) -> IncomingArticle {
        let mut object = json!({
            "id": "https://other.example/practices/1", "type": "Article", "attributedTo": "https://other.example/people/1",
            "content": "<p>The kitchen</p>",
        });
        if let (Value::Object(object), Value::Object(more)) = (&mut object, more) {
            object.extend(more);
        }
        IncomingArticle::read(&object).unwrap()
    }

    #[test]
    fn what_comes_in_other_languages_is_cleaned_and_said_by_whom() {
        let own = (0..40).map(|one| format!("https://other.example/people/{one}"));
        let translators: Vec<String> = std::iter::once("https://else.example/3".to_owned()).chain(own).collect();
        let read = read(
            &article(json!({
                "contentMap": {
                    "en": "<p>The kitchen</p>", "en-GB": "<p>The kitchen</p>",
                    "CA": "<p onclick=x()>La <b>cuina</b><script>hurt()</script><svg onload=hurt()></svg></p>",
                    "not a tag": "<p>x</p>", "el": ["<p>no text</p>"],
                },
                "nameMap": {"CA": "La <i>cuina</i>", "ro": "Bucătăria"},
                "summaryMap": {"CA": "Curt & clar"},
                "translations": [
                    {"inLanguage": "CA", "translationOfWork": "https://else.example/1", "translator": "https://else.example/2"},
                    {"inLanguage": "CA", "translationOfWork": "https://other.example/practices/1",
                     "translator": translators,
                     "sourceUpdated": "2026-01-02T03:04:05Z"},
                ],
            })),
            "en",
        );
        let [catalan] = read.as_slice() else { panic!("{read:?}") };
        assert_eq!((catalan.language.as_str(), catalan.name.as_str()), ("ca", "La cuina"));
        assert_eq!(catalan.summary, "Curt & clar");
        assert_eq!(catalan.words.html, "<p>La <b>cuina</b></p>");
        assert_eq!(catalan.translators.len(), 8, "bounded: {:?}", catalan.translators);
        assert!(catalan.translators.iter().all(|id| id.starts_with("https://other.example/")));
        assert_eq!(catalan.source_updated, Timestamp::parse("2026-01-02T03:04:05Z"));
    }

    #[test]
    fn more_languages_than_a_text_has_are_left() {
        let tags = (b'a'..=b'z').flat_map(|first| (b'a'..=b'c').map(move |last| [first, last]));
        let map: Map<String, Value> =
            tags.map(|tag| (String::from_utf8_lossy(&tag).into_owned(), format!("<p>{tag:?}</p>").into())).collect();
        assert!(map.len() > MOST);
        let read = read(&article(json!({"contentMap": map})), "en");
        assert!(read.len() <= MOST, "{}", read.len());
    }
}

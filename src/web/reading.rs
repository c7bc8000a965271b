//! The page of a practice or an essay: the text, its facts, where it arrived, what is said about it.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::Value;

use crate::actions::comment::{self as say, Comment as Words, Extras};
use crate::actions::write::{self, Kind};
use crate::actions::{self, Error, list};
use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::ids;
use crate::domain::time::Timestamp;
use crate::storage::Conn;
use crate::storage::actors::Actor;
use crate::storage::partners::Partner;
use crate::storage::texts::Text;
use crate::storage::translations::Translation;
use crate::text::facets::evidence_step;

use super::error::{self, Trouble};
use super::forms::Fields;
use super::pages::frame::Shared;
use super::pages::texts::{Arrival, Comment, CommentForm, Stop, TextPage, thread};
use super::session::{Posted, Reader, frame, show};
use super::shelf::{self, Shelf};
use super::tongue::{Said, Tongue};
use super::translated::{self, Languages};
use super::{
    adapting, bonds, charts, cite, coauthors, cover, facts, history, incidents, mentions, notices, outline, pictures,
    reactions, take, words,
};

/// The text with the number in the address, if it is of this kind and the reader may read it.
pub fn find(app: &App, reader: &Reader, kind: Kind, number: &str) -> Result<Text, Error> {
    let id = ids::parse(number).ok_or(Error::NotFound)?;
    let text = list::text(app, &reader.viewer(), id)?;
    if text.kind == kind.as_str() { Ok(text) } else { Err(Error::NotFound) }
}

/// Shows a text. The words after the number are decoration: any will do.
///
/// The text is shown in the language that `?lang=` names, else in the reader's where it is translated into that.
pub fn show_text(
    app: &App,
    reader: &Reader,
    kind: Kind,
    number: &str,
    query: Option<String>,
) -> Result<Response, Trouble> {
    let text = find(app, reader, kind, number)?;
    if text.state == "draft" {
        return Ok(Redirect::to(&format!("/desk/{}/{}/preview", kind.folder(), text.id)).into_response());
    }
    let named = Fields::parse(query.unwrap_or_default().as_bytes()).one("lang");
    page(reader, &text_page(app, reader, kind, &text, &named, CommentForm::default())?)
}

/// The page; for a member, with a script that asks whom to mention.
fn page(reader: &Reader, page: &TextPage) -> Result<Response, Trouble> {
    let shown = show(reader, page)?;
    Ok(if reader.member.is_some() { error::let_it_ask(shown) } else { shown })
}

/// Keeps a comment, or shows the page again with what was typed and what is wrong with it.
pub async fn comment(app: &App, kind: Kind, number: &str, form: Posted) -> Result<Response, Trouble> {
    let text = find(app, &form.reader, kind, number)?;
    let typed = form.fields.one("text");
    let reply = ids::parse(&form.fields.one("in_reply_to"));
    let wished = Words {
        words: typed.clone(),
        answers: Some(reply.unwrap_or(text.id)),
        audience: Audience::Public,
        language: form.member.language.clone(),
        extras: Extras::default(),
    };
    match say::comment(app, &form.member, wished).await {
        Ok(said) => Ok(Redirect::to(&format!("{}#comment-{}", shelf::page_of(&text), said.id)).into_response()),
        Err(Error::Invalid(problems)) => {
            let fault = error::first_fault(form.reader.tongue, &problems);
            let kept = CommentForm { text: typed, fault, ..CommentForm::default() };
            let shown = page(&form.reader, &text_page(app, &form.reader, kind, &text, "", kept)?)?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

fn text_page(
    app: &App,
    reader: &Reader,
    kind: Kind,
    text: &Text,
    named: &str,
    kept: CommentForm,
) -> Result<TextPage, Trouble> {
    let tongue = reader.tongue;
    let (read, languages) = in_language(app, reader, text, named)?;
    let said: Vec<Text> =
        list::thread(app, &reader.viewer(), text)?.into_iter().filter(|one| one.id != text.id).collect();
    let shelf = app.db.read(|conn| Shelf::of(conn, app, said.iter().chain([text])))?;
    let block: Value = read.block.as_deref().and_then(|block| serde_json::from_str(block).ok()).unwrap_or(Value::Null);
    let practice = kind == Kind::Practice;
    let (body, contents) = outline::outline(&read.content, &read.summary);
    let body = charts::tables(tongue, &body);
    let (published, updated) = (Timestamp(text.published_at.unwrap_or(text.updated_at)), Timestamp(text.updated_at));
    let ours = text.local;
    let edits = match &reader.member {
        Some(member) => app.db.read(|conn| write::may_edit(conn, text, member))?,
        None => false,
    };
    let source = cite::source(&shelf, reader, text);
    let address = Some(canonical(text, &read.language)).filter(|url| is_address(url));
    let page = || address.clone().unwrap_or_else(|| app.config.url(&shelf::page_of(text)));
    let shared = cover::is_shared(text).then(|| shared(app, &shelf, tongue, &read, page()));
    let lineage = adapting::lineage(app, reader, text)?;
    let mut facts = if practice { facts::facts(tongue, &block) } else { Vec::new() };
    facts.extend(lineage.iter().filter_map(|line| line.tried.clone()));
    let comment_form = reader.member.as_ref().map(|_| CommentForm {
        token: reader.token(),
        action: comments_of(kind, text),
        naming: mentions::list_about(text.id),
        ..kept
    });
    Ok(TextPage {
        list_url: if practice { "/practices" } else { "/essays" },
        list_name: if practice { "word-practices" } else { "word-essays" },
        title: shelf::title(tongue, &read),
        language_name: words::language(tongue, &read.language),
        original: shown_original(&languages, text),
        translated: languages.note,
        translate: translated::translate_link(kind, text, edits),
        languages: languages.all,
        summary: read.summary,
        author: shelf.byline(tongue, text),
        authors: byline(&shelf, reader, text),
        institution: shelf.house(&text.host),
        version: if ours && text.revision > 1 { text.revision } else { 0 },
        history: Some(history::page_of(kind, text.id)).filter(|_| ours && text.state == "published"),
        date: words::day(tongue, updated),
        date_iso: updated.rfc3339(),
        published_iso: published.date(),
        year: published.format("%Y"),
        readers: shelf::readers(tongue, text),
        origin: Some(text.url.clone()).filter(|url| !ours && is_address(url)),
        canonical: address,
        shared,
        language: read.language.clone(),
        activity: Audience::parse(&text.audience).filter(|audience| audience.is_open()).map(|_| text.uri.clone()),
        edit: edits.then(|| format!("/desk/{}/{}", kind.folder(), text.id)),
        withdraws: reader
            .member
            .as_ref()
            .is_some_and(|member| text.author_id == member.id() || member.role.may_withdraw_others()),
        circle: coauthors::link_for(app, reader.member.as_ref(), text)?,
        cover: cover::path(&text.uri),
        contents,
        body,
        pictures: pictures::shown(app, text)?,
        warning: warning(tongue, text, &block),
        facts,
        evidence: evidence_step(&block).unwrap_or_default(),
        sector: Some(&block).filter(|_| ours && practice).and_then(|block| facts::sector(tongue, block)),
        completeness: usize::try_from(text.completeness).ok().filter(|done| practice && *done > 0),
        licence: if ours { write::LICENCE_LABEL.to_owned() } else { String::new() },
        report: notices::form_for(&text.url),
        incident: reader
            .member
            .as_ref()
            .filter(|member| member.role.may_moderate() && text.author_id != member.id())
            .map(|_| incidents::page_of(text.id)),
        take: take::files(kind, text, &read.language),
        cite: cite::files(kind, text),
        scholar: cite::scholar(&source),
        lineage,
        arrived: if edits { Some(arrival(app, tongue, text)?) } else { None },
        comment_count: said.len(),
        known: known(tongue, list::answers(app, text)?),
        comments: discussion(kind, text, &said, &shelf, reader),
        comment_form,
        react: reactions::form(app, reader, kind, text)?,
        frame: frame(app, reader, kind.folder()),
    })
}

/// Everybody who wrote a text, with the page of each as this reader reaches it.
fn byline(shelf: &Shelf, reader: &Reader, text: &Text) -> Vec<(String, Option<String>)> {
    let here = text.local || reader.member.is_some();
    let page = |actor: &Actor| if here { bonds::page_of(actor) } else { actor.url.clone() };
    let one = |actor: &Actor| (shelf::name_of(actor), Some(page(actor)).filter(|url| is_address(url)));
    shelf.authors(text).into_iter().map(one).collect()
}

/// What a text says to those who show its page elsewhere.
fn shared(app: &App, shelf: &Shelf, tongue: Tongue, text: &Text, url: String) -> Shared {
    let author = shelf.author(text).filter(|_| text.local);
    Shared {
        kind: "article",
        title: shelf::title(tongue, text),
        words: text.summary.clone(),
        language: text.language.clone(),
        url,
        picture: app.config.url(&cover::of_text(text.id)),
        published: Timestamp(text.published_at.unwrap_or(text.updated_at)).rfc3339(),
        creator: author.map(|actor| format!("@{}@{}", actor.handle, actor.host)).unwrap_or_default(),
    }
}

/// The text in the language that is named, else in the reader's where it is translated into that, and what languages it has.
///
/// # Errors
/// The database's.
pub fn in_language(app: &App, reader: &Reader, text: &Text, named: &str) -> Result<(Text, Languages), Error> {
    let languages = translated::choose(app, reader, text, named)?;
    Ok((read_as(text, languages.shown.as_ref()), languages))
}

/// The text in the words of its translation.
fn read_as(text: &Text, shown: Option<&Translation>) -> Text {
    let Some(shown) = shown else { return text.clone() };
    Text {
        language: shown.language.clone(),
        name: shown.name.clone(),
        summary: shown.summary.clone(),
        content: shown.content.clone(),
        block: shown.block.clone().or_else(|| text.block.clone()),
        ..text.clone()
    }
}

/// The page of the original, where a translation is shown.
fn shown_original(languages: &Languages, text: &Text) -> Option<String> {
    languages.shown.as_ref().map(|_| format!("{}?lang={}", shelf::page_of(text), text.language))
}

/// The address of the text in the language that is shown.
fn canonical(text: &Text, language: &str) -> String {
    let same = language == text.language || !text.local;
    if same { text.url.clone() } else { format!("{}?lang={language}", text.url) }
}

/// What is to be known before the text is read.
fn warning(tongue: Tongue, text: &Text, block: &Value) -> Option<Said> {
    if text.state == "concealed" {
        return Some(tongue.say("moderate-hidden-note").said());
    }
    facts::warning(tongue, block).filter(|_| text.kind == "practice")
}

/// Says when not all answers are here that are known of.
fn known(tongue: Tongue, (here, told): (i64, i64)) -> Option<Said> {
    (told > here).then(|| tongue.say("talk-known").with("here", here).with("known", told).said())
}

fn is_address(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://") || url.starts_with("/@") || url.starts_with("/desk/")
}

fn comments_of(kind: Kind, text: &Text) -> String {
    format!("/{}/{}/comments", kind.folder(), text.id)
}

fn discussion(kind: Kind, root: &Text, said: &[Text], shelf: &Shelf, reader: &Reader) -> Vec<Comment> {
    let writers: Vec<ids::Id> = shelf.authors(root).into_iter().map(|author| author.id).collect();
    let one = |text: &Text| {
        let moment = Timestamp(text.published_at.unwrap_or(text.updated_at));
        let author = shelf.author(text);
        let address = author.map_or_else(String::new, |actor| format!("@{}@{}", actor.handle, actor.host));
        let house = if shelf.knows(&text.host) { shelf.house(&text.host) } else { address };
        let by_author = reader.tongue.say("talk-author").with("house", &house);
        let comment = Comment {
            tongue: reader.tongue,
            id: text.id,
            author: shelf.author_name(text),
            detail: if writers.contains(&text.author_id) { by_author.said() } else { house.as_str().into() },
            date: words::day(reader.tongue, moment),
            date_iso: moment.rfc3339(),
            language: text.language.clone(),
            body: warned(text),
            report: notices::form_for(&text.uri),
            reply: reader.member.as_ref().map(|_| CommentForm {
                action: comments_of(kind, root),
                token: reader.token(),
                ..CommentForm::default()
            }),
            replies: Vec::new(),
        };
        (text.parent_id, comment)
    };
    thread(said.iter().map(one).collect())
}

/// The words of a comment, with the warning before them where it has one.
fn warned(text: &Text) -> String {
    if text.summary.is_empty() {
        return text.content.clone();
    }
    format!("<p><strong>{}</strong></p>{}", crate::text::sanitize::escape(&text.summary), text.content)
}

/// Where the text has arrived, for those who answer for it.
fn arrival(app: &App, tongue: Tongue, text: &Text) -> Result<Arrival, Error> {
    app.db.read(|conn| match Audience::parse(&text.audience) {
        Some(Audience::Team | Audience::Institution) => {
            Ok(Arrival { sentence: tongue.say("arrived-house").said(), stops: Vec::new() })
        }
        _ => stops(conn, app, tongue, text),
    })
}

fn stops(conn: &mut Conn, app: &App, tongue: Tongue, text: &Text) -> Result<Arrival, Error> {
    let stops: Vec<Stop> = actions::arrival::stops(conn, text, tongue.tag(), app.now())?
        .into_iter()
        .map(|one| {
            let words = match (one.at, one.trouble) {
                (Some(at), _) => {
                    tongue.say("arrived-at").with("when", &words::ago(tongue, app.now(), Timestamp(at))).said()
                }
                (None, Some(trouble)) => tongue.say("arrived-not-yet").said().and(trouble.sentence.as_str()),
                (None, None) => tongue.say("arrived-on-its-way").said(),
            };
            let Partner { name, host, .. } = one.partner;
            Stop { name: if name.is_empty() { host } else { name }, words, there: one.at.is_some() }
        })
        .collect();
    let at = stops.iter().filter(|stop| stop.there).count();
    let sentence = match stops.len() {
        0 => tongue.say("arrived-nobody"),
        all if at == all => tongue.say("arrived-all").with("count", all),
        all => tongue.say("arrived-some").with("at", at).with("count", all),
    };
    Ok(Arrival { sentence: sentence.said(), stops })
}

//! `export person`: everything that this node keeps about a member, for the member (GDPR, articles 15 and 20); `export all`: about
//! every member, and what the house itself is.
//!
//! A folder with a page to read, the rows of every table as JSON, the texts, the files, and what other servers read:
//! `actor.json` and `outbox.json` as in an ActivityPub account export (FEP-6fcd), `following.csv` as Mastodon takes it in.

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::Write as _;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

use serde_json::{Value, json};

use crate::actions::partner;
use crate::actions::write::{self, Kind};
use crate::app::App;
use crate::domain::time::Timestamp;
use crate::federation::objects;
use crate::storage::actors::Actor;
use crate::storage::partners::{self, Partner};
use crate::storage::texts::{self, Text};
use crate::storage::{Conn, Error, accounts, coauthors, follows, personal, revisions, views};
use crate::text::sanitize::escape;
use crate::text::{csv, phrases};

/// So many people that a member follows are listed at most.
const MOST_FOLLOWED: i64 = 100_000;
/// So many texts that a member writes with others are named at most.
const MOST_SHARED: i64 = 100_000;

/// Writes the folder; answers what it holds, in a sentence.
///
/// # Errors
/// In a sentence: nobody has the handle, the folder is in use or cannot be written, the database's.
pub fn person(app: &App, handle: &str, folder: &Path) -> Result<String, String> {
    let handle = handle.trim_start_matches('@').to_lowercase();
    let known = app.db.read(|conn| accounts::by_handle(conn, &handle)).map_err(|error| error.to_string())?;
    let Some((account, actor)) = known else {
        return Err(format!("Nobody here has the handle {handle:?}. See: interpraxis admin person list"));
    };
    must_be_free(folder)?;
    let gathered = app
        .db
        .read(|conn| Gathered::of(conn, app, &actor))
        .map_err(|error| format!("the database cannot be read: {error}"))?;
    gathered
        .write(app, folder, &actor, &account.language)
        .map_err(|error| format!("{} cannot be written: {error}", folder.display()))?;
    let rows: usize = gathered.tables.iter().map(|(_, rows)| rows.len()).sum();
    Ok(format!(
        "{}: {} texts and {rows} rows of {} tables about @{handle}. Only you can read the folder; hand it over safely.",
        folder.display(),
        gathered.texts.len(),
        gathered.tables.len()
    ))
}

/// Writes a folder with a folder of each member in it, and what the house itself is; answers what it holds, in a sentence.
///
/// # Errors
/// In a sentence: the folder is in use or cannot be written, the database's.
pub fn all(app: &App, folder: &Path) -> Result<String, String> {
    must_be_free(folder)?;
    let gathered = app.db.read(|conn| Ok::<_, Error>((accounts::all(conn)?, partners::all(conn)?)));
    let (members, partners) = gathered.map_err(|error| format!("the database cannot be read: {error}"))?;
    let cannot = |error: std::io::Error| format!("{} cannot be written: {error}", folder.display());
    DirBuilder::new().recursive(true).mode(0o700).create(folder.join("people")).map_err(cannot)?;
    let mut handles = Vec::new();
    for (_, actor) in members.iter().filter(|(_, actor)| actor.gone_at.is_none()) {
        person(app, &actor.handle, &folder.join("people").join(&actor.handle))?;
        handles.push(actor.handle.as_str());
    }
    let partner = |one: &Partner| json!({"host": one.host, "name": one.name, "state": partner::state(one)});
    let institution = &app.config.institution;
    let house = json!({
        "base_url": app.config.url(""), "name": institution.name, "handle": institution.handle,
        "country": institution.country, "languages": institution.languages, "people": handles,
        "partners": partners.iter().map(partner).collect::<Vec<_>>(),
    });
    put(folder, "house.json", pretty(&house).as_bytes()).map_err(cannot)?;
    Ok(format!(
        "{}: {} people, each in a folder of their own, and house.json. Only you can read the folder; a backup to start again \
         from is made by: interpraxis backup",
        folder.display(),
        handles.len()
    ))
}

fn must_be_free(folder: &Path) -> Result<(), String> {
    let used = fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some());
    if used || folder.is_file() {
        return Err(format!("{} is in use: name a folder that is new or empty", folder.display()));
    }
    Ok(())
}

/// Writes a new file that only its owner reads.
fn put(folder: &Path, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(folder.join(name))?.write_all(bytes)
}

/// A text as it is read.
struct Written {
    text: Text,
    html: String,
}

/// What is known about a member.
struct Gathered {
    tables: Vec<(&'static str, Vec<Value>)>,
    texts: Vec<Written>,
    shared: Vec<Text>,
    files: Vec<String>,
    following: Vec<Actor>,
    actor: Value,
    outbox: Value,
}

impl Gathered {
    fn of(conn: &mut Conn, app: &App, actor: &Actor) -> Result<Self, Error> {
        let mut tables = Vec::new();
        for (table, about) in personal::TABLES {
            let rows = personal::rows(conn, table, about, actor.id)?;
            if !rows.is_empty() {
                tables.push((table, rows));
            }
        }
        let mut written = Vec::new();
        let mut items = Vec::new();
        let mut files = Vec::new();
        let mut ids = views::standing(conn, actor.id)?;
        ids.sort_unstable();
        for text in texts::by_ids(conn, &ids)? {
            if text.state == "published" {
                items.push(objects::object(conn, app, &text)?);
            }
            let html = newest(conn, &text)?;
            written.push(Written { text, html });
        }
        for row in tables.iter().filter(|(table, _)| *table == "media").flat_map(|(_, rows)| rows) {
            let named = ["file", "small_file"].into_iter().filter_map(|name| row.get(name).and_then(Value::as_str));
            files.extend(named.filter(|name| !name.is_empty()).map(str::to_owned));
        }
        files.sort();
        files.dedup();
        let shared = coauthors::texts_of(conn, actor.id, coauthors::AGREED, MOST_SHARED)?;
        let following = follows::following(conn, actor.id, None, MOST_FOLLOWED)?;
        let outbox = json!({"@context": "https://www.w3.org/ns/activitystreams", "id": "outbox.json",
            "type": "OrderedCollection", "totalItems": items.len(), "orderedItems": items});
        let actor = objects::actor(conn, app, actor)?;
        Ok(Self { tables, texts: written, shared, files, following, actor, outbox })
    }

    fn write(&self, app: &App, folder: &Path, actor: &Actor, language: &str) -> std::io::Result<()> {
        for part in ["", "data", "texts", "media"] {
            DirBuilder::new().recursive(true).mode(0o700).create(folder.join(part))?;
        }
        let put = |name: String, bytes: &[u8]| put(folder, &name, bytes);
        for (table, rows) in &self.tables {
            put(format!("data/{table}.json"), pretty(&Value::from(rows.clone())).as_bytes())?;
        }
        for written in &self.texts {
            let page = page(&written.text.language, &title(&written.text, language), &written.html);
            put(format!("texts/{}.html", written.text.id), page.as_bytes())?;
        }
        for name in &self.files {
            // A file can be gone between the database and us: its row says what it was.
            if let Ok(bytes) = fs::read(app.config.storage.media.join(name)) {
                put(format!("media/{}", name.replace('/', "-")), &bytes)?;
            }
        }
        put("actor.json".to_owned(), pretty(&self.actor).as_bytes())?;
        put("outbox.json".to_owned(), pretty(&self.outbox).as_bytes())?;
        let address = |one: &Actor| csv::write(&[format!("{}@{}", one.handle, one.host).as_str()]);
        let list: String = self.following.iter().map(address).collect();
        put("following.csv".to_owned(), format!("{}{list}", csv::write(&["Account address"])).as_bytes())?;
        put("index.html".to_owned(), self.index(app, actor, language).as_bytes())
    }

    /// The page to begin with, in the member's language.
    fn index(&self, app: &App, actor: &Actor, language: &str) -> String {
        let say = |id: &str| escape(&phrases::get(language, id, &[]));
        let line = |written: &Written| {
            let (text, day) = (&written.text, Timestamp(written.text.updated_at).rfc3339());
            let day = day.split('T').next().unwrap_or_default();
            let state = say(if text.state == "draft" { "export-draft" } else { "export-published" });
            let title = escape(&title(text, language));
            format!(
                "<li><a lang=\"{}\" href=\"texts/{}.html\">{title}</a> ({day}, {state})</li>\n",
                text.language, text.id
            )
        };
        let texts: String = self.texts.iter().map(line).collect();
        let line = |text: &Text| {
            let title = escape(&title(text, language));
            format!("<li><a lang=\"{}\" href=\"{}\">{title}</a></li>\n", text.language, escape(&text.uri))
        };
        let shared: String = self.shared.iter().map(line).collect();
        let shared = if shared.is_empty() {
            shared
        } else {
            format!("<h2>{}</h2>\n<ul>\n{shared}</ul>\n", say("coauthors-export"))
        };
        let table = |(table, rows): &(&str, Vec<Value>)| {
            format!("<li><a href=\"data/{table}.json\">{table}</a> ({})</li>\n", rows.len())
        };
        let tables: String = self.tables.iter().map(table).collect();
        let names = [("house", app.config.institution.name.as_str().into()), ("name", actor.name.as_str().into())];
        let heading = phrases::get(language, "export-title", &names);
        let body = format!(
            "<h1>{}</h1>\n<p>{}</p>\n<h2>{}</h2>\n<ul>\n{texts}</ul>\n{shared}<h2>{}</h2>\n<p>{}</p>\n<ul>\n{tables}</ul>\n<h2>{}</h2>\n\
             <p>{}</p>\n<ul><li><a href=\"actor.json\">actor.json</a></li><li><a href=\"outbox.json\">outbox.json</a></li>\
             <li><a href=\"following.csv\">following.csv</a></li></ul>",
            escape(&heading),
            say("export-lede"),
            say("export-texts"),
            say("export-data"),
            say("export-data-words"),
            say("export-elsewhere"),
            say("export-elsewhere-words"),
        );
        page(language, &heading, &body)
    }
}

/// What a text says now, as safe HTML: of a practice or an essay its newest revision, published or not.
fn newest(conn: &mut Conn, text: &Text) -> Result<String, Error> {
    let Some(kind) = Kind::parse(&text.kind) else { return Ok(text.content.clone()) };
    let Some(revision) = revisions::get(conn, text.id, text.newest_revision)? else { return Ok(text.content.clone()) };
    let rendered = write::draft_of(kind, &revision).and_then(|draft| write::render(&draft, false));
    Ok(rendered.map_or_else(|_| text.content.clone(), |rendered| rendered.content))
}

fn title(text: &Text, language: &str) -> String {
    let untitled = if text.kind == "note" { "export-comment" } else { "export-untitled" };
    if text.name.is_empty() { phrases::get(language, untitled, &[]) } else { text.name.clone() }
}

fn page(language: &str, title: &str, body: &str) -> String {
    let (language, title) = (escape(language), escape(title));
    format!(
        "<!doctype html>\n<html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>{title}</title></head>\n<body>\n{body}\n</body></html>\n"
    )
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::coauthors as together;
    use crate::actions::join::{self, Newcomer};
    use crate::actions::write::Draft;
    use crate::actions::{Member, sign_in};
    use crate::config::Config;
    use crate::domain::audience::Audience;
    use crate::domain::member::Role;
    use crate::domain::time::Clock;

    async fn member(app: &App, handle: &str) -> Member {
        let (email, name) = (format!("{handle}@a.example"), handle.to_owned());
        let newcomer = Newcomer { handle: handle.to_owned(), name, email, role: Role::Practitioner, password: None };
        let actor = join::join(app, newcomer).await.unwrap();
        app.db.read(|conn| sign_in::member(conn, actor.id)).unwrap()
    }

    #[tokio::test]
    async fn who_writes_with_others_is_told_which_texts() {
        let folder = tempfile::tempdir().unwrap();
        let toml = "[server]\nbase_url = \"https://a.example\"\n[institution]\nname = \"A\"\nhandle = \"a\"\n\
                    country = \"ES\"\nlanguages = [\"en\"]\n";
        let config = Config::parse(toml, &folder.path().join("interpraxis.toml"), std::iter::empty()).unwrap();
        let app = App::open(config, Clock::system()).await.unwrap();
        let (first, second) = (member(&app, "maria").await, member(&app, "jordi").await);
        let draft = Draft {
            kind: Kind::Essay,
            name: "A week <b> away".to_owned(),
            summary: String::new(),
            language: "en".to_owned(),
            audience: Audience::Team,
            block: serde_json::Map::new(),
        };
        let text = write::draft(&app, &first, draft).await.unwrap();
        together::invite(&app, &first, Kind::Essay, text.id, "jordi").await.unwrap();
        let told = |name: &str| {
            let place = folder.path().join(name);
            person(&app, "jordi", &place).unwrap();
            fs::read_to_string(place.join("index.html")).unwrap()
        };
        assert!(!told("asked").contains("A week"), "who is asked writes nothing yet");
        together::answer(&app, &second, Kind::Essay, text.id, true).await.unwrap();
        let index = told("agreed");
        assert!(
            index.contains("Texts that you write with others") && index.contains("A week &lt;b&gt; away"),
            "{index}"
        );
        assert!(index.contains(&text.uri) && index.contains("data/coauthors.json"), "{index}");
        assert!(
            !folder.path().join(format!("agreed/texts/{}.html", text.id)).exists(),
            "its words are the first author's"
        );
    }
}

//! Texts as they stand in lists: with the names of their authors and houses.

use std::collections::HashMap;

use crate::actions::partner;
use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::ids::Id;
use crate::domain::time::Timestamp;
use crate::storage::actors::{self, Actor};
use crate::storage::partners::{self, Partner};
use crate::storage::texts::Text;
use crate::storage::{Conn, Error, coauthors};
use crate::text::{render, sanitize};

use super::cover;
use super::pages::frame::{Listed, Neighbour};
use super::tongue::{Said, Tongue};
use super::words;

/// So many letters of a short text are shown where it is only named.
const BEGINNING: usize = 200;

/// The names that lists need, looked up once for a page.
pub struct Shelf {
    actors: HashMap<Id, Actor>,
    /// Who writes a text beside its author, in their order.
    others: HashMap<Id, Vec<Id>>,
    houses: HashMap<String, String>,
    countries: HashMap<String, String>,
    now: Timestamp,
}

impl Shelf {
    /// Looks up the authors of these texts, and the names of every house that we know.
    pub fn of<'a>(conn: &mut Conn, app: &App, texts: impl Iterator<Item = &'a Text>) -> Result<Self, Error> {
        let texts: Vec<&Text> = texts.collect();
        let mut ids: Vec<Id> = texts.iter().map(|text| text.author_id).collect();
        let long: Vec<Id> = texts.iter().filter(|text| text.kind != "note").map(|text| text.id).collect();
        let mut others: HashMap<Id, Vec<Id>> = HashMap::new();
        if !long.is_empty() {
            for (text, person) in coauthors::agreed(conn, &long)? {
                others.entry(text).or_default().push(person);
                ids.push(person);
            }
        }
        ids.sort_unstable();
        ids.dedup();
        let actors = actors::by_ids(conn, &ids)?.into_iter().map(|actor| (actor.id, actor)).collect();
        let (mut houses, mut countries) = (HashMap::new(), HashMap::new());
        for partner in partners::all(conn)? {
            if !partner.name.is_empty() {
                houses.insert(partner.host.clone(), partner.name);
            }
            countries.insert(partner.host, partner.country);
        }
        houses.insert(app.host(), app.config.institution.name.clone());
        countries.insert(app.host(), app.config.institution.country.clone());
        countries.retain(|_, country| is_said(country));
        Ok(Self { actors, others, houses, countries, now: app.now() })
    }

    /// Who wrote it; of several, the first author.
    pub fn author(&self, text: &Text) -> Option<&Actor> {
        self.actors.get(&text.author_id)
    }

    /// The name of the author; the handle where there is no name.
    pub fn author_name(&self, text: &Text) -> String {
        self.author(text).map_or_else(String::new, name_of)
    }

    /// Everybody who wrote it, the first author first.
    pub fn authors(&self, text: &Text) -> Vec<&Actor> {
        let others = self.others.get(&text.id).into_iter().flatten();
        self.author(text).into_iter().chain(others.filter_map(|person| self.actors.get(person))).collect()
    }

    /// The names of everybody who wrote it.
    pub fn author_names(&self, text: &Text) -> Vec<String> {
        self.authors(text).into_iter().map(name_of).collect()
    }

    /// The names of everybody who wrote it, in words.
    pub fn byline(&self, tongue: Tongue, text: &Text) -> String {
        together(tongue, &self.author_names(text))
    }

    /// The house that a text comes from; the host where we know no name.
    pub fn house(&self, host: &str) -> String {
        self.houses.get(host).cloned().unwrap_or_else(|| host.to_owned())
    }

    /// The country of the house at this host, where it says one.
    pub fn country(&self, host: &str) -> Option<&str> {
        self.countries.get(host).map(String::as_str)
    }

    /// Whether we know the house at this host by name.
    pub fn knows(&self, host: &str) -> bool {
        self.houses.contains_key(host)
    }

    /// A text as it stands in a list.
    pub fn listed(&self, tongue: Tongue, text: &Text) -> Listed {
        let moment = Timestamp(text.published_at.unwrap_or(text.updated_at));
        Listed {
            kind: kind_word(tongue, text),
            title: title(tongue, text),
            url: page_of(text),
            language: text.language.clone(),
            language_name: words::language(tongue, &text.language),
            summary: text.summary.clone(),
            cover: cover::path(&text.uri),
            institution: self.house(&text.host),
            author: self.byline(tongue, text),
            when: words::ago(tongue, self.now, moment),
            readers: readers(tongue, text),
        }
    }
}

/// Whether a house says its country; ZZ is how it says none.
fn is_said(country: &str) -> bool {
    !matches!(country, "" | "ZZ")
}

/// What somebody is called: the name, or the handle where there is none.
pub fn name_of(actor: &Actor) -> String {
    if actor.name.trim().is_empty() { format!("@{}@{}", actor.handle, actor.host) } else { actor.name.clone() }
}

/// Several names, in words.
pub fn together(tongue: Tongue, names: &[String]) -> String {
    match names.split_last() {
        None => String::new(),
        Some((only, [])) => only.clone(),
        Some((last, others)) => {
            tongue.say("coauthors-and").with("others", &others.join(", ")).with("last", last).text()
        }
    }
}

/// Practice or essay, in words.
pub fn kind_word(tongue: Tongue, text: &Text) -> String {
    tongue.say(if text.kind == "essay" { "word-essay" } else { "word-practice" }).text()
}

/// Who reads it, in a few words; nothing for everybody.
pub fn readers(tongue: Tongue, text: &Text) -> Said {
    Audience::parse(&text.audience).map_or_else(Said::default, |audience| words::readers(tongue, audience))
}

/// The title, or what stands for it.
pub fn title(tongue: Tongue, text: &Text) -> String {
    if text.name.trim().is_empty() { tongue.say("word-untitled").text() } else { text.name.clone() }
}

/// The page of a practice or an essay on this server.
pub fn page_of(text: &Text) -> String {
    page(&text.kind, text.id, &text.name)
}

/// Where a text is read on this server: a short one under the practice or essay that it hangs on, else where it is at home.
pub fn place_of(text: &Text, root: Option<&Text>) -> String {
    match root.filter(|root| root.kind != "note") {
        _ if text.kind != "note" => page_of(text),
        Some(root) => format!("{}#comment-{}", page_of(root), text.id),
        None => text.url.clone(),
    }
}

/// How a text begins: the title of a long one, the first words of a short one.
pub fn beginning(text: &Text) -> String {
    if text.kind != "note" {
        return text.name.clone();
    }
    let said = if text.summary.is_empty() { &text.content } else { &text.summary };
    shortened(&sanitize::plain_text(said))
}

/// The first words of a plain text, in one line.
pub fn shortened(plain: &str) -> String {
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut: String = plain.chars().take(BEGINNING).collect();
    if cut.len() < plain.len() { format!("{cut}…") } else { cut }
}

/// The page of a text of this kind, with this number and title.
pub fn page(kind: &str, id: Id, name: &str) -> String {
    let folder = if kind == "essay" { "essays" } else { "practices" };
    format!("/{folder}/{id}/{}", render::slug(name))
}

/// The partners that read us and that we read, as everybody may see them.
pub fn neighbours(app: &App, tongue: Tongue, conn: &mut Conn) -> Result<Vec<Neighbour>, Error> {
    let scheme = app.config.server.base_url.scheme();
    let neighbour = |partner: Partner| Neighbour {
        name: if partner.name.is_empty() { partner.host.clone() } else { partner.name.clone() },
        url: format!("{scheme}://{}/", partner.host),
        detail: if is_said(&partner.country) { words::country(tongue, &partner.country) } else { String::new() },
        host: partner.host,
    };
    let mutual = partners::all(conn)?.into_iter().filter(|one| partner::state(one) == "mutual");
    Ok(mutual.map(neighbour).collect())
}

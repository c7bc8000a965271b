//! One institution of the demo on the disk: its folder, its configuration, and its first people and texts.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use serde_json::Value;

use crate::actions::comment::{self, Comment, Extras};
use crate::actions::join::{self, Newcomer};
use crate::actions::write::{self, Draft, Kind};
use crate::actions::{Error, Member, adapt, publish};
use crate::app::{App, house};
use crate::config::Config;
use crate::domain::audience::Audience;
use crate::domain::ids::Id;
use crate::domain::member::Role;
use crate::domain::time::{Clock, Timestamp};
use crate::storage::texts::Text as Stored;
use crate::storage::{Conn, accounts, settings, views};

use super::samples::{self, Institution};

/// The setting that says that the sample texts are in: what was withdrawn later stays withdrawn.
const FILLED: &str = "demo";

/// One day in milliseconds.
const DAY_MS: i64 = 24 * 3_600_000;

/// How many days before the first start the institution was founded: earlier than its oldest text.
const FOUNDED_DAYS: i64 = 120;

/// Where an institution of the demo lives.
#[derive(Clone, Debug)]
pub struct House {
    /// Who it is.
    pub institution: Institution,
    /// The folder of its configuration and data.
    pub folder: PathBuf,
    /// The port of its public address.
    pub port: u16,
}

/// An institution that is ready to be started, with its database open.
#[derive(Clone)]
pub struct Open {
    /// The institution's side of every action.
    pub app: Arc<App>,
    /// The members, oldest first.
    members: Vec<Member>,
    /// Who it is.
    institution: Institution,
}

impl House {
    /// Host and port: `vora.localhost:8100`.
    pub fn authority(&self) -> String {
        format!("{}.localhost:{}", self.institution.name, self.port)
    }

    /// The public address, without a slash at its end.
    pub fn address(&self) -> String {
        format!("http://{}", self.authority())
    }

    /// The path of its configuration.
    pub fn config_file(&self) -> PathBuf {
        self.folder.join("interpraxis.toml")
    }

    /// Writes the folder and the configuration unless they are there from an earlier run, opens the database, and puts
    /// the sample people and texts in unless they are in. What adapts practices of the `first` institution names them as they are.
    ///
    /// # Errors
    /// A sentence that says what is wrong and how to begin anew.
    pub async fn open(&self, first: Option<&Open>) -> Result<Open, String> {
        let config = self.configuration()?;
        let now = Clock::system().now();
        let (clock, hand) = Clock::set(now.plus_ms(-FOUNDED_DAYS * DAY_MS));
        let failed = |error: String| format!("{}: {error}", self.folder.display());
        let app = App::open(config, clock).await.map_err(|error| failed(error.to_string()))?;
        let known = app.db.read(|conn| settings::get(conn, FILLED)).map_err(|error| failed(error.to_string()))?;
        if known.is_none() {
            let filling = Filling { app: &app, hand: &hand, now, institution: &self.institution, first };
            filling.run().await.map_err(|error| failed(told(&error)))?;
        }
        hand.store(now.0, Ordering::Relaxed);
        let members = members(&app).map_err(|error| failed(told(&error)))?;
        Ok(Open { app, members, institution: self.institution.clone() })
    }

    fn configuration(&self) -> Result<Config, String> {
        let path = self.config_file();
        if !path.exists() {
            let failed = |error: std::io::Error| format!("cannot write {}: {error}", path.display());
            std::fs::create_dir_all(&self.folder).map_err(failed)?;
            std::fs::write(&path, self.configuration_text()).map_err(failed)?;
        }
        let config = Config::load(Some(&path), std::iter::empty()).map_err(|report| report.to_string())?;
        if config.authority() == self.authority() {
            return Ok(config);
        }
        let (folder, owner) = (self.folder.display(), config.authority());
        Err(format!(
            "{folder} is from a demo at {owner}, and addresses never change: use the same --port as then, name another \
             folder with --dir, or delete this one to begin anew"
        ))
    }

    fn configuration_text(&self) -> String {
        let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
        let Institution { name, institution, country, town, languages, summary, .. } = &self.institution;
        let languages: Vec<String> = languages.iter().map(|tag| quoted(tag)).collect();
        let lines = [
            "# An institution of `interpraxis demo`, on this machine only.".to_owned(),
            "[server]".to_owned(),
            format!("base_url = {}", quoted(&self.address())),
            format!("listen = {}", quoted(&format!("127.0.0.1:{}", self.port))),
            "\n[institution]".to_owned(),
            format!("name = {}", quoted(institution)),
            format!("handle = {}", quoted(name)),
            format!("country = {}", quoted(country)),
            format!("languages = [{}]", languages.join(", ")),
            format!("town = {}", quoted(town)),
            format!("summary = {}", quoted(summary)),
            "\n[storage]\ndatabase = \"sqlite:data/interpraxis.db\"\nmedia = \"file:data/media\"".to_owned(),
            "\n[federation]\ndevelopment = true\n".to_owned(),
        ];
        lines.join("\n")
    }
}

impl Open {
    /// A text of this institution by its title.
    fn published(&self, name: &str) -> Result<Stored, Error> {
        self.app.db.read(|conn| {
            for member in &self.members {
                let all = views::desk(conn, member.id(), 1000)?;
                if let Some(found) = all.into_iter().find(|text| text.name == name && text.published_at.is_some()) {
                    return Ok(found);
                }
            }
            Err(Error::NotFound)
        })
    }

    /// A link that signs in the first member with this role.
    ///
    /// # Errors
    /// A sentence, when there is no such member any more or the database fails.
    pub async fn sign_in_link(&self, role: Role) -> Result<(String, String), String> {
        let found = self.members.iter().find(|member| member.role == role);
        let member = found.ok_or_else(|| format!("nobody is {} there any more", role.as_str()))?;
        let link = join::sign_in_link(&self.app, member.id()).await.map_err(|error| told(&error))?;
        Ok((member.actor.name.clone(), link))
    }
}

/// Says an error of an action in one line, with the fields at fault.
pub fn told(error: &Error) -> String {
    match error {
        Error::Invalid(problems) => {
            let said = problems.iter().map(|problem| format!("{}: {}", problem.field, problem.message));
            said.collect::<Vec<_>>().join(" ")
        }
        Error::Storage(error) => error.to_string(),
        other => other.to_string(),
    }
}

/// The folder of a house in the folder of the demo.
pub fn folder(demo: &Path, institution: &Institution) -> PathBuf {
    demo.join(&institution.name)
}

fn members(app: &App) -> Result<Vec<Member>, Error> {
    let accounts = app.db.read(|conn| accounts::all(conn).map_err(Error::from))?;
    Ok(accounts.into_iter().filter_map(|(account, actor)| Member::of(&account, actor)).collect())
}

/// The first people and texts going in, each at its moment in the past. What an interrupted run has put in is kept.
struct Filling<'a> {
    app: &'a App,
    hand: &'a AtomicI64,
    now: Timestamp,
    institution: &'a Institution,
    /// The institution whose practices are adapted, for all others.
    first: Option<&'a Open>,
}

/// Something that goes in.
enum Step<'a> {
    Text(&'a samples::Text),
    Comment(&'a samples::Text, &'a samples::Comment),
}

impl Step<'_> {
    fn days(&self) -> i64 {
        match self {
            Self::Text(text) => text.days,
            Self::Comment(_, comment) => comment.days,
        }
    }
}

impl Filling<'_> {
    async fn run(&self) -> Result<(), Error> {
        let known = members(self.app)?;
        let absent =
            self.institution.people.iter().filter(|person| !known.iter().any(|one| one.actor.handle == person.handle));
        futures_util::future::try_join_all(absent.map(|person| join::join(self.app, self.newcomer(person)))).await?;
        let members: HashMap<String, Member> =
            members(self.app)?.into_iter().map(|member| (member.actor.handle.clone(), member)).collect();
        let editor = members.values().find(|member| member.role == Role::Editor).ok_or(Error::NotFound)?;
        let mut texts = HashMap::new();
        for step in self.steps() {
            self.hand.store(self.now.plus_ms(-step.days() * DAY_MS).0, Ordering::Relaxed);
            match step {
                Step::Text(text) => {
                    let id = self.put(member(&members, &text.author)?, editor, text).await?;
                    texts.insert(text.name.as_str(), id);
                }
                Step::Comment(text, said) => {
                    let answers = texts.get(text.name.as_str()).copied();
                    let (words, language) = (said.text.clone(), text.language.clone());
                    let extras = Extras::default();
                    let words = Comment { words, answers, audience: Audience::Public, language, extras };
                    comment::comment(self.app, member(&members, &said.author)?, words).await?;
                }
            }
        }
        let own = house::House { hue: self.institution.hue, set_up: true, ..house::House::default() };
        let keep = move |tx: &mut Conn| {
            own.keep(tx)?;
            Ok::<_, Error>(settings::set(tx, FILLED, "filled")?)
        };
        self.app.db.write(keep).await
    }

    fn newcomer(&self, person: &samples::Person) -> Newcomer {
        Newcomer {
            handle: person.handle.clone(),
            name: person.name.clone(),
            email: format!("{}@{}.example", person.handle, self.institution.name),
            role: person.role,
            password: None,
        }
    }

    /// Texts and comments, the oldest first.
    fn steps(&self) -> Vec<Step<'_>> {
        let texts = self.institution.texts.iter().filter(|text| text.adapts.is_none() || self.first.is_some());
        let comments = texts.clone().flat_map(|text| text.comments.iter().map(move |said| Step::Comment(text, said)));
        let mut steps: Vec<Step<'_>> = texts.map(Step::Text).chain(comments).collect();
        steps.sort_by_key(|step| std::cmp::Reverse(step.days()));
        steps
    }

    /// Drafts a text and publishes it, unless an earlier run has; where a second person has to, the editor does.
    async fn put(&self, author: &Member, editor: &Member, text: &samples::Text) -> Result<Id, Error> {
        let known = self.app.db.read(|conn| views::desk(conn, author.id(), 1000).map_err(Error::from))?;
        let stored = match known.into_iter().find(|known| known.name == text.name) {
            Some(stored) => stored,
            None => write::draft(self.app, author, draft(text, self.first)?).await?,
        };
        if !text.draft && stored.published_at.is_none() {
            let second = text.audience == Audience::Public && self.app.config.safeguards.second_person;
            let publisher = if second && author.role.needs_second_person() { editor } else { author };
            publish::publish(self.app, publisher, stored.id, stored.newest_revision, text.consent).await?;
        }
        Ok(stored.id)
    }
}

fn draft(text: &samples::Text, first: Option<&Open>) -> Result<Draft, Error> {
    let mut block = text.block.clone();
    if let (Some(adapts), Some(first), Some(Value::Object(adaptation))) =
        (&text.adapts, first, block.get_mut("adaptation"))
    {
        let origin = first.published(adapts)?;
        adaptation.insert("of".to_owned(), origin.uri.clone().into());
        adaptation.insert("basedOn".to_owned(), adapt::revision_of(&origin).into());
        adaptation.insert("name".to_owned(), origin.name.into());
        adaptation.insert("house".to_owned(), first.institution.institution.clone().into());
    }
    Ok(Draft {
        kind: Kind::parse(&text.kind).ok_or(Error::NotFound)?,
        name: text.name.clone(),
        summary: text.summary.clone(),
        language: text.language.clone(),
        audience: text.audience,
        block,
    })
}

fn member<'a>(members: &'a HashMap<String, Member>, handle: &str) -> Result<&'a Member, Error> {
    members.get(handle).ok_or(Error::NotFound)
}

//! `App`: the ring of keys every door receives (configuration, database, HTTP client, clock, ids).

pub mod house;
pub mod kept;
pub mod limits;
pub mod news;
pub mod origin;
pub mod seen;

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tokio::sync::Notify;

use crate::config::Config;
use crate::dialer::{Dialer, DialerOptions};
use crate::domain::ids::{Id, Ids};
use crate::domain::time::{Clock, Timestamp};
use crate::keys::push::Vapid;
use crate::keys::{KeyError, KeyPair, SigningKeys};
use crate::mail::Post;
use crate::storage::actors::{self, Actor};
use crate::storage::texts::Line;
use crate::storage::views::Filter;
use crate::storage::{self, Conn, Db, migrate, settings};

use crate::webauthn::Site;
use house::House;
pub use kept::Kept;
use limits::Limits;
use news::Board;
use seen::Seen;

/// How many statuses are kept: some ten kilobytes each.
const STATUSES: u64 = 400;
/// How many answers are kept to whether a text is on a list.
const LISTED: u64 = 500;
/// Memory for pages of timelines, in bytes.
const PAGES: u64 = 8 * 1024 * 1024;

/// Everything a door or a job needs. Shared as `Arc<App>`.
pub struct App {
    /// The configuration, read once.
    pub config: Config,
    /// The database.
    pub db: Db,
    /// The way out.
    pub dialer: Dialer,
    /// The way out for mail.
    pub post: Post,
    /// What passkeys are made for; nothing where this server cannot have any.
    pub passkeys: Option<Site>,
    /// The time.
    pub clock: Clock,
    /// Numbers and secrets.
    pub ids: Ids,
    /// How often somebody may ask.
    pub limits: Limits,
    /// What has just happened, for those who listen.
    pub board: Board,
    /// Bells that wake what runs later.
    pub wake: Wake,
    /// Our node's own actor, which signs what the node says and fetches.
    pub node: Actor,
    /// The actor of the institution.
    pub institution: Actor,
    /// The epoch of our log.
    pub epoch: String,
    /// Conversations that somebody has opened: they may be completed from elsewhere.
    pub opened: Opened,
    /// Who was here today.
    pub seen: Seen,
    /// Statuses of the client API as JSON without the last brace, by text and what of it changes often.
    pub statuses: Kept<Id, [i64; 4], Arc<str>>,
    /// Pages of timelines.
    pub pages: kept::Pages,
    /// Whether a text, by its number in the client API, is on a list for everybody who may read such lists.
    pub listed: Kept<(Filter, Id), (), Option<Line>>,
    /// The key by which this server shows itself to push services.
    pub vapid: Vapid,
    keys: moka::sync::Cache<Id, SigningKeys>,
    closed: AtomicBool,
}

/// One bell for each engine; ringing is cheap and never lost.
#[derive(Default)]
pub struct Wake {
    /// A happening waits for the sequencer.
    pub sequencer: Notify,
    /// A lane is due.
    pub lanes: Notify,
    /// An activity waits to be digested.
    pub digest: Notify,
    /// A job is due.
    pub jobs: Notify,
}

/// Which conversations readers have opened lately. A reader does not wait for them, and a restart may forget them.
#[derive(Default)]
pub struct Opened(Mutex<BTreeSet<Id>>);

impl Opened {
    /// So many are kept until they are taken.
    const MOST: usize = 256;

    /// Notes that a conversation was opened.
    pub fn note(&self, root: Id) {
        let mut opened = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if opened.len() < Self::MOST {
            opened.insert(root);
        }
    }

    /// Takes all that were opened since the last time.
    pub fn take(&self) -> Vec<Id> {
        let mut opened = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *opened).into_iter().collect()
    }
}

/// Why a node cannot start, in one sentence for its admin.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct CannotStart(pub String);

impl App {
    /// Opens the database, brings its schema up to date, founds the node's own actors on the first start.
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub async fn open(config: Config, clock: Clock) -> Result<Arc<Self>, CannotStart> {
        make_folders(&config)?;
        let (dialer, post) = open_ways_out(&config)?;
        let db = Db::open(&config.storage.database).map_err(|error| CannotStart(error.to_string()))?;
        let steps = migrate::run(&db).map_err(|error| CannotStart(error.to_string()))?;
        if let Some(newest) = steps.last() {
            tracing::info!(steps = steps.len(), newest, "the database's schema was brought up to date");
        }
        let ids = Ids::new(clock.clone());
        let (node, institution, epoch) = found(&config, &db, &ids, &clock).await?;
        let vapid = vapid(&db).await?;
        let keys = moka::sync::Cache::new(10_000);
        let passkeys = Site::of(&config.institution.name, &config.server.base_url);
        let (wake, limits, board) = (Wake::default(), Limits::new(config.limits.clone()), Board::default());
        let recovering = db.read(|conn| settings::get(conn, "recovering"));
        let recovering = recovering.map_err(|error: storage::Error| CannotStart(error.to_string()))?;
        let closed = AtomicBool::new(recovering.is_some_and(|since| !since.is_empty()));
        Ok(Arc::new(Self {
            config,
            db,
            dialer,
            post,
            passkeys,
            clock,
            ids,
            limits,
            board,
            wake,
            node,
            institution,
            epoch,
            opened: Opened::default(),
            seen: Seen::default(),
            statuses: Kept::new(STATUSES),
            listed: Kept::new(LISTED),
            pages: Kept::weighed(PAGES, |(_, asked), (json, _)| asked.len() + json.len() + 256),
            vapid,
            keys,
            closed,
        }))
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// A delay of the delivery schedule in milliseconds, shortened by `federation.speed` (contract.md, section 2).
    pub fn delay(&self, milliseconds: i64) -> i64 {
        (milliseconds / i64::from(self.config.federation.speed)).max(1)
    }

    /// Whether this node was restored and has not yet asked its partners what was erased since: it answers nobody.
    pub fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Relaxed)
    }

    /// The sentence about the institution, from the desk or from the file; may be empty.
    pub fn summary(&self) -> String {
        let chosen = self.db.read(House::read).unwrap_or_default().summary;
        chosen.or_else(|| self.config.institution.summary.clone()).unwrap_or_default()
    }

    /// Answers again.
    pub fn open_again(&self) {
        self.closed.store(false, Ordering::Relaxed);
    }

    /// The parsed keys of a local actor.
    ///
    /// # Errors
    /// `NotFound` for an actor without keys here; `Unusable` when they cannot be parsed.
    pub fn signing_keys(&self, actor: Id) -> Result<SigningKeys, storage::Error> {
        match self.keys.get(&actor) {
            Some(keys) => Ok(keys),
            None => self.db.read(|conn| self.signing_keys_in(conn, actor)),
        }
    }

    /// The same within a transaction.
    ///
    /// # Errors
    /// As [`Self::signing_keys`].
    pub fn signing_keys_in(&self, conn: &mut Conn, actor: Id) -> Result<SigningKeys, storage::Error> {
        if let Some(keys) = self.keys.get(&actor) {
            return Ok(keys);
        }
        let stored = actors::keys(conn, actor)?;
        let pair = KeyPair { rsa_pkcs8: stored.rsa, ed25519_pkcs8: stored.ed25519 };
        let keys = pair.signing_keys().map_err(|error| storage::Error::Unusable(error.to_string()))?;
        self.keys.insert(actor, keys.clone());
        Ok(keys)
    }

    /// Whether an address belongs to this node.
    pub fn is_ours(&self, uri: &str) -> bool {
        uri.strip_prefix(&self.config.url("/")).is_some() || uri == self.config.url("").trim_end_matches('/')
    }

    /// Host, with the port where one is named, as in handles: `practices.example.org`.
    pub fn host(&self) -> String {
        self.config.authority()
    }
}

fn make_folders(config: &Config) -> Result<(), CannotStart> {
    let mut folders = vec![config.storage.media.clone()];
    if let crate::config::Database::Sqlite(file) = &config.storage.database {
        folders.extend(file.parent().map(std::path::Path::to_path_buf));
    }
    for folder in folders.iter().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder)
            .map_err(|error| CannotStart(format!("the folder {} cannot be made: {error}", folder.display())))?;
    }
    Ok(())
}

fn open_ways_out(config: &Config) -> Result<(Dialer, Post), CannotStart> {
    let read = |path: &std::path::PathBuf| {
        std::fs::read(path).map_err(|error| CannotStart(format!("{} cannot be read: {error}", path.display())))
    };
    let extra_ca_pem = config.federation.extra_ca.as_ref().map(read).transpose()?;
    let origin = config.url("");
    let user_agent = format!("Interpraxis/{} (+{})", env!("CARGO_PKG_VERSION"), origin.trim_end_matches('/'));
    let development = config.federation.development;
    let post = Post::open(config, extra_ca_pem.as_deref()).map_err(CannotStart)?;
    let dialer = Dialer::new(DialerOptions { user_agent, development, extra_ca_pem }).map_err(CannotStart)?;
    Ok((dialer, post))
}

/// Makes an actor row of ours from its id.
pub fn local_actor(config: &Config, id: Id, kind: &str, path: &str, handle: &str, name: &str, now: Timestamp) -> Actor {
    let uri = config.url(path);
    Actor {
        id,
        kind: kind.to_owned(),
        local: true,
        handle: handle.to_owned(),
        host: config.authority(),
        name: name.to_owned(),
        summary: String::new(),
        url: if kind == "person" { config.url(&format!("/@{handle}")) } else { config.url("/") },
        inbox: format!("{uri}/inbox"),
        shared_inbox: Some(config.url("/inbox")),
        followers: Some(format!("{uri}/followers")),
        icon: None,
        manually_approves: kind == "application",
        created_at: now.0,
        fetched_at: now.0,
        gone_at: None,
        header: None,
        fields: "[]".to_owned(),
        uri,
    }
}

/// Makes and keeps the keys of a new actor. The slow part, [`KeyPair::generate`], comes before the transaction.
///
/// # Errors
/// The database's.
pub fn keep_keys(conn: &mut Conn, actor: Id, pair: &KeyPair) -> Result<(), storage::Error> {
    let unusable = |error: crate::keys::KeyError| storage::Error::Unusable(error.to_string());
    let row = actors::LocalKeys {
        actor_id: actor,
        rsa: pair.rsa_pkcs8.clone(),
        ed25519: pair.ed25519_pkcs8.clone(),
        rsa_public: pair.public_pem().map_err(unusable)?,
        ed25519_public: pair.public_multibase().map_err(unusable)?,
    };
    actors::insert_keys(conn, &row)
}

/// The node's own actors and epoch: made on the first start, kept in step with the configuration later.
async fn found(config: &Config, db: &Db, ids: &Ids, clock: &Clock) -> Result<(Actor, Actor, String), CannotStart> {
    let sentence = |error: storage::Error| CannotStart(error.to_string());
    let known = db
        .read(|conn| Ok::<_, storage::Error>((actors::own(conn, "application")?, actors::own(conn, "group")?)))
        .map_err(sentence)?;
    if let (Some(node), Some(institution)) = known {
        return renew(config, db, node, institution).await.map_err(sentence);
    }
    // The handle is HOST@HOST; a port, which only development has, is no part of a user name.
    let name_of_host = config.server.base_url.host_str().unwrap_or("node");
    let now = clock.now();
    let mut node =
        local_actor(config, ids.next(), "application", "/actor", name_of_host, &config.institution.name, now);
    node.manually_approves = true;
    let handle = &config.institution.handle;
    let mut institution =
        local_actor(config, ids.next(), "group", "/institution", handle, &config.institution.name, now);
    institution.summary = config.institution.summary.clone().unwrap_or_default();
    let (epoch, first, second) = (ids.secret(), make_keys()?, make_keys()?);
    let made = (node.clone(), institution.clone(), epoch.clone());
    let origin = config.url("");
    db.write(move |conn| {
        actors::insert(conn, &made.0)?;
        keep_keys(conn, made.0.id, &first)?;
        actors::insert(conn, &made.1)?;
        keep_keys(conn, made.1.id, &second)?;
        settings::set(conn, "origin", &origin)?;
        settings::set(conn, "epoch", &made.2)
    })
    .await
    .map_err(sentence)?;
    Ok((node, institution, epoch))
}

/// The key for push services: made once, the same for every process on this database, since subscriptions are bound to it.
async fn vapid(db: &Db) -> Result<Vapid, CannotStart> {
    let unusable = |error: KeyError| CannotStart(error.to_string());
    let fresh = STANDARD.encode(Vapid::generate().map_err(unusable)?);
    let known =
        db.read(|conn| settings::get(conn, "vapid")).map_err(|error: storage::Error| CannotStart(error.to_string()))?;
    let kept = match known {
        Some(kept) => kept,
        None => db
            .write(move |conn| match settings::get(conn, "vapid")? {
                Some(kept) => Ok(kept),
                None => settings::set(conn, "vapid", &fresh).map(|()| fresh.clone()),
            })
            .await
            .map_err(|error: storage::Error| CannotStart(error.to_string()))?,
    };
    let kept = STANDARD.decode(kept).map_err(|error| CannotStart(format!("the key for push services: {error}")))?;
    Vapid::read(&kept).map_err(unusable)
}

fn make_keys() -> Result<KeyPair, CannotStart> {
    KeyPair::generate().map_err(|error| CannotStart(error.to_string()))
}

async fn renew(
    config: &Config,
    db: &Db,
    node: Actor,
    institution: Actor,
) -> Result<(Actor, Actor, String), storage::Error> {
    let known = db.read(|conn| settings::get(conn, "origin"))?;
    let configured = config.url("");
    if let Some(origin) = known.filter(|origin| *origin != configured) {
        return Err(storage::Error::Unusable(format!(
            "this database belongs to {origin}, but server.base_url says {configured}: ids are made from it and never \
             change. Put the old address back, or start with a new database"
        )));
    }
    let mut renewed = institution;
    renewed.name.clone_from(&config.institution.name);
    renewed.handle.clone_from(&config.institution.handle);
    let chosen = db.read(House::read)?.summary;
    renewed.summary = chosen.or_else(|| config.institution.summary.clone()).unwrap_or_default();
    let row = renewed.clone();
    db.write(move |conn| actors::update(conn, &row)).await?;
    let epoch = db.read(|conn| settings::get(conn, "epoch"))?.ok_or(storage::Error::NotFound)?;
    Ok((node, renewed, epoch))
}

//! A fresh database for one case, and rows to put into it.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use interpraxis::domain::ids::Id;
use interpraxis::storage::accounts::{self, Account};
use interpraxis::storage::actors::{self, Actor};
use interpraxis::storage::connection::Database;
use interpraxis::storage::texts::{self, Text};
use interpraxis::storage::{Conn, Db, Error, migrate};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::postgres::Cluster;

/// A moment that every case takes for the present, in milliseconds since 1970.
pub const NOW: i64 = 1_768_212_000_000;

/// An open database with the newest schema and nothing in it.
pub struct Home {
    pub db: Db,
    /// Where it is, so that a case can open it once more.
    pub database: Database,
    pub runtime: Runtime,
    _folder: Option<TempDir>,
}

impl Home {
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = Database::Sqlite(folder.path().join("test.db"));
        Self::open(database, Some(folder))
    }

    pub fn postgres() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("storage_{}", COUNT.fetch_add(1, Ordering::Relaxed));
        Self::open(Database::Postgres(Cluster::shared().database(&name)), None)
    }

    fn open(database: Database, folder: Option<TempDir>) -> Self {
        let db = Db::open(&database).unwrap();
        migrate::run(&db).unwrap();
        Self { db, database, runtime: Runtime::new().unwrap(), _folder: folder }
    }

    /// Whether one writer follows the other.
    pub fn one_writer(&self) -> bool {
        matches!(self.database, Database::Sqlite(_))
    }

    /// Runs `work` in a transaction of its own.
    pub fn write<T, F>(&self, work: F) -> Result<T, Error>
    where
        T: Send + 'static,
        F: FnMut(&mut Conn) -> Result<T, Error> + Send + 'static,
    {
        self.runtime.block_on(self.db.write(work))
    }

    /// The same, for what has to succeed.
    pub fn do_it<T, F>(&self, work: F) -> T
    where
        T: Send + 'static,
        F: FnMut(&mut Conn) -> Result<T, Error> + Send + 'static,
    {
        self.write(work).unwrap()
    }

    /// Reads what is there.
    pub fn see<T>(&self, look: impl FnOnce(&mut Conn) -> Result<T, Error>) -> T {
        self.db.read(look).unwrap()
    }

    /// Keeps a person of this house, or of `host`.
    pub fn person(&self, id: Id, handle: &str, host: &str) -> Actor {
        let actor = actor(id, handle, host);
        let row = actor.clone();
        self.do_it(move |tx| actors::insert(tx, &row));
        actor
    }

    /// Keeps a member who can sign in.
    pub fn member(&self, id: Id, handle: &str) -> Account {
        self.person(id, handle, "here.example");
        let account = account(id, handle);
        let row = account.clone();
        self.do_it(move |tx| accounts::insert(tx, &row));
        account
    }

    /// Keeps a text.
    pub fn text(&self, text: &Text) {
        let row = text.clone();
        self.do_it(move |tx| texts::insert(tx, &row));
    }
}

pub fn actor(id: Id, handle: &str, host: &str) -> Actor {
    let uri = format!("https://{host}/people/{id}");
    Actor {
        id,
        kind: "person".to_owned(),
        local: host == "here.example",
        handle: handle.to_owned(),
        host: host.to_owned(),
        name: handle.to_owned(),
        summary: String::new(),
        url: format!("https://{host}/@{handle}"),
        inbox: format!("{uri}/inbox"),
        shared_inbox: Some(format!("https://{host}/inbox")),
        followers: Some(format!("{uri}/followers")),
        icon: None,
        manually_approves: false,
        created_at: NOW,
        fetched_at: NOW,
        gone_at: None,
        header: None,
        fields: "[]".to_owned(),
        uri,
    }
}

pub fn account(id: Id, handle: &str) -> Account {
    Account {
        actor_id: id,
        email: format!("{handle}@here.example"),
        password: None,
        role: "practitioner".to_owned(),
        language: "en".to_owned(),
        created_at: NOW,
        suspended_at: None,
        seen_at: None,
    }
}

/// A published public practice whose number and status id are both `id`.
pub fn text(id: Id, author: &Actor) -> Text {
    let uri = format!("https://{}/practices/{id}", author.host);
    Text {
        id,
        status_id: Some(id),
        url: format!("{uri}/title"),
        audience: "public".to_owned(),
        state: "published".to_owned(),
        language: "en".to_owned(),
        name: format!("Text {id}"),
        content: "<p>Words</p>".to_owned(),
        published_at: Some(NOW),
        ..Text::blank("practice", uri, author, NOW)
    }
}

/// The folder of the migrations of one database.
pub fn migrations(side: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("migrations").join(side)
}

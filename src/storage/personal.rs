//! What every table knows about a person (GDPR, articles 15 and 20): the rows of one member, as JSON.
//!
//! Each table of the schema stands in [`TABLES`], with its rows of a person or with the reason why it has none: a test compares.

use diesel::prelude::*;
use diesel::sql_types::Text;
use serde_json::Value;

use super::{Conn, Error};
use crate::domain::ids::Id;

/// What a table knows about a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Rows that meet a condition, in which `{me}` stands for the person's number; without columns that are secrets.
    Person {
        /// The condition, as SQL that both databases read.
        rows: &'static str,
        /// Columns that would let whoever reads the export act as the person.
        secret: &'static [&'static str],
        /// Whether nobody else has to do with the rows: they go with the person.
        private: bool,
    },
    /// Nothing, or nothing that is the person's own: why.
    Nobody(&'static str),
}

const fn person(rows: &'static str) -> About {
    but(rows, &[])
}

const fn private(rows: &'static str) -> About {
    About::Person { rows, secret: &[], private: true }
}

const fn but(rows: &'static str, secret: &'static [&'static str]) -> About {
    About::Person { rows, secret, private: false }
}

const fn hidden(rows: &'static str, secret: &'static [&'static str]) -> About {
    About::Person { rows, secret, private: true }
}

const OF_MY_TEXTS: &str = "text_id IN (SELECT id FROM texts WHERE author_id = {me})";
const PARTNERS: &str = "It is about servers.";

/// Every table, by name.
pub const TABLES: [(&str, About); 92] = [
    ("accounts", but("actor_id = {me}", &["password"])),
    ("activities", person("actor_id = {me}")),
    ("actor_facts", person("actor_id = {me}")),
    ("actor_keys", but("actor_id = {me}", &["rsa", "ed25519"])),
    ("actors", person("id = {me}")),
    ("announcements", About::Nobody("What the house tells its members.")),
    ("announcements_read", private("account_id = {me}")),
    ("appeals", person("answered_by = {me} OR decision_id IN (SELECT id FROM decisions WHERE person_id = {me})")),
    ("apps", but("id IN (SELECT app_id FROM tokens WHERE account_id = {me})", &["client_id", "secret_hash"])),
    ("arrivals", person(OF_MY_TEXTS)),
    ("audit_log", person("who = {me}")),
    ("autosaves", private("editor_id = {me} OR text_id IN (SELECT id FROM texts WHERE author_id = {me})")),
    ("blocks", person("actor_id = {me} OR target_id = {me}")),
    ("choices", private("account_id = {me}")),
    ("closed_hosts", private("account_id = {me}")),
    ("coauthors", private("actor_id = {me} OR text_id IN (SELECT id FROM texts WHERE author_id = {me})")),
    ("codes", hidden("account_id = {me}", &["hash", "challenge"])),
    ("conversations_read", private("account_id = {me}")),
    ("decisions", person("person_id = {me} OR decided_by = {me}")),
    ("deliveries", person("activity_id IN (SELECT id FROM activities WHERE actor_id = {me})")),
    ("filter_texts", private("filter_id IN (SELECT id FROM filters WHERE account_id = {me})")),
    ("filter_words", private("filter_id IN (SELECT id FROM filters WHERE account_id = {me})")),
    ("filters", private("account_id = {me}")),
    ("follow_answers", person("follower_id = {me} OR target_id = {me}")),
    ("follower_looks", person("actor_id = {me}")),
    ("follows", person("follower_id = {me} OR target_id = {me}")),
    ("happenings", About::Nobody("What is to be sent in the next moments, by numbers.")),
    ("host_clocks", About::Nobody(PARTNERS)),
    ("host_days", About::Nobody(PARTNERS)),
    ("host_health", About::Nobody(PARTNERS)),
    ("host_verdicts", About::Nobody(PARTNERS)),
    ("identities", private("account_id = {me}")),
    ("inbox_refusals", About::Nobody("Counts without names.")),
    ("jobs", About::Nobody("What is to be done in the next moments, by numbers.")),
    ("lanes", About::Nobody(PARTNERS)),
    ("leases", About::Nobody("It is about processes of this server.")),
    ("links", hidden("account_id = {me} OR made_by = {me}", &["hash", "name", "email"])),
    ("list_members", private("list_id IN (SELECT id FROM lists WHERE account_id = {me})")),
    ("lists", private("account_id = {me}")),
    ("mail_choices", hidden("account_id = {me}", &["secret"])),
    ("markers", private("account_id = {me}")),
    ("media", person("account_id = {me}")),
    ("mentions", person("actor_id = {me} OR text_id IN (SELECT id FROM texts WHERE author_id = {me})")),
    ("note_revisions", person(OF_MY_TEXTS)),
    ("notices", About::Nobody("Reports of people without an account here.")),
    ("notifications", private("account_id = {me}")),
    ("orphaned", person(OF_MY_TEXTS)),
    ("partner_asks", About::Nobody(PARTNERS)),
    ("partner_codes", About::Nobody(PARTNERS)),
    ("partner_lists", About::Nobody(PARTNERS)),
    ("partner_numbers", About::Nobody("Which numbers of their logs partners have sent.")),
    ("partner_refused", About::Nobody("What was not taken of partners.")),
    ("partner_streams", About::Nobody(PARTNERS)),
    ("partners", About::Nobody(PARTNERS)),
    ("passkey_questions", hidden("account_id = {me}", &["hash", "state"])),
    ("passkeys", private("account_id = {me}")),
    ("peers", About::Nobody(PARTNERS)),
    ("pins", private("actor_id = {me}")),
    ("polls", person(OF_MY_TEXTS)),
    ("posted_once", private("account_id = {me}")),
    ("profiles", About::Nobody(PARTNERS)),
    ("pushes", hidden("account_id = {me}", &["token_hash", "receiver_secret"])),
    ("reactions", person("actor_id = {me} OR text_id IN (SELECT id FROM texts WHERE author_id = {me})")),
    ("received", About::Nobody("What other servers sent in the last moments.")),
    ("recovery_codes", hidden("account_id = {me}", &["hash"])),
    ("refusals", About::Nobody("Counts without names.")),
    ("remote_keys", About::Nobody("Public keys of people elsewhere.")),
    ("reports", person("reporter_id = {me}")),
    ("revisions", person("editor_id = {me} OR text_id IN (SELECT id FROM texts WHERE author_id = {me})")),
    ("rules", About::Nobody("The rules of this house.")),
    ("safeguard_answers", person("answered_by = {me} OR text_id IN (SELECT id FROM texts WHERE author_id = {me})")),
    ("safeguard_asked", private("author_id = {me}")),
    ("safeguard_checks", person("reviewer_id = {me} OR text_id IN (SELECT id FROM texts WHERE author_id = {me})")),
    ("safeguard_overrides", person("reviewer_id = {me} OR text_id IN (SELECT id FROM texts WHERE author_id = {me})")),
    ("scheduled", private("account_id = {me}")),
    ("second_factors", hidden("account_id = {me}", &["secret"])),
    ("sessions", hidden("account_id = {me}", &["hash"])),
    ("settings", About::Nobody("It is about this server.")),
    ("sign_in_pending", hidden("account_id = {me}", &["hash", "invitation"])),
    ("signatures_seen", About::Nobody("Digests that are forgotten within minutes.")),
    ("storage_days", About::Nobody("How large the node is.")),
    ("streams", About::Nobody("Where the logs of this server stand.")),
    ("suspensions", About::Nobody(PARTNERS)),
    ("tag_marks", private("account_id = {me}")),
    ("tags", person(OF_MY_TEXTS)),
    ("texts", but("author_id = {me}", &["search"])),
    ("threads", person(OF_MY_TEXTS)),
    ("ties", private("account_id = {me}")),
    ("tokens", hidden("account_id = {me}", &["hash", "refresh_hash"])),
    ("tombstones", About::Nobody("Addresses of what was erased, without whose it was.")),
    (
        "translations",
        but("translator_id = {me} OR text_id IN (SELECT id FROM texts WHERE author_id = {me})", &["search"]),
    ),
    ("votes", person("actor_id = {me}")),
];

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

/// The rows of a table about a person, each as an object by its columns.
pub fn rows(conn: &mut Conn, table: &str, about: About, me: Id) -> Result<Vec<Value>, Error> {
    let About::Person { rows, secret, .. } = about else { return Ok(Vec::new()) };
    let condition = rows.replace("{me}", &me.to_string());
    let lines: Vec<Line> = match conn {
        Conn::Sqlite(known) => {
            let columns = diesel::sql_query("SELECT name AS line FROM pragma_table_info(?) ORDER BY cid");
            let columns: Vec<Line> = columns.bind::<Text, _>(table).load(known)?;
            let shown = columns.iter().map(|one| one.line.as_str()).filter(|name| !secret.contains(name));
            let pairs: Vec<String> = shown.map(|name| format!("'{name}', \"{name}\"")).collect();
            let query = format!("SELECT json_object({}) AS line FROM \"{table}\" WHERE {condition}", pairs.join(", "));
            diesel::sql_query(query).load(known)?
        }
        Conn::Pg(known) => {
            let without = secret.iter().map(|name| format!(" - '{name}'")).collect::<Vec<_>>().concat();
            let query = format!("SELECT (to_jsonb(t){without})::text AS line FROM \"{table}\" t WHERE {condition}");
            diesel::sql_query(query).load(known)?
        }
    };
    let read = |one: Line| serde_json::from_str(&one.line).map_err(|error| Error::Database(error.to_string()));
    lines.into_iter().map(read).collect()
}

/// Deletes what nobody else has to do with: what a person chose, kept, planned, and was signed in by.
pub fn erase(conn: &mut Conn, me: Id) -> Result<(), Error> {
    for (table, about) in TABLES {
        if let About::Person { rows, private: true, .. } = about {
            let query = format!("DELETE FROM \"{table}\" WHERE {}", rows.replace("{me}", &me.to_string()));
            diesel::sql_query(query).execute(conn)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use diesel::connection::SimpleConnection;

    use super::*;
    use crate::config::Database;
    use crate::storage::{Db, migrate};

    #[derive(QueryableByName)]
    struct Column {
        #[diesel(sql_type = Text)]
        name: String,
        #[diesel(sql_type = Text)]
        kind: String,
    }

    fn column(name: &str) -> impl Fn(&Column) -> bool {
        move |column| column.name == name
    }

    /// Every table with a row in which each column holds the person's number, or the words `me` in what is text.
    fn fill(conn: &mut Conn, tables: &[&str]) {
        let Conn::Sqlite(known) = conn else { panic!("a SQLite database") };
        known.batch_execute("PRAGMA defer_foreign_keys = ON").unwrap();
        for table in tables {
            let columns = "SELECT name, type AS kind FROM pragma_table_info(?) ORDER BY cid";
            let columns: Vec<Column> = diesel::sql_query(columns).bind::<Text, _>(*table).load(known).unwrap();
            let value = |column: &Column| match column.kind.as_str() {
                "INTEGER" => "7",
                "BLOB" => "x'07'",
                _ => "'me'",
            };
            let values: Vec<&str> = columns.iter().map(value).collect();
            known.batch_execute(&format!("INSERT INTO \"{table}\" VALUES ({})", values.join(", "))).unwrap();
            let id_like = columns.iter().any(column("account_id")) || columns.iter().any(column("author_id"));
            let known_about = TABLES.iter().find(|(name, _)| name == table).map(|(_, about)| *about);
            let nobody = matches!(known_about, Some(About::Nobody(_)));
            assert!(!(id_like && nobody), "{table} names a person and is said to know nobody");
        }
    }

    #[tokio::test]
    async fn the_rows_of_every_table_are_exported_and_no_secret_is() {
        let folder = tempfile::tempdir().unwrap();
        let database = Database::Sqlite(folder.path().join("x.db"));
        let db = Db::open(&database).unwrap();
        migrate::run(&db).unwrap();
        // The rows belong to nothing, so they are never committed.
        let looked = db.write(|conn| {
            let all = "SELECT name AS line FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'text_words%' \
                       AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'";
            let Conn::Sqlite(known) = &mut *conn else { panic!("a SQLite database") };
            let all: Vec<Line> = diesel::sql_query(all).load(known).unwrap();
            let all: BTreeSet<&str> = all.iter().map(|one| one.line.as_str()).collect();
            assert_eq!(all, TABLES.iter().map(|(name, _)| *name).collect(), "every table is known");
            fill(conn, &all.into_iter().collect::<Vec<_>>());
            for (table, about) in TABLES {
                let mine = rows(conn, table, about, 7)?;
                let About::Person { secret, .. } = about else { continue };
                assert_eq!(mine.len(), 1, "{table}");
                let members = mine[0].as_object().unwrap();
                assert!(!members.is_empty() && secret.iter().all(|name| !members.contains_key(*name)), "{table}");
                assert_eq!(rows(conn, table, about, 8)?, Vec::<Value>::new(), "{table} of somebody else");
            }
            Err::<(), _>(Error::Unusable("looked at everything".to_owned()))
        });
        assert_eq!(
            looked.await.unwrap_err().to_string(),
            Error::Unusable("looked at everything".to_owned()).to_string()
        );
    }
}

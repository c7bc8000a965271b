//! A list is taken in with care, and written as it was read.

use std::sync::Arc;

use super::lists::{self, Manner};
use super::*;
use crate::config::Config;
use crate::domain::time::Clock;

async fn node(folder: &std::path::Path) -> Arc<App> {
    let toml = "[server]\nbase_url = \"https://a.example\"\n[institution]\nname = \"A\"\nhandle = \"a\"\ncountry = \"ES\"\nlanguages = [\"en\"]\n";
    let config = Config::parse(toml, &folder.join("interpraxis.toml"), std::iter::empty()).unwrap();
    App::open(config, Clock::system()).await.unwrap()
}

fn block(reason: &str) -> Decision {
    Decision { action: Action::Block, reason: reason.to_owned(), reject_media: false }
}

#[tokio::test]
async fn a_list_is_taken_in_with_care_and_written_as_it_was_read() {
    let folder = tempfile::tempdir().unwrap();
    let app = node(folder.path()).await;
    crate::actions::partner::ask(&app, "friend.example").await.unwrap();
    decide(&app, "mine.example", Decision { action: Action::Allow, ..block("") }).await.unwrap();
    let list = "#domain,#severity,#reject_media,#reject_reports,#public_comment,#obfuscate\n\
                bad.example,suspend,true,false,\"spam, and \"\"worse\"\"\",false\nLoud.Example.,silence,false,false,,false\n\
                friend.example,suspend,false,false,,false\nmine.example,suspend,false,false,,false\n\
                b*d.example,suspend,false,false,,true\na.example,suspend,false,false,,false\nquiet.example,noop,true,false,,false\n";
    let dry = lists::import(&app, list, Manner { dry_run: true, ..Manner::default() }).await.unwrap();
    assert_eq!(dry.added, ["bad.example", "loud.example"]);
    assert_eq!((dry.kept, dry.partners), (vec!["mine.example".to_owned()], vec!["friend.example".to_owned()]));
    assert_eq!(dry.faults.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [6, 7, 8]);
    assert_eq!(super::list(&app).unwrap().len(), 1, "a dry run changes nothing");

    let done = lists::import(&app, list, Manner::default()).await.unwrap();
    assert_eq!(done.added.len(), 2);
    let again = lists::import(&app, list, Manner::default()).await.unwrap();
    assert_eq!((again.same, again.added.len()), (2, 0));
    let written = lists::export(&app, false).unwrap();
    assert_eq!(
        written,
        "#domain,#severity,#reject_media,#reject_reports,#public_comment,#obfuscate\n\
         bad.example,suspend,true,false,\"spam, and \"\"worse\"\"\",false\nloud.example,silence,false,false,,false\n"
    );
    assert_eq!(lists::export(&app, true).unwrap(), "#domain\nmine.example\n");
    let bare = lists::import(&app, "one.example\n", Manner::default()).await;
    assert!(matches!(bare, Err(Error::Refused(_))), "a list without severities needs --as");
    let allowed = Manner { action: Some(Action::Allow), ..Manner::default() };
    assert_eq!(lists::import(&app, "#domain\none.example\n", allowed).await.unwrap().added, ["one.example"]);
}

#[tokio::test]
async fn a_blocked_partner_is_suspended_and_goes_on_afterwards() {
    let folder = tempfile::tempdir().unwrap();
    let app = node(folder.path()).await;
    crate::actions::partner::ask(&app, "sub.friend.example").await.unwrap();
    let standing = |app: &App| app.db.read(|conn| partners::get(conn, "sub.friend.example")).unwrap().unwrap().standing;
    decide(&app, "friend.example", block("for a while")).await.unwrap();
    assert_eq!(standing(&app), "suspended");
    let verdict = |app: &App, host: &str| app.db.read(|conn| policy::verdict(conn, app, host)).unwrap();
    for host in ["friend.example", "sub.friend.example", "x.sub.friend.example:8443"] {
        assert_eq!(verdict(&app, host), policy::Verdict::Blocked, "{host}");
    }
    assert_eq!(verdict(&app, "notfriend.example"), policy::Verdict::Admitted);
    let refused = crate::actions::partner::ask(&app, "sub.friend.example").await;
    assert!(matches!(refused, Err(Error::Refused(_))), "a blocked host is not asked");
    // One below the blocked name is let in again; where everybody may come in, this outweighs the block.
    decide(&app, "sub.friend.example", Decision { action: Action::Allow, ..block("") }).await.unwrap();
    assert_eq!((standing(&app), verdict(&app, "sub.friend.example")), ("open".to_owned(), policy::Verdict::Admitted));
    lift(&app, "sub.friend.example").await.unwrap();
    assert_eq!(standing(&app), "suspended");
    lift(&app, "friend.example").await.unwrap();
    assert_eq!(standing(&app), "open");
    assert!(matches!(lift(&app, "friend.example").await, Err(Error::Refused(_))));
    for own in ["a.example", "example", "A.EXAMPLE."] {
        assert!(matches!(decide(&app, own, block("")).await, Err(Error::Invalid(_))), "{own}");
    }
}

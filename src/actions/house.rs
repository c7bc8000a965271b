//! What an admin changes about the house at the desk: announcements, the sentence about it, its colour, its logo. Each is a line of the log.

use crate::app::App;
use crate::app::house::{House, Kept, Logo, SQUARE};
use crate::domain::happening::Happening;
use crate::domain::hue::Hue;
use crate::media::logo::Logo as Picture;
use crate::storage::actors::{self, Actor};
use crate::storage::audit::{self, Entry};
use crate::storage::{Conn, happenings};

use super::error::Error;
use super::members;
use super::viewer::Member;

/// At most so many characters of an announcement, and of the sentence about the house.
pub const LONGEST: usize = 500;

fn admin_only(by: &Member) -> Result<(), Error> {
    if by.role.may_administer() { Ok(()) } else { Err(Error::Forbidden("Only an admin changes settings.")) }
}

/// Words of one line that are not too long.
fn plain(field: &'static str, words: &str) -> Result<String, Error> {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() > LONGEST {
        return Err(Error::field(field, "too_long", format!("At most {LONGEST} characters.")));
    }
    Ok(words)
}

/// Changes what is announced on every page; empty words end it.
///
/// # Errors
/// `Forbidden` for who is no admin; `Invalid` for what is too long.
pub async fn announce(app: &App, by: &Member, for_readers: &str, for_members: &str) -> Result<(), Error> {
    admin_only(by)?;
    let (for_readers, for_members) = (plain("for_readers", for_readers)?, plain("for_members", for_members)?);
    let line = members::line(app, by, "settings.announcement", String::new(), String::new());
    app.db
        .write(move |tx| {
            let (for_readers, for_members) = (for_readers.clone(), for_members.clone());
            House { for_readers, for_members, ..House::read(tx)? }.keep(tx)?;
            Ok(audit::add(tx, &line)?)
        })
        .await
}

/// Changes the colour of the pages to the hue of `colour`, `#rrggbb`; none leads back to the one that is delivered.
///
/// # Errors
/// `Forbidden` for who is no admin; `Invalid` for what is no colour, and for a grey, which has no hue.
pub async fn paint(app: &App, by: &Member, colour: Option<&str>) -> Result<(), Error> {
    admin_only(by)?;
    let hue = match colour {
        None => None,
        Some(colour) => {
            let sentence = "Choose a colour, as #12564b; a grey has no hue.";
            Some(Hue::of_colour(colour).ok_or_else(|| Error::field("colour", "colour", sentence))?)
        }
    };
    let degrees = hue.map(Hue::degrees);
    let about = hue.map(Hue::accent).unwrap_or_default();
    let line = members::line(app, by, "settings.colour", about, String::new());
    app.db
        .write(move |tx| {
            House { hue: degrees, ..House::read(tx)? }.keep(tx)?;
            Ok(audit::add(tx, &line)?)
        })
        .await
}

/// Shows a logo beside the name, here and to everybody who follows the house; none leads back to the mark as delivered.
///
/// # Errors
/// `Forbidden` for who is no admin.
pub async fn show_logo(app: &App, by: &Member, logo: Option<Picture>) -> Result<(), Error> {
    admin_only(by)?;
    let files = logo.as_ref().map(Kept::of);
    let known = files.as_ref().zip(logo.as_ref()).map(|(files, logo)| Logo {
        name: files.name(),
        width: logo.size.0,
        height: logo.size.1,
    });
    let icon = known.as_ref().map(|known| app.config.url(&known.path(SQUARE)));
    let line = members::line(app, by, "settings.logo", String::new(), String::new());
    retell(app, line, move |tx, institution| {
        House { logo: known.clone(), ..House::read(tx)? }.keep(tx)?;
        Kept::keep(files.as_ref(), tx)?;
        institution.icon.clone_from(&icon);
        Ok(())
    })
    .await
}

/// Changes the house and how it shows itself, writes the line of the log, and tells everybody who follows it.
async fn retell(
    app: &App,
    line: Entry,
    change: impl Fn(&mut Conn, &mut Actor) -> Result<(), Error> + Send + 'static,
) -> Result<(), Error> {
    let (id, happens, now) = (app.institution.id, app.ids.next(), app.now().0);
    app.db
        .write(move |tx| {
            let mut institution = actors::by_id(tx, id)?;
            change(tx, &mut institution)?;
            actors::update(tx, &institution)?;
            happenings::push(tx, happens, &Happening::ActorChanged { actor: id }, now)?;
            Ok::<_, Error>(audit::add(tx, &line)?)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(())
}

/// Notes whether the node is set up: until then admins are reminded on their desk.
///
/// # Errors
/// `Forbidden` for who is no admin.
pub async fn set_up(app: &App, by: &Member, done: bool) -> Result<(), Error> {
    admin_only(by)?;
    app.db.write(move |tx| Ok::<_, Error>(House { set_up: done, ..House::read(tx)? }.keep(tx)?)).await
}

/// Changes the sentence about the institution, here and for everybody who follows it. Empty words lead back to the file.
///
/// # Errors
/// As [`announce`].
pub async fn describe(app: &App, by: &Member, summary: &str) -> Result<(), Error> {
    admin_only(by)?;
    let summary = Some(plain("summary", summary)?).filter(|summary| !summary.is_empty());
    let shown = summary.clone().or_else(|| app.config.institution.summary.clone()).unwrap_or_default();
    let line = members::line(app, by, "settings.summary", String::new(), shown.clone());
    retell(app, line, move |tx, institution| {
        House { summary: summary.clone(), ..House::read(tx)? }.keep(tx)?;
        institution.summary.clone_from(&shown);
        Ok(())
    })
    .await
}

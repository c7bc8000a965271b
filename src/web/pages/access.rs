//! The page of what can use the member's account: apps and browsers.

use askama::Template;

use super::frame::Frame;
use crate::web::tongue::Said;

/// `/desk/access`.
#[derive(Template)]
#[template(path = "access.html")]
pub struct AccessPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// How the account is connected with one of the institution; nothing where nobody signs in so.
    pub own: Option<Own>,
    /// Apps that hold a token, newest first.
    pub apps: Vec<Way>,
    /// Signed-in browsers, newest first.
    pub browsers: Vec<Way>,
}

/// How the account is connected with one of the institution.
pub struct Own {
    /// What the accounts of the institution are called.
    pub provider: String,
    /// Whether it is connected, and with which, in words.
    pub sentence: Said,
    /// Why it could not be connected or disconnected; empty when nothing is wrong.
    pub fault: Said,
    /// Whether it is connected.
    pub connected: bool,
    /// Where the way to connect it begins.
    pub begin: String,
}

/// One way into the account.
pub struct Way {
    /// What ends it: the hash that is kept of its secret.
    pub key: String,
    /// Whose it is, in words.
    pub name: String,
    /// Since when, in words.
    pub since: String,
    /// What it may do, in words.
    pub detail: Said,
}

#[cfg(test)]
mod tests {
    use super::super::check::pages;
    use super::super::frame::sample;
    use super::*;

    #[test]
    fn the_page_is_whole_whatever_apps_are_called() {
        for connected in [None, Some(true), Some(false)] {
            pages(|text| page(text, connected).render());
        }
    }

    fn page(text: &str, connected: Option<bool>) -> AccessPage {
        let way = || Way { key: text.to_owned(), name: text.to_owned(), since: text.to_owned(), detail: text.into() };
        let (token, apps, browsers) = (text.to_owned(), vec![way()], vec![way(), way()]);
        let own = connected.map(|connected| Own {
            provider: text.to_owned(),
            sentence: text.into(),
            fault: text.into(),
            connected,
            begin: text.to_owned(),
        });
        AccessPage { frame: sample::frame(text), place: "access", token, own, apps, browsers }
    }
}

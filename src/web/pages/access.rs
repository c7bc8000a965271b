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
    /// Apps that hold a token, newest first.
    pub apps: Vec<Way>,
    /// Signed-in browsers, newest first.
    pub browsers: Vec<Way>,
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
        pages(|text| {
            let way =
                || Way { key: text.to_owned(), name: text.to_owned(), since: text.to_owned(), detail: text.into() };
            let (token, apps, browsers) = (text.to_owned(), vec![way()], vec![way(), way()]);
            AccessPage { frame: sample::frame(text), place: "access", token, apps, browsers }.render()
        });
    }
}

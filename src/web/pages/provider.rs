//! The pages around signing in with the account that people have at their institution.

use askama::Template;

use super::frame::Frame;
use super::sign_in::Joining;
use crate::web::tongue::Said;

/// `/sign-in/connect`: asks once for the password of the account with the same mail address.
#[derive(Template)]
#[template(path = "sign_in_connect.html")]
pub struct ConnectPage {
    /// What stands around it.
    pub frame: Frame,
    /// Who is connected with what.
    pub sentence: Said,
    /// What is wrong; empty when nothing is.
    pub fault: Said,
    /// Whether a link can be sent to who forgot the password.
    pub sends: bool,
}

/// `/sign-in/join`: the form for a new account without a password.
#[derive(Template)]
#[template(path = "sign_in_join.html")]
pub struct JoinPage {
    /// What stands around it.
    pub frame: Frame,
    /// Who joins, and as what.
    pub sentence: Said,
    /// Who joins.
    pub newcomer: Joining,
}

/// `/desk/admin/sign-in`.
#[derive(Template)]
#[template(path = "sign_in_desk.html")]
pub struct SignInDeskPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// What is set; nothing where the accounts of the institution are not connected.
    pub settings: Option<Setting>,
}

/// How the accounts of the institution are connected.
pub struct Setting {
    /// That they are, and how many use it.
    pub sentence: Said,
    /// What the institution's system names itself by.
    pub issuer: String,
    /// The client that stands for this site there.
    pub client: String,
    /// Whether it has a secret, in words; never the secret.
    pub secret: Said,
    /// Where people come back to.
    pub back: String,
    /// Who gets an account, in words.
    pub joining: Said,
    /// Which groups give which role, in words.
    pub groups: Vec<Said>,
    /// Where the test begins.
    pub test: String,
}

/// The outcome of a test.
#[derive(Template)]
#[template(path = "sign_in_test.html")]
pub struct TestPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// Whether it did not go through.
    pub failed: bool,
    /// What follows from it, in words.
    pub sentence: Said,
    /// Why it did not go through; empty when it did.
    pub cause: Said,
    /// What was said, by name.
    pub claims: Vec<(String, String)>,
    /// Where another test begins.
    pub again: String,
}

#[cfg(test)]
mod tests {
    use super::super::check::pages;
    use super::super::frame::sample;
    use super::*;

    #[test]
    fn the_pages_are_whole_whatever_the_institution_says() {
        for sends in [true, false] {
            pages(|text| {
                ConnectPage { frame: sample::frame(text), sentence: text.into(), fault: text.into(), sends }.render()
            });
        }
        pages(|text| {
            JoinPage { frame: sample::frame(text), sentence: text.into(), newcomer: Joining::sample(text) }.render()
        });
        for groups in [0, 2] {
            pages(|text| {
                let settings = Some(Setting {
                    sentence: text.into(),
                    issuer: text.to_owned(),
                    client: text.to_owned(),
                    secret: text.into(),
                    back: text.to_owned(),
                    joining: text.into(),
                    groups: vec![text.into(); groups],
                    test: text.to_owned(),
                });
                SignInDeskPage { frame: sample::frame(text), place: "sign-in", settings }.render()
            });
        }
        pages(|text| SignInDeskPage { frame: sample::frame(text), place: "sign-in", settings: None }.render());
        for failed in [true, false] {
            pages(|text| {
                TestPage {
                    frame: sample::frame(text),
                    place: "sign-in",
                    failed,
                    sentence: text.into(),
                    cause: text.into(),
                    claims: if failed { Vec::new() } else { vec![(text.to_owned(), text.to_owned())] },
                    again: text.to_owned(),
                }
                .render()
            });
        }
    }
}

//! The pages of the second step of signing in, and of passkeys.

use askama::Template;

use super::frame::Frame;
use crate::web::tongue::Said;

/// `/sign-in/code`.
#[derive(Template)]
#[template(path = "sign_in_code.html")]
pub struct CodePage {
    /// What stands around it.
    pub frame: Frame,
    /// What is wrong; empty when nothing is.
    pub fault: Said,
    /// Where to go afterwards: a path of this server.
    pub next: String,
}

/// `/desk/security`.
#[derive(Template)]
#[template(path = "security.html")]
pub struct SecurityPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// What holds, in plain sentences.
    pub sentence: Said,
    /// Whether the second step is asked for.
    pub on: bool,
    /// What is wrong with the code.
    pub fault: Said,
    /// The passkeys of the member; nothing where there cannot be any.
    pub passkeys: Option<Passkeys>,
}

impl SecurityPage {
    /// Whether a device can be asked for a passkey: there can be one more.
    pub fn asks_device(&self) -> bool {
        self.passkeys.as_ref().is_some_and(|own| own.full.is_none())
    }
}

/// The passkeys of a member.
#[derive(Clone, Debug)]
pub struct Passkeys {
    /// In the order in which they were added.
    pub all: Vec<Passkey>,
    /// How many there can be; nothing as long as there is room for one.
    pub full: Option<usize>,
    /// What was typed as the name of a new one.
    pub name: String,
    /// What is wrong with that name.
    pub name_fault: Said,
    /// Why none was added.
    pub fault: Said,
}

/// One passkey.
#[derive(Clone, Debug)]
pub struct Passkey {
    /// Its page.
    pub address: String,
    /// What the member calls it.
    pub name: String,
    /// When it was added, in words.
    pub added: Said,
    /// When it was used last, in words.
    pub used: Said,
    /// Since when it is refused, in words; empty when it is not.
    pub refused: Said,
}

/// `/desk/security/passkeys/{id}`.
#[derive(Template)]
#[template(path = "passkey.html")]
pub struct PasskeyPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// The passkey.
    pub passkey: Passkey,
    /// What was typed as its name.
    pub name: String,
    /// What is wrong with that name.
    pub fault: Said,
    /// Why it cannot be removed; empty when nothing was tried.
    pub kept: Said,
}

/// A key on its way into an app.
#[derive(Template)]
#[template(path = "security_key.html")]
pub struct KeyPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// The key in groups of four letters, to be typed.
    pub key: String,
    /// How many squares the picture has in a row.
    pub side: usize,
    /// The dark squares, as a path.
    pub squares: String,
    /// What is wrong with the code.
    pub fault: Said,
}

/// Codes for who loses the app, shown once.
#[derive(Template)]
#[template(path = "security_codes.html")]
pub struct CodesPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The codes.
    pub codes: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::super::check::pages;
    use super::super::frame::sample;
    use super::*;

    fn passkey(text: &str) -> Passkey {
        Passkey {
            address: text.to_owned(),
            name: text.to_owned(),
            added: text.into(),
            used: text.into(),
            refused: text.into(),
        }
    }

    #[test]
    fn a_passkey() {
        pages(|text| {
            PasskeyPage {
                frame: sample::frame(text),
                place: "security",
                token: "t".to_owned(),
                passkey: passkey(text),
                name: text.to_owned(),
                fault: text.into(),
                kept: text.into(),
            }
            .render()
        });
    }

    #[test]
    fn the_second_step() {
        pages(|text| CodePage { frame: sample::frame(text), fault: text.into(), next: text.to_owned() }.render());
        for (on, passkeys) in [(true, true), (false, true), (false, false)] {
            pages(|text| {
                let (frame, token, fault) = (sample::frame(text), "t".to_owned(), text.into());
                let passkeys = passkeys.then(|| Passkeys {
                    all: vec![passkey(text), Passkey { refused: Said::default(), ..passkey(text) }],
                    full: None,
                    name: text.to_owned(),
                    name_fault: text.into(),
                    fault: text.into(),
                });
                SecurityPage { frame, place: "security", token, sentence: text.into(), on, fault, passkeys }.render()
            });
        }
        pages(|text| {
            let passkeys = Passkeys {
                all: Vec::new(),
                full: Some(20),
                name: String::new(),
                name_fault: Said::default(),
                fault: Said::default(),
            };
            SecurityPage {
                frame: sample::frame(text),
                place: "security",
                token: "t".to_owned(),
                sentence: text.into(),
                on: true,
                fault: Said::default(),
                passkeys: Some(passkeys),
            }
            .render()
        });
        pages(|text| {
            KeyPage {
                frame: sample::frame(text),
                place: "security",
                token: "t".to_owned(),
                key: text.to_owned(),
                side: 9,
                squares: "M4 4h1v1h-1z".to_owned(),
                fault: text.into(),
            }
            .render()
        });
        pages(|text| {
            CodesPage { frame: sample::frame(text), place: "security", codes: vec![text.to_owned()] }.render()
        });
    }
}

//! The pages of the second step of signing in.

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

    #[test]
    fn the_second_step() {
        pages(|text| CodePage { frame: sample::frame(text), fault: text.into(), next: text.to_owned() }.render());
        for on in [true, false] {
            pages(|text| {
                let (frame, token, fault) = (sample::frame(text), "t".to_owned(), text.into());
                SecurityPage { frame, place: "security", token, sentence: text.into(), on, fault }.render()
            });
        }
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

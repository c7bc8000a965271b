//! The admin's desk: partners.

use askama::Template;

use super::frame::Frame;

/// `/desk/admin/partners`.
#[derive(Template)]
#[template(path = "partners.html")]
pub struct PartnersPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// The state of all, in one plain sentence.
    pub sentence: String,
    /// Institutions that ask.
    pub requests: Vec<Request>,
    /// Partners that do not answer as they should, and why.
    pub troubles: Vec<Trouble>,
    /// Everybody else.
    pub partners: Vec<PartnerRow>,
    /// What was typed as host.
    pub host: String,
    /// What is wrong with it.
    pub fault: String,
}

/// An institution that asks.
pub struct Request {
    /// Its name; its host until it is known.
    pub name: String,
    /// Its host.
    pub host: String,
}

/// A partner that does not answer as it should.
pub struct Trouble {
    /// Who, in a sentence.
    pub heading: String,
    /// What its server answered last.
    pub sentence: String,
    /// What to do.
    pub advice: &'static str,
}

/// A line of the table.
pub struct PartnerRow {
    /// Its name; its host until it is known.
    pub name: String,
    /// Its host.
    pub host: String,
    /// `good`, `care`, `bad` or `off`: shape and colour of the state.
    pub tone: &'static str,
    /// The state in words.
    pub words: String,
    /// When we last reached them.
    pub sent: String,
    /// When they last reached us.
    pub received: String,
    /// How many texts wait for them.
    pub backlog: i64,
    /// What the last comparison found, in words.
    pub compared: String,
    /// Whether there is something to compare.
    pub may_compare: bool,
    /// Whether something waits for an admin's agreement.
    pub may_agree: bool,
    /// Whether there is something to end.
    pub may_end: bool,
}

/// `/desk/admin/partners/end?host=`.
#[derive(Template)]
#[template(path = "partner_end.html")]
pub struct PartnerEndPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// Its name; its host until it is known.
    pub name: String,
    /// Its host.
    pub host: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;

    #[test]
    fn partners() {
        pages(|text| {
            let row = |tone| PartnerRow {
                name: text.to_owned(),
                host: text.to_owned(),
                tone,
                words: text.to_owned(),
                sent: text.to_owned(),
                received: text.to_owned(),
                backlog: 31,
                compared: text.to_owned(),
                may_compare: true,
                may_agree: true,
                may_end: true,
            };
            PartnersPage {
                frame: sample::frame(text),
                place: "partners",
                token: "t".to_owned(),
                sentence: text.to_owned(),
                requests: vec![Request { name: text.to_owned(), host: text.to_owned() }],
                troubles: vec![Trouble { heading: text.to_owned(), sentence: text.to_owned(), advice: "Wait." }],
                partners: vec![row("good"), row("care"), row("bad"), row("off")],
                host: text.to_owned(),
                fault: text.to_owned(),
            }
            .render()
        });
        pages(|text| {
            PartnerEndPage {
                frame: sample::frame(text),
                place: "partners",
                token: "t".to_owned(),
                name: text.to_owned(),
                host: text.to_owned(),
            }
            .render()
        });
    }
}

//! The admin's desk: partners and other servers.

use askama::Template;

use super::frame::{Choice, Frame};
use super::texts::Fact;
use crate::web::tongue::Said;

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
    pub sentence: Said,
    /// Institutions that ask.
    pub requests: Vec<Request>,
    /// Partners that do not answer as they should, and why.
    pub troubles: Vec<Trouble>,
    /// The figures of all.
    pub tally: Vec<Fact>,
    /// Everybody else.
    pub partners: Vec<PartnerRow>,
    /// What was typed as host.
    pub host: String,
    /// What is wrong with it.
    pub fault: Said,
    /// What was typed as invitation code.
    pub code: String,
    /// What is wrong with it.
    pub code_fault: Said,
    /// What was typed as note of a new code.
    pub note: String,
    /// What is wrong with it.
    pub note_fault: Said,
    /// The code that was just made.
    pub made: Option<Made>,
    /// The codes that were given out.
    pub codes: Vec<CodeRow>,
    /// How many texts wait for approval.
    pub held: i64,
    /// Whom partners name.
    pub suggestions: Vec<Suggested>,
    /// Whether everybody may read who the partners are.
    pub listed: bool,
}

/// An invitation code that was just made; it is shown once.
pub struct Made {
    /// The code.
    pub code: String,
    /// Our own host, which the other admin needs too.
    pub host: String,
    /// The last day on which it works.
    pub until: String,
}

/// An invitation code that was given out.
pub struct CodeRow {
    /// What it is called.
    pub name: String,
    /// For whom or what.
    pub note: String,
    /// What became of it, in words.
    pub words: Said,
    /// The day on which it was made.
    pub made: String,
    /// Whether there is something to take back.
    pub may_revoke: bool,
}

/// An institution that partners name.
pub struct Suggested {
    /// Its host.
    pub host: String,
    /// How many name it, in words.
    pub words: Said,
    /// Who they are.
    pub by: String,
}

/// `/desk/admin/partners/decide?host=`.
#[derive(Template)]
#[template(path = "partner_decide.html")]
pub struct DecidePage {
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
    /// What holds now, in plain sentences.
    pub sentence: Said,
    /// What can be decided.
    pub choices: Vec<Choice>,
    /// Why it was decided.
    pub reason: String,
    /// What is wrong with that.
    pub fault: Said,
    /// Whether there is something to pause.
    pub may_pause: bool,
    /// Whether it is paused.
    pub may_resume: bool,
}

/// `/desk/admin/partners/queue`.
#[derive(Template)]
#[template(path = "partner_queue.html")]
pub struct QueuePage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// The texts that wait, the oldest first.
    pub texts: Vec<Held>,
}

/// A text that waits for approval.
pub struct Held {
    /// Our number of it.
    pub number: String,
    /// Its title, or what it is.
    pub heading: String,
    /// Who wrote it, and where.
    pub from: String,
    /// Its summary, or how it begins.
    pub words: String,
    /// Its page at its origin.
    pub original: String,
    /// Whether it is a later revision.
    pub again: bool,
    /// Its language.
    pub language: String,
    /// The day of this revision.
    pub when: String,
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
    /// Its host.
    pub host: String,
    /// Who and what, in a sentence.
    pub sentence: Said,
    /// Why.
    pub cause: Said,
    /// What to do, step by step.
    pub advice: Vec<Said>,
    /// What was seen.
    pub evidence: Vec<Seen>,
    /// All of it as plain text, for the other's admin.
    pub report: String,
    /// Whether nothing is refused and it only takes long.
    pub soft: bool,
    /// Whether there is something to try again.
    pub may_retry: bool,
}

/// Something that was seen.
pub struct Seen {
    /// What.
    pub name: Said,
    /// How it was.
    pub value: String,
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
    pub words: Said,
    /// When we last reached them.
    pub sent: String,
    /// When they last reached us.
    pub received: String,
    /// How many texts wait for them.
    pub backlog: i64,
    /// What the last comparison found, in words.
    pub compared: Said,
    /// Whether there is something to compare.
    pub may_compare: bool,
    /// Whether something waits for an admin's agreement.
    pub may_agree: bool,
    /// For how long the oldest of them waits.
    pub delay: String,
    /// Whether there is something to end.
    pub may_end: bool,
    /// What an admin decided about it, in words; may be empty.
    pub decided: Said,
    /// Whether it was reached, by the day, the oldest first: `good`, `care`, `bad` or `off`.
    pub days: Vec<&'static str>,
    /// The same in words.
    pub days_said: String,
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

/// `/desk/admin/servers`.
#[derive(Template)]
#[template(path = "servers.html")]
pub struct ServersPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// Whom this node talks to, in one plain sentence.
    pub sentence: Said,
    /// What became of what was just asked.
    pub report: Option<Report>,
    /// Servers that are decided about.
    pub servers: Vec<Server>,
    /// What can be decided.
    pub choices: Vec<Choice>,
    /// What was typed.
    pub typed: Typed,
    /// What the inboxes refused, by reason.
    pub refusals: Vec<Seen>,
    /// What they took and what then changed nothing.
    pub ignored: Vec<Seen>,
}

/// What became of something.
pub struct Report {
    /// In a few words.
    pub heading: Said,
    /// One by one.
    pub lines: Vec<Said>,
}

/// A server that is decided about.
pub struct Server {
    /// Its host.
    pub host: String,
    /// The decision in words.
    pub words: Said,
    /// Why.
    pub reason: String,
    /// The day of the decision.
    pub since: String,
}

/// What was typed into the forms of the page.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The host.
    pub host: String,
    /// The reason.
    pub reason: String,
    /// Whether media are refused.
    pub reject_media: bool,
    /// A list.
    pub list: String,
    /// What is wrong with the host.
    pub fault: Said,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;

    #[test]
    #[expect(clippy::too_many_lines, reason = "one sample with every part of the page")]
    fn partners() {
        pages(|text| {
            let fact = || Fact { name: "tally-waiting", value: text.to_owned() };
            let trouble = |soft: bool| Trouble {
                host: text.to_owned(),
                sentence: text.into(),
                cause: text.into(),
                advice: vec![text.into(), text.into()],
                evidence: vec![Seen { name: text.into(), value: text.to_owned() }],
                report: text.to_owned(),
                soft,
                may_retry: !soft,
            };
            let row = |tone| PartnerRow {
                name: text.to_owned(),
                host: text.to_owned(),
                tone,
                words: text.into(),
                sent: text.to_owned(),
                received: text.to_owned(),
                backlog: 31,
                compared: text.into(),
                may_compare: true,
                may_agree: true,
                delay: text.to_owned(),
                may_end: true,
                decided: text.into(),
                days: vec!["off", "good", "care", "bad"],
                days_said: text.to_owned(),
            };
            PartnersPage {
                frame: sample::frame(text),
                place: "partners",
                token: "t".to_owned(),
                sentence: text.into(),
                requests: vec![Request { name: text.to_owned(), host: text.to_owned() }],
                troubles: [false, true].map(trouble).into_iter().collect(),
                tally: vec![fact()],
                partners: vec![row("good"), row("care"), row("bad"), row("off")],
                host: text.to_owned(),
                fault: text.into(),
                code: text.to_owned(),
                code_fault: text.into(),
                note: text.to_owned(),
                note_fault: text.into(),
                made: Some(Made { code: text.to_owned(), host: text.to_owned(), until: text.to_owned() }),
                codes: vec![CodeRow {
                    name: text.to_owned(),
                    note: text.to_owned(),
                    words: text.into(),
                    made: text.to_owned(),
                    may_revoke: true,
                }],
                held: 3,
                suggestions: vec![Suggested { host: text.to_owned(), words: text.into(), by: text.to_owned() }],
                listed: true,
            }
            .render()
        });
        pages(|text| {
            DecidePage {
                frame: sample::frame(text),
                place: "partners",
                token: "t".to_owned(),
                name: text.to_owned(),
                host: text.to_owned(),
                sentence: text.into(),
                choices: vec![Choice {
                    code: "hold".to_owned(),
                    label: text.to_owned(),
                    detail: text.into(),
                    on: true,
                }],
                reason: text.to_owned(),
                fault: text.into(),
                may_pause: true,
                may_resume: true,
            }
            .render()
        });
        pages(|text| {
            let held = |number: &str| Held {
                number: number.to_owned(),
                heading: text.to_owned(),
                from: text.to_owned(),
                words: text.to_owned(),
                original: text.to_owned(),
                again: true,
                language: "en".to_owned(),
                when: text.to_owned(),
            };
            QueuePage {
                frame: sample::frame(text),
                place: "partners",
                token: "t".to_owned(),
                texts: vec![held("1"), held("2")],
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

    #[test]
    fn servers() {
        pages(|text| {
            let choice = |code: &'static str| Choice {
                code: code.to_owned(),
                label: text.to_owned(),
                detail: text.into(),
                on: code == "block",
            };
            let server =
                Server { host: text.to_owned(), words: text.into(), reason: text.to_owned(), since: text.to_owned() };
            ServersPage {
                frame: sample::frame(text),
                place: "servers",
                token: "t".to_owned(),
                sentence: text.into(),
                report: Some(Report { heading: text.into(), lines: vec![text.into()] }),
                servers: vec![server],
                choices: vec![choice("block"), choice("limit")],
                typed: Typed {
                    host: text.to_owned(),
                    reason: text.to_owned(),
                    reject_media: true,
                    list: text.to_owned(),
                    fault: text.into(),
                },
                refusals: vec![Seen { name: text.into(), value: text.to_owned() }],
                ignored: vec![Seen { name: text.into(), value: text.to_owned() }],
            }
            .render()
        });
    }
}

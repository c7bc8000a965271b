//! The pages of moderators: decide about a report, a decision, the log. And the statement that the person concerned reads.

use askama::Template;

use super::frame::{Choice, Frame};
use crate::web::tongue::Said;

/// `/desk/admin/reports/decide?id=`.
#[derive(Template)]
#[template(path = "moderation_decide.html")]
pub struct JudgePage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// The receipt.
    pub number: String,
    /// Who or what is reported, in words.
    pub about: String,
    /// What the reporter wrote; may be empty.
    pub words: String,
    /// The texts that are reported and are here.
    pub evidence: Vec<Evidence>,
    /// What can be done.
    pub measures: Vec<Choice>,
    /// What it can rest on.
    pub grounds: Vec<Choice>,
    /// What was typed.
    pub typed: Typed,
}

/// A text that was reported.
pub struct Evidence {
    /// Its title, or how it begins.
    pub title: String,
    /// Its language, as a tag.
    pub language: String,
    /// How it goes on.
    pub words: String,
    /// Its page here; empty for what has none.
    pub url: String,
}

/// What was typed into the form of a decision, and what is wrong with it.
#[derive(Default)]
pub struct Typed {
    /// Which law or which rule.
    pub rule: String,
    /// The facts.
    pub facts: String,
    /// Whether the report stays open.
    pub more: bool,
    /// What is wrong with the measure.
    pub measure_fault: Said,
    /// What is wrong with the ground.
    pub ground_fault: Said,
    /// What is wrong with the rule.
    pub rule_fault: Said,
    /// What is wrong with the facts.
    pub facts_fault: Said,
}

/// `/desk/admin/decisions/{number}`.
#[derive(Template)]
#[template(path = "moderation_decision.html")]
pub struct DecisionPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// Our number of it.
    pub number: String,
    /// Who decided it, when, and whether it holds.
    pub sentence: Said,
    /// What it is about, as an address.
    pub about: String,
    /// What was done.
    pub measure: Said,
    /// The facts.
    pub facts: String,
    /// The statement; empty where there is none.
    pub paragraphs: Vec<String>,
    /// The language of the statement, as a tag.
    pub language: String,
    /// Where the statement is read.
    pub address: String,
    /// Whether it can be taken back.
    pub may_take_back: bool,
    /// What is wrong with the reason for taking it back.
    pub fault: Said,
    /// What can be answered to an appeal.
    pub outcomes: Vec<Choice>,
    /// The appeal that this member may answer.
    pub appeal: Option<Waiting>,
}

/// `/desk/admin/log`.
#[derive(Template)]
#[template(path = "moderation_log.html")]
pub struct LogPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The lines, newest first.
    pub lines: Vec<LogLine>,
    /// Where older ones are; empty where there are none.
    pub older: String,
}

/// A line of the log.
pub struct LogLine {
    /// When.
    pub when: String,
    /// Who.
    pub who: String,
    /// What.
    pub what: Said,
    /// About what.
    pub about: String,
    /// Why.
    pub reason: String,
    /// The page of the decision; empty where there is none.
    pub url: String,
}

/// `/decisions/{code}`.
#[derive(Template)]
#[template(path = "ruling.html")]
pub struct RulingPage {
    /// What stands around it.
    pub frame: Frame,
    /// The language of the statement, as a tag.
    pub language: String,
    /// The statement.
    pub paragraphs: Vec<String>,
    /// Whether it was taken back.
    pub ended: bool,
    /// What became of the appeal, in sentences; empty where there is none.
    pub appeal: Vec<Said>,
    /// What the appeal says, and what was answered; empty as long as there is nothing.
    pub said: [String; 2],
    /// The form for an appeal, where one can be made.
    pub form: Option<AppealForm>,
}

/// The form for an appeal.
pub struct AppealForm {
    /// Where it is sent.
    pub action: String,
    /// What was typed.
    pub words: String,
    /// What is wrong with it.
    pub fault: Said,
}

/// An appeal that waits for an answer.
pub struct Waiting {
    /// What it says.
    pub words: String,
    /// Whether the one who decided may answer, because there is nobody else.
    pub alone: bool,
    /// What was typed.
    pub answer: String,
    /// What is wrong with the outcome.
    pub outcome_fault: Said,
    /// What is wrong with the answer.
    pub answer_fault: Said,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;

    #[test]
    fn deciding() {
        let page = |text: &str, fault: Said| JudgePage {
            frame: sample::frame(text),
            place: "reports",
            token: "t".to_owned(),
            number: "7".to_owned(),
            about: text.to_owned(),
            words: text.to_owned(),
            evidence: vec![
                Evidence {
                    title: text.to_owned(),
                    language: "el".to_owned(),
                    words: text.to_owned(),
                    url: "/practices/1/x".to_owned(),
                },
                Evidence {
                    title: text.to_owned(),
                    language: "el".to_owned(),
                    words: String::new(),
                    url: String::new(),
                },
            ],
            measures: sample::choices(text),
            grounds: sample::choices(text),
            typed: Typed {
                rule: text.to_owned(),
                facts: text.to_owned(),
                more: true,
                measure_fault: fault.clone(),
                ground_fault: fault.clone(),
                rule_fault: fault.clone(),
                facts_fault: fault,
            },
        };
        pages(|text| page(text, text.into()).render());
        pages(|text| {
            JudgePage { words: String::new(), typed: Typed::default(), ..page(text, Said::default()) }.render()
        });
    }

    #[test]
    fn a_decision_and_its_statement() {
        for may_take_back in [true, false] {
            pages(|text| {
                DecisionPage {
                    frame: sample::frame(text),
                    place: "log",
                    token: "t".to_owned(),
                    number: "7".to_owned(),
                    sentence: text.into(),
                    about: text.to_owned(),
                    measure: text.into(),
                    facts: text.to_owned(),
                    paragraphs: if may_take_back { vec![text.to_owned()] } else { Vec::new() },
                    language: "el".to_owned(),
                    address: text.to_owned(),
                    may_take_back,
                    fault: text.into(),
                    outcomes: sample::choices(text),
                    appeal: may_take_back.then(|| Waiting {
                        words: text.to_owned(),
                        alone: true,
                        answer: text.to_owned(),
                        outcome_fault: text.into(),
                        answer_fault: text.into(),
                    }),
                }
                .render()
            });
            pages(|text| {
                RulingPage {
                    frame: sample::frame(text),
                    language: "el".to_owned(),
                    paragraphs: vec![text.to_owned(), text.to_owned()],
                    ended: may_take_back,
                    appeal: if may_take_back { vec![text.into(), text.into()] } else { Vec::new() },
                    said: if may_take_back { [text.to_owned(), text.to_owned()] } else { Default::default() },
                    form: (!may_take_back).then(|| AppealForm {
                        action: "/decisions/x".to_owned(),
                        words: text.to_owned(),
                        fault: text.into(),
                    }),
                }
                .render()
            });
        }
    }

    #[test]
    fn the_log() {
        pages(|text| {
            let line = |url: &str| LogLine {
                when: text.to_owned(),
                who: text.to_owned(),
                what: text.into(),
                about: text.to_owned(),
                reason: text.to_owned(),
                url: url.to_owned(),
            };
            LogPage {
                frame: sample::frame(text),
                place: "log",
                lines: vec![line("/desk/admin/decisions/7"), line("")],
                older: "/desk/admin/log?before=7".to_owned(),
            }
            .render()
        });
        pages(|text| {
            LogPage { frame: sample::frame(text), place: "log", lines: Vec::new(), older: String::new() }.render()
        });
    }
}

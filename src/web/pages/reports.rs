//! The admin's desk: reports, and what came in and changed nothing.

use askama::Template;

use super::frame::Frame;
use crate::web::tongue::Said;

/// `/desk/admin/reports`.
#[derive(Template)]
#[template(path = "reports.html")]
pub struct ReportsPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// The state, in one plain sentence.
    pub sentence: Said,
    /// Those that wait.
    pub reports: Vec<ReportRow>,
    /// Appeals that wait and that the member may answer.
    pub appeals: Vec<AppealRow>,
    /// What changed nothing, the most frequent first.
    pub refusals: Vec<RefusalRow>,
}

/// A report that waits.
pub struct ReportRow {
    /// Its number: the receipt.
    pub number: String,
    /// Who or what is reported, in words.
    pub about: String,
    /// Who sent it.
    pub from: String,
    /// When, in words.
    pub when: String,
    /// By when it is decided about, in a sentence.
    pub due: Said,
    /// Whether that day is over.
    pub overdue: bool,
    /// Why it was reported by the public form, and how often; empty for others.
    pub cause: Said,
    /// The reason; may be empty.
    pub words: String,
    /// What it names: address, and the same to read.
    pub objects: Vec<String>,
    /// Whether it can be passed on to the server of whom it is about.
    pub may_forward: bool,
    /// Whether that was done.
    pub forwarded: bool,
}

/// An appeal that waits.
pub struct AppealRow {
    /// Our number of the decision.
    pub number: String,
    /// What was decided.
    pub what: String,
    /// When the appeal was made, in words.
    pub when: String,
}

/// A line of the count.
pub struct RefusalRow {
    /// Type of the activity.
    pub kind: String,
    /// Why.
    pub reason: Said,
    /// How often.
    pub times: i64,
    /// The last time, in words.
    pub last: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;

    #[test]
    fn reports() {
        pages(|text| {
            let row = |number: &str, may_forward: bool| ReportRow {
                number: number.to_owned(),
                about: text.to_owned(),
                from: text.to_owned(),
                when: text.to_owned(),
                due: text.into(),
                overdue: may_forward,
                cause: if may_forward { text.into() } else { Said::default() },
                words: text.to_owned(),
                objects: vec![text.to_owned()],
                may_forward,
                forwarded: !may_forward,
            };
            ReportsPage {
                frame: sample::frame(text),
                place: "reports",
                token: "t".to_owned(),
                sentence: text.into(),
                reports: vec![row("1", true), row("2", false)],
                appeals: vec![AppealRow { number: "7".to_owned(), what: text.to_owned(), when: text.to_owned() }],
                refusals: vec![RefusalRow {
                    kind: text.to_owned(),
                    reason: text.into(),
                    times: 3,
                    last: text.to_owned(),
                }],
            }
            .render()
        });
        pages(|text| {
            ReportsPage {
                frame: sample::frame(text),
                place: "reports",
                token: "t".to_owned(),
                sentence: text.into(),
                reports: vec![],
                appeals: vec![],
                refusals: vec![],
            }
            .render()
        });
    }
}

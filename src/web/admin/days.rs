//! The last days of a partner as a row of bars and as a sentence; and all partners as a table to take away.

use crate::storage::measured::Contact;
use crate::text::csv;
use crate::web::tongue::Tongue;

/// How a day went: `good`, `care` where it did not always go well, `bad` where it never did, `off` where nothing was noted.
fn tone(day: Option<Contact>) -> &'static str {
    match day {
        Some(Contact { failed: 0, .. }) => "good",
        Some(Contact { reached: 0, .. }) => "bad",
        Some(_) => "care",
        None => "off",
    }
}

/// A tone for each day, the oldest first.
pub(super) fn bars(days: &[Option<Contact>]) -> Vec<&'static str> {
    days.iter().map(|day| tone(*day)).collect()
}

/// On how many days it was reached, in words.
pub(super) fn said(tongue: Tongue, days: &[Option<Contact>]) -> String {
    let count = |wanted: &str| bars(days).into_iter().filter(|tone| *tone == wanted).count();
    let said = tongue.say("partners-days-said").with("days", days.len()).with("good", count("good"));
    said.with("care", count("care")).with("bad", count("bad")).text()
}

/// A record of the table. What a spreadsheet would take for a formula is marked as text.
pub(super) fn record(fields: &[String]) -> String {
    let plain = |field: &String| {
        if field.starts_with(['=', '+', '-', '@', '\t']) { format!("'{field}") } else { field.clone() }
    };
    let plain: Vec<String> = fields.iter().map(plain).collect();
    csv::write(&plain.iter().map(String::as_str).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_as_good_as_its_worst() {
        let day = |reached, failed| Some(Contact { day: 1, reached, failed });
        let days = [None, day(3, 0), day(3, 1), day(0, 2), day(1, 0)];
        assert_eq!(bars(&days), ["off", "good", "care", "bad", "good"]);
        assert_eq!(said(Tongue::english(), &days), "Of the last 5 days: reached on 2, not always on 1, never on 1.");
    }

    #[test]
    fn no_name_is_a_formula() {
        let fields = ["=HYPERLINK(\"x\")", "a, b", "-1"].map(str::to_owned);
        assert_eq!(record(&fields), "\"'=HYPERLINK(\"\"x\"\")\",\"a, b\",'-1\n");
    }
}

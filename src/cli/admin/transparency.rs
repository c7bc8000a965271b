//! `admin transparency`: what moderators did in a year, in figures.

use serde_json::json;

use crate::actions::Error;
use crate::actions::moderate::figures::{self, Figures};
use crate::app::App;
use crate::cli::args::Transparency;

/// Does what the command says; answers what belongs on standard output.
pub(super) fn run(app: &App, asked: &Transparency) -> Result<String, Error> {
    let figures = figures::of_year(app, asked.year)?;
    if asked.output.json {
        let object = as_object(asked.year, &figures);
        return serde_json::to_string_pretty(&object).map_err(|error| Error::Refused(error.to_string()));
    }
    Ok(in_words(asked.year, &figures))
}

fn as_object(year: u16, figures: &Figures) -> serde_json::Value {
    let decisions: Vec<serde_json::Value> = figures
        .decisions
        .iter()
        .map(|((measure, about, ground), count)| json!({"measure": measure, "about": about, "ground": ground, "count": count}))
        .collect();
    json!({
        "year": year,
        "reports": figures.reports,
        "reports_open": figures.open,
        "median_hours_to_decision": figures.median_hours,
        "decisions": decisions,
        "automated_decisions": 0,
        "appeals": figures.appeals,
        "log": figures.log,
    })
}

fn in_words(year: u16, figures: &Figures) -> String {
    let total: usize = figures.reports.values().sum();
    let mut lines = vec![format!("{year}: {total} reports, {} of them not decided about yet.", figures.open)];
    lines.extend(figures.reports.iter().map(|(kind, count)| format!("  {kind:<24} {count}")));
    lines.push(match figures.median_hours {
        Some(hours) => format!("Half of those decided about were decided about within {hours} hours."),
        None => "None of them was decided about.".to_owned(),
    });
    lines.push("Decisions, all made by people:".to_owned());
    lines.extend(figures.decisions.iter().map(|((measure, about, ground), count)| {
        let what = [measure.as_str(), about, ground].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
        format!("  {:<24} {count}", what.join(" "))
    }));
    lines.push("Appeals:".to_owned());
    lines.extend(figures.appeals.iter().map(|(outcome, count)| format!("  {outcome:<24} {count}")));
    lines.join("\n")
}

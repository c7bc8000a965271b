//! The tables of a text on its page: each can be scrolled by itself, and percentages get bars.
//!
//! Works on HTML that is already sanitised, as [`super::outline`] does: every tag is closed and written in one way.

use std::fmt::Write;

use super::outline::words;
use super::tongue::Tongue;
use crate::text::sanitize;

/// So many columns of percentages get bars, and a table with more none: they would be lines.
const MOST_COLUMNS: usize = 4;
/// The height of a bar and the space below it, in the units of the picture.
const BAR: usize = 7;
const STEP: usize = 9;
const WIDTH: usize = 100;

/// The HTML with each table in a region of its own, in which it scrolls where it is too wide for the page.
pub fn tables(tongue: Tongue, html: &str) -> String {
    let mut shown = String::with_capacity(html.len());
    let (mut rest, mut number) = (html, 0);
    while let Some((before, table, after)) = next_table(rest) {
        number += 1;
        let name = sanitize::escape(&tongue.say("text-table").with("number", number).text());
        let drawn = bars(tongue, table);
        let _ = write!(
            shown,
            "{before}<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{name}\">{}</div>",
            drawn.as_deref().unwrap_or(table)
        );
        rest = after;
    }
    shown + rest
}

/// What stands before the first table without another one inside, the table, and what stands after it.
fn next_table(html: &str) -> Option<(&str, &str, &str)> {
    const END: &str = "</table>";
    let end = html.find(END)? + END.len();
    let (with, after) = html.split_at_checked(end)?;
    let (before, table) = with.split_at_checked(with.rfind("<table")?)?;
    Some((before, table, after))
}

/// The table with one more column, in which its percentages are bars; none where it has no such figures.
fn bars(tongue: Tongue, table: &str) -> Option<String> {
    let (all, last) = table.rsplit_once("</tr>")?;
    let rows: Vec<(&str, Vec<String>)> =
        all.split("</tr>").map(|row| Some((row, cells(row)?))).collect::<Option<_>>()?;
    let ((first, names), figures) = rows.split_first()?;
    let told = |column: &usize| {
        !figures.is_empty() && figures.iter().all(|(_, row)| row.get(*column).and_then(|cell| per_cent(cell)).is_some())
    };
    let columns: Vec<usize> = (1..names.len()).filter(told).collect();
    let headed = first.matches("</th>").count() == names.len();
    let even = headed && figures.iter().all(|(_, row)| row.len() == names.len());
    if columns.is_empty() || columns.len() > MOST_COLUMNS || !even {
        return None;
    }
    let mut drawn = keyed(first, &columns)?;
    let heading = sanitize::escape(&tongue.say("text-bars").text());
    let _ = write!(drawn, "<th scope=\"col\"><span class=\"unseen\">{heading}</span></th></tr>");
    for (row, cells) in figures {
        let _ = write!(drawn, "{row}<td class=\"chart\">{}</td></tr>", picture(names, cells, &columns));
    }
    Some(drawn + last)
}

/// The words of the cells of a row; none where one of them spans others.
fn cells(row: &str) -> Option<Vec<String>> {
    let begins = |part: &str| ["<td", "<th"].iter().filter_map(|tag| part.rfind(tag)).max();
    let closed = row.replace("</th>", "</td>");
    if closed.contains("colspan") || closed.contains("rowspan") {
        return None;
    }
    // `<thead>` begins as `<th` does: the last one before the end of the cell is meant.
    let mut parts: Vec<&str> = closed.split("</td>").collect();
    parts.pop();
    parts.into_iter().map(|part| part.get(begins(part)?..).map(words)).collect()
}

/// The percentage that is all a cell says: 0 to 100, and how it is written.
fn per_cent(cell: &str) -> Option<f64> {
    let number = cell.strip_suffix('%')?.trim_end().replace(',', ".");
    let plain = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    number.parse().ok().filter(|value| plain && (0.0..=100.0).contains(value))
}

/// The first row, with the colour of its bars before the name of each column that has some; without its end.
fn keyed(first: &str, columns: &[usize]) -> Option<String> {
    let mut keyed = String::new();
    let mut cells = first.split_inclusive("</th>");
    for (place, cell) in cells.by_ref().enumerate() {
        match columns.iter().position(|column| *column == place) {
            Some(colour) => {
                let tag = cell.rfind("<th")?;
                let inside = tag + cell.get(tag..)?.find('>')? + 1;
                let (before, after) = cell.split_at_checked(inside)?;
                let _ = write!(keyed, "{before}<span class=\"key of-{colour}\" aria-hidden=\"true\"></span>{after}");
            }
            None => keyed.push_str(cell),
        }
    }
    keyed.contains("class=\"key").then_some(keyed)
}

/// The bars of one row, with the same in words.
fn picture(names: &[String], row: &[String], columns: &[usize]) -> String {
    let said = |column: &usize| {
        let (name, cell) = (names.get(*column).map_or("", String::as_str), row.get(*column).map_or("", String::as_str));
        format!("{name} {cell}").trim().to_owned()
    };
    let label = columns.iter().map(said).collect::<Vec<_>>().join(", ");
    let height = columns.len() * STEP - (STEP - BAR);
    let mut svg = format!(
        "<svg class=\"bars\" viewBox=\"0 0 {WIDTH} {height}\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{}\">\
         <rect class=\"ground\" width=\"{WIDTH}\" height=\"{height}\"/>",
        sanitize::escape(&label)
    );
    for (colour, column) in columns.iter().enumerate() {
        let long = row.get(*column).and_then(|cell| per_cent(cell)).unwrap_or_default();
        let _ = write!(svg, "<rect class=\"of-{colour}\" y=\"{}\" width=\"{long}\" height=\"{BAR}\"/>", colour * STEP);
    }
    svg + "</svg>"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::markdown;

    fn shown(markdown: &str) -> String {
        tables(Tongue::english(), &markdown::to_html(markdown))
    }

    #[test]
    fn percentages_get_bars_and_other_columns_none() {
        let html = shown(
            "Before.\n\n| Measure | n | Kitchen | Waiting list |\n|---|---|---|---|\n| In contact | 84 | 81% | 46,5\u{a0}% |\n| \
             *At school* | 84 | 72% | 63% |\n\nAfter.",
        );
        assert!(html.starts_with(
            "<p>Before.</p><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table 1\"><table>"
        ));
        assert!(html.ends_with("</table></div><p>After.</p>"), "{html}");
        assert!(html.contains("<th><span class=\"key of-0\" aria-hidden=\"true\"></span>Kitchen</th>"), "{html}");
        assert!(html.contains("<th>n</th>") && html.contains("<td>46,5&nbsp;%</td><td class=\"chart\"><svg"), "{html}");
        assert!(html.contains("aria-label=\"Kitchen 81%, Waiting list 46,5 %\""), "{html}");
        assert!(html.contains("<rect class=\"of-1\" y=\"9\" width=\"46.5\" height=\"7\"/>"), "{html}");
        assert_eq!(html.matches("<svg").count(), 2);
        assert_eq!(html.matches("<tr>").count(), html.matches("</tr>").count());
    }

    #[test]
    fn tables_without_percentages_stay_as_they_are() {
        for cell in ["81", "about 81%", "181%", "-3%", "%", "1e1%", "inf%", ""] {
            let html = shown(&format!("| a | b |\n|---|---|\n| c | {cell} |"));
            assert!(html.contains("class=\"scroll\"") && !html.contains("<svg"), "{html}");
        }
        for odd in [
            "<table><tbody><tr><td colspan=\"2\">x</td></tr></tbody></table>",
            "<table></table>",
            "<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>",
            "<table><tbody><tr><td>a</td><td>1%</td></tr><tr><td>c</td><td>2%</td></tr></tbody></table>",
        ] {
            let html = tables(Tongue::english(), odd);
            assert!(html.contains(odd), "{html}");
        }
    }

    #[test]
    fn nothing_of_a_text_is_lost_or_left_open() {
        let nested =
            "<table><tbody><tr><td><table><tbody><tr><td>1</td></tr></tbody></table>x</td></tr></tbody></table>end";
        let html = tables(Tongue::english(), nested);
        assert_eq!(html.matches("<div").count(), html.matches("</div>").count());
        assert!(html.ends_with("end") && html.contains(">1</td>") && html.contains("</table></div>x</td>"), "{html}");
        assert_eq!(tables(Tongue::english(), "<p>no table</p>"), "<p>no table</p>");
        let named = shown("| a | \"b\" & <i> |\n|---|---|\n| c | 5% |");
        assert!(!named.contains("<i>") && named.contains("aria-label=\"&quot;b&quot; &amp; &lt;i&gt; 5%\""), "{named}");
    }
}

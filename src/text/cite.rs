//! A text as reference managers read it: BibTeX, RIS, CSL-JSON.

use serde_json::{Value, json};

use super::fold;

/// What a citation names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its number, which keeps keys apart.
    pub number: i64,
    /// Its title.
    pub title: String,
    /// Who wrote it, the first author first.
    pub authors: Vec<String>,
    /// The institution that published it.
    pub house: String,
    /// Year, month and day of its publication.
    pub day: (i32, u32, u32),
    /// Its language, as a tag; may be empty.
    pub language: String,
    /// Its address.
    pub url: String,
    /// Its summary; may be empty.
    pub summary: String,
    /// Its revision; 0 where it is not known.
    pub version: i32,
}

/// A form that reference managers read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `BibTeX`, as `BibLaTeX` reads it too.
    Bibtex,
    /// RIS, the tagged format of Research Information Systems.
    Ris,
    /// CSL-JSON, the items of citeproc.
    Csl,
}

impl Form {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Bibtex, Self::Ris, Self::Csl];

    /// The ending of its files.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Bibtex => "bib",
            Self::Ris => "ris",
            Self::Csl => "json",
        }
    }

    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Bibtex => "BibTeX",
            Self::Ris => "RIS",
            Self::Csl => "CSL-JSON",
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Bibtex => "application/x-bibtex; charset=utf-8",
            Self::Ris => "application/x-research-info-systems; charset=utf-8",
            Self::Csl => "application/vnd.citationstyles.csl+json; charset=utf-8",
        }
    }

    /// A source in this form.
    pub fn write(self, source: &Source) -> String {
        match self {
            Self::Bibtex => bibtex(source),
            Self::Ris => ris(source),
            Self::Csl => format!("{:#}\n", csl(source)),
        }
    }
}

impl Source {
    /// What a manuscript names it by: `roca2026-17`.
    fn key(&self) -> String {
        let first = self.authors.first().map(String::as_str).unwrap_or_default();
        let last = first.split_whitespace().next_back().unwrap_or_default();
        let mut name = fold::folded(&last.to_lowercase());
        name.retain(|letter| letter.is_ascii_alphanumeric());
        format!("{}{}-{}", if name.is_empty() { "text" } else { &name }, self.day.0, self.number)
    }

    fn iso_day(&self) -> String {
        let (year, month, day) = self.day;
        format!("{year:04}-{month:02}-{day:02}")
    }
}

/// One line: what stands in a field of a file that has a field on each line.
fn line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn bibtex(source: &Source) -> String {
    let version = if source.version > 0 { source.version.to_string() } else { String::new() };
    let authors: Vec<String> = source.authors.iter().map(|author| format!("{{{}}}", latex(author))).collect();
    let fields = [
        // Two pairs of braces: a name is taken as it is written, whatever stands in it.
        ("author", authors.join(" and ")),
        ("title", format!("{{{}}}", latex(&source.title))),
        ("year", source.day.0.to_string()),
        ("date", source.iso_day()),
        ("publisher", format!("{{{}}}", latex(&source.house))),
        ("version", version),
        ("language", latex(&source.language)),
        ("url", verbatim(&source.url)),
        ("abstract", latex(&source.summary)),
    ];
    let told = fields.iter().filter(|(_, value)| !value.is_empty());
    let mut entry = format!("@online{{{},\n", source.key());
    for (name, value) in told {
        entry.extend(["  ", name, " = {", value, "},\n"]);
    }
    entry + "}\n"
}

/// Text with what LaTeX takes for commands spelt out.
fn latex(text: &str) -> String {
    let mut spelt = String::with_capacity(text.len());
    for letter in line(text).chars() {
        match letter {
            '\\' => spelt.push_str("\\textbackslash{}"),
            '~' => spelt.push_str("\\textasciitilde{}"),
            '^' => spelt.push_str("\\textasciicircum{}"),
            '{' | '}' | '$' | '&' | '%' | '#' | '_' => {
                spelt.push('\\');
                spelt.push(letter);
            }
            other => spelt.push(other),
        }
    }
    spelt
}

/// An address, which BibTeX takes as it is, without what would end the field.
fn verbatim(url: &str) -> String {
    line(url).replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C")
}

fn ris(source: &Source) -> String {
    let version = if source.version > 0 { source.version.to_string() } else { String::new() };
    let fields = [
        ("TY", "ELEC".to_owned()),
        ("TI", source.title.clone()),
        ("PB", source.house.clone()),
        ("PY", source.day.0.to_string()),
        ("DA", source.iso_day().replace('-', "/")),
        ("ET", version),
        ("LA", source.language.clone()),
        ("UR", source.url.clone()),
        ("AB", source.summary.clone()),
    ];
    let (kind, rest) = fields.split_at(1);
    let authors: Vec<(&str, String)> = source.authors.iter().map(|author| ("AU", author.clone())).collect();
    let told = kind.iter().chain(&authors).chain(rest);
    let mut record = String::new();
    for (tag, value) in told.map(|(tag, value)| (tag, line(value))).filter(|(_, value)| !value.is_empty()) {
        record.extend([tag, "  - ", &value, "\r\n"]);
    }
    record + "ER  - \r\n"
}

fn csl(source: &Source) -> Value {
    let (year, month, day) = source.day;
    let mut item = json!({
        "id": source.key(),
        "type": "webpage",
        "title": line(&source.title),
        "author": source.authors.iter().map(|author| json!({"literal": line(author)})).collect::<Vec<_>>(),
        "publisher": line(&source.house),
        "issued": {"date-parts": [[year, month, day]]},
        "URL": source.url,
    });
    let version = if source.version > 0 { source.version.to_string() } else { String::new() };
    let further = [("language", &source.language), ("abstract", &source.summary), ("version", &version)];
    if let Some(fields) = item.as_object_mut() {
        let told = further.into_iter().filter(|(_, value)| !value.is_empty());
        fields.extend(told.map(|(name, value)| (name.to_owned(), Value::from(line(value)))));
    }
    json!([item])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source() -> Source {
        Source {
            number: 17,
            title: "The {Open} Kitchen: 50 % & more_".to_owned(),
            authors: vec!["Ana and Eva Roçà".to_owned()],
            house: "Casa \\ Oberta".to_owned(),
            day: (2026, 3, 4),
            language: "ca".to_owned(),
            url: "https://a.example/practices/17/the_open-kitchen".to_owned(),
            summary: "First line.\r\nER  - \nTY  - BOOK".to_owned(),
            version: 3,
        }
    }

    #[test]
    fn bibtex_is_taken_as_it_was_written() {
        let expected = "@online{roca2026-17,\n  author = {{Ana and Eva Roçà}},\n  title = {{The \\{Open\\} Kitchen: 50 \\% \\& more\\_}},\n  \
                        year = {2026},\n  date = {2026-03-04},\n  publisher = {{Casa \\textbackslash{} Oberta}},\n  version = {3},\n  \
                        language = {ca},\n  url = {https://a.example/practices/17/the_open-kitchen},\n  \
                        abstract = {First line. ER - TY - BOOK},\n}\n";
        assert_eq!(Form::Bibtex.write(&source()), expected);
    }

    #[test]
    fn ris_has_one_record_whatever_the_text_says() {
        let written = Form::Ris.write(&source());
        assert!(written.starts_with("TY  - ELEC\r\nAU  - Ana and Eva Roçà\r\n") && written.ends_with("\r\nER  - \r\n"));
        assert!(
            written.contains("\r\nDA  - 2026/03/04\r\n")
                && written.contains("\r\nAB  - First line. ER - TY - BOOK\r\n")
        );
        assert_eq!(written.matches("\r\nER  -").count(), 1);
        assert_eq!(written.lines().filter(|line| line.starts_with("TY")).count(), 1);
    }

    #[test]
    fn csl_is_an_item_of_citeproc() {
        let items: Value = serde_json::from_str(&Form::Csl.write(&source())).unwrap();
        assert_eq!(items[0]["issued"], json!({"date-parts": [[2026, 3, 4]]}));
        assert_eq!((&items[0]["id"], &items[0]["version"]), (&json!("roca2026-17"), &json!("3")));
        let nameless = Source { authors: vec!["Γ".to_owned()], version: 0, language: String::new(), ..source() };
        let items: Value = serde_json::from_str(&Form::Csl.write(&nameless)).unwrap();
        assert_eq!(items[0]["id"], "text2026-17");
        assert!(items[0].get("version").is_none() && items[0].get("language").is_none());
    }
}

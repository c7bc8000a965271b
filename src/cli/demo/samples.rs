//! The institutions of the demo with their people and texts, as the JSON files of this folder hold them.

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::domain::audience::Audience;
use crate::domain::consent::Consent;
use crate::domain::member::Role;

/// One file for each institution, in the order in which the demo starts them.
const FILES: [&str; 8] = [
    include_str!("vora.json"),
    include_str!("gefyra.json"),
    include_str!("most.json"),
    include_str!("prag.json"),
    include_str!("bru.json"),
    include_str!("riverside.json"),
    include_str!("ponte.json"),
    include_str!("turku.json"),
];

/// An institution as it is on its first day in the demo.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "the data files call it so")]
pub struct Institution {
    /// Its host name before `.localhost`, its handle and the name of its folder.
    pub name: String,
    /// The name as people know it.
    pub institution: String,
    /// Two letters of ISO 3166-1.
    pub country: String,
    /// The town.
    pub town: String,
    /// The hue of its pages, in degrees; the one that is delivered where there is none.
    #[serde(default)]
    pub hue: Option<u16>,
    /// The languages of its pages and texts, the main one first.
    pub languages: Vec<String>,
    /// A sentence or two about it.
    pub summary: String,
    /// Its members.
    pub people: Vec<Person>,
    /// What they have written.
    pub texts: Vec<Text>,
}

/// A member.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// The name before the @.
    pub handle: String,
    /// The name as people know it.
    pub name: String,
    /// What the person may do.
    pub role: Role,
}

/// A practice or an essay.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// `practice` or `essay`.
    pub kind: String,
    /// The handle of its author.
    pub author: String,
    /// One of the institution's languages.
    pub language: String,
    /// Who may read it.
    pub audience: Audience,
    /// What its author declares.
    pub consent: Consent,
    /// How many days before the first start it was written.
    pub days: i64,
    /// Whether it is still a draft.
    #[serde(default)]
    pub draft: bool,
    /// Title.
    pub name: String,
    /// One paragraph.
    pub summary: String,
    /// The title of the practice of the first institution that it adapts; its block says how.
    #[serde(default)]
    pub adapts: Option<String>,
    /// The `practice` or `essay` block of the vocabulary.
    pub block: Map<String, Value>,
    /// What colleagues of the house say about it.
    #[serde(default)]
    pub comments: Vec<Comment>,
}

/// What a colleague says about a text.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comment {
    /// The handle of its author.
    pub author: String,
    /// How many days before the first start it was said.
    pub days: i64,
    /// Markdown.
    pub text: String,
}

/// The first `count` institutions. Where there are more than files, the files serve again under other names.
///
/// # Errors
/// A sentence about a file that cannot be read; the tests keep it from happening.
pub fn institutions(count: usize) -> Result<Vec<Institution>, String> {
    let files = FILES.iter().cycle().take(count).enumerate();
    files.map(|(place, file)| numbered(read(file)?, place / FILES.len())).collect()
}

fn read(file: &str) -> Result<Institution, String> {
    serde_json::from_str(file).map_err(|error| format!("a sample of the demo cannot be read: {error}"))
}

/// The same institution once more: in the second round `vora2`, a second house of the same name.
fn numbered(mut institution: Institution, rounds: usize) -> Result<Institution, String> {
    if rounds > 0 {
        let number = rounds.checked_add(1).ok_or("there are too many institutions")?;
        institution.name = format!("{}{number}", institution.name);
        institution.institution = format!("{} {number}", institution.institution);
    }
    Ok(institution)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::actions::write::Kind;
    use crate::domain::{essay, practice};
    use crate::text::language;

    fn all() -> Vec<Institution> {
        institutions(FILES.len()).unwrap()
    }

    #[test]
    fn what_is_adapted_is_older_and_of_the_first_house() {
        let houses = all();
        let mut adapted = 0;
        let first = &houses[0];
        for house in &houses[1..] {
            for (text, adapts) in house.texts.iter().filter_map(|text| Some((text, text.adapts.as_ref()?))) {
                let origin = first.texts.iter().find(|one| &one.name == adapts).unwrap();
                assert!(origin.days > text.days && origin.audience == Audience::Public && text.comments.is_empty());
                let block = practice::parse(text.block.clone()).unwrap();
                let parts = practice::parse(origin.block.clone()).unwrap().core_elements.unwrap();
                let kept = block.adaptation.unwrap().core.unwrap();
                let words = |all: Vec<Option<String>>| all.into_iter().flatten().collect::<Vec<_>>();
                assert_eq!(
                    words(kept.into_iter().map(|one| one.text).collect()),
                    words(parts.into_iter().map(|one| one.text).collect()),
                    "{}",
                    text.name
                );
                adapted += 1;
            }
        }
        assert!(adapted >= 4, "{adapted}");
    }

    #[test]
    fn every_text_can_be_published_as_it_is() {
        for mut text in all().into_iter().flat_map(|institution| institution.texts) {
            if text.adapts.is_some() {
                text.block["adaptation"]["of"] = "https://other.example/practices/1".into();
            }
            let (name, summary) = (text.name.as_str(), text.summary.as_str());
            match Kind::parse(&text.kind).unwrap() {
                Kind::Practice => {
                    let block = practice::parse(text.block.clone()).unwrap();
                    assert_eq!(practice::problems(name, summary, &block, true), [], "{name}");
                    assert_eq!(practice::completeness(name, &block), 12, "{name}");
                }
                Kind::Essay => {
                    let block = essay::parse(text.block.clone()).unwrap();
                    assert_eq!(essay::problems(name, summary, &block, true), [], "{name}");
                }
            }
            assert!(!summary.is_empty() && text.audience.fits_long_texts() && text.days > 0, "{name}");
        }
    }

    #[test]
    fn every_house_has_its_languages_its_people_and_its_texts() {
        for house in all() {
            assert!(house.languages.iter().all(|tag| language::parse(tag).is_some()), "{}", house.name);
            let handles: BTreeSet<&str> = house.people.iter().map(|person| person.handle.as_str()).collect();
            assert_eq!(handles.len(), house.people.len(), "{}", house.name);
            for role in [Role::Admin, Role::Editor, Role::Practitioner, Role::Student] {
                assert!(house.people.iter().any(|person| person.role == role), "{}: {role:?}", house.name);
            }
            let count = |kind: &str| house.texts.iter().filter(|text| text.kind == kind && !text.draft).count();
            assert!(count("practice") >= 2 && count("essay") >= 1, "{}", house.name);
            assert!(house.texts.iter().any(|text| text.audience == Audience::Public), "{}", house.name);
            for text in &house.texts {
                assert!(house.languages.contains(&text.language), "{}", text.name);
                assert!(handles.contains(text.author.as_str()), "{}", text.name);
                let author = house.people.iter().find(|person| person.handle == text.author).unwrap();
                assert!(text.draft || author.role.may_publish_own(), "{}", text.name);
                for comment in &text.comments {
                    assert!(handles.contains(comment.author.as_str()) && comment.days < text.days, "{}", text.name);
                }
            }
        }
    }

    #[test]
    fn many_institutions_have_names_of_their_own() {
        let names: BTreeSet<String> = institutions(50).unwrap().into_iter().map(|house| house.name).collect();
        assert_eq!(names.len(), 50);
        assert!(names.contains("vora") && names.contains("vora2") && names.contains("gefyra7"));
    }
}

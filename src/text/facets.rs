//! What practices are sifted by: the codes of their blocks, as marks beside the words that search finds them by.

use serde_json::Value;

/// A list of codes that practices are sifted by (vocabulary.md, section 7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Facet {
    /// For whom it is.
    Group,
    /// In which part of life.
    Life,
    /// Where it takes place.
    Where,
    /// In which form: face to face, online.
    Mode,
    /// In which field of work.
    Sector,
    /// What the neighbourhood brings.
    Community,
    /// What it costs.
    Cost,
    /// How far it is tried: by the number of a step all that reached it, by the label of a step those that stand on it.
    Evidence,
}

/// Stands before a mark. Words consist of letters and digits; a stem has a letter after the first sign.
const MARK: &str = "=^";
/// The longest code that is a mark, in characters, and the most marks of one text.
const LONGEST: usize = 64;
const MOST: usize = 120;

impl Facet {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 8] =
        [Self::Group, Self::Where, Self::Sector, Self::Life, Self::Mode, Self::Community, Self::Cost, Self::Evidence];

    /// Its name in addresses, and that of the list of its labels.
    pub fn name(self) -> &'static str {
        match self {
            Self::Group => "group",
            Self::Life => "life",
            Self::Where => "where",
            Self::Mode => "mode",
            Self::Sector => "sector",
            Self::Community => "community",
            Self::Cost => "cost",
            Self::Evidence => "evidence",
        }
    }

    /// The mark of those that have this code; none for what is no code.
    pub fn mark(self, code: &str) -> Option<String> {
        let plain: String = code
            .trim()
            .chars()
            .take(LONGEST)
            .flat_map(char::to_lowercase)
            .map(|c| if c.is_alphanumeric() { c } else { '=' })
            .collect();
        let says = plain.contains(char::is_alphanumeric);
        says.then(|| format!("{MARK}{}={plain}", self.name()))
    }

    fn codes(self, block: &Value) -> Vec<String> {
        let at = |path: &str| texts(block.pointer(path));
        match self {
            Self::Group => at("/targetGroups"),
            Self::Life => at("/lifeStages"),
            Self::Where => [at("/tidier/where"), at("/settings")].concat(),
            Self::Mode => at("/tidier/how/mode"),
            Self::Sector => at("/sectors"),
            Self::Community => at("/communityResources"),
            Self::Cost => at("/resources/costBand"),
            Self::Evidence => {
                let steps = evidence_step(block).into_iter().flat_map(|step| 0..=step).map(|step| step.to_string());
                steps.chain(at("/evidence/label")).collect()
            }
        }
    }
}

/// The step on the ladder of evidence, 0 to 6: the one that the block says, else the first where the practice is in use
/// (vocabulary.md, section 6).
pub fn evidence_step(block: &Value) -> Option<u64> {
    let said = block.pointer("/evidence/step").and_then(Value::as_u64).filter(|step| *step <= 6);
    said.or_else(|| (block.get("status")?.as_str()? == "in-use").then_some(1))
}

/// A text, or each text of a list.
fn texts(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::String(one)) => vec![one.clone()],
        Some(Value::Array(all)) => all.iter().filter_map(|one| one.as_str().map(str::to_owned)).collect(),
        _ => Vec::new(),
    }
}

/// The marks of a block of JSON; none of what is none.
pub fn of(block: Option<&str>) -> String {
    block.and_then(|block| serde_json::from_str(block).ok()).map_or_else(String::new, |block| kept(&block))
}

/// The marks of a block, each once, a space before it: they follow the words in the index.
pub fn kept(block: &Value) -> String {
    let mut marks: Vec<String> = Vec::new();
    for facet in Facet::ALL {
        for mark in facet.codes(block).iter().filter_map(|code| facet.mark(code)) {
            if marks.len() < MOST && !marks.contains(&mark) {
                marks.push(mark);
            }
        }
    }
    marks.iter().flat_map(|mark| [" ", mark]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_code_of_a_block_is_a_mark_once() {
        let block = json!({
            "targetGroups": ["families-poverty", "Ærø_1"], "settings": ["home", "school"],
            "tidier": {"where": ["home"], "how": {"mode": ["online"]}}, "resources": {"costBand": "low"},
            "evidence": {"step": 2, "label": "one-pilot"}
        });
        assert_eq!(
            kept(&block),
            " =^group=families=poverty =^group=ærø=1 =^where=home =^where=school =^mode=online =^cost=low =^evidence=0 \
             =^evidence=1 =^evidence=2 =^evidence=one=pilot"
        );
        assert_eq!(kept(&json!({"status": "in-use"})), " =^evidence=0 =^evidence=1");
        assert_eq!(kept(&json!({"status": "paused"})), "");
        assert_eq!(Facet::Group.mark(" families-poverty "), Some("=^group=families=poverty".to_owned()));
    }

    #[test]
    fn blocks_of_any_shape_are_read_without_harm() {
        for odd in [
            json!(null),
            json!([1]),
            json!({"tidier": 3, "evidence": {"step": 99}, "sectors": [3, ""], "lifeStages": ["--"]}),
        ] {
            assert_eq!(kept(&odd), "", "{odd}");
        }
        let many: Vec<String> = (0..1_000).map(|number| format!("code-{number}")).collect();
        assert!(kept(&json!({ "sectors": many })).len() < 3_000);
        assert!(Facet::Cost.mark(&"x".repeat(1_000)).is_some_and(|mark| mark.len() < 80));
    }
}

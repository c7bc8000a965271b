//! Texts as people write them, sorted into the form.

use super::*;
use proptest::prelude::*;

fn sorted(kind: Kind, text: &str) -> BTreeMap<String, String> {
    let mut fields = BTreeMap::new();
    for (name, value) in sort(kind, text, Title { own: "", other: ["", "From the file name"] }).fields {
        let known: &mut String = fields.entry(name).or_default();
        if !known.is_empty() {
            known.push('+');
        }
        known.push_str(&value);
    }
    fields
}

#[test]
fn a_filled_in_form_comes_back_into_its_fields() {
    let text = "# The open kitchen\n\nIt began with hunger[^1].\n\n## Why do you do it?\n\nTwo\n\n### Roots\n\nwords.[^1]\n\n## ¿Qué se hace?\n\n\
                1. Invite\n   by hand\n2. Cook\n   - rice\n\n## Where does it take place?\n\nSchool, home\n\n## What do you need?\n\n\
                - A **stove**\n- [Cards](https://a.example/cards)\n\n## Who provides it?\n\n| Cook | 2 |\n|---|---|\n| Neighbour | |\n\n\
                ## When should one not do it?\n\nNever alone.\n\n## How does it happen?\n\nFace to face; Several families together\n\n\
                ## In two sentences, for somebody in a hurry\n\nParents *cook*.\n\n[^1]: In 2019";
    let fields = sorted(Kind::Practice, text);
    let expected = [
        ("materials", "A stove\nCards | https://a.example/cards"),
        ("mode", "face-to-face"),
        ("name", "The open kitchen"),
        ("procedures", "Invite\n  by hand\nCook\n  - rice"),
        ("providers", "Cook | 2\nNeighbour"),
        ("risks", "Never alone."),
        ("summary", "Parents cook."),
        ("unit", "several-families"),
        ("where", "school+home"),
        ("why", "It began with hunger[^1].\n\n[^1]: In 2019\n\nTwo\n\n## Roots\n\nwords.[^1]"),
    ];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(fields, BTreeMap::from(expected));
}

#[test]
fn what_answers_no_question_is_kept_where_it_fits() {
    let text = "Before.\n\n# Session 1: welcome\n\nA round[^a].\n\nA song.\n\n- clap\n- sing\n\nThen rest.\n\n# Where\n\nSchool, on the *roof*\n\n# Literature\n\n\
                | a | b |\n|---|---|\n| c | d |\n\n[^a]: Everybody\n[^b]: Nobody";
    let fields = sorted(Kind::Practice, text);
    assert_eq!(fields["name"], "Session 1: welcome");
    assert_eq!(
        fields["why"],
        "Before.\n\nA round[^a].\n\nA song.\n\n- clap\n- sing\n\nThen rest.\n\n[^a]: Everybody\n\n[^b]: Nobody"
    );
    assert_eq!((fields["where"].as_str(), fields.len()), ("school", 4));
    assert_eq!(
        fields["procedures"],
        "**Where**\\\n  School, on the *roof*\n**Literature**\n  | a | b |\n  |---|---|\n  | c | d |"
    );
    let fields = sorted(Kind::Practice, &format!("# Name\n\n{text}"));
    assert_eq!(
        fields["procedures"].split("\n**Where").next(),
        Some(
            "**Session 1: welcome**\\\n  A round[^a].\\\n  A song.\n  - clap\n  - sing\n  [^a]: Everybody\nThen rest."
        )
    );
    let html = markdown::to_html(&fields["procedures"].lines().take(6).map(str::trim).collect::<Vec<_>>().join("\n"));
    assert!(html.contains("<br>") && html.contains("<li>clap</li>") && html.contains("<sup>1</sup>"), "{html}");
}

#[test]
fn questions_without_headings_and_forms_in_tables_are_known() {
    let fields = sorted(
        Kind::Essay,
        "**What did you learn?**\n\nTo wait.\n\nHow did you work before?\n\nIn haste.\n\n# Thanks\n\nTo all.",
    );
    assert_eq!(
        (fields["learnt"].as_str(), fields["before"].as_str()),
        ("To wait.", "In haste.\n\n## Thanks\n\nTo all.")
    );
    assert_eq!(fields["name"], "From the file name");
    let table = "| Title | A kitchen |\n|---|---|\n| Why do you do it? | Hunger |\n| Contact | the office |";
    let fields = sorted(Kind::Practice, &table.replace("Title", "What do you call it?"));
    assert_eq!((fields["name"].as_str(), fields["why"].as_str()), ("A kitchen", "Hunger"));
    assert_eq!(fields["procedures"], "**Contact**\\\n  the office");
    let own = Title { own: "Mine", other: ["Theirs", ""] };
    assert!(sort(Kind::Essay, "# Mine\n\na", own).fields.contains(&("learnt".to_owned(), "a".to_owned())));
    assert!(sort(Kind::Essay, "# Other\n\na", own).fields.contains(&("learnt".to_owned(), "## Other\n\na".to_owned())));
    assert_eq!(
        sort(Kind::Essay, "a", Title { own: "", other: ["x", ""] }).fields[0],
        ("name".to_owned(), String::new())
    );
}

#[test]
fn a_long_text_without_headings_goes_on_among_the_steps() {
    let text = vec!["word ".repeat(200); 20].join("\n\n");
    let fields = sorted(Kind::Practice, &text);
    assert!(fields["why"].chars().count() <= MOST_WHY && fields["procedures"].lines().count() == 16);
    assert_eq!(sorted(Kind::Essay, &text)["learnt"].split_whitespace().count(), 4_000);
}

fn block() -> impl Strategy<Value = String> {
    let words = "[a-z]{2,6}( [a-z]{1,4}){0,3}";
    let asked = [
        "Why do you do it?",
        "Where",
        "What do you need?",
        "What did you learn?",
        "How",
        "Space",
        "What do you call it?",
    ];
    prop_oneof![
        (1..4_usize, words).prop_map(|(level, words)| format!("{} {words}", "#".repeat(level))),
        (1..4_usize, prop::sample::select(asked.to_vec()))
            .prop_map(|(level, words)| format!("{} {words}", "#".repeat(level))),
        words.prop_map(|words| words),
        words.prop_map(|words| format!("- {words}\n- two\n  1. three\n\n     four")),
        words.prop_map(|words| format!("> {words}\n\n```\ncode\n```")),
        words.prop_map(|words| format!("| a | b |\n|---|---|\n| {words} | x |")),
        words.prop_map(|words| format!("[^n]: {words}")),
        words.prop_map(|words| format!("{words}[^n] and [link](https://a.example/{})", words.replace(' ', "-"))),
    ]
}

proptest! {
    /// Whatever a text consists of, each of its words stands in the form.
    #[test]
    fn no_word_is_lost(blocks in proptest::collection::vec(block(), 0..12), essay in any::<bool>()) {
        let text = blocks.join("\n\n");
        let kind = if essay { Kind::Essay } else { Kind::Practice };
        let fields = sort(kind, &text, Title::default()).fields;
        let kept: Vec<String> = fields.into_iter().map(|(_, value)| value).collect();
        let kept = kept.join("\n");
        let words = |text: &str| {
            // The names of questions are asked by the form.
            let lines = text.lines().filter(|line| !line.starts_with('#'));
            let words = lines.flat_map(|line| line.split(|sign: char| !sign.is_alphanumeric()));
            words.filter(|word| word.len() > 1).map(str::to_owned).collect::<BTreeSet<String>>()
        };
        let lost: Vec<String> = words(&text).difference(&words(&kept.replace('#', ""))).cloned().collect();
        prop_assert!(lost.is_empty(), "{:?} of {}\n->\n{}", lost, text, kept);
    }
}

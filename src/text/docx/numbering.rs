//! The lists of a Word document: which levels have numbers, and where they begin.

use std::collections::{BTreeMap, HashMap};

use super::Fault;
use super::xml::{Tag, Xml};

/// At most so many lists are kept.
const MOST_LISTS: usize = 5_000;
/// Levels of a list.
const LEVELS: u8 = 9;

/// How the items of a level are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A bullet.
    Bullet,
    /// A number, the first of which is this.
    Number(u32),
    /// Nothing: the paragraph is no item.
    Nothing,
}

#[derive(Clone, Debug, Default)]
struct Plan {
    marks: HashMap<u8, Mark>,
    /// The level of paragraphs of a style.
    levels: HashMap<String, u8>,
    /// The style by which this plan is found, and the style whose plan stands for this one.
    own_style: String,
    other_style: String,
}

#[derive(Clone, Debug, Default)]
struct Numbered {
    plan: String,
    starts: HashMap<u8, u32>,
}

/// The lists of a document by their ids.
#[derive(Clone, Debug, Default)]
pub struct Numbering {
    plans: BTreeMap<String, Plan>,
    lists: HashMap<String, Numbered>,
}

fn number<T: std::str::FromStr>(tag: &Tag<'_>, name: &str) -> Option<T> {
    tag.attribute(name).and_then(|value| value.parse().ok())
}

impl Numbering {
    /// Reads `numbering.xml`.
    pub fn read(text: &str) -> Result<Self, Fault> {
        let (mut xml, mut all) = (Xml::new(text), Self::default());
        xml.root()?;
        xml.children(|xml, tag| match tag.name().as_str() {
            "abstractNum" if all.plans.len() < MOST_LISTS => {
                let id = tag.attribute("abstractNumId").unwrap_or_default();
                let plan = plan(xml)?;
                all.plans.insert(id, plan);
                Ok(())
            }
            "num" if all.lists.len() < MOST_LISTS => {
                let id = tag.attribute("numId").unwrap_or_default();
                let list = list(xml)?;
                all.lists.insert(id, list);
                Ok(())
            }
            _ => xml.skip(),
        })?;
        for list in all.lists.values_mut() {
            let style = all.plans.get(&list.plan).map(|plan| plan.other_style.as_str()).unwrap_or_default();
            let other = all.plans.iter().find(|(_, other)| !style.is_empty() && other.own_style == style);
            if let Some((id, _)) = other {
                list.plan.clone_from(id);
            }
        }
        Ok(all)
    }

    /// How an item of this level of the list is marked; nothing for a list that the file does not describe.
    pub fn mark(&self, id: &str, level: u8) -> Mark {
        let Some(list) = self.lists.get(id) else { return Mark::Nothing };
        let mark = self.plans.get(&list.plan).and_then(|plan| plan.marks.get(&level)).copied().unwrap_or(Mark::Bullet);
        match (mark, list.starts.get(&level)) {
            (Mark::Number(_), Some(start)) => Mark::Number(*start),
            _ => mark,
        }
    }

    /// The level that a style has in the list.
    pub fn level(&self, id: &str, style: &str) -> Option<u8> {
        self.plans.get(&self.lists.get(id)?.plan)?.levels.get(style).copied()
    }

    /// What counts this list: lists of one plan count on together, unless they say where they begin.
    pub fn counter(&self, id: &str) -> String {
        match self.lists.get(id) {
            Some(list) if list.starts.is_empty() => format!("plan {}", list.plan),
            _ => format!("list {id}"),
        }
    }
}

fn plan(xml: &mut Xml<'_>) -> Result<Plan, Fault> {
    let mut plan = Plan::default();
    xml.children(|xml, tag| match tag.name().as_str() {
        "lvl" => {
            let level = number::<u8>(tag, "ilvl").filter(|level| *level < LEVELS);
            let (mark, style) = mark(xml)?;
            if let Some(level) = level {
                plan.marks.insert(level, mark);
                if !style.is_empty() {
                    plan.levels.insert(style, level);
                }
            }
            Ok(())
        }
        name => {
            match name {
                "styleLink" => plan.own_style = tag.value().unwrap_or_default(),
                "numStyleLink" => plan.other_style = tag.value().unwrap_or_default(),
                _ => {}
            }
            xml.skip()
        }
    })?;
    Ok(plan)
}

/// How a level is marked, and the style that belongs to it.
fn mark(xml: &mut Xml<'_>) -> Result<(Mark, String), Fault> {
    let (mut start, mut format, mut style) = (1, String::new(), String::new());
    xml.children(|xml, tag| {
        match tag.name().as_str() {
            "start" => start = number(tag, "val").unwrap_or(1),
            "numFmt" => format = tag.value().unwrap_or_default(),
            "pStyle" => style = tag.value().unwrap_or_default(),
            _ => {}
        }
        xml.skip()
    })?;
    let mark = match format.as_str() {
        "bullet" => Mark::Bullet,
        "none" => Mark::Nothing,
        _ => Mark::Number(start),
    };
    Ok((mark, style))
}

fn list(xml: &mut Xml<'_>) -> Result<Numbered, Fault> {
    let mut list = Numbered::default();
    xml.children(|xml, tag| match tag.name().as_str() {
        "abstractNumId" => {
            list.plan = tag.value().unwrap_or_default();
            xml.skip()
        }
        "lvlOverride" => {
            let level = number::<u8>(tag, "ilvl").filter(|level| *level < LEVELS);
            xml.children(|xml, tag| {
                if tag.name() == "startOverride"
                    && let (Some(level), Some(start)) = (level, number(tag, "val"))
                {
                    list.starts.insert(level, start);
                }
                xml.skip()
            })
        }
        _ => xml.skip(),
    })?;
    Ok(list)
}

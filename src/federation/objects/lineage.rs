//! Which practice another one adapts, on the wire: beside the block, where ours is stored within it.

use serde_json::{Map, Value};

use crate::domain::block;
use crate::domain::practice::{Adaptation, KeptElement, PracticeBlock, is_web_address};
use crate::federation::protocol::article::{Derivation, IncomingArticle};
use crate::federation::protocol::tag::{OBJECT_MEDIA_TYPE, ObjectLink};
use crate::text::sanitize;

/// The relation of a link to what was adapted (W3C PROV-O).
const DERIVED: &str = "http://www.w3.org/ns/prov#wasDerivedFrom";

/// The largest number of core elements, and of changes, that are read of one adaptation.
const MOST: usize = 30;

/// Takes what it adapts out of a stored block: as members of the object, and as a link (FEP-e232).
pub(super) fn taken_out(block: &mut Value) -> (Derivation, Option<ObjectLink>) {
    let members = block.as_object_mut();
    let Some(Value::Object(mut told)) = members.and_then(|members| members.shift_remove("adaptation")) else {
        return (Derivation::default(), None);
    };
    let mut own = |name: &str| told.shift_remove(name).and_then(|value| value.as_str().map(str::to_owned));
    let (from, based_on, name, _house) = (own("of"), own("basedOn"), own("name"), own("house"));
    let link = from.clone().map(|href| ObjectLink {
        href,
        media_type: Some(OBJECT_MEDIA_TYPE.to_owned()),
        name: name.filter(|name| !name.is_empty()),
        rel: vec![DERIVED.to_owned()],
    });
    let block = from.is_some().then_some(Value::Object(told));
    (Derivation { from, based_on, block }, link)
}

/// What a practice from elsewhere adapts: nothing where it names no web address, or itself.
pub fn read(article: &IncomingArticle) -> Option<Adaptation> {
    let from = article.derivation.from.clone().filter(|from| is_web_address(from) && *from != article.id)?;
    let mut told: Map<String, Value> =
        article.derivation.block.as_ref().and_then(Value::as_object).cloned().unwrap_or_default();
    block::mend_list::<KeptElement>(&mut told, "core");
    block::mend_list::<String>(&mut told, "changes");
    let title = article.tags.links.iter().find(|link| link.href == from).and_then(|link| link.name.as_deref());
    let told: Adaptation = block::lenient(told);
    Some(Adaptation {
        of: Some(from),
        based_on: article.derivation.based_on.clone().filter(|based_on| is_web_address(based_on)),
        name: title.map(|title| clean(title, 300)),
        house: None,
        core: told.core.map(|core| core.into_iter().take(MOST).map(cleaned).collect()),
        changes: told.changes.map(|changes| changes.iter().take(MOST).map(|change| clean(change, 1_000)).collect()),
        schema: told.schema,
        extra: told.extra,
    })
}

/// Puts what it adapts into the block as ours is stored.
pub(super) fn put(block: Option<PracticeBlock>, adaptation: Option<Adaptation>) -> Option<PracticeBlock> {
    if adaptation.is_none() {
        return block;
    }
    Some(PracticeBlock { adaptation, ..block.unwrap_or_else(PracticeBlock::empty) })
}

fn cleaned(element: KeptElement) -> KeptElement {
    let words = |text: Option<String>| text.map(|text| clean(&text, 1_000));
    KeptElement { text: words(element.text), instead: words(element.instead), ..element }
}

fn clean(text: &str, characters: usize) -> String {
    sanitize::plain_text(text).trim().chars().take(characters).collect()
}

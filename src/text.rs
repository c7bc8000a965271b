//! Words in and out: Markdown, foreign HTML, languages, translated phrases.

pub mod language;
pub mod sanitize;
pub mod markdown;
pub mod phrases;
pub mod links;
pub mod blocks;
pub mod render;
pub mod fold;
pub mod stems;
pub mod search;
pub mod facets;
pub mod docx;
pub mod intake;
pub mod cite;
pub mod take;
pub mod csv;
pub mod difference;

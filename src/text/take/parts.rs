//! The parts of a Word document that the library does not write as they should be: styles and properties.

use super::Page;
use crate::text::sanitize;

/// The sizes of a title and of headings, in half points.
const SIZES: [u32; 7] = [44, 36, 32, 28, 26, 24, 24];

/// The styles, in the language of the text, so that it is read aloud and proofread as what it is. The library writes the
/// members of a style in another order than ECMA-376 has them, and knows no language. `step` is what a quote is set in.
pub fn styles(language: &str, step: i32) -> String {
    let lang = if language.is_empty() { String::new() } else { format!("<w:lang w:val=\"{}\"/>", escape(language)) };
    let headings: String = (0_u32..).zip(SIZES).map(|(level, size)| heading(level, size)).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
         <w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>{lang}</w:rPr>\
         </w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"160\" w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>\
         </w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>\
         </w:style>{headings}<w:style w:type=\"paragraph\" w:styleId=\"Quote\"><w:name w:val=\"Quote\"/><w:basedOn w:val=\"Normal\"/>\
         <w:qFormat/><w:pPr><w:ind w:left=\"{step}\"/></w:pPr><w:rPr><w:i/><w:iCs/></w:rPr></w:style><w:style w:type=\"character\" \
         w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr><w:color w:val=\"0B57A4\"/><w:u w:val=\"single\"/></w:rPr></w:style>\
         </w:styles>"
    )
}

/// The style of the title, at level 0, or of a heading.
fn heading(level: u32, size: u32) -> String {
    let (id, name, outline) = match level.checked_sub(1) {
        None => ("Title".to_owned(), "Title".to_owned(), String::new()),
        Some(below) => {
            (format!("Heading{level}"), format!("heading {level}"), format!("<w:outlineLvl w:val=\"{below}\"/>"))
        }
    };
    format!(
        "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>\
         <w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/>{outline}</w:pPr>\
         <w:rPr><w:b/><w:bCs/><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/></w:rPr></w:style>"
    )
}

/// What a file manager shows of the document: title, authors, language and day (ECMA-376 part 2, core properties).
pub fn properties(page: &Page) -> String {
    let [title, authors, language, published] =
        [&page.title, &page.authors, &page.language, &page.published].map(|text| escape(text));
    let moment = |name: &str| format!("<dcterms:{name} xsi:type=\"dcterms:W3CDTF\">{published}</dcterms:{name}>");
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">{}<dc:creator>{authors}</dc:creator>\
         <dc:language>{language}</dc:language>{}<dc:title>{title}</dc:title></cp:coreProperties>",
        moment("created"),
        moment("modified")
    )
}

fn escape(text: &str) -> String {
    sanitize::escape(&printable(text))
}

/// Words without the control characters that XML does not know.
pub fn printable(text: &str) -> String {
    let known = |sign: &char| *sign == '\t' || !(sign.is_control() || matches!(sign, '\u{fffe}' | '\u{ffff}'));
    text.chars().filter(known).collect()
}

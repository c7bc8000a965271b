//! Words in and out: Markdown, foreign HTML, languages, translated phrases.

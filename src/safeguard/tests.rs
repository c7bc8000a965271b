//! Everything the checker promises, judged by data.

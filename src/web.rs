//! Pages that work without JavaScript.

pub mod assets;
pub mod cover;
pub mod forms;
pub mod outline;
pub mod pages;
pub mod words;

//! Pictures: made safe and small by decoding and encoding them anew, and kept in files that are named by their content.

pub mod images;
pub mod logo;
pub mod store;

pub use images::{BadPicture, Made, Shape};
pub use store::Store;

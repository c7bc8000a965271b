//! What the scenarios stand on: nodes, databases, links, clients, and how to wait.

pub mod api;
pub mod author;
pub mod copies;
pub mod foreigner;
pub mod http;
pub mod judge;
pub mod link;
pub mod node;
pub mod port;
pub mod postgres;
pub mod program;
pub mod receiver;
pub mod stranger;
pub mod tls;
pub mod traces;
pub mod wait;

pub use api::Desk;
pub use author::Author;
pub use node::Node;
pub use wait::{eventually, within};

//! What the scenarios stand on: nodes, databases, links, clients, and how to wait.

pub mod api;
pub mod foreigner;
pub mod http;
pub mod link;
pub mod node;
pub mod postgres;
pub mod program;
pub mod stranger;
pub mod tls;
pub mod wait;

pub use api::Desk;
pub use node::Node;
pub use wait::{eventually, within};

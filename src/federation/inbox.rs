//! Receive: the gate, the durable queue, the digestion by type.

mod deeds;
mod follows;
mod groups;
mod texts;
pub mod receive;
pub mod digest;
#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod coauthors;
#[cfg(test)]
mod lineage;

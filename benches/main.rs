//! Measures a release build on loopback and says which promises of speed it keeps.
//!
//! `cargo bench --bench performance` runs every row and writes `benches/RESULTS.md`. After `--`: words restrict the
//! rows to those whose names hold one of them; `--quick` runs each row shorter and once; both only print. `--conditions
//! "..."` says in the results what else the machine did.

#[cfg(test)]
#[path = "../federation-tests/harness"]
#[expect(dead_code, reason = "the scenarios of federation-tests need more of it")]
mod harness {
    pub mod api;
    pub mod copies;
    pub mod http;
    pub mod node;
    pub mod port;
    pub mod postgres;
    pub mod wait;

    pub use api::Desk;
    pub use node::Node;
    pub use wait::within;
}

#[cfg(test)]
mod bench;

#[cfg(test)]
mod checker;

#[cfg(test)]
mod report;

#[cfg(test)]
mod machine;

#[cfg(test)]
mod load;

#[cfg(test)]
mod fleet;

#[cfg(test)]
mod texts;

#[cfg(test)]
mod house;

#[cfg(test)]
mod reads;

#[cfg(test)]
mod inbox;

#[cfg(test)]
mod fanout;

#[cfg(test)]
mod partners;

#[cfg(test)]
mod streams;

#[cfg(test)]
fn main() {
    bench::run();
}

//! What the institutions talk about: types and rules, no I/O, no clock, no framework.

pub mod time;
pub mod ids;
pub mod audience;
pub mod member;
pub mod errand;
pub mod happening;
pub mod hue;
pub mod job;
pub mod findings;
pub mod problem;
pub mod fault;
pub mod peer;
pub mod decision;
pub mod block;
pub mod consent;
pub mod practice;
pub mod essay;

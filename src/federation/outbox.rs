//! Send: a happening becomes one activity and a place in each lane.

pub mod compose;
mod deeds;
pub mod sequencer;
pub mod lane;
pub mod deliver;
pub mod verdict;

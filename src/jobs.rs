//! What runs later: the engines that tell, deliver and digest, and the queue of jobs.

pub mod engine;
pub mod queue;
pub mod erased;
pub mod strays;
pub mod letters;
pub mod pushes;

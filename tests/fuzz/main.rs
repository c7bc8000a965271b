//! The short run of the fuzz targets: each seed of `fuzz/corpus/TARGET`, and many small mutations of it, always the same
//! ones. The long run, guided by coverage, is `fuzz/run`.

#[path = "../../fuzz/targets.rs"]
mod targets;

#[cfg(test)]
mod short_run;

//! Interpraxis: a federated publishing server for professionals who work with families.
//!
//! The rooms stand in one order, lowest first, and a room may use only rooms that stand before it.
//! `tests/direction.rs` reads the sources and keeps this promise; ARCHITECTURE.md explains the plan.

pub mod domain;
pub mod config;
pub mod telemetry;
pub mod text;
pub mod safeguard;
pub mod dialer;
pub mod mail;
pub mod keys;
pub mod oidc;
pub mod webauthn;
pub mod storage;
pub mod media;
pub mod app;
pub mod actions;
pub mod federation;
pub mod client_api;
pub mod api;
pub mod web;
pub mod jobs;
pub mod server;
pub mod cli;

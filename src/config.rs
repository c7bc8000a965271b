//! The configuration file and its environment overrides, read once into typed sections; fails with all errors at once.

//! The API through its router, on a node in a temporary folder.

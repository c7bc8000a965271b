//! The client API through its routes.

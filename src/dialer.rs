//! The one way out: an HTTP client that reaches only global addresses, on every hop, within limits.

//! Mastodon-compatible API: what existing clients need to read and talk here.

//! Our own JSON API: everything the forms can do.

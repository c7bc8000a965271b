//! `App`: the ring of keys every door receives (configuration, database, HTTP client, clock, ids).

//! Log format, request line, counters and histograms by name.

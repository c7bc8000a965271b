//! Writes figures in the text format of Prometheus, version 0.0.4.

use std::fmt::{Display, Write};

use super::metrics::Histogram;

/// The media type of the format.
pub const CONTENT_TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";

/// A page of figures.
#[derive(Default)]
pub struct Page(String);

impl Page {
    /// Begins a family: its name, its type and what it counts.
    pub fn family(&mut self, name: &str, kind: &str, help: &str) {
        self.line(format_args!("# HELP {name} {help}\n# TYPE {name} {kind}"));
    }

    /// One figure of a family.
    pub fn sample(&mut self, name: &str, labels: &[(&str, &str)], value: impl Display) {
        let labels = braced(labels);
        self.line(format_args!("{name}{labels} {value}"));
    }

    /// A family of one figure.
    pub fn gauge(&mut self, name: &str, help: &str, value: impl Display) {
        self.family(name, "gauge", help);
        self.sample(name, &[], value);
    }

    /// A family of one figure that only grows.
    pub fn counter(&mut self, name: &str, help: &str, value: impl Display) {
        self.family(name, "counter", help);
        self.sample(name, &[], value);
    }

    /// The figures of a histogram.
    pub fn histogram(&mut self, name: &str, labels: &[(&str, &str)], histogram: &Histogram) {
        let with = |bound| labels.iter().copied().chain([("le", bound)]).collect::<Vec<_>>();
        let bucket = format!("{name}_bucket");
        for (bound, count) in histogram.buckets() {
            self.sample(&bucket, &with(bound), count);
        }
        self.sample(&bucket, &with("+Inf"), histogram.count());
        self.sample(&format!("{name}_sum"), labels, histogram.sum());
        self.sample(&format!("{name}_count"), labels, histogram.count());
    }

    /// The page.
    pub fn finish(self) -> String {
        self.0
    }

    fn line(&mut self, line: std::fmt::Arguments<'_>) {
        // Writing to a String cannot fail.
        let _infallible = writeln!(self.0, "{line}");
    }
}

fn braced(labels: &[(&str, &str)]) -> String {
    if labels.is_empty() {
        return String::new();
    }
    let one = |(name, value): &(&str, &str)| {
        format!("{name}=\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
    };
    format!("{{{}}}", labels.iter().map(one).collect::<Vec<_>>().join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_what_prometheus_reads() {
        let mut page = Page::default();
        page.gauge("waiting", "How many wait.", 3);
        page.family("lag", "gauge", "Seconds.");
        page.sample("lag", &[("host", "a\"b\\c\nd")], 1);
        let sizes = Histogram::sizes();
        sizes.add(2);
        page.family("units", "histogram", "Units.");
        page.histogram("units", &[("of", "x")], &sizes);
        let text = page.finish();
        assert!(text.starts_with("# HELP waiting How many wait.\n# TYPE waiting gauge\nwaiting 3\n"), "{text}");
        assert!(text.contains("lag{host=\"a\\\"b\\\\c\\nd\"} 1\n"), "{text}");
        assert!(
            text.contains("units_bucket{of=\"x\",le=\"+Inf\"} 1\nunits_sum{of=\"x\"} 2\nunits_count{of=\"x\"} 1\n")
        );
    }
}

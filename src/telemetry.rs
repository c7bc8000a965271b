//! Log format; counters and histograms by name.

pub mod exposition;
pub mod metrics;

use std::io::IsTerminal;

use tracing::Dispatch;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

/// How a line of the log is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON object per line.
    Json,
}

impl LogFormat {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Text, Self::Json];

    /// The name on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
        }
    }

    /// Reads the name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == name)
    }
}

/// Writes the log of this process to standard error from now on, at the levels of `RUST_LOG` (default `info`).
///
/// Standard output belongs to what commands answer. Errors: a bad `RUST_LOG`, or a second call in one process.
pub fn init(format: LogFormat) -> Result<(), String> {
    let levels = std::env::var("RUST_LOG").unwrap_or_default();
    let log = dispatch(format, &levels, std::io::stderr().is_terminal(), std::io::stderr)?;
    tracing::dispatcher::set_global_default(log).map_err(|error| error.to_string())
}

fn dispatch<W>(format: LogFormat, levels: &str, colours: bool, writer: W) -> Result<Dispatch, String>
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let levels = if levels.trim().is_empty() { "info" } else { levels };
    let filter = EnvFilter::try_new(levels)
        .map_err(|error| format!("RUST_LOG is {levels:?} ({error}); right would be a level such as info or debug"))?;
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(colours).with_writer(writer);
    Ok(match format {
        LogFormat::Text => Dispatch::new(log.finish()),
        LogFormat::Json => Dispatch::new(log.json().flatten_event(true).finish()),
    })
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::sync::{Arc, Mutex};

    use super::*;

    #[derive(Clone, Default)]
    struct Page(Arc<Mutex<Vec<u8>>>);

    impl Write for Page {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    fn logged(format: LogFormat, levels: &str) -> String {
        let page = Page::default();
        let copy = page.clone();
        let log = dispatch(format, levels, false, move || copy.clone()).unwrap();
        tracing::dispatcher::with_default(&log, || {
            tracing::info!(partner = "b.example", "delivered");
            tracing::debug!("detail");
        });
        String::from_utf8(page.0.lock().unwrap().clone()).unwrap()
    }

    #[test]
    fn text_says_what_happened_at_the_default_level() {
        let text = logged(LogFormat::Text, "");
        assert!(text.contains("INFO") && text.contains("delivered partner=\"b.example\""), "{text}");
        assert!(!text.contains("detail"));
        assert!(logged(LogFormat::Text, "debug").contains("detail"));
    }

    #[test]
    fn json_is_one_object_per_line() {
        let line: serde_json::Value = serde_json::from_str(logged(LogFormat::Json, "info").trim()).unwrap();
        assert_eq!(line["message"], "delivered");
        assert_eq!(line["partner"], "b.example");
        assert_eq!(line["level"], "INFO");
    }

    #[test]
    fn a_bad_filter_is_refused_with_what_would_be_right() {
        let error = dispatch(LogFormat::Text, "interpraxis=lo=ud", false, std::io::sink).unwrap_err();
        assert!(error.contains("RUST_LOG"), "{error}");
    }
}

//! `Federation-Log` on what is pushed, and `Federation-Log-Ack` on the answers: written and read (federation.md, 6.2).

use crate::actions::partner::STREAMS;

/// Header of a delivery: which number of the sender's log it is. Believed only where the signature covers it.
pub const LOG: &str = "federation-log";
/// Header of an answer: up to which number of the other's log nothing is missing here.
pub const ACK: &str = "federation-log-ack";
/// The longest value that is read, in bytes.
const MAX: usize = 256;
/// The largest number that is read: what JSON carries exactly.
const MAX_SEQ: i64 = 1 << 53;

/// A place in a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// `public` or `network`.
    pub stream: String,
    /// The epoch of the log.
    pub epoch: String,
    /// The number.
    pub seq: i64,
    /// The last number given, on deliveries.
    pub head: Option<i64>,
    /// On answers: the number came with another id than before, so the log was rolled back.
    pub twice: bool,
}

impl Mark {
    /// The value of the header.
    pub fn write(&self) -> String {
        let head = self.head.map(|head| format!(", head={head}")).unwrap_or_default();
        let twice = if self.twice { ", twice" } else { "" };
        format!("stream={}, epoch={}, seq={}{head}{twice}", self.stream, self.epoch, self.seq)
    }

    /// Reads a value; nothing that is not wholly understood. Unknown members are passed over, doubled ones are not.
    pub fn read(value: &str) -> Option<Self> {
        if value.len() > MAX {
            return None;
        }
        let (mut stream, mut epoch, mut seq, mut head, mut twice) = (None, None, None, None, false);
        for member in value.split(',').map(str::trim) {
            let once = match member.split_once('=') {
                Some(("stream", name)) => stream.replace(STREAMS.iter().find(|known| **known == name)?).is_none(),
                Some(("epoch", name)) => epoch.replace(parse_epoch(name)?).is_none(),
                Some(("seq", number)) => seq.replace(number_of(number)?).is_none(),
                Some(("head", number)) => head.replace(number_of(number)?).is_none(),
                None if member == "twice" => !std::mem::replace(&mut twice, true),
                _ => true,
            };
            if !once {
                return None;
            }
        }
        Some(Self { stream: (*stream?).to_owned(), epoch: epoch?.to_owned(), seq: seq?, head, twice })
    }
}

/// An epoch as it may stand in a header and an address: 1 to 64 letters, digits, `-` and `_`.
pub fn parse_epoch(text: &str) -> Option<&str> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    Some(text).filter(|text| (1..=64).contains(&text.len()) && text.bytes().all(fits))
}

fn number_of(text: &str) -> Option<i64> {
    crate::domain::ids::parse(text).filter(|number| *number <= MAX_SEQ)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let mark = Mark { stream: "public".into(), epoch: "aZ-_9".into(), seq: 7, head: Some(9), twice: false };
        assert_eq!(mark.write(), "stream=public, epoch=aZ-_9, seq=7, head=9");
        assert_eq!(Mark::read(&mark.write()), Some(mark.clone()));
        let ack = Mark { head: None, twice: true, ..mark };
        assert_eq!(Mark::read(&ack.write()), Some(ack));
        assert!(Mark::read("epoch=e,seq=1,later=x,stream=network").is_some(), "any order, unknown members");
    }

    #[test]
    fn what_is_not_wholly_understood_is_nothing() {
        let long = format!("stream=public, epoch={}, seq=1", "e".repeat(65));
        for bad in [
            "",
            "stream=public, epoch=e",
            "stream=other, epoch=e, seq=1",
            "stream=public, epoch=, seq=1",
            "stream=public, epoch=e, seq=-1",
            "stream=public, epoch=e, seq=9007199254740993",
            "stream=public, epoch=e, seq=99999999999999999999",
            "stream=public, epoch=e, seq=1, seq=2",
            "stream=public, epoch=e/f, seq=1",
            "stream=public, epoch=e, seq=1, head=x",
            long.as_str(),
            &" ".repeat(300),
        ] {
            assert_eq!(Mark::read(bad), None, "{bad}");
        }
    }
}

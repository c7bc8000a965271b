//! Comma-separated values (RFC 4180): what lists of servers are exchanged in.

/// Reads records with commas between their fields.
pub fn read(text: &str) -> Vec<(usize, Vec<String>)> {
    read_by(text, ',')
}

/// Reads records: fields in quotation marks may hold commas, line ends and doubled marks. Empty lines are left out. What
/// is not well formed is read as it stands and never fails. Each record comes with the line that it begins at.
pub fn read_by(text: &str, separator: char) -> Vec<(usize, Vec<String>)> {
    let mut records = Vec::new();
    let (mut record, mut field, mut quoted) = (Vec::new(), String::new(), false);
    let (mut line, mut begun) = (1, 1);
    let mut letters = text.strip_prefix('\u{feff}').unwrap_or(text).chars().peekable();
    while let Some(letter) = letters.next() {
        line += usize::from(letter == '\n');
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                field.push('"');
            }
            '"' if quoted || field.is_empty() => quoted = !quoted,
            sign if sign == separator && !quoted => record.push(std::mem::take(&mut field)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                record.push(std::mem::take(&mut field));
                records.push((begun, std::mem::take(&mut record)));
                begun = line;
            }
            other => field.push(other),
        }
    }
    record.push(field);
    records.push((begun, record));
    records.retain(|(_, record)| record.iter().any(|field| !field.trim().is_empty()));
    records
}

/// Writes one record with its line end.
pub fn write(fields: &[&str]) -> String {
    let one = |field: &&str| {
        if field.contains(['"', ',', '\n', '\r']) {
            format!("\"{}\"", field.replace('"', "\"\""))
        } else {
            (*field).to_owned()
        }
    };
    format!("{}\n", fields.iter().map(one).collect::<Vec<_>>().join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let fields = ["bad.example", "a \"word\", and\r\nanother line", "", "true"];
        let text = format!("{}\r\n\n{}", write(&fields).trim_end(), write(&["x"]));
        let read = read(&text);
        assert_eq!(read.len(), 2);
        assert_eq!(read[0], (1, fields.map(str::to_owned).to_vec()));
        assert_eq!(read[1], (4, vec!["x".to_owned()]));
    }

    #[test]
    fn nothing_that_comes_makes_it_fail() {
        for odd in ["", "\"", "a,\"b", "\u{feff}#domain\nx", "a\"b\"c,\"\"\"", "\r\r\n,,,\n"] {
            for (line, record) in read(odd) {
                assert!(line > 0 && !record.is_empty(), "{odd:?}");
            }
        }
        assert_eq!(read("\u{feff}#domain\nx")[0].1, ["#domain"]);
    }
}

//! The arithmetic of personal numbers: what each country computes into its digits.

/// What the arithmetic says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Everything agrees.
    Valid,
    /// The form is right, the check digit is not.
    Mistyped,
    /// Not such a number at all.
    No,
}

impl Verdict {
    fn of(valid: bool) -> Self {
        if valid { Self::Valid } else { Self::Mistyped }
    }
}

/// A digit's value; anything else than a digit counts as 0, which the form has excluded before.
fn digit(byte: u8) -> u32 {
    u32::from(byte.saturating_sub(b'0').min(9))
}

fn all_digits(bytes: &[u8]) -> bool {
    bytes.iter().all(u8::is_ascii_digit)
}

fn number(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |sum, byte| sum * 10 + u64::from(digit(*byte)))
}

fn weighted(bytes: &[u8], weights: &[u32]) -> u32 {
    bytes.iter().zip(weights).map(|(byte, weight)| digit(*byte) * weight).sum()
}

fn at(bytes: &[u8], place: usize) -> u8 {
    bytes.get(place).copied().unwrap_or(b'0')
}

fn pair(bytes: &[u8], place: usize) -> u32 {
    digit(at(bytes, place)) * 10 + digit(at(bytes, place + 1))
}

fn slice(bytes: &[u8], from: usize, to: usize) -> &[u8] {
    bytes.get(from..to).unwrap_or_default()
}

/// Whether a day and a month can be; February has 29 days in every year here.
fn is_day(day: u32, month: u32) -> bool {
    let days = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

fn luhn(bytes: &[u8]) -> bool {
    let sum: u32 = bytes
        .iter()
        .rev()
        .zip([1, 2].into_iter().cycle())
        .map(|(byte, factor)| digit(*byte) * factor)
        .map(|product| if product > 9 { product - 9 } else { product })
        .sum();
    sum.is_multiple_of(10)
}

/// Spain: eight digits and a letter (DNI), or X, Y, Z, seven digits and a letter (NIE).
pub fn es(text: &[u8]) -> Verdict {
    let (Some((letter, front)), Some(first)) = (text.split_last(), text.first()) else { return Verdict::No };
    let rest = slice(front, 1, 8);
    if !letter.is_ascii_uppercase() || !all_digits(rest) || front.len() != 8 {
        return Verdict::No;
    }
    let lead = match first {
        b'X' => 0,
        b'Y' => 1,
        b'Z' => 2,
        byte if byte.is_ascii_digit() => u64::from(digit(*byte)),
        _ => return Verdict::No,
    };
    let place = usize::try_from((lead * 10_000_000 + number(rest)) % 23).unwrap_or_default();
    if !b"TRWAGMYFPDXBNJZSQVHLCKE".contains(letter) {
        return Verdict::No;
    }
    Verdict::of(b"TRWAGMYFPDXBNJZSQVHLCKE".get(place) == Some(letter))
}

/// Romania: the CNP, with a date and a county.
pub fn ro(text: &[u8]) -> Verdict {
    let county = pair(text, 7);
    if !all_digits(text) || at(text, 0) == b'0' {
        return Verdict::No;
    }
    let place = (1..=52).contains(&county) || county == 70;
    let rest = weighted(text, &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    let sum = digit(at(text, 12)) == if rest == 10 { 1 } else { rest };
    Verdict::of(sum && place && is_day(pair(text, 5), pair(text, 3)))
}

/// Finland: the henkilötunnus of eleven characters, the sign of the century included.
pub fn fi(text: &[u8]) -> Verdict {
    let (front, rest) = (slice(text, 0, 6), slice(text, 7, 10));
    let sign = at(text, 6);
    if !all_digits(front) || !all_digits(rest) || !(b"-+ABCDEFUVWXY".contains(&sign)) {
        return Verdict::No;
    }
    let day = is_day(pair(text, 0), pair(text, 2)) && number(rest) >= 2;
    let place = usize::try_from((number(front) * 1000 + number(rest)) % 31).unwrap_or_default();
    let letters = b"0123456789ABCDEFHJKLMNPRSTUVWXY";
    let check = at(text, 10);
    if letters.contains(&check) { Verdict::of(day && letters.get(place) == Some(&check)) } else { Verdict::No }
}

/// Iceland: the kennitala of a person.
pub fn is(text: &[u8]) -> Verdict {
    // From 41 on the day is that of an institution.
    if !all_digits(text) || pair(text, 0) > 40 {
        return Verdict::No;
    }
    let sum = weighted(text, &[3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11);
    Verdict::of(sum && matches!(at(text, 9), b'9' | b'0') && is_day(pair(text, 0), pair(text, 2)))
}

/// Sweden: the personnummer or samordningsnummer of ten digits, or twelve with the century.
pub fn se(text: &[u8]) -> Verdict {
    let short = if text.len() == 12 { slice(text, 2, 12) } else { text };
    if text.len() == 12 && !matches!(pair(text, 0), 18..=20) || !all_digits(text) {
        return Verdict::No;
    }
    let day = pair(short, 4);
    let day = if day > 60 { day - 60 } else { day };
    Verdict::of(luhn(short) && is_day(day, pair(short, 2)))
}

/// Norway: the fødselsnummer, D-number, help number or a synthetic one.
pub fn no(text: &[u8]) -> Verdict {
    let (day, month) = (pair(text, 0), pair(text, 2));
    let day = if day > 40 { day - 40 } else { day };
    let month = match month {
        41..=52 => month - 40,
        66..=77 => month - 65,
        81..=92 => month - 80,
        other => other,
    };
    if !all_digits(text) {
        return Verdict::No;
    }
    let first = is_day(day, month) && weighted(text, &[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]).is_multiple_of(11);
    Verdict::of(first && weighted(text, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11))
}

/// Belgium: the national number, or the BIS number with 20 or 40 added to the month.
pub fn be(text: &[u8]) -> Verdict {
    let (month, day) = (pair(text, 2), pair(text, 4));
    let month = match month {
        20..=32 => month - 20,
        40..=52 => month - 40,
        other => other,
    };
    // Who does not know the birthday has zeros there.
    if !all_digits(text) {
        return Verdict::No;
    }
    let date = month <= 12 && day <= 31;
    let (front, check) = (number(slice(text, 0, 9)), number(slice(text, 9, 11)));
    Verdict::of(date && (check == 97 - front % 97 || check == 97 - (2_000_000_000 + front) % 97))
}

/// Great Britain: the NHS number.
pub fn nhs(text: &[u8]) -> Verdict {
    if !all_digits(text) || text.windows(2).all(|two| two.first() == two.last()) {
        return Verdict::No;
    }
    let check = 11 - weighted(text, &[10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    Verdict::of(if check == 11 { 0 } else { check } == digit(at(text, 9)))
}

/// Great Britain: the national insurance number, which has no check digit.
pub fn nino(text: &[u8]) -> Verdict {
    let (first, second) = (at(text, 0), at(text, 1));
    let letters = first.is_ascii_uppercase() && second.is_ascii_uppercase();
    let barred = b"DFIQUV".contains(&first) || b"DFIOQUV".contains(&second);
    let pairs: [&[u8]; 7] = [b"BG", b"GB", b"KN", b"NK", b"NT", b"TN", b"ZZ"];
    if !letters || barred || pairs.contains(&slice(text, 0, 2)) || !all_digits(slice(text, 2, 8)) {
        return Verdict::No;
    }
    if b"ABCD".contains(&at(text, 8)) { Verdict::Valid } else { Verdict::No }
}

/// Luxembourg: the matricule; Luhn and Verhoeff, both over the first eleven digits.
pub fn lu(text: &[u8]) -> Verdict {
    if !all_digits(text) || !matches!(pair(text, 0), 18..=20) {
        return Verdict::No;
    }
    let (front, second) = (slice(text, 0, 11), at(text, 12));
    Verdict::of(is_day(pair(text, 6), pair(text, 4)) && luhn(slice(text, 0, 12)) && verhoeff(front) == digit(second))
}

/// The check digit of Verhoeff's method over the dihedral group of order ten.
fn verhoeff(bytes: &[u8]) -> u32 {
    const TURNS: [u32; 10] = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
    let product = |a: u32, b: u32| match (a < 5, b < 5) {
        (true, true) => (a + b) % 5,
        (true, false) => (a + b - 5) % 5 + 5,
        (false, true) => (a - 5 + 5 - b) % 5 + 5,
        (false, false) => (a + 5 - b) % 5,
    };
    let turned = |digit: u32, times: usize| {
        (0..times)
            .fold(digit, |value, _| TURNS.get(usize::try_from(value).unwrap_or_default()).copied().unwrap_or_default())
    };
    let sum = bytes
        .iter()
        .rev()
        .enumerate()
        .fold(0, |sum, (place, byte)| product(sum, turned(digit(*byte), (place + 1) % 8)));
    if (1..5).contains(&sum) { 5 - sum } else { sum }
}

/// Slovenia: the EMŠO, with a date and a region of Slovenia (50 to 59).
pub fn si(text: &[u8]) -> Verdict {
    if !all_digits(text) {
        return Verdict::No;
    }
    let born = is_day(pair(text, 0), pair(text, 2)) && matches!(at(text, 4), b'0' | b'8' | b'9');
    let rest = weighted(text, &[7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    let check = if rest < 2 { 0 } else { 11 - rest };
    Verdict::of(born && (50..60).contains(&pair(text, 7)) && check == digit(at(text, 12)))
}

/// Portugal: the tax number of a person.
pub fn nif(text: &[u8]) -> Verdict {
    if !all_digits(text) || !(matches!(at(text, 0), b'1'..=b'3') || text.starts_with(b"45")) {
        return Verdict::No;
    }
    let rest = weighted(text, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    Verdict::of(digit(at(text, 8)) == if rest < 2 { 0 } else { 11 - rest })
}

/// Portugal: the number of the citizen card, nine digits, two letters or digits, one digit.
pub fn cc(text: &[u8]) -> Verdict {
    let version = slice(text, 9, 11);
    let form =
        all_digits(slice(text, 0, 9)) && version.iter().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    if !form || !version.iter().any(u8::is_ascii_uppercase) || !at(text, 11).is_ascii_digit() {
        return Verdict::No;
    }
    let sum: u32 = text
        .iter()
        .zip([2, 1].into_iter().cycle())
        .map(|(byte, factor)| alphanumeric(*byte) * factor)
        .zip([true, false].into_iter().cycle())
        .map(|(product, doubled)| if doubled && product > 9 { product - 9 } else { product })
        .sum();
    Verdict::of(sum.is_multiple_of(10))
}

/// 0 to 9, and A to Z as 10 to 35.
fn alphanumeric(byte: u8) -> u32 {
    if byte.is_ascii_uppercase() { u32::from(byte - b'A') + 10 } else { digit(byte) }
}

/// Italy: the codice fiscale, with letters for digits where two people share one.
pub fn cf(text: &[u8]) -> Verdict {
    const ODD: [u32; 26] =
        [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
    let shape = b"LLLLLLDDMDDLDDDL";
    let fits = |byte: u8, kind: u8| match kind {
        b'L' => byte.is_ascii_uppercase(),
        b'M' => b"ABCDEHLMPRST".contains(&byte),
        _ => byte.is_ascii_digit() || b"LMNPQRSTUV".contains(&byte),
    };
    if text.len() != 16 || !text.iter().zip(shape).all(|(byte, kind)| fits(*byte, *kind)) {
        return Verdict::No;
    }
    let value = |byte: u8| if byte.is_ascii_digit() { byte - b'0' } else { byte - b'A' };
    let sum: u32 = slice(text, 0, 15)
        .iter()
        .zip([true, false].into_iter().cycle())
        .map(|(byte, odd)| {
            let value = value(*byte);
            if odd { ODD.get(usize::from(value)).copied().unwrap_or_default() } else { u32::from(value) }
        })
        .sum();
    Verdict::of(sum % 26 == u32::from(at(text, 15).saturating_sub(b'A')))
}

/// Greece: the AMKA.
pub fn gr(text: &[u8]) -> Verdict {
    if !all_digits(text) {
        return Verdict::No;
    }
    Verdict::of(luhn(text) && is_day(pair(text, 0), pair(text, 2)))
}

/// How long an IBAN is in each country that has one here, in Europe or near it.
const LENGTHS: [(&[u8; 2], usize); 50] = [
    (b"AD", 24),
    (b"AL", 28),
    (b"AT", 20),
    (b"BA", 20),
    (b"BE", 16),
    (b"BG", 22),
    (b"BY", 28),
    (b"CH", 21),
    (b"CY", 28),
    (b"CZ", 24),
    (b"DE", 22),
    (b"DK", 18),
    (b"EE", 20),
    (b"ES", 24),
    (b"FI", 18),
    (b"FO", 18),
    (b"FR", 27),
    (b"GB", 22),
    (b"GE", 22),
    (b"GI", 23),
    (b"GL", 18),
    (b"GR", 27),
    (b"HR", 21),
    (b"HU", 28),
    (b"IE", 22),
    (b"IL", 23),
    (b"IS", 26),
    (b"IT", 27),
    (b"LI", 21),
    (b"LT", 20),
    (b"LU", 20),
    (b"LV", 21),
    (b"MC", 27),
    (b"MD", 24),
    (b"ME", 22),
    (b"MK", 19),
    (b"MT", 31),
    (b"NL", 18),
    (b"NO", 15),
    (b"PL", 28),
    (b"PT", 25),
    (b"RO", 24),
    (b"RS", 22),
    (b"SE", 24),
    (b"SI", 19),
    (b"SK", 24),
    (b"SM", 27),
    (b"TR", 26),
    (b"UA", 29),
    (b"XK", 20),
];

/// Any country: the IBAN.
pub fn iban(text: &[u8]) -> Verdict {
    let length = LENGTHS.iter().find(|(country, _)| slice(text, 0, 2) == *country).map(|(_, length)| *length);
    if length != Some(text.len()) || !all_digits(slice(text, 2, 4)) {
        return Verdict::No;
    }
    let turned = slice(text, 4, text.len()).iter().chain(slice(text, 0, 4));
    let rest = turned.fold(0_u32, |rest, byte| {
        let value = alphanumeric(*byte);
        (rest * if value > 9 { 100 } else { 10 } + value) % 97
    });
    Verdict::of(rest == 1)
}

/// Whether ten or thirteen characters are an ISBN.
pub fn isbn(text: &[u8]) -> bool {
    match text.len() {
        10 => {
            let last = if at(text, 9) == b'X' { 10 } else { digit(at(text, 9)) };
            all_digits(slice(text, 0, 9))
                && (weighted(slice(text, 0, 9), &[10, 9, 8, 7, 6, 5, 4, 3, 2]) + last).is_multiple_of(11)
        }
        13 => all_digits(text) && weighted(text, &[1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]).is_multiple_of(10),
        _ => false,
    }
}

/// Whether sixteen characters are an ORCID (ISO 7064, MOD 11-2).
pub fn orcid(text: &[u8]) -> bool {
    let rest = slice(text, 0, 15).iter().fold(0, |sum, byte| (sum + digit(*byte)) * 2) % 11;
    let check = match (12 - rest) % 11 {
        10 => b'X',
        small => b"0123456789".get(usize::try_from(small).unwrap_or_default()).copied().unwrap_or_default(),
    };
    text.len() == 16 && all_digits(slice(text, 0, 15)) && at(text, 15) == check
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_examples_agree() {
        // Verhoeff's own example, the ORCID and ISBN of the standards' pages, the NHS number of the data dictionary.
        assert_eq!(verhoeff(b"236"), 3);
        assert!(orcid(b"0000000218250097") && !orcid(b"0000000218250098"));
        assert!(isbn(b"9783161484100") && isbn(b"0306406152") && isbn(b"080442957X") && !isbn(b"9783161484101"));
        assert_eq!(nhs(b"9434765919"), Verdict::Valid);
        assert_eq!(iban(b"GB82WEST12345698765432"), Verdict::Valid);
        assert_eq!(iban(b"GB82WEST12345698765433"), Verdict::Mistyped);
        assert_eq!(es(b"12345678Z"), Verdict::Valid);
        assert_eq!(fi(b"131052-308T"), Verdict::Valid);
        assert_eq!(cf(b"RSSMRA85T10A562S"), Verdict::Valid);
        assert_eq!(be(b"85073003328"), Verdict::Valid);
        assert_eq!(lu(b"1893120105732"), Verdict::Valid);
        assert_eq!(se(b"8112289874"), Verdict::Valid);
        assert_eq!(is(b"1201743399"), Verdict::Valid);
    }
}

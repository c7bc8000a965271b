//! Just enough DER (X.690) to find an RSA or Ed25519 public key and to measure it.

const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const OID: u8 = 0x06;
const SEQUENCE: u8 = 0x30;
/// 1.2.840.113549.1.1.1, rsaEncryption (RFC 8017).
const RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
/// 1.3.101.112, id-Ed25519 (RFC 8410).
const ED25519: &[u8] = &[0x2b, 0x65, 0x70];

/// What a DER document holds.
pub(super) enum Found<'a> {
    /// An RSA key: the whole PKCS#1 structure and its two numbers, big-endian without leading zeros.
    Rsa { pkcs1: &'a [u8], modulus: &'a [u8], exponent: &'a [u8] },
    /// An Ed25519 key.
    Ed25519([u8; 32]),
}

/// Reads SPKI (RFC 5280) or PKCS#1 (RFC 8017); nothing may follow.
pub(super) fn read(bytes: &[u8]) -> Option<Found<'_>> {
    let (outer, rest) = element(SEQUENCE, bytes)?;
    if !rest.is_empty() {
        return None;
    }
    let Some((algorithm, rest)) = element(SEQUENCE, outer) else { return rsa(bytes) };
    let (oid, _parameters) = element(OID, algorithm)?;
    let (bits, rest) = element(BIT_STRING, rest)?;
    let (0, key) = bits.split_first().map(|(unused, key)| (*unused, key))? else { return None };
    match (oid, rest) {
        (RSA, []) => rsa(key),
        (ED25519, []) => Some(Found::Ed25519(key.try_into().ok()?)),
        _ => None,
    }
}

/// Modulus of 2048 to 8192 bits; exponent odd, from 3 to 2^32 (federation R10).
pub(super) fn within_bounds(modulus: &[u8], exponent: &[u8]) -> bool {
    let length = match (modulus.first(), u32::try_from(modulus.len())) {
        (Some(first), Ok(bytes)) => bytes.saturating_mul(8).saturating_sub(first.leading_zeros()),
        _ => return false,
    };
    let odd = |number: &[u8]| number.last().is_some_and(|last| last & 1 == 1);
    let tiny = exponent == [1];
    // An odd number of at most four bytes is below 2^32.
    (2048..=8192).contains(&length) && odd(modulus) && odd(exponent) && !tiny && exponent.len() <= 4
}

fn rsa(pkcs1: &[u8]) -> Option<Found<'_>> {
    let (inner, after) = element(SEQUENCE, pkcs1)?;
    let (modulus, inner) = positive(inner)?;
    let (exponent, inner) = positive(inner)?;
    (inner.is_empty() && after.is_empty()).then_some(Found::Rsa { pkcs1, modulus, exponent })
}

/// A positive INTEGER without its sign byte.
fn positive(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (number, rest) = element(INTEGER, bytes)?;
    match number {
        [0, digits @ ..] if digits.first().is_some_and(|first| *first >= 0x80) => Some((digits, rest)),
        [1..=0x7f, ..] => Some((number, rest)),
        _ => None,
    }
}

/// The content of the element with this tag at the start of `bytes`, and what follows it.
fn element(tag: u8, bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (found, rest) = bytes.split_first()?;
    if *found != tag {
        return None;
    }
    let (length, rest) = match rest {
        [short @ 0..=0x7f, rest @ ..] => (usize::from(*short), rest),
        [0x81, long, rest @ ..] if *long >= 0x80 => (usize::from(*long), rest),
        [0x82, high, low, rest @ ..] if *high > 0 => (usize::from(u16::from_be_bytes([*high, *low])), rest),
        _ => return None,
    };
    rest.split_at_checked(length)
}

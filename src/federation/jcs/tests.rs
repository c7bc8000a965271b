//! The published vectors of RFC 8785 (sections 3.2.2 to 3.2.4, appendix B) and of its authors' test data
//! (github.com/cyberphone/json-canonicalization), and what holds of every value.

use proptest::prelude::*;
use serde_json::json;

use super::*;

fn form(text: &str) -> String {
    String::from_utf8(canonical(&read(text.as_bytes()).unwrap()).unwrap()).unwrap()
}

#[test]
fn rfc8785_section_3_2_2_example() {
    let input = r#"{
      "numbers": [333333333.33333329, 1E30, 4.50,
                  2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }"#;
    let bytes = "7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72 75 65 2c 66 61 6c 73 65 5d 2c 22 6e 75 6d 62 \
        65 72 73 22 3a 5b 33 33 33 33 33 33 33 33 33 2e 33 33 33 33 33 33 33 2c 31 65 2b 33 30 2c 34 2e 35 2c 30 2e 30 \
        30 32 2c 31 65 2d 32 37 5d 2c 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30 30 66 5c 6e 41 27 42 5c 22 \
        5c 5c 5c 5c 5c 22 2f 22 7d";
    let bytes: Vec<u8> = bytes.split_whitespace().map(|hex| u8::from_str_radix(hex, 16).unwrap()).collect();
    assert_eq!(canonical(&read(input.as_bytes()).unwrap()).unwrap(), bytes);
}

#[test]
fn rfc8785_section_3_2_3_order_of_utf16_code_units() {
    let input = r#"{"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
        "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control",
        "\u00f6": "Latin Small Letter O With Diaeresis"}"#;
    let read: Value = serde_json::from_str(&form(input)).unwrap();
    let order: Vec<&str> = read.as_object().unwrap().values().map(|value| value.as_str().unwrap()).collect();
    assert_eq!(
        order,
        [
            "Carriage Return",
            "One",
            "Control",
            "Latin Small Letter O With Diaeresis",
            "Euro Sign",
            "Emoji: Grinning Face",
            "Hebrew Letter Dalet With Dagesh"
        ]
    );
}

#[test]
fn rfc8785_appendix_b_numbers() {
    for (bits, text) in [
        (0x0000_0000_0000_0000_u64, "0"),
        (0x8000_0000_0000_0000, "0"),
        (0x0000_0000_0000_0001, "5e-324"),
        (0x8000_0000_0000_0001, "-5e-324"),
        (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
        (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"),
        (0x4340_0000_0000_0000, "9007199254740992"),
        (0xc340_0000_0000_0000, "-9007199254740992"),
        (0x4430_0000_0000_0000, "295147905179352830000"),
        (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"),
        (0x44b5_2d02_c7e1_4af6, "1e+23"),
        (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"),
        (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
        (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"),
        (0x444b_1ae4_d6e2_ef50, "1e+21"),
        (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"),
        (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
        (0x41b3_de43_5555_5553, "333333333.3333332"),
        (0x41b3_de43_5555_5554, "333333333.33333325"),
        (0x41b3_de43_5555_5555, "333333333.3333333"),
        (0x41b3_de43_5555_5556, "333333333.3333334"),
        (0x41b3_de43_5555_5557, "333333333.33333343"),
        (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
        (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
    ] {
        let number = f64::from_bits(bits);
        assert_eq!(canonical(&json!(number)).unwrap(), text.as_bytes(), "{bits:x}");
        let again: f64 = text.parse().unwrap();
        assert_eq!(form(text), text, "{again:e}");
    }
    for unknown in [f64::NAN, f64::INFINITY] {
        assert_eq!(json!(unknown), Value::Null, "JSON has no such number, so a value never holds one");
    }
    assert!(read(b"1e400").is_err() && read(b"NaN").is_err());
}

#[test]
fn test_data_of_the_authors() {
    let weird = r#"{"\u20ac": "Euro Sign", "\r": "Carriage Return", "\u000a": "Newline", "1": "One",
        "\u0080": "Control\u007f", "\ud83d\ude02": "Smiley", "\u00f6": "Latin Small Letter O With Diaeresis",
        "\ufb33": "Hebrew Letter Dalet With Dagesh", "</script>": "Browser Challenge"}"#;
    let plain = "{\"\\n\":\"Newline\",\"\\r\":\"Carriage Return\",\"1\":\"One\",\"</script>\":\"Browser Challenge\",\
        \"\u{80}\":\"Control\u{7f}\",\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\
        \"\u{1f602}\":\"Smiley\",\"\u{fb33}\":\"Hebrew Letter Dalet With Dagesh\"}";
    assert_eq!(form(weird), plain);
    // Unicode is never normalised.
    assert_eq!(form(r#"{"Unnormalized Unicode":"A\u030a"}"#), "{\"Unnormalized Unicode\":\"A\u{30a}\"}");
    let structures = r#"{"1": {"f": {"f": "hi","F": 5} ,"\n": 56.0}, "10": { }, "": "empty", "a": { },
        "111": [ {"e": "yes","E": "no" } ], "A": { }}"#;
    let ordered =
        r#"{"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}"#;
    assert_eq!(form(structures), ordered);
    assert_eq!(form(r#"[ 56, { "d": true, "10": null, "1": [ ] } ]"#), r#"[56,{"1":[],"10":null,"d":true}]"#);
    let french = r#"{"peach": "1", "p\u00e9ch\u00e9": "2", "pêche": "3", "sin": "4"}"#;
    assert_eq!(form(french), r#"{"peach":"1","péché":"2","pêche":"3","sin":"4"}"#);
}

#[test]
fn the_form_of_a_large_whole_number_is_its_own_form() {
    // 333372036854775808 is a double, and ECMAScript writes it with the digits that tell it from its neighbours.
    let form = canonical(&json!([333_372_036_854_775_808_u64])).unwrap();
    assert_eq!(form, b"[333372036854775800]");
    assert_eq!(canonical(&read(&form).unwrap()).unwrap(), form);
}

#[test]
fn what_two_readers_could_read_differently_has_no_form() {
    for text in [
        r#"{"a":1,"a":1}"#,
        r#"{"a":1,"\u0061":2}"#,
        r#"[{"b":{"x":1,"y":2,"x":3}}]"#,
        r#""\ud800""#,
        r#"{"\udc00":1}"#,
        "\"\\ud83dx\"",
        "\"\u{1}\"",
        "{} {}",
        "01",
        "",
    ] {
        assert!(matches!(read(text.as_bytes()), Err(Error::Ambiguous(_))), "{text}");
    }
    assert!(read(b"\"\xff\"").is_err(), "no UTF-8");
    assert!(read(b"\xef\xbb\xbf{}").is_err(), "a byte order mark");
    for whole in ["9007199254740993", "-9007199254740993", "18446744073709551615", "9223372036854775807"] {
        assert_eq!(canonical(&read(whole.as_bytes()).unwrap()), Err(Error::Imprecise), "{whole}");
    }
    for whole in ["9007199254740991", "-9007199254740992", "9007199254740994", "-0"] {
        assert_eq!(form(whole), whole.replace("-0", "0"));
    }
}

#[test]
fn depth_is_bounded() {
    let nested = |depth: usize| (0..depth).fold(json!(1), |inner, _| json!([inner]));
    assert!(canonical(&nested(MAX_DEPTH)).is_ok());
    assert_eq!(canonical(&nested(MAX_DEPTH + 1)), Err(Error::TooDeep));
    let text = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(matches!(read(text.as_bytes()), Err(Error::Ambiguous(_))));
}

/// Any value that JSON can hold, with names that sort differently in UTF-8 and UTF-16.
fn values() -> impl Strategy<Value = Value> {
    let name = prop_oneof!["[a-c]{0,2}", "[\u{e000}-\u{f000}\u{10000}-\u{10010}é]{0,2}", any::<String>()];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        let members = prop::collection::vec((name.clone(), inner.clone()), 0..6);
        prop_oneof![
            prop::collection::vec(inner, 0..6).prop_map(Value::Array),
            members.prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// The same value with the members of all objects in reverse.
fn reversed(value: &Value) -> Value {
    match value {
        Value::Array(list) => list.iter().map(reversed).collect(),
        Value::Object(members) => members.iter().rev().map(|(name, one)| (name.clone(), reversed(one))).collect(),
        other => other.clone(),
    }
}

proptest! {
    #[test]
    fn one_form_for_each_value(value in values()) {
        let bytes = canonical(&value).unwrap();
        // Neither order nor white space nor escapes change it, and it is its own form.
        prop_assert_eq!(&canonical(&reversed(&value)).unwrap(), &bytes);
        let spaced = serde_json::to_vec_pretty(&value).unwrap();
        prop_assert_eq!(&canonical(&read(&spaced).unwrap()).unwrap(), &bytes);
        prop_assert_eq!(&canonical(&read(&bytes).unwrap()).unwrap(), &bytes);
        // It is JSON, and says the same.
        let lenient: Value = serde_json::from_slice(&bytes).unwrap();
        prop_assert_eq!(&canonical(&lenient).unwrap(), &bytes);
    }

    #[test]
    fn different_values_have_different_forms(one in values(), other in values()) {
        let equal = canonical(&one).unwrap() == canonical(&other).unwrap();
        // Numbers of JSON are doubles, so 1 and 1.0 are one value; and members have no order.
        let doubles = |value: &Value| serde_json::to_string(&as_doubles(value)).unwrap();
        prop_assert_eq!(equal, doubles(&one) == doubles(&other));
    }

    #[test]
    fn reading_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        let _ = read(&bytes).map(|value| canonical(&value));
    }
}

fn as_doubles(value: &Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64().unwrap() + 0.0),
        Value::Array(list) => list.iter().map(as_doubles).collect(),
        Value::Object(members) => {
            let mut sorted: Vec<_> = members.iter().map(|(name, one)| (name.clone(), as_doubles(one))).collect();
            sorted.sort_by(|one, other| one.0.cmp(&other.0));
            sorted.into_iter().collect()
        }
        other => other.clone(),
    }
}

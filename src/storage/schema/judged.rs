//! Tables of what was decided about reports, and of who did it.

diesel::table! {
    decisions (id) {
        id -> BigInt,
        code -> Text,
        report_id -> Nullable<BigInt>,
        measure -> Text,
        about -> Text,
        text_id -> Nullable<BigInt>,
        person_id -> Nullable<BigInt>,
        host -> Text,
        named -> Text,
        ground -> Text,
        rule -> Text,
        facts -> Text,
        statement -> Text,
        language -> Text,
        decided_by -> BigInt,
        decided_at -> BigInt,
        ended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    audit_log (id) {
        id -> BigInt,
        at -> BigInt,
        who -> BigInt,
        what -> Text,
        about -> Text,
        reason -> Text,
        decision_id -> Nullable<BigInt>,
        report_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    notices (report_id) {
        report_id -> BigInt,
        receipt -> Text,
        cause -> Text,
        name -> Text,
        mail -> Text,
        address -> Text,
        sender -> Text,
        times -> BigInt,
        last_at -> BigInt,
    }
}

diesel::table! {
    appeals (decision_id) {
        decision_id -> BigInt,
        words -> Text,
        made_at -> BigInt,
        outcome -> Text,
        answer -> Text,
        answered_by -> Nullable<BigInt>,
        answered_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    rules (version, language) {
        version -> BigInt,
        language -> Text,
        words -> Text,
        since -> BigInt,
    }
}

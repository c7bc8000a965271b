//! The tables of what is measured by the day.

diesel::table! {
    storage_days (day) {
        day -> BigInt,
        database_bytes -> BigInt,
        picture_bytes -> BigInt,
    }
}

diesel::table! {
    host_days (host, day) {
        host -> Text,
        day -> BigInt,
        reached -> BigInt,
        failed -> BigInt,
    }
}

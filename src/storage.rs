//! The only room that speaks SQL: `Db::read`, `Db::write`, plain functions per table.

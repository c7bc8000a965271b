//! The JSON of accounts, statuses and notifications, exactly as strict clients want it; a page at a time, never one by one.

pub mod account;
pub mod status;
pub mod notification;

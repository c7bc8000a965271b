//! A browser (Chromium): sign in by the one-time link, write, publish, and read it at the partner.

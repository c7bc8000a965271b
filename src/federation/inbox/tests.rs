//! placeholder for the tests of the digest

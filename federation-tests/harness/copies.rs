//! Copies of the data of a node that is stopped: files, or databases of a cluster.

use std::fs;
use std::path::Path;

use super::postgres::{Cluster, run};

/// Copies a folder with all that is in it into another one.
pub fn folder(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let place = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            fs::create_dir(&place).unwrap();
            folder(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

/// Copies a database that nobody uses to a new one.
pub fn database(cluster: &Cluster, from: &str, to: &str) {
    run(cluster.tool("createdb").args(["--template", from, to]));
}

/// Takes a database away that nobody uses.
pub fn drop_database(cluster: &Cluster, name: &str) {
    run(cluster.tool("dropdb").arg(name));
}

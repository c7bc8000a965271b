//! Files named by the SHA-256 of their bytes, two folders deep: the same picture is kept once, and a name tells no secret.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The folder of pictures.
#[derive(Clone, Debug)]
pub struct Store {
    folder: PathBuf,
}

impl Store {
    /// The store in a folder, which is there.
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// Keeps bytes; answers the name of their file. The file is whole or not there at all.
    ///
    /// # Errors
    /// The file system's.
    pub fn keep(&self, bytes: &[u8], ending: &str) -> io::Result<String> {
        let name = format!("{}.{ending}", digest(bytes));
        let path = self.path(&name).ok_or_else(|| io::Error::other("this is no name of a picture"))?;
        if path.exists() {
            return Ok(name);
        }
        let folder = path.parent().unwrap_or(&self.folder);
        fs::create_dir_all(folder)?;
        let unfinished = path.with_extension("part");
        let mut file = fs::File::create(&unfinished)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&unfinished, &path)?;
        Ok(name)
    }

    /// The bytes of a file; none for an unknown name.
    ///
    /// # Errors
    /// The file system's.
    pub fn read(&self, name: &str) -> io::Result<Option<Vec<u8>>> {
        let Some(path) = self.path(name) else { return Ok(None) };
        match fs::read(path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Deletes a file; one that is not there is no fault.
    ///
    /// # Errors
    /// The file system's.
    pub fn delete(&self, name: &str) -> io::Result<()> {
        let Some(path) = self.path(name) else { return Ok(()) };
        match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// How many bytes all files have.
    ///
    /// # Errors
    /// The file system's.
    pub fn bytes(&self) -> io::Result<u64> {
        let (mut bytes, mut folders) = (0_u64, vec![self.folder.clone()]);
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder)? {
                let entry = entry?;
                match entry.metadata() {
                    Ok(about) if about.is_dir() => folders.push(entry.path()),
                    Ok(about) => bytes = bytes.saturating_add(about.len()),
                    // Deleted since the folder was read.
                    Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(bytes)
    }

    /// How many bytes are free for more files.
    ///
    /// # Errors
    /// The file system's.
    pub fn free(&self) -> io::Result<u64> {
        free(&self.folder)
    }

    /// Where a name of ours lies; none for anything else.
    fn path(&self, name: &str) -> Option<PathBuf> {
        media_type(name)?;
        let (hash, _) = name.split_once('.')?;
        let hexadecimal = hash.len() == 64 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        let (first, second) = (hash.get(..2)?, hash.get(2..4)?);
        hexadecimal.then(|| self.folder.join(first).join(second).join(name))
    }
}

/// How many bytes of the disk that a folder is on are free for this program.
///
/// # Errors
/// The file system's.
pub fn free(folder: &Path) -> io::Result<u64> {
    let disk = rustix::fs::statvfs(folder)?;
    Ok(disk.f_bavail.saturating_mul(disk.f_frsize))
}

/// The media type of a file by the ending of its name.
pub fn media_type(name: &str) -> Option<&'static str> {
    match name.rsplit_once('.')?.1 {
        "jpg" => Some("image/jpeg"),
        "png" => Some("image/png"),
        _ => None,
    }
}

fn digest(bytes: &[u8]) -> String {
    use std::fmt::Write;
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, bytes);
    digest.as_ref().iter().fold(String::with_capacity(64), |mut hex, byte| {
        // Writing to a `String` cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_found_by_its_name_and_nothing_else_is() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(folder.path());
        let name = store.keep(b"bytes", "jpg").unwrap();
        assert_eq!(store.keep(b"bytes", "jpg").unwrap(), name, "the same bytes have one file");
        assert_eq!(store.read(&name).unwrap().as_deref(), Some(&b"bytes"[..]));
        std::fs::write(folder.path().join("secret.jpg"), "x").unwrap();
        let long = format!("{}.jpg", "é".repeat(32));
        for odd in
            ["", "secret.jpg", "../secret.jpg", "..%2fsecret.jpg", ".jpg", "a/b.jpg", &long, &format!("{name}/..")]
        {
            assert_eq!(store.read(odd).unwrap(), None, "{odd}");
        }
        assert!(store.keep(b"x", "svg").is_err());
        store.delete(&name).unwrap();
        store.delete(&name).unwrap();
        assert_eq!(store.read(&name).unwrap(), None);
    }
}

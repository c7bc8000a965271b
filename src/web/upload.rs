//! A form with a file in it, sent by a member from a page of the same session.

use std::sync::Arc;

use axum::extract::multipart::{Field, Multipart, MultipartError, MultipartRejection};
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;

use crate::actions::{Error, Member, session as cookie};
use crate::app::App;

use super::error::Trouble;
use super::session::{Reader, from_our_page};

/// A token has at most so many bytes.
const LONGEST_TOKEN: usize = 256;

/// The file of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum File {
    /// There is none in the form.
    Missing,
    /// It is larger than the form takes.
    TooLarge,
    /// A file.
    Read {
        /// What it is called where it comes from.
        name: String,
        /// What is in it.
        bytes: Vec<u8>,
    },
}

/// A form of which only the field `file` is read, after the field `token`; the file has at most `MOST` bytes.
pub struct Uploaded<const MOST: usize> {
    /// The member.
    pub member: Member,
    /// As a reader of pages.
    pub reader: Reader,
    /// The file.
    pub file: File,
}

impl<const MOST: usize> FromRequest<Arc<App>> for Uploaded<MOST> {
    type Rejection = Trouble;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, Trouble> {
        let reader = Reader::of(app, request.headers());
        from_our_page(app, request.headers())?;
        let member = reader.member.clone().ok_or(Error::SignIn)?;
        let form = Multipart::from_request(request, app).await;
        let mut form = form.map_err(|_rejection: MultipartRejection| Trouble::Unreadable)?;
        let (mut ours, mut file) = (false, File::Missing);
        while let Some(field) = form.next_field().await.map_err(|error| broken(&error))? {
            match field.name() {
                Some("token") => {
                    let sent = read(field, LONGEST_TOKEN).await?;
                    let File::Read { bytes, .. } = sent else { return Err(Trouble::Forged) };
                    ours = cookie::token_fits(reader.secret(), &String::from_utf8_lossy(&bytes));
                }
                Some("file") if ours => {
                    file = read(field, MOST).await?;
                    break;
                }
                _ => {}
            }
        }
        if ours { Ok(Self { member, reader, file }) } else { Err(Trouble::Forged) }
    }
}

/// Reads a field to its end, so that the browser hears the answer; of one that is too large nothing is kept.
async fn read(mut field: Field<'_>, most: usize) -> Result<File, Trouble> {
    let name = field.file_name().unwrap_or_default().to_owned();
    let (mut bytes, mut fits) = (Vec::new(), true);
    loop {
        match field.chunk().await {
            Ok(Some(chunk)) if fits && bytes.len() + chunk.len() <= most => bytes.extend_from_slice(&chunk),
            Ok(Some(_)) => (bytes, fits) = (Vec::new(), false),
            Ok(None) => break,
            // Larger still than what is read to be thrown away.
            Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => return Ok(File::TooLarge),
            Err(error) => return Err(broken(&error)),
        }
    }
    Ok(if fits { File::Read { name, bytes } } else { File::TooLarge })
}

fn broken(error: &MultipartError) -> Trouble {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE { Trouble::TooLarge } else { Trouble::Unreadable }
}

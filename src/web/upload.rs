//! A form with a file in it, sent by a member from a page of the same session; or, when that session is over, what was typed
//! beside the file.

use std::sync::Arc;

use axum::extract::multipart::{Field, Multipart, MultipartError, MultipartRejection};
use axum::extract::{DefaultBodyLimit, FromRequest, Request};
use axum::http::{StatusCode, header};

use crate::actions::{Error, Member, session as cookie};
use crate::app::App;

use super::error::Trouble;
use super::forms::Fields;
use super::session::{Posted, Reader, from_our_page};
use super::unsent::Came;

/// A form without a file has at most so many bytes.
const MOST_TYPED: usize = 2 * 1024 * 1024;
/// What is typed into a field beside a file has at most so many bytes.
const LONGEST_FIELD: usize = 64 * 1024;
/// At most so many fields are read.
const MOST_FIELDS: usize = 100;

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

/// A form with a file of at most `MOST` bytes in the field `file`, which is read after the field `token` alone.
pub struct Uploaded<const MOST: usize> {
    /// The member.
    pub member: Member,
    /// As a reader of pages.
    pub reader: Reader,
    /// What was typed.
    pub fields: Fields,
    /// The file.
    pub file: File,
}

impl<const MOST: usize> FromRequest<Arc<App>> for Uploaded<MOST> {
    type Rejection = Trouble;

    async fn from_request(mut request: Request, app: &Arc<App>) -> Result<Self, Trouble> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        if kind.is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded")) {
            // Read into memory as a whole, and so as small as every other form: the route takes what holds a file.
            DefaultBodyLimit::max(MOST_TYPED).apply(&mut request);
            let Posted { member, reader, fields } = Posted::from_request(request, app).await?;
            return Ok(Self { member, reader, fields, file: File::Missing });
        }
        let (mut reader, came) = (Reader::of(app, request.headers()), Came::of(app, &request));
        from_our_page(app, request.headers())?;
        let form = Multipart::from_request(request, app).await;
        let mut form = form.map_err(|_rejection: MultipartRejection| Trouble::Unreadable)?;
        let (mut ours, mut typed, mut file) = (false, Vec::new(), File::Missing);
        while let Some(field) = form.next_field().await.map_err(|error| broken(&error))? {
            match field.name().map(str::to_owned) {
                Some(name) if name == "file" && ours => {
                    file = read(field, MOST).await?;
                    if file == File::TooLarge {
                        break;
                    }
                }
                Some(name) if field.file_name().is_none() && typed.len() < MOST_FIELDS => {
                    let File::Read { bytes, .. } = read(field, LONGEST_FIELD).await? else {
                        return Err(Trouble::TooLarge);
                    };
                    let value = String::from_utf8_lossy(&bytes).into_owned();
                    if name == "token" && reader.member.is_some() {
                        ours = cookie::token_fits(reader.secret(), &value);
                    }
                    typed.push((name, value));
                }
                _ => {}
            }
        }
        let mut fields = Fields::of(typed);
        if reader.member.is_none() {
            reader = came.sign_in(app, &mut fields).await?;
        } else if !ours {
            return Err(came.outdated(reader, fields));
        }
        let member = reader.member.clone().ok_or(Error::SignIn)?;
        Ok(Self { member, reader, fields, file })
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

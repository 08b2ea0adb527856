//! `telephony.externalCall.attachRecord`

use alloc::string::String;
use core::fmt;

use base64::{Engine, prelude::BASE64_STANDARD};

use crate::{
    rest::{
        method::{InvalidResult, Method, read},
        object::object,
        parameters::Parameters,
    },
    value::{Id, Json},
};

/// `telephony.externalCall.attachRecord`: puts a recording, WAV or MP3, to a call that is finished. Another one takes its
/// place, so it is repeated where an answer got lost.
///
/// ```
/// use bitrix24_placement::rest::{Method, telephony::AttachRecord};
///
/// let attach = AttachRecord::of_url("externalCall.7", "https://app.example.com/7.mp3");
/// assert_eq!(
///     attach.parameters().to_json(),
///     r#"{"CALL_ID":"externalCall.7","RECORD_URL":"https://app.example.com/7.mp3"}"#
/// );
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct AttachRecord {
    call: String,
    file: Option<String>,
    content: Option<String>,
    url: Option<String>,
}

impl AttachRecord {
    /// A recording that Bitrix24 fetches from an address.
    pub fn of_url(call: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            url: Some(url.into()),
            ..Self::of(call, None)
        }
    }

    /// A recording that is sent along, with the name that its file gets.
    pub fn of_content(
        call: impl Into<String>,
        file: impl Into<String>,
        content: impl AsRef<[u8]>,
    ) -> Self {
        Self {
            content: Some(BASE64_STANDARD.encode(content)),
            ..Self::of(call, Some(file.into()))
        }
    }

    /// A recording that is sent after that, to the address that comes back: [`AttachedRecord::upload`].
    pub fn uploaded(call: impl Into<String>, file: impl Into<String>) -> Self {
        Self::of(call, Some(file.into()))
    }

    fn of(call: impl Into<String>, file: Option<String>) -> Self {
        Self {
            call: call.into(),
            file,
            content: None,
            url: None,
        }
    }
}

impl fmt::Debug for AttachRecord {
    /// Neither what was said nor where it can be heard.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AttachRecord")
            .field("call", &self.call)
            .field("file", &self.file)
            .finish_non_exhaustive()
    }
}

impl Method for AttachRecord {
    type Output = AttachedRecord;

    fn name(&self) -> &'static str {
        "telephony.externalCall.attachRecord"
    }

    fn parameters(&self) -> Parameters {
        Parameters::new()
            .with("CALL_ID", &*self.call)
            .with("FILENAME", self.file.as_deref())
            .with("FILE_CONTENT", self.content.as_deref())
            .with("RECORD_URL", self.url.as_deref())
    }

    fn read(&self, result: &Json) -> Result<AttachedRecord, InvalidResult> {
        let Answer {
            file_id,
            url,
            field,
        } = read(result)?;
        Ok(AttachedRecord {
            file_id,
            upload: url.zip(field).map(|(url, field)| Upload { url, field }),
        })
    }

    fn is_repeatable(&self) -> bool {
        true
    }
}

object! {
    struct Answer {
        "FILE_ID" empties Absent Null EmptyString Zero ZeroText => file_id: Option<Id>,
        "uploadUrl" empties Absent Null EmptyString => url: Option<String>,
        "fieldName" empties Absent Null EmptyString => field: Option<String>,
    }
}

/// What became of a recording: a file, or the place to send it to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttachedRecord {
    /// The file that it became.
    pub file_id: Option<Id>,
    /// Where to send it, for [`AttachRecord::uploaded`].
    pub upload: Option<Upload>,
}

/// Where to send a recording, as `multipart/form-data`. Whoever knows the address can send one, so `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Upload {
    url: String,
    field: String,
}

impl Upload {
    /// The address.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Name of the field with the file.
    pub fn field(&self) -> &str {
        &self.field
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("field", &self.field)
            .finish_non_exhaustive()
    }
}

//! What can go wrong on purpose.

/// How a request fails instead of being answered.
#[derive(Debug, Clone)]
pub(crate) enum Fault {
    /// An answer with this status, header and body.
    Answer {
        status: u16,
        header: Option<(&'static str, String)>,
        body: Vec<u8>,
    },
    /// Bytes that may be no HTTP, then the connection ends.
    Bytes(&'static [u8]),
    /// These bytes, and nothing more, ever.
    Silence(&'static [u8]),
}

impl Fault {
    /// A status with a body.
    pub(crate) fn status(status: u16, body: &str) -> Self {
        Self::Answer {
            status,
            header: None,
            body: body.into(),
        }
    }

    /// A documented error.
    pub(crate) fn error(status: u16, code: &str) -> Self {
        Self::status(
            status,
            &format!(r#"{{"error":"{code}","error_description":"About {code}."}}"#),
        )
    }

    /// A status and how long to wait.
    pub(crate) fn retry_after(status: u16, after: &str) -> Self {
        Self::with_header(status, ("retry-after", after.into()))
    }

    /// A status and where to go instead.
    pub(crate) fn redirect(status: u16, address: String) -> Self {
        Self::with_header(status, ("location", address))
    }

    fn with_header(status: u16, header: (&'static str, String)) -> Self {
        Self::Answer {
            status,
            header: Some(header),
            body: Vec::new(),
        }
    }

    /// The connection ends before the answer.
    pub(crate) const DROPPED: Self = Self::Bytes(b"");

    /// The connection ends within the answer.
    pub(crate) const CUT: Self =
        Self::Bytes(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"result\":");

    /// Nothing at all.
    pub(crate) const SILENCE: Self = Self::Silence(b"");

    /// The beginning of an answer.
    pub(crate) const STALLED: Self =
        Self::Silence(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");

    /// No HTTP.
    pub(crate) const NO_HTTP: Self = Self::Bytes(b"\x00\xff SSH-2.0-OpenSSH\r\n\r\n");
}

//! The request that opens a placement.

use std::{borrow::ToOwned, string::String, vec::Vec};

use super::{form::fields, refusal::Refusal, secret::Secret, session::Session};
use crate::{error::DecodeError, placement_options::PlacementOptionsOf};

/// What Bitrix24 writes for a variable that it does not have.
const UNDEFINED: &str = "undefined";

/// The request that opens a placement: four fields of the query, the rest of the body.
///
/// What does not come, or is empty or the text `undefined`, is `None`. Nothing is checked yet: that is what
/// [`Receiver::open`](super::Receiver::open) is for.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct OpenRequest {
    /// Host of the account, with a port if it is not the usual one: `DOMAIN`.
    pub domain: Option<String>,
    /// Whether the account is reached by `https`: `PROTOCOL`.
    pub is_https: Option<bool>,
    /// Language of the interface: `LANG`.
    pub lang: Option<String>,
    /// Id of the frame, new whenever the page is shown: `APP_SID`.
    pub app_sid: Option<String>,
    /// Access token of the user who looks at the page: `AUTH_ID`.
    pub access_token: Option<Secret>,
    /// Seconds for which the access token is good: `AUTH_EXPIRES`.
    pub expires_in: Option<u64>,
    /// Token to get the next access token with: `REFRESH_ID`.
    pub refresh_token: Option<Secret>,
    /// Address of the server that renews tokens: `SERVER_ENDPOINT`.
    pub server_endpoint: Option<String>,
    /// Proves that the request comes from Bitrix24: `APPLICATION_TOKEN`.
    pub application_token: Option<Secret>,
    /// What the application may do: `APPLICATION_SCOPE`.
    pub scope: Vec<String>,
    /// Id of the account, whatever its domain: `member_id`.
    pub member_id: Option<String>,
    /// How the application was installed: `status`.
    pub status: Option<Status>,
    /// Code of the placement: `PLACEMENT`; `DEFAULT` is the page of the application itself.
    pub placement: Option<String>,
    /// What the page was opened for, as JSON text: `PLACEMENT_OPTIONS`. [`OpenRequest::options`] decodes it.
    pub placement_options: Option<String>,
}

/// How an application was installed. For information only: whoever sends the request chooses it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    /// `L`: by the account itself.
    Local,
    /// `F`: free of charge.
    Free,
    /// `D`: a demonstration.
    Demo,
    /// `T`: on trial.
    Trial,
    /// `P`: paid for.
    Paid,
    /// Anything else.
    Other(String),
}

impl From<String> for Status {
    fn from(text: String) -> Self {
        match text.as_str() {
            "L" => Self::Local,
            "F" => Self::Free,
            "D" => Self::Demo,
            "T" => Self::Trial,
            "P" => Self::Paid,
            _ => Self::Other(text),
        }
    }
}

impl OpenRequest {
    /// Reads the query of the address and the body, a form. Tokens are read from the body alone: addresses get logged.
    ///
    /// # Errors
    ///
    /// [`Refusal::Malformed`] when either is no form, or a number is none.
    pub fn parse(query: &str, body: &[u8]) -> Result<Self, Refusal> {
        let mut request = Self::default();
        for (part, is_body) in [(query.as_bytes(), false), (body, true)] {
            for field in fields(part) {
                let (name, value) = field?;
                if !value.is_empty() && value != UNDEFINED {
                    request.put(&name, &value, is_body)?;
                }
            }
        }
        Ok(request)
    }

    fn put(&mut self, name: &str, value: &str, is_body: bool) -> Result<(), Refusal> {
        let text = || Some(value.to_owned());
        match name {
            "DOMAIN" => self.domain = text(),
            "PROTOCOL" => self.is_https = Some(https(value)?),
            "LANG" => self.lang = text(),
            "APP_SID" => self.app_sid = text(),
            "AUTH_ID" if is_body => self.access_token = text().map(Secret::new),
            "AUTH_EXPIRES" => self.expires_in = Some(number(value)?),
            "REFRESH_ID" if is_body => self.refresh_token = text().map(Secret::new),
            "SERVER_ENDPOINT" => self.server_endpoint = text(),
            "APPLICATION_TOKEN" if is_body => self.application_token = text().map(Secret::new),
            "APPLICATION_SCOPE" => self.scope = scopes(value),
            "member_id" => self.member_id = text(),
            "status" => self.status = text().map(Status::from),
            "PLACEMENT" => self.placement = text(),
            "PLACEMENT_OPTIONS" => self.placement_options = text(),
            _ => {}
        }
        Ok(())
    }

    /// Decodes the options as those of the placement; `None` where there is no placement, or the spec does not know it.
    ///
    /// ```
    /// use bitrix24_placement::{PlacementOptions, server::OpenRequest};
    ///
    /// let body = br#"PLACEMENT=CALL_CARD&PLACEMENT_OPTIONS={"CALL_ID":"7","CRM_ACTIVITY_ID":"undefined"}"#;
    /// let request = OpenRequest::parse("DOMAIN=some-domain.bitrix24.com&PROTOCOL=1", body)?;
    /// let Some(PlacementOptions::CallInfo(call)) = request.options()? else { return Ok(()) };
    /// assert_eq!((&*call.call_id, call.crm_activity_id), ("7", None));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`DecodeError`] when the options do not fit the placement.
    pub fn options<O: PlacementOptionsOf>(&self) -> Result<Option<O>, DecodeError> {
        match &self.placement {
            Some(placement) => O::decode(
                placement,
                self.placement_options.as_deref().unwrap_or_default(),
            ),
            None => Ok(None),
        }
    }
}

fn https(value: &str) -> Result<bool, Refusal> {
    match value {
        "1" => Ok(true),
        "0" => Ok(false),
        _ => Err(Refusal::Malformed("`PROTOCOL` is neither 0 nor 1")),
    }
}

fn number(value: &str) -> Result<u64, Refusal> {
    let number = value.parse();
    number.map_err(|_| Refusal::Malformed("`AUTH_EXPIRES` is no number"))
}

fn scopes(value: &str) -> Vec<String> {
    let scopes = value.split(',').map(str::trim);
    scopes
        .filter(|scope| !scope.is_empty())
        .map(ToOwned::to_owned)
        .collect()
}

/// A page whose opening was checked.
#[derive(Debug)]
#[non_exhaustive]
pub struct Opened {
    /// What it was opened with.
    pub request: OpenRequest,
    /// The session that its deliveries belong to.
    pub session: Session,
    /// The token that each of them carries: `Authorization: Bearer <token>`.
    pub token: Secret,
}

/// What Bitrix24 posts to `errorHandlerUrl` when it gives up a background worker.
///
/// It comes without tokens, and its fields are not documented: what is known is found by what it looks like, and all
/// of it is kept. Nothing in it proves who sent it, so it is a reason to look after the registration and no more.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct OpenFailure {
    /// Code of the error, such as `ERROR_PLACEMENT_LOADING_OVERTIME`.
    pub code: Option<String>,
    /// What it means.
    pub description: Option<String>,
    /// Host of the account.
    pub domain: Option<String>,
    /// Id of the account.
    pub member_id: Option<String>,
    /// Code of the placement.
    pub placement: Option<String>,
    /// Every field of the query and the body, as it came.
    pub fields: Vec<(String, String)>,
}

impl OpenFailure {
    /// Reads the query of the address and the body, a form.
    ///
    /// # Errors
    ///
    /// [`Refusal::Malformed`] when either is no form.
    pub fn parse(query: &str, body: &[u8]) -> Result<Self, Refusal> {
        let mut failure = Self::default();
        for field in fields(query.as_bytes()).chain(fields(body)) {
            let (name, value) = field?;
            failure.put(&name, &value);
            failure.fields.push((name.into_owned(), value.into_owned()));
        }
        Ok(failure)
    }

    fn put(&mut self, name: &str, value: &str) {
        if value.is_empty() || value == UNDEFINED {
            return;
        }
        let place = match name.to_ascii_lowercase().as_str() {
            "error" | "error_code" | "code" => &mut self.code,
            "error_description" | "description" | "error_message" | "message" => {
                &mut self.description
            }
            "domain" => &mut self.domain,
            "member_id" => &mut self.member_id,
            "placement" => &mut self.placement,
            _ if value.starts_with("ERROR_") => &mut self.code,
            _ => return,
        };
        *place = Some(value.into());
    }
}

//! Codes of errors.

use super::{open_set::open_set, retry::Retry};

open_set! {
    /// The code of an error that a portal answers, in upper or lower case.
    ///
    /// ```
    /// use bitrix24_placement::rest::ErrorCode;
    ///
    /// assert_eq!(ErrorCode::from("EXPIRED_TOKEN"), ErrorCode::ExpiredToken);
    /// assert!(matches!(ErrorCode::from("ERROR_NEW"), ErrorCode::Other(code) if code.as_str() == "ERROR_NEW"));
    /// ```
    pub enum ErrorCode {
        /// More requests than the portal takes.
        QueryLimitExceeded = "QUERY_LIMIT_EXCEEDED",
        /// The portal is blocked by hand.
        OverloadLimit = "OVERLOAD_LIMIT",
        /// The method ran too long, all calls together.
        OperationTimeLimit = "OPERATION_TIME_LIMIT",
        /// A fault of the portal.
        InternalServerError = "INTERNAL_SERVER_ERROR",
        /// A fault of the portal.
        UnexpectedAnswer = "ERROR_UNEXPECTED_ANSWER",
        /// The public part of the account is closed.
        PortalDeleted = "PORTAL_DELETED",
        /// The access token is too old: refresh it, then go on with [`Portal::with_token`](crate::rest::Portal::with_token).
        ExpiredToken = "expired_token",
        /// The access token, or the webhook, is missing or wrong.
        NoAuthFound = "NO_AUTH_FOUND",
        /// The method needs an application; a webhook will not do.
        WrongAuthType = "WRONG_AUTH_TYPE",
        /// The plan or the rights of the user do not allow it.
        AccessDenied = "ACCESS_DENIED",
        /// The user of the webhook has no right to it.
        InvalidCredentials = "INVALID_CREDENTIALS",
        /// The application lacks a scope.
        InsufficientScope = "insufficient_scope",
        /// The user has no access to the application.
        UserAccessError = "user_access_error",
        /// The request must be sent by `https`.
        InvalidRequest = "INVALID_REQUEST",
        /// There is no such method. Today's portals answer this to `placement.bindEvent`.
        MethodNotFound = "ERROR_METHOD_NOT_FOUND",
        /// There is no manifest.
        ManifestIsNotAvailable = "ERROR_MANIFEST_IS_NOT_AVAILABLE",
        /// The method must not be called in a batch.
        BatchMethodNotAllowed = "ERROR_BATCH_METHOD_NOT_ALLOWED",
        /// The batch has more than 50 calls.
        BatchLengthExceeded = "ERROR_BATCH_LENGTH_EXCEEDED",
        /// A parameter is missing or of a wrong type; [`ApiError::argument`](crate::rest::ApiError::argument) says which.
        Argument = "ERROR_ARGUMENT",
        /// There is no such placement, or the application lacks its scope.
        PlacementNotFound = "ERROR_PLACEMENT_NOT_FOUND",
        /// The placement takes one handler, and has it.
        PlacementMaxCount = "ERROR_PLACEMENT_MAX_COUNT",
        /// The placement cannot be registered for one user.
        PlacementUserMode = "ERROR_PLACEMENT_USER_MODE",
        /// The background worker lacks `errorHandlerUrl`.
        EmptyErrorHandlerUrl = "EMPTY_ERROR_HANDLER_URL",
        /// The address of the handler will not do.
        WrongHandlerUrl = "ERROR_WRONG_HANDLER_URL",
        /// The address of the handler is neither `http` nor `https`.
        UnsupportedProtocol = "ERROR_UNSUPPORTED_PROTOCOL",
        /// There is no such server event.
        EventNotFound = "ERROR_EVENT_NOT_FOUND",
        /// A parameter is wrong.
        InvalidArgument = "INVALID_ARGUMENT",
        /// Most other errors; the description says which.
        Core = "ERROR_CORE",
    }
}

impl ErrorCode {
    /// What to do about it, if the code alone says so.
    pub(super) fn retry(&self) -> Option<Retry> {
        match self {
            Self::QueryLimitExceeded | Self::OverloadLimit | Self::OperationTimeLimit => {
                Some(Retry::Always)
            }
            Self::InternalServerError | Self::UnexpectedAnswer => Some(Retry::IfRepeatable),
            Self::ExpiredToken => Some(Retry::WithNewToken),
            Self::Other(_) => None,
            _ => Some(Retry::Never),
        }
    }
}

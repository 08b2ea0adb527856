//! Every documented error, and answers that are none of them.

use bitrix24_placement::{
    background_call_card as card,
    rest::{
        BindEvent, Error, ErrorCode, Parameters, Portal, Retry, Untyped,
        placement::{Get, List, Unbind},
    },
};
use http::Response;

use crate::{
    call, call_as, client, handler,
    portal::{EXPIRED, FakePortal, Fault, LOCKED_OUT, NARROW, USER},
    run,
};

/// Status, code, and what to do.
const DOCUMENTED: &[(u16, &str, ErrorCode, Retry)] = &[
    (
        503,
        "QUERY_LIMIT_EXCEEDED",
        ErrorCode::QueryLimitExceeded,
        Retry::Always,
    ),
    (
        503,
        "OVERLOAD_LIMIT",
        ErrorCode::OverloadLimit,
        Retry::Always,
    ),
    (
        429,
        "OPERATION_TIME_LIMIT",
        ErrorCode::OperationTimeLimit,
        Retry::Always,
    ),
    (
        500,
        "INTERNAL_SERVER_ERROR",
        ErrorCode::InternalServerError,
        Retry::IfRepeatable,
    ),
    (
        500,
        "ERROR_UNEXPECTED_ANSWER",
        ErrorCode::UnexpectedAnswer,
        Retry::IfRepeatable,
    ),
    (
        500,
        "PORTAL_DELETED",
        ErrorCode::PortalDeleted,
        Retry::Never,
    ),
    (
        405,
        "ERROR_BATCH_METHOD_NOT_ALLOWED",
        ErrorCode::BatchMethodNotAllowed,
        Retry::Never,
    ),
    (
        400,
        "ERROR_BATCH_LENGTH_EXCEEDED",
        ErrorCode::BatchLengthExceeded,
        Retry::Never,
    ),
    (
        404,
        "ERROR_MANIFEST_IS_NOT_AVAILABLE",
        ErrorCode::ManifestIsNotAvailable,
        Retry::Never,
    ),
    (
        404,
        "ERROR_METHOD_NOT_FOUND",
        ErrorCode::MethodNotFound,
        Retry::Never,
    ),
    (401, "NO_AUTH_FOUND", ErrorCode::NoAuthFound, Retry::Never),
    (
        401,
        "expired_token",
        ErrorCode::ExpiredToken,
        Retry::WithNewToken,
    ),
    (403, "ACCESS_DENIED", ErrorCode::AccessDenied, Retry::Never),
    (
        403,
        "INVALID_CREDENTIALS",
        ErrorCode::InvalidCredentials,
        Retry::Never,
    ),
    (
        403,
        "insufficient_scope",
        ErrorCode::InsufficientScope,
        Retry::Never,
    ),
    (
        403,
        "user_access_error",
        ErrorCode::UserAccessError,
        Retry::Never,
    ),
    (
        403,
        "WRONG_AUTH_TYPE",
        ErrorCode::WrongAuthType,
        Retry::Never,
    ),
    (
        400,
        "INVALID_REQUEST",
        ErrorCode::InvalidRequest,
        Retry::Never,
    ),
    (200, "ERROR_ARGUMENT", ErrorCode::Argument, Retry::Never),
    (
        400,
        "ERROR_PLACEMENT_NOT_FOUND",
        ErrorCode::PlacementNotFound,
        Retry::Never,
    ),
    (
        200,
        "ERROR_PLACEMENT_MAX_COUNT",
        ErrorCode::PlacementMaxCount,
        Retry::Never,
    ),
    (
        200,
        "ERROR_PLACEMENT_USER_MODE",
        ErrorCode::PlacementUserMode,
        Retry::Never,
    ),
    (
        200,
        "EMPTY_ERROR_HANDLER_URL",
        ErrorCode::EmptyErrorHandlerUrl,
        Retry::Never,
    ),
    (
        400,
        "ERROR_WRONG_HANDLER_URL",
        ErrorCode::WrongHandlerUrl,
        Retry::Never,
    ),
    (
        400,
        "ERROR_UNSUPPORTED_PROTOCOL",
        ErrorCode::UnsupportedProtocol,
        Retry::Never,
    ),
    (
        400,
        "ERROR_EVENT_NOT_FOUND",
        ErrorCode::EventNotFound,
        Retry::Never,
    ),
    (
        400,
        "INVALID_ARGUMENT",
        ErrorCode::InvalidArgument,
        Retry::Never,
    ),
    (400, "ERROR_CORE", ErrorCode::Core, Retry::Never),
];

#[test]
fn every_documented_error_is_typed_in_either_case_and_with_any_status() {
    let fake = FakePortal::start();
    for (status, text, code, retry) in DOCUMENTED {
        for text in [text.to_uppercase(), text.to_lowercase()] {
            for status in [*status, 200] {
                let tries = if *retry == Retry::Always { 4 } else { 1 };
                fake.fail(vec![Fault::error(status, &text); tries]);
                // Not repeatable, so that one fault makes one error.
                let get = Untyped::new("placement.get", Parameters::new());
                let error = call(&fake, &get).unwrap_err();
                assert_eq!(error.code(), Some(code), "{text}");
                assert_eq!(error.status().unwrap(), status);
                assert_eq!(error.retry(), *retry, "{text}");
                let Error::Api(error) = error else {
                    panic!("{error}")
                };
                assert_eq!(error.description(), Some(&*format!("About {text}.")));
            }
        }
    }
    assert!(call(&fake, &Get).is_ok());
}

#[test]
fn unknown_codes_are_kept_and_their_status_decides() {
    let portal = Portal::new("https://example.bitrix24.com", "t").unwrap();
    let answer = |status: u16| {
        let body = r#"{"error": "ERROR_NEW", "error_description": ""}"#;
        portal
            .answer(
                &Get,
                &Response::builder().status(status).body(body).unwrap(),
            )
            .unwrap_err()
    };
    let error = answer(400);
    assert_eq!(error.code().unwrap().as_str(), "ERROR_NEW");
    assert_eq!(
        (error.to_string().as_str(), error.retry()),
        ("the portal answered ERROR_NEW", Retry::Never)
    );
    assert_eq!(answer(502).retry(), Retry::IfRepeatable);
    assert_eq!(answer(429).retry(), Retry::Always);
}

#[test]
fn the_parameter_at_fault_is_named() {
    let fake = FakePortal::start();
    let error = call(&fake, &Unbind::all("")).unwrap_err();
    let Error::Api(error) = error else {
        panic!("{error}")
    };
    assert_eq!(
        (error.code(), error.argument()),
        (&ErrorCode::Argument, Some("PLACEMENT"))
    );
    assert_eq!(
        error.to_string(),
        "the portal answered ERROR_ARGUMENT (PLACEMENT): About ERROR_ARGUMENT."
    );
}

#[test]
fn rights_are_told_apart() {
    let fake = FakePortal::start();
    let bind = BindEvent::of::<card::Initialized>(handler());
    let code = |token| {
        call_as(&fake, token, &bind)
            .unwrap_err()
            .code()
            .cloned()
            .unwrap()
    };
    assert_eq!(code(EXPIRED), ErrorCode::ExpiredToken);
    assert_eq!(code(NARROW), ErrorCode::InsufficientScope);
    assert_eq!(code(LOCKED_OUT), ErrorCode::UserAccessError);
    assert_eq!(code("who knows & what=this"), ErrorCode::NoAuthFound);
    let error = call_as(&fake, USER, &Get).unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::AccessDenied));
    // Nothing of this was tried again.
    assert_eq!(fake.received().len(), 5);
}

#[test]
fn an_expired_token_comes_back_at_once_and_a_new_one_goes_on() {
    let fake = FakePortal::start();
    let portal = Portal::new(&fake.address(), EXPIRED).unwrap();
    let client = client(&portal);
    let error = run(client.call(&List::granted())).unwrap_err();
    assert_eq!(error.retry(), Retry::WithNewToken);
    assert_eq!(fake.received().len(), 1);
    let client = client.with_token(USER).unwrap();
    assert!(run(client.call(&List::granted())).is_ok());
}

#[test]
fn what_is_no_answer_is_an_error_whatever_the_status() {
    let portal = Portal::new("https://example.bitrix24.com", "t").unwrap();
    let answer = |status: u16, body: &[u8]| {
        portal
            .answer(
                &Get,
                &Response::builder().status(status).body(body).unwrap(),
            )
            .unwrap_err()
    };
    let bodies: [&[u8]; 9] = [
        b"",
        b"<html>",
        b"[]",
        b"null",
        b"{}",
        b"{\"result\":[]",
        b"{\"result\":[]} more",
        b"\xff\xfe",
        b"{\"error\":{}}",
    ];
    for body in bodies {
        assert!(matches!(answer(200, body), Error::Answer(_)), "{body:?}");
        assert!(matches!(answer(500, body), Error::Status(_)), "{body:?}");
    }
    assert!(matches!(answer(302, b"{\"result\":[]}"), Error::Status(_)));
    let error = answer(
        200,
        br#"{"result":[{"placement":"A","handler":"h","userId":"x"}]}"#,
    );
    assert!(error.to_string().contains("[0].userId"), "{error}");
    let deep = [&b"{\"result\":"[..], &vec![b'['; 200_000]].concat();
    assert!(matches!(answer(200, &deep), Error::Answer(_)));
}

#[test]
fn empty_errors_are_none() {
    let portal = Portal::new("https://example.bitrix24.com", "t").unwrap();
    let response = Response::new(r#"{"error": "", "error_description": null, "result": []}"#);
    assert_eq!(portal.answer(&Get, &response).unwrap(), []);
    // `null` is a result: that of a method without one.
    let untyped = Untyped::new("a.b", Parameters::new());
    let response = Response::new(r#"{"result": null}"#);
    assert!(portal.answer(&untyped, &response).unwrap().is_null());
}

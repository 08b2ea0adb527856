//! The request that opens a page.

use std::time::SystemTime;

use axum::{body::Body, extract::FromRequest};
use bitrix24_placement::{
    PlacementOptions,
    server::{Limits, OpenFailure, OpenRequest, Opened, Refusal, Status},
};
use http::{HeaderMap, HeaderValue, Request, header::CONTENT_TYPE};

use crate::support::{FORM, JSON, TOKEN, key, receiver};

const QUERY: &str = "DOMAIN=p.example&PROTOCOL=1&LANG=de&APP_SID=1a7f0c3e59d84b2c7e6f5a83d1c40b92";

fn body() -> String {
    format!(
        "AUTH_ID=access&AUTH_EXPIRES=3600&REFRESH_ID=refresh&SERVER_ENDPOINT=https%3A%2F%2Foauth.bitrix24.tech%2Frest%2F\
         &APPLICATION_TOKEN={TOKEN}&APPLICATION_SCOPE=crm%2Cplacement,%20telephony&member_id=m1&status=L&PLACEMENT=CALL_CARD\
         &PLACEMENT_OPTIONS=%7B%22CALL_ID%22%3A%227%22%2C%22CRM_ENTITY_ID%22%3A%220%22%2C%22CRM_ACTIVITY_ID%22%3A%22undefined%22%2C\
         %22CALL_LIST_MODE%22%3A%22false%22%7D"
    )
}

fn open(query: &str, content: &'static str, body: &str) -> Result<Opened, Refusal> {
    let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static(content))]);
    let uri = format!("/placement?{query}").parse().unwrap();
    receiver(Limits::default()).open(&uri, &headers, body.as_bytes(), SystemTime::now())
}

fn status(query: &str, content: &'static str, body: &str) -> u16 {
    open(query, content, body).map_or_else(|refusal| refusal.status().as_u16(), |_| 200)
}

#[test]
fn every_field_has_its_type() {
    let opened = open(QUERY, FORM, &body()).unwrap();
    let request = &opened.request;
    assert_eq!(request.domain.as_deref(), Some("p.example"));
    assert_eq!(request.is_https, Some(true));
    assert_eq!(request.lang.as_deref(), Some("de"));
    assert_eq!(request.access_token.as_ref().unwrap().expose(), "access");
    assert_eq!(request.refresh_token.as_ref().unwrap().expose(), "refresh");
    assert_eq!(request.expires_in, Some(3600));
    assert_eq!(
        request.server_endpoint.as_deref(),
        Some("https://oauth.bitrix24.tech/rest/")
    );
    assert_eq!(request.scope, ["crm", "placement", "telephony"]);
    assert_eq!(request.status, Some(Status::Local));
    assert_eq!(request.placement.as_deref(), Some("CALL_CARD"));
    let Some(PlacementOptions::CallInfo(call)) = request.options().unwrap() else {
        panic!("not of a call card")
    };
    assert_eq!(
        (&*call.call_id, call.crm_entity_id, call.crm_activity_id),
        ("7", None, None)
    );
    assert_eq!(call.call_list_mode, Some(false));
    assert_eq!(opened.session.member, "m1");
    assert_eq!(opened.session.frame, "1a7f0c3e59d84b2c7e6f5a83d1c40b92");
    assert_eq!(
        key().verify(opened.token.expose(), SystemTime::now()),
        Ok(opened.session)
    );
}

#[test]
fn fields_may_be_missing_empty_or_undefined() {
    let request = OpenRequest::parse("", b"").unwrap();
    assert!(request.domain.is_none() && request.options::<PlacementOptions>().unwrap().is_none());
    let body = b"AUTH_ID=undefined&AUTH_EXPIRES=&PLACEMENT=CALL_CARD&PLACEMENT_OPTIONS=undefined&status=Z&member_id=";
    let request = OpenRequest::parse("LANG=undefined&PROTOCOL=0", body).unwrap();
    assert!(request.access_token.is_none() && request.expires_in.is_none());
    assert!(request.placement_options.is_none() && request.lang.is_none());
    assert_eq!((request.is_https, request.member_id), (Some(false), None));
    assert_eq!(request.status, Some(Status::Other("Z".into())));
    let minimal = format!("APPLICATION_TOKEN={TOKEN}&member_id=m1");
    assert_eq!(status("DOMAIN=p.example&APP_SID=f", FORM, &minimal), 200);
    // Tokens are not taken from the address, which gets logged.
    let request = OpenRequest::parse(&format!("APPLICATION_TOKEN={TOKEN}&AUTH_ID=a"), b"").unwrap();
    assert!(request.application_token.is_none() && request.access_token.is_none());
}

#[test]
fn a_page_is_not_opened_for_everybody() {
    let body = body();
    assert_eq!(status(QUERY, FORM, &body), 200);
    assert_eq!(status(QUERY, FORM, &body.replace(TOKEN, "wrong")), 401);
    assert_eq!(
        status(QUERY, FORM, &body.replace("APPLICATION_TOKEN", "TOKEN")),
        401
    );
    assert_eq!(
        status(&QUERY.replace("p.example", "evil.example"), FORM, &body),
        403
    );
    assert_eq!(status(&QUERY.replace("DOMAIN", "D"), FORM, &body), 403);
    assert_eq!(
        status(QUERY, FORM, &body.replace("member_id=m1", "member_id=m2")),
        403
    );
    assert_eq!(status(QUERY, FORM, &body.replace("member_id=m1", "")), 400);
    assert_eq!(status(&QUERY.replace("APP_SID", "SID"), FORM, &body), 400);
    assert_eq!(
        status(&QUERY.replace("PROTOCOL=1", "PROTOCOL=2"), FORM, &body),
        400
    );
    assert_eq!(status(QUERY, FORM, &body.replace("3600", "soon")), 400);
    assert_eq!(status(QUERY, FORM, &format!("{body}&x=%ff")), 400);
    assert_eq!(status(QUERY, JSON, "{}"), 415);
    assert_eq!(
        status(QUERY, FORM, &format!("{body}&x={}", "a".repeat(1 << 20))),
        413
    );
}

#[tokio::test]
async fn refused_requests_are_counted() {
    let receiver = receiver(Limits::default());
    let request = |body: &'static str| {
        let request = Request::post(format!("/placement?{QUERY}")).header(CONTENT_TYPE, FORM);
        request.body(Body::from(body)).unwrap()
    };
    let opened = Opened::from_request(request("member_id=m1"), &receiver).await;
    assert_eq!(opened.unwrap_err().status(), 401);
    let failure = OpenFailure::from_request(request("error=%ff"), &receiver).await;
    assert_eq!(failure.unwrap_err().status(), 400);
    let counts = receiver.counts();
    assert_eq!((counts.refused, counts.received), (2, 2));
}

#[test]
fn what_comes_to_the_error_handler_is_kept() {
    let body = b"error=ERROR_PLACEMENT_LOADING_OVERTIME&error_description=Too+slow&PLACEMENT=PAGE_BACKGROUND_WORKER&X=1";
    let failure = OpenFailure::parse("DOMAIN=p.example", body).unwrap();
    assert_eq!(
        failure.code.as_deref(),
        Some("ERROR_PLACEMENT_LOADING_OVERTIME")
    );
    assert_eq!(failure.description.as_deref(), Some("Too slow"));
    assert_eq!(failure.placement.as_deref(), Some("PAGE_BACKGROUND_WORKER"));
    assert_eq!(failure.domain.as_deref(), Some("p.example"));
    assert_eq!(failure.fields.len(), 5);
    // The layout is not documented: the code is known by what it looks like.
    let other = OpenFailure::parse("", b"reason=ERROR_PLACEMENT_LOADING_OVERTIME").unwrap();
    assert_eq!(
        other.code.as_deref(),
        Some("ERROR_PLACEMENT_LOADING_OVERTIME")
    );
}

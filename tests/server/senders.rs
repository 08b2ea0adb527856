//! Who may deliver.

use std::time::{Duration, SystemTime};

use bitrix24_placement::server::{Limits, Policy, Receiver, Refusal, Secret, Session, SessionKey};
use http::{
    HeaderMap, HeaderValue,
    header::{AUTHORIZATION, CONTENT_TYPE},
};

use crate::support::{FORM, JSON, TOKEN, key, receiver, session};

const EVENT: &str = r#"{"event":"CallCard::BeforeClose"}"#;

fn status(authorization: Option<&str>, content: &'static str, body: &str) -> u16 {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content));
    if let Some(authorization) = authorization {
        headers.insert(AUTHORIZATION, authorization.parse().unwrap());
    }
    let receiver = receiver(Limits::default());
    let refusal = || -> Result<(), Refusal> {
        let head = receiver.head(&headers, SystemTime::now())?;
        let text = receiver.text(&head, body.as_bytes())?;
        let batch = receiver.deliveries(&head, &text)?;
        let mut deliveries = batch.deliveries().iter();
        deliveries.try_for_each(|delivery| delivery.as_ref().map(drop).map_err(|refusal| *refusal))
    };
    refusal().map_or_else(|refusal| refusal.status().as_u16(), |()| 200)
}

fn bearer(token: &str) -> u16 {
    status(Some(&format!("Bearer {token}")), JSON, EVENT)
}

#[test]
fn a_session_may_deliver() {
    assert_eq!(bearer(&session("f1")), 200);
    assert_eq!(
        status(Some(&format!("bearer  {}", session("f1"))), JSON, EVENT),
        200
    );
}

#[test]
fn no_session_and_no_token() {
    assert_eq!(status(None, JSON, EVENT), 401);
    assert_eq!(status(None, FORM, "event=CallCard::BeforeClose"), 401);
    assert_eq!(status(Some("Basic YTpi"), JSON, EVENT), 401);
    assert_eq!(status(Some("Bearer"), JSON, EVENT), 401);
    assert_eq!(status(Some("Bearer "), JSON, EVENT), 401);
}

#[test]
fn every_changed_character_of_a_token_is_noticed() {
    let token = session("f1");
    for at in 0..token.len() {
        let mut forged = token.clone().into_bytes();
        forged[at] = if forged[at] == b'A' { b'B' } else { b'A' };
        assert_eq!(bearer(&String::from_utf8(forged).unwrap()), 401, "{at}");
        assert_eq!(bearer(&token[..at]), 401, "{at}");
    }
    assert_eq!(bearer(&format!("{token}A")), 401);
    assert_eq!(bearer(&"A".repeat(100_000)), 401);
}

#[test]
fn tokens_of_other_keys_and_over_ones() {
    let (now, hour) = (SystemTime::now(), Duration::from_secs(3600));
    let fresh = Session::new("m1", "f1", now, hour);
    let other = SessionKey::generate().unwrap();
    assert_eq!(bearer(other.sign(&fresh).expose()), 401);
    assert!(other.verify(other.sign(&fresh).expose(), now).is_ok());
    let over = Session::new("m1", "f1", now - 2 * hour, hour);
    assert_eq!(bearer(key().sign(&over).expose()), 401);
    assert_eq!(
        key().verify(key().sign(&fresh).expose(), now).unwrap(),
        fresh
    );
    assert!(
        key()
            .verify(key().sign(&fresh).expose(), now + hour)
            .is_err()
    );
    assert!(SessionKey::new(&[7; 31]).is_none());
}

#[test]
fn sessions_do_not_run_into_each_other() {
    let now = SystemTime::now();
    let sign = |member: &str, frame: &str| {
        key()
            .sign(&Session::new(member, frame, now, Duration::from_secs(60)))
            .expose()
            .to_owned()
    };
    assert_ne!(sign("ab", "c"), sign("a", "bc"));
}

#[test]
fn accounts_and_domains_that_are_not_allowed() {
    let now = SystemTime::now();
    let foreign = Session::new("m2", "f1", now, Duration::from_secs(60));
    assert_eq!(bearer(key().sign(&foreign).expose()), 403);
    let with = |auth: &str| {
        let body = format!("event=CallCard::BeforeClose&auth[application_token]={TOKEN}&{auth}");
        status(None, FORM, &body)
    };
    assert_eq!(with("auth[domain]=p.example&auth[member_id]=m1"), 200);
    assert_eq!(with("auth[domain]=p.example:8443"), 200);
    assert_eq!(with("auth[domain]=evil.example"), 403);
    assert_eq!(with("auth[member_id]=m2"), 403);
    // A session of one account does not deliver for another.
    let body = r#"{"event":"CallCard::BeforeClose","auth":{"member_id":"m2"}}"#;
    assert_eq!(
        status(Some(&format!("Bearer {}", session("f1"))), JSON, body),
        403
    );
}

#[test]
fn whatever_is_shown_must_hold() {
    let form = |token: &str| format!("event=CallCard::BeforeClose&auth[application_token]={token}");
    assert_eq!(status(None, FORM, &form(TOKEN)), 200);
    assert_eq!(status(None, FORM, &form("wrong")), 401);
    assert_eq!(status(None, FORM, &form("")), 401);
    assert_eq!(status(Some("Bearer wrong"), FORM, &form(TOKEN)), 401);
    let session = format!("Bearer {}", session("f1"));
    assert_eq!(status(Some(&session), FORM, &form(TOKEN)), 200);
    assert_eq!(status(Some(&session), FORM, &form("wrong")), 401);
}

#[test]
fn nothing_shows_a_token() {
    let receiver = receiver(Limits::default());
    let policy = Policy::new(TOKEN);
    let token = session("f1");
    let uri = "/placement?DOMAIN=p.example&APP_SID=f1".parse().unwrap();
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(FORM));
    let body =
        format!("APPLICATION_TOKEN={TOKEN}&member_id=m1&AUTH_ID=access-1&REFRESH_ID=refresh-1");
    let opened = receiver
        .open(&uri, &headers, body.as_bytes(), SystemTime::now())
        .unwrap();
    let head = receiver.head(
        &HeaderMap::from_iter([
            (CONTENT_TYPE, HeaderValue::from_static(JSON)),
            (AUTHORIZATION, format!("Bearer {token}").parse().unwrap()),
        ]),
        SystemTime::now(),
    );
    let shown = format!(
        "{receiver:?} {policy:?} {:?} {opened:?} {head:?} {:?}",
        key(),
        Secret::new("secret-1")
    );
    for hidden in [
        TOKEN,
        &token,
        "access-1",
        "refresh-1",
        "secret-1",
        opened.token.expose(),
    ] {
        assert!(!shown.contains(hidden), "{shown}");
    }
    let posted = format!(r#"{{"event":"e","auth":{{"application_token":"{TOKEN}"}}}}"#);
    let head = receiver
        .head(
            &HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static(JSON))]),
            SystemTime::now(),
        )
        .unwrap();
    let text = receiver.text(&head, posted.as_bytes()).unwrap();
    let batch = format!("{:?}", receiver.deliveries(&head, &text).unwrap());
    assert!(!batch.contains(TOKEN), "{batch}");
    assert!(Receiver::new(policy, key()).limits().body == 1 << 20);
}

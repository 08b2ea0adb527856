//! Pages that stay open: sessions are renewed, and not for ever.

use std::time::{Duration, SystemTime};

use bitrix24_placement::server::{
    DeliveryService, Head, Limits, Receiver, SESSION_HEADER, Session, SessionKey,
};
use http::{
    HeaderMap, Response,
    header::{AUTHORIZATION, CACHE_CONTROL, CONTENT_TYPE},
};
use tower_service::Service;

use crate::support::{Desk, JSON, key, receiver, request};

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3600);

/// A session of a page that was opened so long ago.
fn opened(ago: Duration) -> Session {
    Session::new("m1", "f1", SystemTime::now() - ago, HOUR)
}

fn sign(session: &Session) -> String {
    key().sign(session).expose().to_owned()
}

fn headers(token: &str) -> HeaderMap {
    HeaderMap::from_iter([
        (CONTENT_TYPE, JSON.parse().unwrap()),
        (AUTHORIZATION, format!("Bearer {token}").parse().unwrap()),
    ])
}

fn head(receiver: &Receiver, token: &str, now: SystemTime) -> Head {
    receiver.head(&headers(token), now).unwrap()
}

/// The session that follows on one, if it is renewed.
fn renewed(session: &Session, limits: Limits, now: SystemTime) -> Option<Session> {
    let receiver = receiver(limits);
    let head = head(&receiver, &sign(session), now);
    let token = receiver.renewed(&head)?;
    Some(key().verify(token.expose(), now).unwrap())
}

type Answer = Response<http_body_util::Full<axum::body::Bytes>>;

async fn answer(token: &str, body: &'static str) -> Answer {
    let service = DeliveryService::new(receiver(Limits::default()), Desk::new());
    let answer = service.clone().call(request(JSON, Some(token), body)).await;
    answer.unwrap_or_else(|never| match never {})
}

#[tokio::test]
async fn an_answer_brings_the_next_token() {
    let old = sign(&opened(40 * MINUTE));
    // Whatever becomes of the delivery.
    for (body, status) in [
        ("[]", 200),
        (r#"{"event":"zzz"}"#, 200),
        ("{}", 400),
        (r#"{"event":"BackgroundCallCard::skipButtonClick"}"#, 500),
        (r#"[{"event":"zzz"},7]"#, 207),
    ] {
        let answer = answer(&old, body).await;
        assert_eq!(answer.status().as_u16(), status, "{body}");
        let token = answer.headers()[SESSION_HEADER].to_str().unwrap();
        assert_eq!(answer.headers()[CACHE_CONTROL], "no-store");
        assert!(!format!("{answer:?}").contains(token), "{answer:?}");
        let session = key()
            .verify(token, SystemTime::now() + 59 * MINUTE)
            .unwrap();
        assert_eq!((&*session.member, &*session.frame), ("m1", "f1"));
    }
}

#[tokio::test]
async fn a_token_that_is_good_for_long_is_not_renewed() {
    let answer = answer(&sign(&opened(20 * MINUTE)), "[]").await;
    assert_eq!(answer.status(), 200);
    assert!(!answer.headers().contains_key(SESSION_HEADER));
    assert!(!answer.headers().contains_key(CACHE_CONTROL));
}

#[tokio::test]
async fn only_a_session_that_holds_is_renewed() {
    let other = SessionKey::generate().unwrap();
    let due = opened(40 * MINUTE);
    let mut foreign = due.clone();
    foreign.member = "m2".into();
    for (token, status) in [
        (other.sign(&due).expose().to_owned(), 401),
        (sign(&opened(61 * MINUTE)), 401),
        (sign(&foreign), 403),
    ] {
        let answer = answer(&token, "[]").await;
        assert_eq!(answer.status().as_u16(), status);
        assert!(!answer.headers().contains_key(SESSION_HEADER));
    }
}

#[test]
fn renewal_begins_at_half_the_life() {
    let (now, second) = (SystemTime::now(), Duration::from_secs(1));
    let session = Session::new("m1", "f1", now, HOUR);
    let at = |time| renewed(&session, Limits::default(), time);
    assert_eq!(at(now), None);
    assert_eq!(at(now + 30 * MINUTE - second), None);
    let next = at(now + 30 * MINUTE).unwrap();
    assert_eq!(next.opened, session.opened);
    assert_eq!(next.issued, session.issued + 30 * 60);
    assert_eq!(next.expires, session.expires + 30 * 60);
}

#[test]
fn renewal_ends_with_the_age_of_the_page() {
    let start = SystemTime::now();
    let mut limits = Limits::default();
    limits.session_age = 3 * HOUR;
    let mut session = Session::new("m1", "f1", start, HOUR);
    let mut now = start;
    let mut times = 0;
    // A page that sends something every ten minutes.
    while now + 10 * MINUTE < start + 3 * HOUR {
        now += 10 * MINUTE;
        if let Some(next) = renewed(&session, limits, now) {
            session = next;
            times += 1;
        }
    }
    assert_eq!(session.expires, session.opened + 3 * 3600);
    assert_eq!(times, 4);
    assert!(key().verify(sign(&session), start + 3 * HOUR).is_err());
    limits.session_age = Duration::ZERO;
    assert_eq!(
        renewed(&opened(59 * MINUTE), limits, SystemTime::now()),
        None
    );
}

#[test]
fn a_token_is_over_when_it_says_so() {
    let receiver = receiver(Limits::default());
    let now = SystemTime::now();
    let old = sign(&Session::new("m1", "f1", now, HOUR));
    let late = now + 59 * MINUTE;
    let new = receiver.renewed(&head(&receiver, &old, late)).unwrap();
    // The old one stays good, and what was verified before is not good for longer.
    assert!(receiver.head(&headers(&old), late).is_ok());
    assert!(receiver.head(&headers(&old), now + HOUR).is_err());
    assert!(receiver.head(&headers(new.expose()), now + HOUR).is_ok());
    assert!(receiver.head(&headers(new.expose()), late + HOUR).is_err());
}

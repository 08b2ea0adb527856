//! Portals that fail, and how often they are asked again.

use std::time::Duration;

use bitrix24_placement::{
    Id,
    rest::{
        Backoff, Error, Method, Portal, Retry,
        placement::{Get, List},
        telephony::{CallType, Finish, Operator, Register},
    },
};
use http::Response;

use crate::{
    call, client,
    portal::{ADMIN, FakePortal, Fault},
    run,
};

/// What may pass.
fn passing() -> [Fault; 10] {
    [
        Fault::status(503, ""),
        Fault::status(429, ""),
        Fault::status(500, "<html>garbage"),
        Fault::status(502, "{}"),
        Fault::status(504, "\u{0}"),
        Fault::error(503, "QUERY_LIMIT_EXCEEDED"),
        Fault::error(200, "OPERATION_TIME_LIMIT"),
        Fault::DROPPED,
        Fault::CUT,
        Fault::NO_HTTP,
    ]
}

#[test]
fn what_may_pass_is_tried_again() {
    for fault in passing() {
        let fake = FakePortal::start();
        fake.fail([fault.clone(), fault.clone()]);
        let listed = call(&fake, &List::granted());
        assert_eq!(
            listed
                .unwrap_or_else(|error| panic!("{fault:?}: {error}"))
                .len(),
            4
        );
        assert_eq!(fake.received().len(), 3, "{fault:?}");
    }
}

#[test]
fn redirects_are_not_followed() {
    let (fake, other) = (FakePortal::start(), FakePortal::start());
    for status in [301, 302, 303, 307, 308] {
        let address = format!("{}/rest/placement.list?auth={ADMIN}", other.address());
        fake.fail([Fault::redirect(status, address)]);
        let error = call(&fake, &List::granted()).unwrap_err();
        assert_eq!(error.status().unwrap(), status);
    }
    assert!(other.received().is_empty());
}

#[test]
fn attempts_end() {
    for fault in passing() {
        let fake = FakePortal::start();
        fake.fail(vec![fault.clone(); 9]);
        let error = call(&fake, &List::granted()).unwrap_err();
        assert_ne!(error.retry(), Retry::Never, "{error}");
        assert_eq!(fake.received().len(), 4, "{fault:?}");
    }
}

#[test]
fn what_does_not_pass_is_not_tried_again() {
    let fake = FakePortal::start();
    let faults = [
        Fault::status(200, "garbage"),
        Fault::status(404, ""),
        Fault::status(302, ""),
        Fault::error(500, "PORTAL_DELETED"),
        Fault::error(401, "expired_token"),
    ];
    for (index, fault) in faults.into_iter().enumerate() {
        fake.fail([fault]);
        assert!(call(&fake, &Get).is_err());
        assert_eq!(fake.received().len(), index + 1);
    }
}

#[test]
fn what_may_have_been_done_is_not_repeated() {
    let finish = Finish::new("externalCall.7", Operator::User(Id::new(1)));
    for (fault, requests) in [
        (Fault::DROPPED, 1),
        (Fault::CUT, 1),
        (Fault::status(500, ""), 1),
        // Here nothing was done.
        (Fault::status(503, ""), 2),
        (Fault::error(429, "OPERATION_TIME_LIMIT"), 2),
    ] {
        let fake = FakePortal::start();
        fake.fail([fault]);
        assert!(call(&fake, &finish).is_err());
        assert_eq!(fake.received().len(), requests);
    }
}

#[test]
fn a_registration_is_repeated_only_with_an_id_of_its_own() {
    let register = Register::new(Operator::User(Id::new(1)), "1", CallType::Outgoing);
    assert!(!register.is_repeatable());
    let fake = FakePortal::start();
    fake.fail([Fault::DROPPED]);
    let registered = call(&fake, &register.external_id("42")).unwrap();
    assert_eq!(registered.call_id, "externalCall.42");
}

#[test]
fn without_a_connection_everything_is_tried_again() {
    let nobody = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let client = client(&Portal::new(&nobody, ADMIN).unwrap());
    let error = run(client.call(&Get)).unwrap_err();
    assert_eq!(
        (error.to_string().as_str(), error.retry()),
        ("no connection to the portal", Retry::Always)
    );
}

#[test]
fn silence_ends_with_the_deadline() {
    let fake = FakePortal::start();
    fake.fail([Fault::SILENCE, Fault::STALLED, Fault::SILENCE]);
    let portal = Portal::new(&fake.address(), ADMIN).unwrap();
    let patient = client(&portal).deadline(Duration::from_millis(50));
    assert!(matches!(
        run(patient.call(&Get)),
        Err(Error::Deadline { .. })
    ));
    // Also within an answer.
    assert!(matches!(
        run(patient.call(&Get)),
        Err(Error::Deadline { .. })
    ));
    // Even if no time is left.
    let hasty = client(&portal).deadline(Duration::ZERO);
    assert!(matches!(
        run(hasty.call(&Get)),
        Err(Error::Deadline { last: None })
    ));
}

#[test]
fn a_pause_beyond_the_deadline_is_not_made() {
    let fake = FakePortal::start();
    for (status, after) in [(503, "3600"), (429, "18446744073709551615")] {
        fake.fail([Fault::retry_after(status, after)]);
        let error = call(&fake, &Get).unwrap_err();
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(error.retry_after().unwrap().as_secs().to_string(), after);
    }
    assert_eq!(fake.received().len(), 2);
    // That of the usual backoff neither.
    fake.fail([Fault::status(503, "")]);
    let portal = Portal::new(&fake.address(), ADMIN).unwrap();
    let slow = client(&portal).backoff(
        Backoff::new(9)
            .first_pause(Duration::from_secs(900))
            .longest_pause(Duration::MAX),
    );
    assert!(matches!(run(slow.call(&Get)), Err(Error::Status(_))));
    assert_eq!(fake.received().len(), 3);
}

#[test]
fn a_pause_is_as_long_as_the_portal_asks_for() {
    let portal = Portal::new("https://example.bitrix24.com", "t").unwrap();
    let error = |after: &str| {
        let response = Response::builder()
            .status(503)
            .header("Retry-After", after)
            .body("");
        portal.answer(&Get, &response.unwrap()).unwrap_err()
    };
    let backoff = Backoff::new(1).first_pause(Duration::from_secs(4));
    let pause = |after| backoff.pause_after(&error(after), false, 0, 1.0).unwrap();
    assert_eq!(pause("7"), Duration::from_secs(7));
    assert_eq!(pause("2"), Duration::from_secs(4));
    // What is neither is not read.
    assert_eq!(pause("soon"), Duration::from_secs(4));
    assert_eq!(
        pause("Fri, 31 Feb 2027 99:59:59 GMT"),
        Duration::from_secs(4)
    );
    assert_eq!(backoff.pause_after(&error("7"), true, 1, 1.0), None);
}

#[test]
fn a_date_is_as_good_as_seconds() {
    let portal = Portal::new("https://example.bitrix24.com", "t").unwrap();
    let after = |after: &str, date: Option<&str>| {
        let mut response = Response::builder().status(429).header("Retry-After", after);
        if let Some(date) = date {
            response = response.header("Date", date);
        }
        let error = portal
            .answer(&Get, &response.body("").unwrap())
            .unwrap_err();
        error.retry_after().unwrap()
    };
    // The clock of the portal counts, wherever it is.
    let date = Some("Fri, 31 Dec 1999 23:59:50 GMT");
    let seconds = Duration::from_secs;
    assert_eq!(after("Sat, 01 Jan 2000 00:00:20 GMT", date), seconds(30));
    assert_eq!(after("Fri, 31 Dec 1999 23:59:00 GMT", date), seconds(0));
    // Without it, that of this machine.
    assert_eq!(after("Fri, 31 Dec 1999 23:59:00 GMT", None), seconds(0));
    assert!(after("Fri, 31 Dec 9999 23:59:59 GMT", Some("now")) > seconds(3600));
}

#[test]
fn a_date_beyond_the_deadline_is_not_waited_for() {
    let fake = FakePortal::start();
    fake.fail([Fault::retry_after(503, "Fri, 31 Dec 9999 23:59:59 GMT")]);
    let error = call(&fake, &Get).unwrap_err();
    assert!(error.retry_after().unwrap() > Duration::from_secs(3600));
    assert_eq!(fake.received().len(), 1);
}

#[test]
fn pauses_never_overflow() {
    let backoff = Backoff::new(u32::MAX)
        .first_pause(Duration::MAX)
        .longest_pause(Duration::from_secs(9));
    for retried in [0, 1, 31, 32, u32::MAX - 1] {
        assert_eq!(backoff.pause(retried, 2.0), Some(Duration::from_secs(9)));
    }
    assert!(
        backoff
            .longest_pause(Duration::MAX)
            .pause(99, f64::NAN)
            .is_some()
    );
}

#[test]
fn an_answer_that_is_too_long_is_not_read() {
    let fake = FakePortal::start();
    let body = format!(r#"{{"result":["{}"]}}"#, "x".repeat(3 << 20));
    fake.fail([Fault::status(200, &body), Fault::status(200, &body)]);
    let portal = Portal::new(&fake.address(), ADMIN).unwrap();
    let short = client(&portal).max_bytes(1 << 20);
    assert!(matches!(
        run(short.call(&List::granted())),
        Err(Error::TooLarge { limit: 0x10_0000 })
    ));
    assert_eq!(
        run(client(&portal).call(&List::granted())).unwrap()[0].len(),
        3 << 20
    );
}

#[test]
fn futures_can_be_sent_between_threads() {
    fn assert_send(_: &impl Send) {}
    let portal = Portal::new("https://example.bitrix24.com", "t").unwrap();
    assert_send(&client(&portal).call(&Get));
}

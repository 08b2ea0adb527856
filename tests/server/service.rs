//! What happens to deliveries on the way to the handler.

use std::{sync::Arc, time::Duration};

use bitrix24_placement::server::{DeliveryService, Limits, Policy, Receiver};

use crate::support::{Desk, FORM, JSON, TOKEN, comment, key, request, send, service, session};

#[tokio::test]
async fn statuses_of_single_deliveries() {
    let mut limits = Limits::default();
    limits.handler_time = Duration::from_millis(1);
    let (service, desk) = service(limits);
    let token = session("f1");
    for (body, status) in [
        (comment("hi", "1").as_str(), 200),
        (comment("hi", "1").as_str(), 200),
        (
            r#"{"event":"BackgroundCallCard::muteButtonClick","args":[true]}"#,
            200,
        ),
        (r#"{"event":"zzz","args":[1]}"#, 200),
        (r#"{"event":"zzz"}"#, 200),
        (
            r#"{"event":"BackgroundCallCard::entityChanged","data":{"CRM_ENTITY_ID":"5"}}"#,
            200,
        ),
        (
            r#"{"event":"BackgroundCallCard::addCommentButtonClick","data":{}}"#,
            422,
        ),
        (
            r#"{"event":"BackgroundCallCard::initialized","args":[]}"#,
            422,
        ),
        (r#"{"event":"BackgroundCallCard::skipButtonClick"}"#, 500),
        (r#"{"event":"BackgroundCallCard::hangupButtonClick"}"#, 500),
        (r#"{"event":"BackgroundCallCard::answerButtonClick"}"#, 503),
        ("", 400),
        ("{}", 400),
        ("7", 400),
        (r#"{"event":"e","args":[],"data":1}"#, 400),
        (r#"{"event":"e","event":"f"}"#, 400),
        (r#"{"event":"e","auth":7}"#, 400),
        (r#"{"event":null}"#, 400),
    ] {
        let answer = send(&service, request(JSON, Some(&token), body.to_owned())).await;
        assert_eq!(answer, (status, String::new()), "{body}");
    }
    let (status, _) = send(&service, request(JSON, None, comment("hi", "2"))).await;
    assert_eq!(status, 401);
    let (status, _) = send(
        &service,
        request("text/plain", Some(&token), comment("hi", "2")),
    )
    .await;
    assert_eq!(status, 415);
    let large = comment(&"a".repeat(1 << 20), "2");
    assert_eq!(
        send(&service, request(JSON, Some(&token), large)).await.0,
        413
    );
    assert_eq!(
        desk.log(),
        [
            "comment hi",
            "unknown zzz",
            "unknown zzz",
            "changed",
            "failed"
        ]
    );
    let counts = service.receiver().counts();
    assert_eq!(
        (counts.dispatched, counts.duplicate, counts.unknown),
        (3, 1, 2)
    );
    assert_eq!(
        (counts.failed, counts.refused, counts.received),
        (5, 10, 21)
    );
}

#[tokio::test]
async fn a_batch_has_a_status_for_each_and_loses_none() {
    let (service, desk) = service(Limits::default());
    let token = session("f1");
    let batch = [
        &comment("one", "1"),
        r#"{"event":"BackgroundCallCard::hangupButtonClick"}"#,
        "7",
        r#"{"event":"BackgroundCallCard::skipButtonClick"}"#,
        &comment("one again", "1"),
        r#"{"event":"BackgroundCallCard::initialized"}"#,
        r#"{"event":"CallCard::BeforeClose","auth":{"application_token":"wrong"}}"#,
        r#"{"event":"CallCard::BeforeClose","auth":{"domain":"evil.example"}}"#,
        &comment("two", "2"),
    ];
    let (status, body) = send(
        &service,
        request(JSON, Some(&token), format!("[{}]", batch.join(","))),
    )
    .await;
    let statuses: Vec<serde_json::Value> = serde_json::from_str(&body).unwrap();
    let statuses: Vec<_> = statuses
        .iter()
        .map(|one| one["status"].as_u64().unwrap())
        .collect();
    assert_eq!(
        (status, &*statuses),
        (207, &[200, 500, 400, 500, 200, 422, 401, 403, 200][..])
    );
    assert_eq!(desk.log(), ["comment one", "failed", "comment two"]);

    let of = async |body: &str| send(&service, request(JSON, Some(&token), body.to_owned())).await;
    assert_eq!(
        of(r#"[{"event":"zzz"}]"#).await,
        (200, r#"[{"status":200}]"#.into())
    );
    assert_eq!(
        of("[7,{}]").await,
        (400, r#"[{"status":400},{"status":400}]"#.into())
    );
    assert_eq!(of("[[]]").await.0, 400);
    // Nothing to deliver: the page is still there.
    assert_eq!(of(" [ ] ").await, (200, "[]".into()));
    assert_eq!(send(&service, request(JSON, None, "[]")).await.0, 401);
    let long = vec!["7"; 101].join(",");
    assert_eq!(of(&format!("[{long}]")).await, (413, String::new()));
}

#[tokio::test]
async fn what_failed_may_come_again_and_what_was_handled_may_not() {
    let (service, desk) = service(Limits::default());
    let token = session("f1");
    let failing = r#"{"event":"BackgroundCallCard::skipButtonClick","id":"1"}"#;
    for _ in 0..2 {
        assert_eq!(
            send(&service, request(JSON, Some(&token), failing)).await.0,
            500
        );
    }
    assert_eq!(desk.log(), ["failed", "failed"]);
    // The id counts whatever page and form it comes in.
    let form = format!(
        "event=BackgroundCallCard::addCommentButtonClick&data=x&id=7&auth[application_token]={TOKEN}&auth[member_id]=m1"
    );
    assert_eq!(
        send(&service, request(JSON, Some(&token), comment("x", "7")))
            .await
            .0,
        200
    );
    assert_eq!(
        send(
            &service,
            request(JSON, Some(&session("f2")), comment("x", "7"))
        )
        .await
        .0,
        200
    );
    assert_eq!(send(&service, request(FORM, None, form)).await.0, 200);
    assert_eq!(desk.log().len(), 3);
}

#[tokio::test]
async fn a_number_that_nobody_reads_may_be_any() {
    let (service, desk) = service(Limits::default());
    let token = session("f1");
    for (number, status) in [
        ("1e999", 200),
        ("-1e400", 200),
        ("9".repeat(400).as_str(), 200),
        ("01", 400),
        ("1.", 400),
        ("+1", 400),
        ("NaN", 400),
    ] {
        for body in [
            format!(r#"{{"event":"zzz","args":[{number}]}}"#),
            format!(r#"{{"event":"zzz","more":{number}}}"#),
            format!(r#"[{{"event":"zzz","data":{{"a":{number}}}}}]"#),
            // With an escape, which is looked at more closely.
            format!(r#"{{"event":"zzz","args":["\u00e9",{number}]}}"#),
            format!(r#"{{"event":"BackgroundCallCard::entityChanged","data":{{"NEW":{number}}}}}"#),
        ] {
            let answer = send(&service, request(JSON, Some(&token), body.clone())).await;
            assert_eq!(answer.0, status, "{body}");
        }
        // Where it is read, it must fit.
        let body = format!(
            r#"{{"event":"BackgroundCallCard::entityChanged","data":{{"CRM_ENTITY_ID":{number}}}}}"#
        );
        let (read, _) = send(&service, request(JSON, Some(&token), body)).await;
        assert_eq!(read, if status == 200 { 422 } else { 400 }, "{number}");
    }
    assert_eq!(desk.log().len(), 15);
}

#[tokio::test]
async fn a_body_that_does_not_come_is_not_waited_for() {
    let mut limits = Limits::default();
    limits.read_time = Duration::from_millis(1);
    let (service, _) = service(limits);
    let body = axum::body::Body::new(Never);
    assert_eq!(
        send(&service, request(JSON, Some(&session("f1")), body))
            .await
            .0,
        408
    );
}

#[tokio::test]
async fn without_limits_of_domains_every_domain_may() {
    let open = Arc::new(Receiver::new(Policy::new("other").or_token(TOKEN), key()));
    let service = DeliveryService::new(open, Desk::new());
    let form =
        format!("event=zzz&auth[application_token]={TOKEN}&auth[domain]=any&auth[member_id]=any");
    assert_eq!(send(&service, request(FORM, None, form)).await.0, 200);
}

/// A body that never comes.
struct Never;

impl axum::body::HttpBody for Never {
    type Data = axum::body::Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Self::Data>, Self::Error>>> {
        std::task::Poll::Pending
    }
}

//! What happens to deliveries on the way to the handler.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use bitrix24_placement::{
    Context, call_card, placement_handler,
    server::{DeliveryService, Limits, Policy, Receiver},
};

use crate::support::{Desk, FORM, JSON, TOKEN, key, receiver, request, send, session};

fn service(limits: Limits) -> (DeliveryService<Desk>, Arc<Desk>) {
    let desk = Desk::new();
    (
        DeliveryService::new(receiver(limits), Arc::clone(&desk)),
        desk,
    )
}

fn comment(text: &str, id: &str) -> String {
    format!(
        r#"{{"event":"BackgroundCallCard::addCommentButtonClick","args":["{text}"],"id":"{id}"}}"#
    )
}

fn started(call: &str) -> String {
    format!(r#"{{"event":"BackgroundCallCard::initialized","args":[{{"CALL_ID":"{call}"}}]}}"#)
}

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
async fn calls_keep_their_order_and_do_not_hold_up_each_other() {
    let (service, desk) = service(Limits::default());
    let (one, two, three) = (session("f1"), session("f2"), session("f3"));
    let first = tokio::spawn({
        let (service, request) = (
            service.clone(),
            request(JSON, Some(&one), started("call-1")),
        );
        async move { send(&service, request).await }
    });
    desk.entered.notified().await;
    // Of the same call, from another page; of the same page, without the id of a call; and the same delivery again.
    let changed = r#"{"event":"BackgroundCallCard::entityChanged","args":[{"CALL_ID":"call-1"}]}"#;
    let behind = [
        request(JSON, Some(&two), changed),
        request(JSON, Some(&one), comment("later", "5")),
        request(JSON, Some(&one), comment("later", "5")),
    ]
    .map(|request| {
        let service = service.clone();
        tokio::spawn(async move { send(&service, request).await })
    });
    let (status, _) = send(
        &service,
        request(JSON, Some(&three), comment("other call", "6")),
    )
    .await;
    assert_eq!(
        (status, desk.log()),
        (200, vec!["comment other call".to_owned()])
    );
    assert!(behind.iter().all(|task| !task.is_finished()));

    desk.gate.add_permits(1);
    assert_eq!(first.await.unwrap().0, 200);
    for task in behind {
        assert_eq!(task.await.unwrap().0, 200);
    }
    let mut log = desk.log();
    assert_eq!(log.get(1).map(String::as_str), Some("initialized call-1"));
    log.sort();
    assert_eq!(
        log,
        [
            "changed",
            "comment later",
            "comment other call",
            "initialized call-1"
        ]
    );
    assert_eq!(service.receiver().counts().duplicate, 1);
}

/// Notes the `seq` of what it gets, and whose page sent it.
#[derive(Default)]
struct Numbers(Mutex<Vec<(Option<u64>, Option<String>)>>);

#[placement_handler]
impl Numbers {
    #[on(call_card::BeforeClose)]
    fn note(&self, context: Context<'_>) {
        let accepted = context.accepted().unwrap();
        let member = accepted.session().map(|session| session.member.clone());
        self.0
            .lock()
            .unwrap()
            .push((accepted.posted().seq(), member));
    }
}

#[tokio::test]
async fn deliveries_are_handled_as_they_came_whatever_their_seq() {
    let numbers = Arc::new(Numbers::default());
    let service = DeliveryService::new(receiver(Limits::default()), Arc::clone(&numbers));
    let token = session("f1");
    let event = |seq: &str, id: &str| {
        format!(r#"{{"event":"CallCard::BeforeClose","seq":{seq},"id":"{id}"}}"#)
    };
    let batch = format!("[{},{}]", event("3", "c"), event("2", "b"));
    for body in [event("7", "a"), batch, event("7", "a"), event("1e999", "d")] {
        assert_eq!(
            send(&service, request(JSON, Some(&token), body)).await.0,
            200
        );
    }
    let form = format!("event=CallCard::BeforeClose&seq=9&auth[application_token]={TOKEN}");
    assert_eq!(send(&service, request(FORM, None, form)).await.0, 200);
    let member = || Some("m1".to_owned());
    let expected = [
        (Some(7), member()),
        (Some(3), member()),
        (Some(2), member()),
        (None, member()),
        (Some(9), None),
    ];
    assert_eq!(*numbers.0.lock().unwrap(), expected);
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
async fn a_page_that_is_closed_has_delivered_all_the_same() {
    let (service, desk) = service(Limits::default());
    let token = session("f1");
    {
        let mut answer = std::pin::pin!(send(
            &service,
            request(JSON, Some(&token), started("call-1"))
        ));
        tokio::select! {
            _ = &mut answer => panic!("it waits at the gate"),
            () = desk.entered.notified() => {}
        }
    }
    desk.gate.add_permits(1);
    service.finished().await;
    assert_eq!(desk.log(), ["initialized call-1"]);
}

#[tokio::test]
async fn no_more_requests_at_once_than_allowed() {
    let mut limits = Limits::default();
    limits.concurrent = 1;
    let (service, desk) = service(limits);
    let (one, two) = (session("f1"), session("f2"));
    let first = tokio::spawn({
        let (service, request) = (
            service.clone(),
            request(JSON, Some(&one), started("call-1")),
        );
        async move { send(&service, request).await }
    });
    desk.entered.notified().await;
    let second = tokio::spawn({
        let (service, request) = (
            service.clone(),
            request(JSON, Some(&two), comment("two", "2")),
        );
        async move { send(&service, request).await }
    });
    tokio::task::yield_now().await;
    assert_eq!(desk.log(), [""; 0]);
    desk.gate.add_permits(1);
    assert_eq!(
        (first.await.unwrap().0, second.await.unwrap().0),
        (200, 200)
    );
    assert_eq!(desk.log(), ["initialized call-1", "comment two"]);
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

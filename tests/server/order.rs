//! Which deliveries wait for which, and who is waited for.

use std::sync::{Arc, Mutex};

use bitrix24_placement::{
    Context, call_card, placement_handler,
    server::{DeliveryService, Limits},
};

use crate::support::{
    FORM, JSON, TOKEN, comment, receiver, request, send, service, session, spawn, started,
};

#[tokio::test]
async fn calls_keep_their_order_and_do_not_hold_up_each_other() {
    // Two at a time: those who wait for their turn are not among them.
    let mut limits = Limits::default();
    limits.concurrent = 2;
    let (service, desk) = service(limits);
    let (one, two, three) = (session("f1"), session("f2"), session("f3"));
    let first = spawn(&service, request(JSON, Some(&one), started("call-1")));
    desk.entered.notified().await;
    // Of the same call, from another page; of the same page, without the id of a call; and the same delivery again.
    let changed = r#"{"event":"BackgroundCallCard::entityChanged","args":[{"CALL_ID":"call-1"}]}"#;
    let behind = [
        request(JSON, Some(&two), changed),
        request(JSON, Some(&one), comment("later", "5")),
        request(JSON, Some(&one), comment("later", "5")),
    ]
    .map(|request| spawn(&service, request));
    let other = request(JSON, Some(&three), comment("other call", "6"));
    let other = spawn(&service, other);
    tokio::task::yield_now().await;
    assert_eq!(desk.log(), ["comment other call"]);
    assert_eq!(other.await.unwrap().0, 200);
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
async fn no_more_deliveries_at_once_than_allowed() {
    let mut limits = Limits::default();
    limits.concurrent = 1;
    let (service, desk) = service(limits);
    let (one, two) = (session("f1"), session("f2"));
    let first = spawn(&service, request(JSON, Some(&one), started("call-1")));
    desk.entered.notified().await;
    let second = spawn(&service, request(JSON, Some(&two), comment("two", "2")));
    tokio::task::yield_now().await;
    assert_eq!(desk.log(), [""; 0]);
    desk.gate.add_permits(1);
    assert_eq!(
        (first.await.unwrap().0, second.await.unwrap().0),
        (200, 200)
    );
    assert_eq!(desk.log(), ["initialized call-1", "comment two"]);
}

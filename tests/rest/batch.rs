//! Batches, against the portal.

use bitrix24_placement::{
    Id, call_card,
    rest::{
        Batch, BatchError, BindEvent, Error, ErrorCode, Method, Parameters, Untyped,
        placement::{Bind, BindWorker, Get, List},
        telephony::Show,
    },
};
use serde_json::json;

use crate::{
    call, call_as, handler, page,
    portal::{ADMIN, FakePortal},
};

#[test]
fn a_batch_has_results_and_errors_by_name() {
    let fake = FakePortal::start();
    let mut batch = Batch::new();
    let event = batch
        .add(
            "a_event",
            BindEvent::of::<call_card::BeforeClose>(handler()),
        )
        .unwrap();
    let worker = batch
        .add("b_worker", BindWorker::new(page(), &page()))
        .unwrap();
    let missing = batch
        .add("c_missing", Bind::new("NO_SUCH", page()).unwrap())
        .unwrap();
    let registered = batch.add("d_registered", Get).unwrap();
    assert!(batch.is_repeatable());

    let answer = call(&fake, &batch).unwrap();
    assert_eq!(answer.get(&event).unwrap().as_str(), "true");
    assert!(answer.get(&worker).unwrap());
    assert_eq!(answer.get(&registered).unwrap()[0].options.len(), 1);
    let error = answer.get(&missing).unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::PlacementNotFound));
    assert_eq!(
        answer.errors().map(|(name, _)| name).collect::<Vec<_>>(),
        ["c_missing"]
    );
}

#[test]
fn a_batch_is_sent_in_order() {
    let mut batch = Batch::new();
    batch.add("z", List::full()).unwrap();
    batch
        .add("a", Show::new("7&8").to([Id::new(1), Id::new(2)]))
        .unwrap();
    let json = batch.parameters().to_json();
    let show = "telephony.externalCall.show?CALL_ID=7%268&USER_ID%5B0%5D=1&USER_ID%5B1%5D=2";
    assert_eq!(
        json,
        format!(r#"{{"halt":0,"cmd":{{"z":"placement.list?FULL=1","a":"{show}"}}}}"#)
    );
}

#[test]
fn a_batch_can_end_with_the_first_error() {
    let fake = FakePortal::start();
    let mut batch = Batch::new().halt_on_error();
    let first = batch
        .add("a", Bind::new("NO_SUCH", page()).unwrap())
        .unwrap();
    let second = batch.add("b", List::granted()).unwrap();
    let answer = call(&fake, &batch).unwrap();
    assert!(matches!(answer.get(&first), Err(Error::Api(_))));
    assert!(matches!(answer.get(&second), Err(Error::Skipped)));
}

#[test]
fn a_batch_takes_fifty_calls_of_distinct_names() {
    let mut batch = Batch::new();
    assert_eq!(
        batch.add("b", Batch::new()).unwrap_err(),
        BatchError::Nested
    );
    for name in ["", "0", "ä", "a]"] {
        assert_eq!(batch.add(name, Get).unwrap_err(), BatchError::InvalidName);
    }
    for index in 0..Batch::MAX_CALLS {
        batch.add(&format!("c{index}"), Get).unwrap();
    }
    assert_eq!(batch.add("more", Get).unwrap_err(), BatchError::Full);
    let mut batch = Batch::new();
    batch.add("a", Get).unwrap();
    assert_eq!(batch.add("a", Get).unwrap_err(), BatchError::RepeatedName);

    // The portal counts as well.
    let commands = (0..51).map(|index| (format!("c{index}"), json!("placement.get")));
    let commands = json!(commands.collect::<serde_json::Map<_, _>>());
    let fake = FakePortal::start();
    let batch = Untyped::new("batch", Parameters::new().with("cmd", commands));
    let error = call_as(&fake, ADMIN, &batch).unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::BatchLengthExceeded));
    let nested = Parameters::new().with("cmd", json!({ "b": "batch" }));
    let answer = call(&fake, &Untyped::new("batch", nested)).unwrap();
    assert!(answer.as_str().contains("ERROR_BATCH_METHOD_NOT_ALLOWED"));
}

//! Every helper, against the portal.

use std::time::Duration;

use bitrix24_placement::{
    Build as _, Id, Json, PlacementHandler, background_call_card as card, call_card,
    placement_handler,
    rest::{
        BindEvent, ErrorCode, Parameters, Portal, Untyped,
        placement::{Bind, BindOptions, BindWorker, Get, InvalidPlacement, Label, List, Unbind},
        telephony::{AttachRecord, CallType, Finish, FinishCode, Hide, Operator, Register, Show},
    },
    types::{ActivityBinding, AutocompleteBinding, CrmEntityType},
};
use serde_json::json;

use crate::{
    call, call_as, client, handler, page,
    portal::{FakePortal, Received, USER},
    run,
};

struct Softphone;

#[expect(clippy::unused_self, reason = "receives nothing here")]
#[placement_handler]
impl Softphone {
    #[on(card::AnswerButtonClick, card::SkipButtonClick)]
    fn choose(&self) {}

    #[on(call_card::BeforeClose)]
    fn close(&self) {}
}

#[test]
fn an_event_is_bound_as_the_source_documents_say() {
    let fake = FakePortal::start();
    let bind = BindEvent::of::<card::Initialized>(handler());
    assert_eq!(call_as(&fake, USER, &bind).unwrap().as_str(), "true");
    let received = Received {
        method: "placement.bindEvent".into(),
        parameters: json!({
            "PLACEMENT": "BackgroundCallCard::initialized",
            "HANDLER": "https://app.example.com/events",
        }),
    };
    assert_eq!(fake.received(), [received]);
}

#[test]
fn what_a_handler_covers_is_bound_once_each() {
    let fake = FakePortal::start();
    let address = handler();
    for bind in BindEvent::covered::<Softphone>(&address) {
        call(&fake, &bind).unwrap();
    }
    let received = fake.received();
    let bound: Vec<_> = received
        .iter()
        .map(|request| &request.parameters["PLACEMENT"])
        .collect();
    let covered: Vec<_> = Softphone::EVENTS.iter().map(|event| event.name()).collect();
    assert_eq!(bound, covered);
    assert_eq!(bound.len(), 3);
}

#[test]
fn a_portal_of_today_knows_no_such_method() {
    let fake = FakePortal::start_modern();
    let error = call(&fake, &BindEvent::of::<card::Initialized>(handler())).unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::MethodNotFound));
    assert_eq!(fake.received().len(), 1);
}

#[test]
fn a_placement_is_bound_seen_and_unbound() {
    let fake = FakePortal::start();
    let label = Label::new("Tab").description("About").group_name("Group");
    let bind = Bind::new("CALL_CARD", page())
        .unwrap()
        .label(label)
        .label_in("de", Label::new("Reiter"));
    assert!(call(&fake, &bind).unwrap());
    assert!(call(&fake, &Bind::new("CALL_CARD", page()).unwrap()).unwrap());

    let registered = call(&fake, &Get).unwrap();
    assert_eq!(registered.len(), 2);
    assert_eq!(registered[0].placement, "CALL_CARD");
    assert_eq!(registered[0].handler, page().as_str());
    assert_eq!(registered[0].user_id, None);
    assert_eq!(registered[0].title.as_deref(), Some("Tab"));
    assert_eq!(registered[0].labels["de"], Label::new("Reiter"));
    // On the wire, both are `[]`.
    assert!(registered[1].options.is_empty() && registered[1].labels.is_empty());

    let unbound = call(&fake, &Unbind::handler("CALL_CARD", page())).unwrap();
    assert_eq!((unbound.count, unbound.removed()), (4, 2));
    assert_eq!(call(&fake, &Unbind::all("CALL_CARD")).unwrap().removed(), 0);
}

#[test]
fn the_background_worker_is_bound_with_its_error_handler() {
    let fake = FakePortal::start();
    let worker = BindWorker::new(page(), &page());
    assert!(call(&fake, &worker).unwrap());
    assert!(call(&fake, &worker.clone().user(5)).unwrap());
    let again = call(&fake, &worker).unwrap_err();
    assert_eq!(again.code(), Some(&ErrorCode::PlacementMaxCount));
    assert_eq!(again.status().unwrap(), 200);

    let registered = call(&fake, &Get).unwrap();
    assert_eq!(registered[1].user_id, Some(Id::new(5)));
    let url = Json::parse(&format!("\"{}\"", page().as_str())).unwrap();
    assert_eq!(registered[1].options["errorHandlerUrl"], url);
    assert_eq!(
        call(&fake, &Unbind::all("PAGE_BACKGROUND_WORKER").user(5))
            .unwrap()
            .removed(),
        1
    );
}

#[test]
fn placements_that_are_registered_otherwise_are_refused() {
    let invalid = |code: &str| Bind::new(code, page()).unwrap_err();
    assert_eq!(invalid("PAGE_BACKGROUND_WORKER"), InvalidPlacement::Worker);
    assert_eq!(invalid(""), InvalidPlacement::Empty);
    assert_eq!(
        invalid("USERFIELD_TYPE"),
        InvalidPlacement::OtherMethod("userfieldtype.add")
    );
    assert_eq!(
        invalid("LANDING_BLOCK_*"),
        InvalidPlacement::OtherMethod("landing.repo.bind")
    );
}

#[test]
fn options_of_placements_are_typed() {
    let fake = FakePortal::start();
    let countries = AutocompleteBinding::build(|binding| binding.countries = Some("1,4".into()));
    let options: [(&str, BindOptions); 3] = [
        ("CRM_REQUISITE_AUTOCOMPLETE", countries.into()),
        (
            "CRM_LEAD_DETAIL_ACTIVITY",
            ActivityBinding::build(|_| {}).into(),
        ),
        ("CALL_CARD", Json::parse(r#"{"x": [1]}"#).unwrap().into()),
    ];
    for (code, options) in options {
        call(&fake, &Bind::new(code, page()).unwrap().options(options)).unwrap();
    }
    let sent: Vec<_> = fake
        .received()
        .iter()
        .map(|request| request.parameters["OPTIONS"].clone())
        .collect();
    assert_eq!(
        sent,
        [
            json!({ "countries": "1,4" }),
            json!({}),
            json!({ "x": [1] })
        ]
    );
    assert_eq!(call(&fake, &Get).unwrap()[2].options["x"].as_str(), "[1]");
}

#[test]
fn placements_are_listed() {
    let fake = FakePortal::start();
    assert_eq!(call(&fake, &List::granted()).unwrap().len(), 4);
    assert_eq!(
        call(&fake, &List::of_scope("telephony")).unwrap(),
        ["CALL_CARD"]
    );
    call_as(&fake, USER, &List::full()).unwrap();
    assert_eq!(fake.received()[2].parameters, json!({ "FULL": true }));
}

#[test]
fn a_call_is_registered_shown_hidden_and_finished() {
    let fake = FakePortal::start();
    let operator = Operator::User(Id::new(5));
    let register = Register::new(operator.clone(), "+19001234567", CallType::Incoming)
        .create_crm_object(true)
        .client(CrmEntityType::Contact, 9)
        .external_id("42");
    let registered = call(&fake, &register).unwrap();
    assert_eq!(registered.crm_created_lead, Some(Id::new(77)));
    assert_eq!(
        registered.crm_created_entities[0].entity_id,
        Some(Id::new(77))
    );
    assert_eq!(registered.crm_entity_type, Some(CrmEntityType::Contact));
    let id = registered.call_id;

    assert!(call(&fake, &Show::new(&*id)).unwrap());
    assert!(call(&fake, &Hide::new(&*id).to([Id::new(1), Id::new(2)])).unwrap());
    assert!(!call(&fake, &Show::new("another")).unwrap());

    let finish = Finish::new(id, operator)
        .lasted(Duration::from_secs(3))
        .cost(1.5, "EUR")
        .vote(5);
    let finished = call(&fake, &finish).unwrap();
    assert_eq!(finished.call_failed_code, Some(FinishCode::Talked));
    assert_eq!(
        (finished.incoming, finished.rest_app_id),
        (Some(2), Some(Id::new(5)))
    );
    assert_eq!(finished.crm_activity_id, None);
    assert_eq!(finished.call_start_date.unwrap().as_str(), "{}");
    assert_eq!(fake.received().last().unwrap().parameters["COST"], 1.5);
}

#[test]
fn a_recording_is_attached_to_a_call_that_is_over() {
    let fake = FakePortal::start();
    let operator = Operator::User(Id::new(5));
    let id = call(
        &fake,
        &Register::new(operator.clone(), "1", CallType::Outgoing),
    )
    .unwrap()
    .call_id;
    let by_url = AttachRecord::of_url(&*id, "https://app.example.com/7.mp3");
    let error = call(&fake, &by_url).unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::Core));
    call(&fake, &Finish::new(&*id, operator)).unwrap();
    assert_eq!(call(&fake, &by_url).unwrap().file_id, Some(Id::new(33)));
    let by_content = AttachRecord::of_content(&*id, "7.mp3", b"\xff\xfbsound");
    assert_eq!(call(&fake, &by_content).unwrap().file_id, Some(Id::new(33)));
    let received = fake.received();
    let sent = &received.last().unwrap().parameters;
    assert_eq!(sent["FILE_CONTENT"], "//tzb3VuZA==");
    let later = call(&fake, &AttachRecord::uploaded(id, "7.mp3")).unwrap();
    let upload = later.upload.unwrap();
    assert_eq!((later.file_id, upload.field()), (None, "file"));
    assert!(upload.url().ends_with("s3cret"));
    // The address gives access, and a recording is nobody's business.
    let shown = format!("{upload:?} {by_content:?} {by_url:?}");
    for hidden in ["s3cret", "//tzb3", "app.example.com"] {
        assert!(!shown.contains(hidden), "{shown}");
    }
}

#[test]
fn a_call_without_a_lead_says_nothing_of_one() {
    let fake = FakePortal::start();
    let phone = Operator::InnerPhone("101".into());
    let registered = call(&fake, &Register::new(phone, "1", CallType::Outgoing)).unwrap();
    assert_eq!(registered.crm_created_lead, None);
    assert!(registered.crm_created_entities.is_empty());
}

#[test]
fn any_other_method_is_called_by_name() {
    let fake = FakePortal::start();
    let list = Untyped::new(
        "placement.list",
        Parameters::new().with("SCOPE", "telephony"),
    );
    assert_eq!(call(&fake, &list).unwrap().as_str(), r#"["CALL_CARD"]"#);
    let error = call(&fake, &Untyped::new("no.such/../method", Parameters::new())).unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::MethodNotFound));
}

#[test]
fn a_webhook_calls_what_needs_no_application() {
    let fake = FakePortal::start();
    let portal = Portal::webhook(&fake.webhook()).unwrap();
    let shown = run(client(&portal).call(&Show::new("externalCall.7")));
    assert!(!shown.unwrap());
    let bound = run(client(&portal).call(&Bind::new("CALL_CARD", page()).unwrap()));
    assert_eq!(bound.unwrap_err().code(), Some(&ErrorCode::WrongAuthType));
}

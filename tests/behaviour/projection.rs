//! Views of an application's own.

use std::borrow::Cow;

use bitrix24_placement::{
    Args, Context, DecodeErrorKind, Dispatch, Dispatched, Id, PlacementEvent,
    background_call_card as card, calendar, call_card, placement_handler,
    types::{CallState, CrmBinding, CrmEntityType},
};

#[derive(PlacementEvent, Debug, PartialEq)]
#[placement(event = card::Initialized)]
struct WhoCalls<'a> {
    call_id: &'a str,
    phone_number: Option<&'a str>,
}

const CALL: &str = r#"[{"CALL_ID":"7","PHONE_NUMBER":"+1","CRM_ENTITY_ID":"not even an id","CRM_BINDINGS":[{"ENTITY_TYPE":"DEAL","ENTITY_ID":"5"}]}]"#;

fn read<'a, E: PlacementEvent<'a>>(args: &'a str) -> E {
    Args::from_json(args).unwrap().decode().unwrap()
}

#[test]
fn fields_are_borrowed_and_the_rest_is_not_decoded() {
    assert_eq!(
        read::<WhoCalls<'_>>(CALL),
        WhoCalls {
            call_id: "7",
            phone_number: Some("+1")
        }
    );
    let hidden = r#"[{"CALL_ID":"7","PHONE_NUMBER":"hidden"}]"#;
    assert_eq!(read::<WhoCalls<'_>>(hidden).phone_number, None);
}

#[test]
fn what_is_escaped_cannot_be_borrowed() {
    let args = Args::from_json(r#"[{"CALL_ID":"a\u0062c"}]"#).unwrap();
    let error = args.decode::<WhoCalls<'_>>().unwrap_err();
    assert_eq!(
        (error.kind(), error.path()),
        (DecodeErrorKind::NotBorrowable, "args[0].CALL_ID")
    );
}

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Linked<'a> {
    #[placement(field = call_id)]
    id: Cow<'a, str>,
    #[placement(field = crm_bindings)]
    links: Vec<Link<'a>>,
    call_state: Option<CallState>,
    call_direction: Option<&'a str>,
}

#[derive(PlacementEvent)]
#[placement(object = CrmBinding)]
struct Link<'a> {
    entity_type: Option<&'a str>,
    entity_id: Option<DealId>,
}

#[derive(PlacementEvent, Debug, PartialEq)]
#[placement(transparent)]
struct DealId(Id);

#[test]
fn objects_lists_and_newtypes_nest() {
    let linked: Linked<'_> = read(CALL);
    assert_eq!(linked.links[0].entity_type, Some("DEAL"));
    assert_eq!(linked.links[0].entity_id, Some(DealId(Id::new(5))));
    assert_eq!((linked.call_state, linked.call_direction), (None, None));
    let escaped: Linked<'_> =
        read(r#"[{"CALL_ID":"a\u0062c","CALL_STATE":"parked","CALL_DIRECTION":"incoming"}]"#);
    assert_eq!(
        (&*escaped.id, escaped.call_state),
        ("abc", Some(CallState::from("parked")))
    );
    assert_eq!(escaped.call_direction, Some("incoming"));
}

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct WithoutTheId {
    line_name: Option<String>,
}

#[test]
fn what_is_not_read_is_not_required() {
    assert_eq!(
        read::<WithoutTheId>(r#"[{"LINE_NAME":"Sales"}]"#)
            .line_name
            .as_deref(),
        Some("Sales")
    );
    assert_eq!(read::<WithoutTheId>("[]").line_name, None);
}

#[derive(PlacementEvent)]
#[placement(event = card::MuteButtonClick)]
struct Muted(bool);

#[derive(PlacementEvent)]
#[placement(event = call_card::CallStateChanged)]
struct StateAndMore(
    CallState,
    Option<bitrix24_placement::types::CallStateParams>,
);

#[derive(PlacementEvent)]
#[placement(event = call_card::CallStateChanged)]
struct More {
    additional_params: Option<bitrix24_placement::types::CallStateParams>,
}

#[derive(PlacementEvent)]
#[placement(event = calendar::RefreshEntries)]
struct Refresh;

#[derive(PlacementEvent)]
#[placement(event = card::DialpadButtonClick)]
struct AnyKey;

#[test]
fn tuples_take_arguments_by_position_and_units_take_none() {
    assert!(read::<Muted>("[\"Y\"]").0);
    let both: StateAndMore = read(r#"["idle",{"failedCode":"486"}]"#);
    assert_eq!((both.0, both.1.is_some()), (CallState::Idle, true));
    assert!(
        read::<StateAndMore>(r#"[["idle",{"failedCode":"486"}]]"#)
            .1
            .is_some()
    );
    assert!(
        read::<More>(r#"["idle",{"failedCode":"486"}]"#)
            .additional_params
            .is_some()
    );
    assert!(read::<More>("[]").additional_params.is_none());
    let Refresh = read("[{}]");
    let AnyKey = read("[]");
}

#[derive(Default)]
struct Screen(std::cell::RefCell<Vec<String>>);

#[placement_handler]
impl Screen {
    #[on(card::Initialized)]
    fn call(&self, context: Context<'_>, call: WhoCalls<'_>) {
        let event = context.event().map(bitrix24_placement::EventInfo::name);
        self.0
            .borrow_mut()
            .push(format!("{} {event:?}", call.call_id));
    }

    #[on(card::MuteButtonClick)]
    fn muted(&self, Muted(muted): &Muted) {
        self.0.borrow_mut().push(muted.to_string());
    }
}

#[test]
fn handlers_take_projections() {
    let screen = Screen::default();
    let call = format!(r#"{{"event":"BackgroundCallCard::initialized","args":{CALL}}}"#);
    assert!(matches!(screen.dispatch(&call), Ok(Dispatched::Handled(_))));
    let mute = r#"{"event":"BackgroundCallCard::muteButtonClick","args":[false]}"#;
    assert!(matches!(screen.dispatch(mute), Ok(Dispatched::Handled(_))));
    let expected = [r#"7 Some("BackgroundCallCard::initialized")"#, "false"];
    assert_eq!(screen.0.take(), expected);
}

#[derive(PlacementEvent)]
#[placement(event = call_card::EntityChanged)]
struct Client {
    crm_entity_type: Option<CrmEntityType>,
}

#[test]
fn types_of_the_spec_stay_as_they_are() {
    let client: Client = read(r#"[{"CRM_ENTITY_TYPE":"LEAD"}]"#);
    assert_eq!(client.crm_entity_type, Some(CrmEntityType::Lead));
}

use std::borrow::Cow;

use bitrix24_placement::{
    Args, Id, PlacementEvent, background_call_card as card, types::CallState,
};

#[derive(PlacementEvent, Debug, PartialEq)]
#[placement(transparent)]
struct CallId<'a>(Cow<'a, str>);

#[derive(PlacementEvent, Debug, PartialEq)]
#[placement(transparent)]
struct EntityId {
    id: Id,
}

/// Of a newtype, of a list, of a set of values.
#[derive(PlacementEvent, Debug, PartialEq)]
#[placement(transparent)]
struct Deal(EntityId);

#[derive(PlacementEvent, Debug, PartialEq)]
#[placement(transparent)]
struct State(CallState);

#[derive(PlacementEvent, Debug, PartialEq)]
#[placement(transparent)]
struct Links<'a>(Vec<Link<'a>>);

#[derive(PlacementEvent, Debug, PartialEq)]
#[placement(object = bitrix24_placement::types::CrmBinding)]
struct Link<'a> {
    entity_type: Option<&'a str>,
}

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call<'a> {
    call_id: CallId<'a>,
    crm_entity_id: Option<Deal>,
    call_state: Option<State>,
    crm_bindings: Links<'a>,
}

fn main() {
    let args = Args::from_json(
        r#"[{"CALL_ID": "7", "CRM_ENTITY_ID": 5, "CALL_STATE": "idle", "CRM_BINDINGS": [{"ENTITY_TYPE": "DEAL"}]}]"#,
    );
    let call: Call<'_> = args.unwrap().decode().unwrap();
    assert_eq!(call.call_id, CallId("7".into()));
    assert_eq!(call.crm_entity_id, Some(Deal(EntityId { id: Id::new(5) })));
    assert_eq!(call.call_state, Some(State(CallState::Idle)));
    let links = vec![Link { entity_type: Some("DEAL") }];
    assert_eq!(call.crm_bindings, Links(links));
}

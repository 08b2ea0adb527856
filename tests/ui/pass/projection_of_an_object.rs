use std::borrow::Cow;

use bitrix24_placement::{
    Args, Id, PlacementEvent, background_call_card as card,
    types::{CallState, CrmBinding, CrmEntityType},
};

#[derive(PlacementEvent, Debug, Clone, PartialEq)]
#[placement(event = card::Initialized)]
struct Call<'a> {
    #[placement(field = call_id)]
    id: &'a str,
    phone_number: Option<Cow<'a, str>>,
    line_name: Option<String>,
    call_state: Option<CallState>,
    call_direction: Option<&'a str>,
    #[placement(field = crm_bindings)]
    links: Vec<Link<'a>>,
}

#[derive(PlacementEvent, Debug, Clone, PartialEq)]
#[placement(object = CrmBinding)]
struct Link<'a> {
    #[placement(field = entity_type)]
    kind: Option<Cow<'a, str>>,
    entity_id: Option<EntityId>,
}

#[derive(PlacementEvent, Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[placement(transparent)]
struct EntityId(Id);

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Whole {
    crm_entity_type: Option<CrmEntityType>,
    crm_bindings: Vec<CrmBinding>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args = Args::from_json(
        r#"[{"CALL_ID": "7", "PHONE_NUMBER": "hidden", "CRM_ENTITY_TYPE": "LEAD", "CALL_STATE": "idle",
            "CRM_BINDINGS": [{"ENTITY_TYPE": "DEAL", "ENTITY_ID": "5"}]}]"#,
    )?;
    let call: Call<'_> = args.decode()?;
    assert_eq!(
        (call.id, call.phone_number, call.line_name),
        ("7", None, None)
    );
    assert_eq!(
        (call.call_state, call.call_direction),
        (Some(CallState::Idle), None)
    );
    assert_eq!(call.links[0].kind.as_deref(), Some("DEAL"));
    assert_eq!(call.links[0].entity_id, Some(EntityId(Id::new(5))));
    let whole: Whole = args.decode()?;
    assert_eq!(whole.crm_entity_type, Some(CrmEntityType::Lead));
    assert_eq!(whole.crm_bindings.len(), 1);
    Ok(())
}

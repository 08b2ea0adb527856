use bitrix24_placement::{Args, Id, PlacementEvent, background_call_card as card};

macro_rules! projection {
    ($name:ident<$lifetime:lifetime> = $event:path, $runtime:path { $($field:ident: $ty:ty),* }) => {
        #[derive(PlacementEvent)]
        #[placement(event = $event, crate = $runtime)]
        struct $name<$lifetime> {
            $($field: $ty,)*
            phone_number: Option<&$lifetime str>,
        }
    };
}

projection! { Call<'a> = card::Initialized, bitrix24_placement { call_id: &'a str, crm_entity_id: Option<EntityId> } }

macro_rules! newtype {
    ($name:ident, $ty:ty) => {
        #[derive(PlacementEvent, Debug, PartialEq)]
        #[placement(transparent)]
        struct $name($ty);
    };
}

newtype! { EntityId, Id }

macro_rules! argument {
    ($name:ident, $event:path) => {
        #[derive(PlacementEvent)]
        #[placement(event = $event)]
        struct $name(bool);
    };
}

argument! { Muted, card::MuteButtonClick }

fn main() {
    let args = Args::from_json(r#"[{"CALL_ID": "7", "CRM_ENTITY_ID": 5}]"#).unwrap();
    let call: Call<'_> = args.decode().unwrap();
    assert_eq!((call.call_id, call.phone_number), ("7", None));
    assert_eq!(call.crm_entity_id, Some(EntityId(Id::new(5))));
    let muted: Muted = Args::from_json("[true]").unwrap().decode().unwrap();
    assert!(muted.0);
}

use bitrix24_placement::{
    Args, Build, Id, Payload, PlacementEvent,
    background_call_card::{Initialized, MuteButtonClick, SkipButtonClick},
    types::{CallState, CrmBinding},
};
use serde::{Serialize, de::DeserializeOwned};

fn round_trip<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(value: T) -> String {
    let text = serde_json::to_string(&value).unwrap();
    assert_eq!(serde_json::from_str::<T>(&text).unwrap(), value);
    text
}

fn main() {
    assert_eq!(round_trip(MuteButtonClick::build(|click| click.muted = true)), "true");
    assert_eq!(round_trip(SkipButtonClick::build(|_| {})), "null");
    assert_eq!(round_trip(CallState::from("parked")), r#""parked""#);
    let call = Initialized::build(|call| {
        call.call_id = "7".into();
        let binding = CrmBinding::build(|binding| binding.entity_id = Some(Id::new(5)));
        call.crm_bindings.push(binding);
    });
    let args = call.to_args();
    assert_eq!(
        Initialized::decode(Args::from_json(&args).unwrap()).unwrap(),
        call
    );
    assert!(round_trip((1, call)).contains(r#""CALL_ID":"7""#));
}

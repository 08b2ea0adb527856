use bitrix24_placement::{
    AnyEvent, Delivery, Incoming, background_call_card as card, call_card, from_slice, from_value,
};
use serde_json::json;

fn main() {
    let value = json!({"event": "CallCard::BeforeClose", "args": []});
    assert!(matches!(
        from_value::<AnyEvent>(&value),
        Ok(Incoming::Event(AnyEvent::CallCard(_)))
    ));
    assert!(matches!(
        from_value::<card::Event>(&value),
        Ok(Incoming::Other(..))
    ));
    let bytes = value.to_string().into_bytes();
    assert!(matches!(
        from_slice::<call_card::Event>(&bytes),
        Ok(Incoming::Event(call_card::Event::BeforeClose(_)))
    ));
    let delivery = Delivery::from_slice(&bytes).unwrap();
    assert_eq!(delivery.event(), "CallCard::BeforeClose");
    assert!(delivery.decode::<call_card::BeforeClose>().is_ok());
}

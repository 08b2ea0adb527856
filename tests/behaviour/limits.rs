//! Bounds on size and depth.

use bitrix24_placement::{
    AnyEvent, Args, DecodeErrorKind, DeliveryError, Incoming, MAX_BYTES, MAX_DEPTH,
    PlacementEvent as _, background_call_card::Initialized, from_str,
};

#[test]
fn a_delivery_may_have_so_many_bytes() {
    let delivery = |comment: &str| {
        format!(r#"{{"event":"BackgroundCallCard::addCommentButtonClick","args":["{comment}"]}}"#)
    };
    let around = delivery("").len();
    let fits = delivery(&"x".repeat(MAX_BYTES - around));
    assert!(matches!(
        from_str::<AnyEvent>(&fits),
        Ok(Incoming::Event(_))
    ));
    let too_long = delivery(&"x".repeat(MAX_BYTES - around + 1));
    let error = from_str::<AnyEvent>(&too_long).unwrap_err();
    assert_eq!(
        error,
        DeliveryError::TooLarge {
            bytes: MAX_BYTES + 1
        }
    );
}

#[test]
fn arrays_and_objects_may_nest_so_deep() {
    let nested = |depth: usize| {
        let value = "[".repeat(depth) + &"]".repeat(depth);
        format!(r#"{{"event":"CallCard::BeforeClose","args":[{value}]}}"#)
    };
    assert!(from_str::<AnyEvent>(&nested(MAX_DEPTH - 2)).is_ok());
    assert!(from_str::<AnyEvent>(&nested(MAX_DEPTH - 1)).is_err());
    assert!(from_str::<AnyEvent>(&nested(400_000)).is_err());
}

#[test]
fn arguments_have_the_same_bound() {
    let args = "[".repeat(200_000) + &"]".repeat(200_000);
    let error = Initialized::decode(Args::from_json(&args).unwrap()).unwrap_err();
    assert_eq!(error.kind(), DecodeErrorKind::TooDeep);
}

#![deny(unused_must_use)]

use bitrix24_placement::{AnyEvent, DeliveryError, from_str};

fn main() -> Result<(), DeliveryError> {
    from_str::<AnyEvent>("{}")?;
    Ok(())
}

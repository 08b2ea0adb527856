use bitrix24_placement::{Args, DecodeError, PlacementEvent};

struct Mine;

impl<'de> PlacementEvent<'de> for Mine {
    fn decode(_: Args<'de>) -> Result<Self, DecodeError> {
        Ok(Self)
    }
}

fn main() {}

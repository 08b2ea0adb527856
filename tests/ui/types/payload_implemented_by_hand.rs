use bitrix24_placement::{EventInfo, Payload};

struct Mine;

impl Payload for Mine {
    fn info(&self) -> EventInfo {
        todo!()
    }
}

fn main() {}

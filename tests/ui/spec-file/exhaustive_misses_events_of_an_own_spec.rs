use bitrix24_placement::placement_handler;

mod doors {
    bitrix24_placement::placement_events!("exhaustive_misses_events_of_an_own_spec.json");
}

struct Porter;

#[placement_handler(exhaustive)]
impl Porter {
    #[on(doors::door::Opened)]
    fn opened(&self) {}
}

fn main() {}

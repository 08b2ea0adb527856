use bitrix24_placement::placement_handler;

mod doors {
    bitrix24_placement::placement_events!("event_of_an_own_spec_misspelt.json");
}

struct Porter;

#[placement_handler]
impl Porter {
    #[on(doors::door::Opend)]
    fn opened(&self) {}
}

fn main() {}

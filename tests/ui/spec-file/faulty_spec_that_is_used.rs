use bitrix24_placement::placement_handler;

mod doors {
    bitrix24_placement::placement_events!("faulty_spec_that_is_used.json");
}

struct Porter;

#[placement_handler]
impl Porter {
    #[on(doors::door::Opened)]
    fn opened(&self, event: doors::door::Opened) {
        let _ = event;
    }
}

fn main() {}

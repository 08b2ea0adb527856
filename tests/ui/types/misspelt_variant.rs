use bitrix24_placement::call_card::Event;

fn is_close(event: &Event) -> bool {
    matches!(event, Event::BeforClose(_))
}

fn main() {
    let _ = is_close;
}

use bitrix24_placement::call_card::Event;

fn name(event: &Event) -> &str {
    match event {
        Event::EntityChanged(_) => "client",
        Event::BeforeClose(_) => "close",
        Event::CallStateChanged(_) => "state",
    }
}

fn main() {
    let _ = name;
}

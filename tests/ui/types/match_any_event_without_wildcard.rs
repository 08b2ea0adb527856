use bitrix24_placement::AnyEvent;

fn is_call(event: &AnyEvent) -> bool {
    match event {
        AnyEvent::BackgroundCallCard(_) | AnyEvent::CallCard(_) => true,
    }
}

fn main() {
    let _ = is_call;
}

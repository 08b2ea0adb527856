use bitrix24_placement::{Payload, background_call_card as card, placement_handler};

struct Phone<P>(P);

#[placement_handler]
impl<P: Payload> Phone<P> {
    #[on(card::MuteButtonClick)]
    fn mute(&self, event: P) {
        let _ = event.to_args();
    }
}

fn main() {}

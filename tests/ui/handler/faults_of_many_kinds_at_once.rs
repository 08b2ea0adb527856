use std::task::Context;

use bitrix24_placement::{Payload, background_call_card as card, placement_handler, types};

struct Phone;

#[placement_handler]
impl Phone {
    #[on(card::AnswerButonClick)]
    fn answer(&self) {}

    #[on(card::MuteButtonClick)]
    fn mute(&self, event: card::HoldButtonClick) -> u32 {
        u32::from(event.held)
    }

    #[on(card::HoldButtonClick)]
    fn hold(&self, event: Option<card::HoldButtonClick>, context: &Context<'_>) {
        let _ = (event, context);
    }

    #[on(types::CrmBinding, card::SkipButtonClick)]
    fn log(&self, event: &dyn Payload) {
        let _ = event;
    }

    #[on(card::NextButtonClick)]
    fn next(&self, context: Context<'_>) {
        let _ = context;
    }

    #[on(BackgroundCallCard::entityChanged, card::*)]
    fn client(&mut self) -> u8 {
        0
    }
}

fn main() {}

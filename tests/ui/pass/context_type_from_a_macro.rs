use bitrix24_placement::{
    Context, Dispatch, UnknownEvent, background_call_card as card, placement_handler,
};

struct Phone;

macro_rules! phone {
    ($context:ty, $unknown:ty) => {
        #[placement_handler]
        impl Phone {
            #[on(card::MuteButtonClick)]
            fn mute(&self, context: $context) {
                assert!(context.event().is_some());
            }

            #[on(unknown)]
            fn unknown(&self, event: $unknown) {
                assert_eq!(event.name(), "Door.opened");
            }
        }
    };
}

phone!(Context<'_>, &UnknownEvent<'_>);

fn main() {
    assert!(
        Phone
            .dispatch(r#"{"event": "BackgroundCallCard::muteButtonClick", "args": [1]}"#)
            .is_ok()
    );
    assert!(Phone.dispatch(r#"{"event": "Door.opened"}"#).is_ok());
}

use bitrix24_placement::{Dispatch, background_call_card as card, placement_handler};

struct Phone;

macro_rules! helper {
    ($name:ident, $value:expr) => {
        fn $name(&self) -> u32 {
            $value
        }
    };
}

macro_rules! phone {
    ($event:path, $payload:ty) => {
        #[placement_handler]
        impl Phone {
            helper!(two, 2);
            helper! { three, 3 }

            #[on($event)]
            fn handle(&self, event: $payload) {
                assert!(event.muted);
            }
        }
    };
}

phone!(card::MuteButtonClick, card::MuteButtonClick);

fn main() {
    assert!(
        Phone
            .dispatch(r#"{"event": "BackgroundCallCard::muteButtonClick", "args": [1]}"#)
            .is_ok()
    );
    assert_eq!(Phone.two() + Phone.three(), 5);
}

mod phone {
    use bitrix24_placement::{background_call_card as card, placement_handler};

    pub(super) struct Phone {
        pub(super) secret: Secret,
    }

    #[derive(Default)]
    pub(super) struct Secret(std::cell::Cell<u8>);

    mod events {
        use bitrix24_placement::PlacementEvent;

        #[derive(PlacementEvent)]
        #[placement(event = super::card::MuteButtonClick)]
        pub(in crate::phone) struct Muted(pub(super) bool);
    }

    #[placement_handler]
    impl Phone {
        #[on(self::card::MuteButtonClick)]
        pub(in crate::phone) fn mute(&self, events::Muted(muted): events::Muted) {
            self.secret.0.set(u8::from(muted));
        }
    }

    impl Secret {
        pub(super) fn get(&self) -> u8 {
            self.0.get()
        }
    }
}

use bitrix24_placement::Dispatch;

fn main() {
    let phone = phone::Phone {
        secret: phone::Secret::default(),
    };
    assert!(
        phone
            .dispatch(r#"{"event": "BackgroundCallCard::muteButtonClick", "args": [1]}"#)
            .is_ok()
    );
    assert_eq!(phone.secret.get(), 1);
}

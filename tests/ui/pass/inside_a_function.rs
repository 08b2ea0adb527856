use bitrix24_placement::{Dispatch, background_call_card as card, placement_handler};

fn rings() -> bool {
    use std::cell::Cell;

    #[derive(Default)]
    struct Bell(Cell<bool>);

    #[placement_handler]
    impl Bell {
        #[on(card::Initialized)]
        fn ring(&self) {
            self.0.set(true);
        }
    }

    let bell = Bell::default();
    let text = r#"{"event": "BackgroundCallCard::initialized", "args": [{"CALL_ID": "7"}]}"#;
    bell.dispatch(text).is_ok() && bell.0.get()
}

fn main() {
    assert!(rings());
}

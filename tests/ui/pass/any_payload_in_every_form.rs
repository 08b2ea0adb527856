use bitrix24_placement::{Dispatch, Payload, background_call_card as card, placement_handler};

struct Phone;

#[placement_handler]
impl Phone {
    #[on(card::MuteButtonClick)]
    fn one(&self, payload: &(dyn Payload + Send + Sync)) {
        assert_eq!(payload.to_args(), "[true]");
    }

    #[on(card::HoldButtonClick)]
    fn two(&self, payload: &impl Payload) {
        assert_eq!(payload.to_args(), "[true]");
    }

    #[on(card::AddCommentButtonClick)]
    fn three<P>(&self, payload: &P)
    where
        P: Payload + ?Sized,
    {
        assert_eq!(payload.to_args(), r#"["x"]"#);
    }

    #[on(card::DialpadButtonClick)]
    fn four(&self, mut payload: card::DialpadButtonClick) {
        payload.key = "9".into();
        assert_eq!(payload.to_args(), r#"["9"]"#);
    }
}

fn main() {
    for (event, args) in [
        ("muteButtonClick", "1"),
        ("holdButtonClick", "1"),
        ("addCommentButtonClick", "\"x\""),
        ("dialpadButtonClick", "\"8\""),
    ] {
        let text = format!(r#"{{"event": "BackgroundCallCard::{event}", "args": [{args}]}}"#);
        assert!(Phone.dispatch(&text).is_ok());
    }
}

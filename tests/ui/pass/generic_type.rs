use std::{cell::RefCell, fmt::Write};

use bitrix24_placement::{
    Dispatch, Dispatched, Payload, background_call_card as card, placement_handler,
};

struct Logger<W: Write, const N: usize> {
    lines: RefCell<W>,
}

#[placement_handler]
impl<W: Write, const N: usize> Logger<W, N> {
    #[on(card::MuteButtonClick, card::HoldButtonClick)]
    fn log(&self, payload: &dyn Payload) -> Result<(), std::fmt::Error> {
        let mut text = payload.to_args();
        text.truncate(N);
        self.lines.borrow_mut().write_str(&text)
    }
}

fn main() {
    let logger = Logger::<_, 3> {
        lines: RefCell::new(String::new()),
    };
    let text = r#"{"event": "BackgroundCallCard::holdButtonClick", "args": [true]}"#;
    assert!(matches!(logger.dispatch(text), Ok(Dispatched::Handled(_))));
    assert_eq!(*logger.lines.borrow(), "[tr");
}

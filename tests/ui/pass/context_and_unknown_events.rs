use std::cell::RefCell;

use bitrix24_placement::{
    Context, Dispatch, Dispatched, UnknownEvent, background_call_card as card, placement_handler,
};

#[derive(Default)]
struct Logger(RefCell<Vec<String>>);

#[placement_handler]
impl Logger {
    #[on(card::EntityChanged)]
    fn client(&self, context: Context<'_>, event: &card::EntityChanged) {
        let line = format!("{:?} {}", event.crm_entity_id, context.args().to_json());
        self.0.borrow_mut().push(line);
    }

    #[on(unknown)]
    fn unknown(&self, event: UnknownEvent<'_>, context: &Context<'_>) {
        assert_eq!(context.event(), None);
        self.0
            .borrow_mut()
            .push(format!("{} {:?}", event.name(), event.suggestion()));
    }
}

fn main() {
    let logger = Logger::default();
    let changed = r#"{"event": "BackgroundCallCard::entityChanged", "args": [{"NEW": 1}]}"#;
    assert!(matches!(
        logger.dispatch(changed),
        Ok(Dispatched::Handled(_))
    ));
    let unknown = r#"{"event": "CallCard::beforeClose", "args": [1]}"#;
    assert!(matches!(
        logger.dispatch(unknown),
        Ok(Dispatched::HandledUnknown)
    ));
    let expected = [
        r#"None [{"NEW": 1}]"#,
        r#"CallCard::beforeClose Some("CallCard::BeforeClose")"#,
    ];
    assert_eq!(logger.0.take(), expected);
}

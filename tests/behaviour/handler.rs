//! Dispatch to methods.

use std::{cell::RefCell, fmt, pin::pin, sync::Mutex, task};

use bitrix24_placement::{
    Context, Dispatch, DispatchAsync, DispatchError, DispatchLocal, Dispatched, Payload,
    PlacementHandler, UnknownEvent, background_call_card as card, call_card, placement_handler,
};

const MUTE: &str = r#"{"event":"BackgroundCallCard::muteButtonClick","args":[true]}"#;
const ANSWER: &str = r#"{"event":"BackgroundCallCard::answerButtonClick","args":[]}"#;
const CLOSE: &str = r#"{"event":"CallCard::BeforeClose","args":[]}"#;

/// Runs a future that never waits.
fn now<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut task::Context::from_waker(task::Waker::noop())) {
        task::Poll::Ready(output) => output,
        task::Poll::Pending => panic!("it waits"),
    }
}

#[derive(Default)]
struct Log(Mutex<Vec<String>>);

impl Log {
    fn add(&self, entry: impl Into<String>) {
        self.0.lock().unwrap().push(entry.into());
    }

    fn taken(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

#[derive(Debug)]
struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("broken")
    }
}

impl std::error::Error for Broken {}

#[derive(Default)]
struct Softphone {
    log: Log,
}

#[placement_handler]
impl Softphone {
    const PREFIX: &'static str = "softphone";

    #[on(card::Initialized)]
    async fn call_started(&self, call: card::Initialized) -> Result<(), Broken> {
        self.note(&call.call_id);
        if call.phone_number.is_none() {
            Err(Broken)
        } else {
            Ok(())
        }
    }

    #[on(card::MuteButtonClick)]
    fn mute(&self, event: card::MuteButtonClick) {
        self.note(&format!("muted {}", event.muted));
    }

    #[on(card::AnswerButtonClick)]
    async fn answer(&self) {
        self.note("answer");
    }

    #[on(card::HoldButtonClick, call_card::CallStateChanged)]
    fn others(&self, payload: &dyn Payload) {
        self.note(&payload.to_args());
    }

    fn note(&self, entry: &str) {
        self.log.add(format!("{} {entry}", Self::PREFIX));
    }
}

#[test]
fn events_reach_their_methods() {
    let phone = Softphone::default();
    for (text, noted) in [
        (MUTE, "softphone muted true"),
        (ANSWER, "softphone answer"),
        (
            r#"{"event":"BackgroundCallCard::initialized","args":[{"CALL_ID":"7","PHONE_NUMBER":"+1"}]}"#,
            "softphone 7",
        ),
        (
            r#"{"event":"BackgroundCallCard::holdButtonClick","args":["N"]}"#,
            "softphone [false]",
        ),
        (
            r#"{"event":"CallCard::CallStateChanged","args":["idle"]}"#,
            "softphone [\"idle\",{}]",
        ),
    ] {
        assert!(matches!(
            now(phone.dispatch_async(text)),
            Ok(Dispatched::Handled(_))
        ));
        assert_eq!(phone.log.taken(), [noted]);
    }
}

#[test]
fn what_is_not_covered_is_told() {
    let phone = Softphone::default();
    assert!(
        matches!(now(phone.dispatch_async(CLOSE)), Ok(Dispatched::NotCovered(event, _)) if event.name() == "CallCard::BeforeClose")
    );
    let unknown = now(phone.dispatch_async(r#"{"event":"CallCard::BeforeclosE","args":[1]}"#));
    assert!(
        matches!(unknown, Ok(Dispatched::Unknown(event)) if event.suggestion() == Some("CallCard::BeforeClose"))
    );
    assert_eq!(phone.log.taken(), Vec::<String>::new());
}

#[test]
fn a_failing_method_is_told_with_its_event() {
    let phone = Softphone::default();
    let text = r#"{"event":"BackgroundCallCard::initialized","args":[{"CALL_ID":"7"}]}"#;
    match now(phone.dispatch_async(text)) {
        Err(DispatchError::Handler { event, source }) => {
            assert_eq!(
                event.map(bitrix24_placement::EventInfo::name),
                Some("BackgroundCallCard::initialized")
            );
            assert!(source.is::<Broken>());
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_handler_knows_which_events_it_covers() {
    let names: Vec<_> = Softphone::EVENTS.iter().map(|event| event.name()).collect();
    assert_eq!(
        names,
        [
            "BackgroundCallCard::initialized",
            "BackgroundCallCard::muteButtonClick",
            "BackgroundCallCard::answerButtonClick",
            "BackgroundCallCard::holdButtonClick",
            "CallCard::CallStateChanged",
        ]
    );
}

struct Counter<'a, T: Extend<String>> {
    seen: &'a RefCell<T>,
}

#[placement_handler]
impl<T> Counter<'_, T>
where
    T: Extend<String>,
{
    #[on(card::MuteButtonClick, card::AnswerButtonClick)]
    fn count(&self, event: impl Payload) {
        self.seen
            .borrow_mut()
            .extend([event.info().name().to_owned()]);
    }
}

#[test]
fn a_handler_may_be_generic_borrow_and_stay_on_its_thread() {
    let seen = RefCell::new(Vec::<String>::new());
    let counter = Counter { seen: &seen };
    assert!(matches!(counter.dispatch(MUTE), Ok(Dispatched::Handled(_))));
    assert!(matches!(
        counter.dispatch_slice(ANSWER.as_bytes()),
        Ok(Dispatched::Handled(_))
    ));
    assert_eq!(seen.take().len(), 2);
}

struct Plain(Log);

#[placement_handler]
impl Plain {
    #[on(call_card::BeforeClose)]
    fn close(&self) {
        self.0.add("close");
    }
}

#[test]
fn plain_functions_can_be_awaited_too() {
    let plain = Plain(Log::default());
    assert!(matches!(
        now(plain.dispatch_async(CLOSE)),
        Ok(Dispatched::Handled(_))
    ));
    assert!(matches!(plain.dispatch(CLOSE), Ok(Dispatched::Handled(_))));
    assert_eq!(plain.0.taken(), ["close", "close"]);
}

/// Every form an argument can have.
#[derive(Default)]
struct Forms(Log);

#[placement_handler(exhaustive)]
impl Forms {
    #[on(call_card::EntityChanged)]
    fn by_reference(&self, event: &call_card::EntityChanged, context: Context<'_>) {
        self.0.add(format!(
            "{:?} {}",
            event.crm_entity_id,
            context.args().to_json()
        ));
    }

    #[on(call_card::BeforeClose)]
    fn context_only(&self, context: &Context<'_>) {
        self.0
            .add(context.event().map_or("?", |event| event.name()));
    }

    #[on(call_card::CallStateChanged)]
    fn generic<P: Payload>(
        &self,
        payload: P,
    ) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        self.0.add(payload.to_args());
        Ok(())
    }

    #[on(unknown)]
    fn unknown(&self, event: UnknownEvent<'_>) {
        self.0
            .add(format!("{} {}", event.name(), event.args().to_json()));
    }

    #[cfg(any())]
    #[on(no_such::Event)]
    fn never(&self) {}
}

#[test]
fn a_method_takes_what_it_wants() {
    let forms = Forms::default();
    for (text, noted) in [
        (
            r#"{"event":"CallCard::EntityChanged","args":[{"CRM_ENTITY_ID":"5","NEW":1}]}"#,
            r#"Some(Id(5)) [{"CRM_ENTITY_ID":"5","NEW":1}]"#,
        ),
        (CLOSE, "CallCard::BeforeClose"),
        (
            r#"{"event":"CallCard::CallStateChanged","args":["idle"]}"#,
            r#"["idle",{}]"#,
        ),
    ] {
        assert!(matches!(forms.dispatch(text), Ok(Dispatched::Handled(_))));
        assert_eq!(forms.0.taken(), [noted]);
    }
    let unknown = forms.dispatch(r#"{"event":"CallCard::Opened","args":[1]}"#);
    assert!(matches!(unknown, Ok(Dispatched::HandledUnknown)));
    assert_eq!(forms.0.taken(), ["CallCard::Opened [1]"]);
    assert!(Forms::EVENTS.iter().copied().eq(call_card::EVENTS));
    assert!(matches!(
        forms.dispatch(MUTE),
        Ok(Dispatched::NotCovered(..))
    ));
}

#[test]
fn what_a_method_does_not_take_is_not_decoded() {
    struct Bell;
    #[placement_handler]
    impl Bell {
        #[on(card::Initialized)]
        fn ring(&self) {}
    }
    let without_call_id =
        r#"{"event":"BackgroundCallCard::initialized","args":[{"CRM_ENTITY_ID":"none"}]}"#;
    assert!(matches!(
        Bell.dispatch(without_call_id),
        Ok(Dispatched::Handled(_))
    ));
}

#[test]
fn futures_may_stay_on_their_thread() {
    struct Page(std::rc::Rc<std::cell::Cell<bool>>);
    #[placement_handler(?Send)]
    impl Page {
        #[on(card::MuteButtonClick)]
        async fn mute(&self, event: card::MuteButtonClick) {
            let state = self.0.clone();
            std::future::ready(()).await;
            state.set(event.muted);
        }
    }
    let page = Page(std::rc::Rc::default());
    assert!(matches!(
        now(page.dispatch_local(MUTE)),
        Ok(Dispatched::Handled(_))
    ));
    assert!(page.0.get());
}

#[test]
fn a_handler_may_receive_nothing_but_unknown_events() {
    struct Sentry(Log);
    #[placement_handler]
    impl Sentry {
        #[on(unknown)]
        fn unknown(&self, event: &UnknownEvent<'_>) {
            self.0.add(event.name());
        }
    }
    let sentry = Sentry(Log::default());
    assert!(matches!(
        sentry.dispatch(MUTE),
        Ok(Dispatched::HandledUnknown)
    ));
    assert_eq!(sentry.0.taken(), ["BackgroundCallCard::muteButtonClick"]);
}

mod renamed {
    pub(super) use bitrix24_placement as placements;
}

#[test]
fn the_runtime_may_have_another_name() {
    struct Phone;
    #[placement_handler(crate = renamed::placements)]
    impl Phone {
        #[on(card::AnswerButtonClick)]
        fn answer(&self) {}
    }
    assert!(matches!(Phone.dispatch(ANSWER), Ok(Dispatched::Handled(_))));
}

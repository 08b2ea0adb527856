//! A panel in the call card that shows the client: one page, one thread, no executor.

use std::cell::{Cell, RefCell};

use bitrix24_placement::{
    Dispatch, Id, call_card, placement_handler,
    types::{CallState, CrmEntityType},
};

#[derive(Default)]
struct Panel {
    client: RefCell<Option<(CrmEntityType, Id)>>,
    talking: Cell<bool>,
    closed: Cell<u32>,
}

#[placement_handler(exhaustive)]
impl Panel {
    #[on(call_card::EntityChanged)]
    fn client(&self, event: call_card::EntityChanged) {
        *self.client.borrow_mut() = event.crm_entity_type.zip(event.crm_entity_id);
    }

    #[on(call_card::CallStateChanged)]
    fn state(&self, event: &call_card::CallStateChanged) {
        self.talking.set(event.call_state == CallState::Connected);
    }

    #[on(call_card::BeforeClose)]
    fn close(&self) {
        self.closed.set(self.closed.get() + 1);
    }
}

#[test]
fn the_panel_follows_the_card() {
    let panel = Panel::default();
    let deliver = |text| drop(panel.dispatch(text).unwrap());
    deliver(
        r#"{"event":"CallCard::EntityChanged","args":[{"CRM_ENTITY_TYPE":"LEAD","CRM_ENTITY_ID":"5","PHONE_NUMBER":"hidden"}]}"#,
    );
    deliver(r#"{"event":"CallCard::CallStateChanged","args":["connected"]}"#);
    assert_eq!(
        *panel.client.borrow(),
        Some((CrmEntityType::Lead, Id::new(5)))
    );
    assert!(panel.talking.get());
    deliver(
        r#"{"event":"CallCard::EntityChanged","args":[{"CRM_ENTITY_TYPE":"","CRM_ENTITY_ID":0,"PHONE_NUMBER":"unknown"}]}"#,
    );
    deliver(r#"{"event":"CallCard::BeforeClose"}"#);
    deliver(r#"{"event":"CallCard::BeforeClose","args":[""]}"#);
    assert_eq!((panel.client.take(), panel.closed.get()), (None, 2));
}

//! What a placement offers.

use alloc::{rc::Rc, string::String, vec::Vec};

use js_sys::Array;
use wasm_bindgen::{JsCast as _, JsValue};

use super::js;

/// Most names that are read.
const MAX_NAMES: u32 = 1000;

/// The commands and events of the current placement, beyond what every placement has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interface(Rc<Lists>);

#[derive(Debug, PartialEq, Eq)]
struct Lists {
    commands: Vec<String>,
    events: Vec<String>,
}

impl Interface {
    /// Reads an answer to `getInterface`; `None` if it is none.
    pub(super) fn read(answer: &JsValue) -> Option<Self> {
        Some(Self(Rc::new(Lists {
            commands: names(&js::get(answer, "command")?)?,
            events: names(&js::get(answer, "event")?)?,
        })))
    }

    /// Names of the commands.
    pub fn commands(&self) -> &[String] {
        &self.0.commands
    }

    /// Wire names of the events.
    pub fn events(&self) -> &[String] {
        &self.0.events
    }

    /// The first of these names that is offered as an event.
    pub(super) fn offered<'n>(&self, mut names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
        names.find(|name| self.events().iter().any(|event| event == name))
    }
}

fn names(list: &JsValue) -> Option<Vec<String>> {
    let list = list.dyn_ref::<Array>()?;
    let items = 0..list.length().min(MAX_NAMES);
    Some(
        items
            .filter_map(|index| list.get(index).as_string())
            .collect(),
    )
}

//! Keys of objects as values of JavaScript, made once.

use alloc::{rc::Rc, vec::Vec};
use core::cell::RefCell;

use wasm_bindgen::JsValue;

use crate::shape::Shape;

/// The keys of an object's fields, in their order.
pub(super) type Keys = Rc<[JsValue]>;

std::thread_local! {
    /// Those of every object that was read so far; there are as many as the spec has objects.
    static KNOWN: RefCell<Vec<(Shape, Keys)>> = const { RefCell::new(Vec::new()) };
}

pub(super) fn of(shape: Shape) -> Keys {
    KNOWN.with_borrow_mut(|known| {
        let mut all = known.iter();
        if let Some((_, keys)) = all.find(|(other, _)| other.is(shape)) {
            return Rc::clone(keys);
        }
        let fields = shape.fields();
        let keys: Keys = fields.map(|field| field.wire(shape).into()).collect();
        known.push((shape, Rc::clone(&keys)));
        keys
    })
}

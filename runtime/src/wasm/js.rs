//! The few calls of JavaScript that the client makes, none of which throws.

use alloc::string::String;

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};

/// A property; nothing where there is none, or it cannot be read.
pub(super) fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    let value = Reflect::get(object, &JsValue::from_str(name)).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}

/// A variable of the page.
pub(super) fn global(name: &str) -> Option<JsValue> {
    get(&js_sys::global(), name)
}

/// A method.
pub(super) fn method(object: &JsValue, name: &str) -> Option<Function> {
    get(object, name)?.dyn_into().ok()
}

/// Calls a method; the error is what it throws, or `undefined` where there is no such method.
pub(super) fn call(object: &JsValue, name: &str, args: &Array) -> Result<JsValue, JsValue> {
    method(object, name)
        .ok_or(JsValue::UNDEFINED)?
        .apply(object, args)
}

/// Prints a line for who opens the browser's console.
pub(super) fn complain(line: &str) {
    if let Some(console) = global("console") {
        // Where there is no console, nobody reads it.
        drop(call(&console, "error", &Array::of1(&line.into())));
    }
}

/// What an error of JavaScript is called, if that is a short word; its message may hold anything, and is not looked at.
pub(super) fn code_of(error: &JsValue) -> Option<String> {
    const LONGEST: usize = 64;
    let is_word = |text: &String| {
        let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
        !text.is_empty() && text.len() <= LONGEST && text.bytes().all(is_letter)
    };
    let names = ["code", "name"].into_iter();
    let mut words = names.filter_map(|name| get(error, name)?.as_string());
    words.find(is_word)
}

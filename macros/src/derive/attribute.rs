//! What `#[placement(...)]` says, on a type and on its fields.

use syn::{Attribute, Error, Ident, Path};

use super::{
    key::{Key, Place},
    setting::{Setting, Value, settings},
};
use crate::errors::Errors;

/// What a type stands for.
pub(super) enum Target {
    /// The payload of an event.
    Event(Path),
    /// A declared object.
    Object(Path),
    /// Its only field.
    Transparent,
    /// What it was said to stand for is at fault.
    Unknown,
}

/// What is said on a type.
#[derive(Default)]
pub(super) struct TypeAttribute {
    pub(super) target: Option<Target>,
    pub(super) runtime: Option<Path>,
    /// The paths of events and objects, also those at fault: they are used, and editors ask for them.
    pub(super) mentioned: Vec<Path>,
}

/// Reads the attributes of a type.
pub(super) fn of_type(attributes: &[Attribute], errors: &mut Errors) -> TypeAttribute {
    let mut read = TypeAttribute::default();
    for setting in settings(attributes, Place::Type, errors) {
        match setting.key {
            Key::Crate => read.set_runtime(setting, errors),
            Key::Field => {
                let message = "`field` belongs on a field: the type says `event = path`, `object = path` or `transparent`";
                errors.push(Error::new(setting.span, message));
            }
            Key::Event | Key::Object | Key::Transparent => read.set_target(setting, errors),
        }
    }
    read
}

impl TypeAttribute {
    fn set_runtime(&mut self, setting: Setting, errors: &mut Errors) {
        let Value::Path(path) = setting.value else {
            return;
        };
        if self.runtime.replace(path).is_some() {
            errors.push(Error::new(
                setting.span,
                "`crate` is set already: write it once",
            ));
        }
    }

    fn set_target(&mut self, setting: Setting, errors: &mut Errors) {
        self.mentioned.extend(setting.value.path().cloned());
        if self.target.is_some() {
            // A value at fault is reported already.
            if setting.key == Key::Transparent || !matches!(setting.value, Value::None) {
                let message =
                    "a type stands for one thing: write one `event`, `object` or `transparent`";
                errors.push(Error::new(setting.span, message));
            }
            return;
        }
        self.target = Some(match (setting.key, setting.value) {
            (Key::Event, Value::Path(path)) => Target::Event(path),
            (Key::Object, Value::Path(path)) => Target::Object(path),
            (Key::Transparent, _) => Target::Transparent,
            _ => Target::Unknown,
        });
    }
}

/// Reads the attributes of a field: the name of the payload's field, if it has another one.
pub(super) fn of_field(
    attributes: &[Attribute],
    mentioned: &mut Vec<Path>,
    errors: &mut Errors,
) -> Option<Ident> {
    let mut name = None;
    for setting in settings(attributes, Place::Field, errors) {
        mentioned.extend(setting.value.path().cloned());
        let is_another = match (setting.key, setting.value) {
            (Key::Field, Value::Name(given)) => name.replace(given).is_some(),
            (Key::Field, _) => false,
            _ => {
                let message = "this belongs on the type: a field says `field = name` only";
                errors.push(Error::new(setting.span, message));
                false
            }
        };
        if is_another {
            let message = "a field stands for one field of the payload: write one `field = name`";
            errors.push(Error::new(setting.span, message));
        }
    }
    name
}

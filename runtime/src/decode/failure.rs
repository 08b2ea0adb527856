//! Where and why decoding failed, kept beside serde's own error, which has no room for it.

use alloc::{borrow::Cow, boxed::Box, format, string::String, vec::Vec};
use core::{cell::RefCell, fmt::Write as _};

use serde_core::de::Error;

use super::{assign::quoted, slot::Scalar};
use crate::error::{DecodeError, DecodeErrorKind};

/// A value that does not fit its slot.
#[derive(Debug)]
pub(crate) struct Mismatch {
    pub(crate) kind: DecodeErrorKind,
    pub(crate) expected: Cow<'static, str>,
    pub(crate) found: Cow<'static, str>,
}

impl Mismatch {
    /// Nothing where something is required.
    pub(crate) fn missing() -> Self {
        Self {
            kind: DecodeErrorKind::Missing,
            expected: "a value".into(),
            found: "nothing".into(),
        }
    }

    /// A value of the wrong JSON type.
    pub(crate) fn kind(expected: Cow<'static, str>, found: &'static str) -> Self {
        Self {
            kind: DecodeErrorKind::Type,
            expected,
            found: found.into(),
        }
    }
}

impl Mismatch {
    /// A value without parts where something else is expected.
    pub(crate) fn scalar(expected: Cow<'static, str>, scalar: Scalar<'_, '_>) -> Self {
        Self {
            kind: DecodeErrorKind::Type,
            expected,
            found: scalar.describe(),
        }
    }
}

/// A step from a value to one of its parts.
#[derive(Debug)]
enum Step {
    Key(String),
    Index(usize),
}

#[derive(Debug)]
struct Failure {
    mismatch: Mismatch,
    /// From the inside out: steps are added while the error travels up.
    steps: Vec<Step>,
}

/// What serde's own error says instead.
pub(crate) const NOTED: &str = "see the trail";

/// What stands for a value that may be a secret.
const NOT_SHOWN: &str = "a value that is not shown";

/// Collects what happened during one decoding.
#[derive(Debug, Default)]
pub(crate) struct Trail(RefCell<Option<Box<Failure>>>);

impl Trail {
    /// Notes a mismatch; the error returned only carries the news upwards.
    #[cold]
    pub(crate) fn fail<E: Error>(&self, mismatch: Mismatch) -> E {
        self.note(mismatch);
        E::custom(NOTED)
    }

    #[cold]
    pub(crate) fn note(&self, mismatch: Mismatch) {
        self.0.replace(Some(Box::new(Failure {
            mismatch,
            steps: Vec::new(),
        })));
    }

    /// Notes that the failure was below this key.
    #[cold]
    pub(crate) fn at_key<E>(&self, key: &str, error: E) -> E {
        if let Some(failure) = &mut *self.0.borrow_mut() {
            if is_secret(key) {
                failure.mismatch.found = NOT_SHOWN.into();
            }
            failure.steps.push(Step::Key(key.into()));
        }
        error
    }

    /// Notes that the failure was below this index.
    #[cold]
    pub(crate) fn at_index<E>(&self, index: usize, error: E) -> E {
        if let Some(failure) = &mut *self.0.borrow_mut() {
            failure.steps.push(Step::Index(index));
        }
        error
    }

    /// The whole story, for an error that came out of decoding `event`, from what stands under `root`.
    pub(crate) fn into_error(
        self,
        event: &str,
        root: &str,
        syntax: impl FnOnce() -> String,
    ) -> DecodeError {
        match self.0.into_inner() {
            Some(failure) => {
                let path = path(root, &failure.steps);
                let Mismatch {
                    kind,
                    expected,
                    found,
                } = failure.mismatch;
                DecodeError::new(kind, event, path, expected, found)
            }
            None => DecodeError::syntax(event, root, syntax()),
        }
    }

    /// The same as one text.
    pub(crate) fn into_text(self, root: &str) -> Option<String> {
        let Failure { mismatch, steps } = *self.0.into_inner()?;
        let Mismatch {
            expected, found, ..
        } = mismatch;
        Some(format!(
            "{}: expected {expected}, found {found}",
            path(root, &steps)
        ))
    }

    /// The same without anything of a value, which may be what must not be shown, or a part of it.
    #[cfg(feature = "rest")]
    pub(crate) fn into_hidden_text(self, root: &str) -> Option<String> {
        if let Some(failure) = &mut *self.0.borrow_mut() {
            let found = &mut failure.mismatch.found;
            // Kinds of values are written here; what is put together has a value in it.
            if let Cow::Owned(_) = found {
                *found = NOT_SHOWN.into();
            }
        }
        self.into_text(root)
    }

    /// The same for users of serde.
    pub(crate) fn into_serde<E: Error>(self, error: E) -> E {
        self.into_text("value").map_or(error, E::custom)
    }
}

/// `args[0].CRM_BINDINGS[1].ENTITY_ID`; keys that are no words are quoted.
fn path(root: &str, steps: &[Step]) -> String {
    let mut path = String::from(root);
    // Writing to a string cannot fail.
    for step in steps.iter().rev() {
        match step {
            Step::Index(index) => drop(write!(path, "[{index}]")),
            Step::Key(key) if is_word(key) => {
                path.push('.');
                path.push_str(key);
            }
            Step::Key(key) => drop(write!(path, "[{}]", quoted(key))),
        }
    }
    path
}

fn is_word(key: &str) -> bool {
    !key.is_empty()
        && key
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// Whether values of this key must never be shown.
fn is_secret(key: &str) -> bool {
    const SECRETS: [&[u8]; 6] = [
        b"token",
        b"auth",
        b"secret",
        b"password",
        b"refresh_id",
        b"sign",
    ];
    let has = |word: &&[u8]| {
        let mut parts = key.as_bytes().windows(word.len());
        parts.any(|part| part.eq_ignore_ascii_case(word))
    };
    SECRETS.iter().any(has)
}

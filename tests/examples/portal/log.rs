//! The log of messages, as the page reports it.

use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
};

use serde_json::Value;

/// How many messages are kept; the oldest go first.
const MESSAGES: usize = 10_000;

/// How many bytes of them are kept, about.
const BYTES: usize = 32 << 20;

/// Objects with `direction`, `message`, `dropped`, and more.
#[derive(Default)]
pub(crate) struct Log(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    entries: VecDeque<String>,
    bytes: usize,
}

impl Log {
    pub(crate) fn push(&self, entry: &Value) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = entry.to_string();
        kept.bytes += entry.len();
        kept.entries.push_back(entry);
        while kept.entries.len() > MESSAGES || kept.bytes > BYTES {
            let Some(oldest) = kept.entries.pop_front() else {
                return;
            };
            kept.bytes -= oldest.len();
        }
    }

    /// A JSON array, the oldest first.
    pub(crate) fn to_json(&self) -> String {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let entries: Vec<_> = kept.entries.iter().map(String::as_str).collect();
        format!("[{}]", entries.join(",\n"))
    }
}

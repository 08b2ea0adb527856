//! Mends a text that is no JSON: one mistake each time.

use std::ops::Range;

use super::edits::Edits;
use crate::json::{Flaw, Outline, SyntaxError};

/// Edits where the text stops being JSON.
pub(super) fn mend(text: &str, edits: &mut Edits) {
    if text.starts_with('\u{feff}') {
        return edits.replace(0..'\u{feff}'.len_utf8(), "");
    }
    let Err(SyntaxError { flaw, offset }) = Outline::of(text) else {
        return;
    };
    let rest = text.get(offset..).unwrap_or_default();
    if let Some(length) = comment(rest) {
        return edits.replace(offset..offset.saturating_add(length), "");
    }
    let lacks_comma = matches!(flaw, Flaw::NoCommaInObject | Flaw::NoCommaInList);
    if lacks_comma && rest.starts_with(['"', '{', '[']) {
        return edits.replace(offset..offset, ",");
    }
    let levels = levels(text.get(..offset).unwrap_or_default());
    let Some(innermost) = levels.last() else {
        return edits.replace(offset..text.len(), "");
    };
    let range = if matches!(flaw, Flaw::EndInObject | Flaw::EndInList) {
        text.len()..text.len()
    } else {
        broken(text, innermost, offset)
    };
    if range.end == text.len() {
        let closing: String = levels.iter().rev().map(|level| level.close).collect();
        edits.replace(range, closing);
    } else {
        edits.replace(range, "");
    }
}

fn comment(rest: &str) -> Option<usize> {
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    let inner = rest.strip_prefix("/*")?;
    let length = inner.find("*/").map_or(inner.len(), |end| end + 2);
    Some(length.saturating_add(2))
}

/// An object or array that is open.
struct Level {
    close: char,
    /// Where the part begins that is being read.
    part: usize,
}

/// The objects and arrays that are open at the end of a text.
fn levels(text: &str) -> Vec<Level> {
    let mut levels: Vec<Level> = Vec::new();
    let mut bytes = text.bytes().enumerate();
    while let Some((offset, byte)) = bytes.next() {
        let part = offset.saturating_add(1);
        match byte {
            b'{' => levels.push(Level { close: '}', part }),
            b'[' => levels.push(Level { close: ']', part }),
            b'}' | b']' => drop(levels.pop()),
            b',' => {
                if let Some(level) = levels.last_mut() {
                    level.part = part;
                }
            }
            b'"' => skip_text(&mut bytes),
            _ => {}
        }
    }
    levels
}

/// The part that is at fault, up to where the next one begins or its object or array ends.
fn broken(text: &str, level: &Level, fault: usize) -> Range<usize> {
    let start = without_comma(text, level.part);
    let mut depth = 0_usize;
    let mut bytes = text.bytes().enumerate().skip(fault);
    while let Some((offset, byte)) = bytes.next() {
        match byte {
            b',' if depth == 0 => return level.part..offset.saturating_add(1),
            // A bracket that closes something else is a part of the fault.
            b'}' | b']' if depth == 0 && char::from(byte) == level.close && start < offset => {
                return start..offset;
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            b'{' | b'[' => depth = depth.saturating_add(1),
            b'"' => skip_text(&mut bytes),
            _ => {}
        }
    }
    start..text.len()
}

/// Where a part begins together with the comma before it.
fn without_comma(text: &str, part: usize) -> usize {
    let before = text.get(..part).unwrap_or_default();
    before.strip_suffix(',').unwrap_or(before).len()
}

/// Goes to the end of a text, or of its line.
fn skip_text(bytes: &mut impl Iterator<Item = (usize, u8)>) {
    while let Some((_, byte)) = bytes.next() {
        match byte {
            b'"' | b'\n' => return,
            b'\\' => drop(bytes.next()),
            _ => {}
        }
    }
}

//! Whether it is for its nesting that a text could not be read.

/// Whether arrays and objects nest deeper than `limit`.
pub(crate) fn exceeds_depth(json: &str, limit: usize) -> bool {
    deepest(json.as_bytes()) > limit
}

fn deepest(json: &[u8]) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut bytes = json.iter();
    while let Some(&byte) = bytes.next() {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            b'"' => skip_text(&mut bytes),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

fn skip_text(bytes: &mut core::slice::Iter<'_, u8>) {
    while let Some(&byte) = bytes.next() {
        match byte {
            b'"' => return,
            b'\\' => drop(bytes.next()),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::exceeds_depth;
    use alloc::string::String;

    #[test]
    fn counts_nesting_and_not_brackets() {
        assert!(!exceeds_depth(&"[]".repeat(50), 3));
        assert!(!exceeds_depth("[[[1]]]", 3));
        assert!(exceeds_depth("[[[[1]]]]", 3));
        assert!(exceeds_depth(r#"{"a":{"b":[{}]}}"#, 3));
    }

    #[test]
    fn brackets_in_text_do_not_count() {
        assert!(!exceeds_depth(r#"["[[[[[\"[[[[["]"#, 1));
        assert!(!exceeds_depth(&String::from(r#"["\\", "[[["]"#), 1));
    }
}

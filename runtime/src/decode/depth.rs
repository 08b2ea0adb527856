//! A bound on nesting, checked before anything recurses.

/// Whether arrays and objects nest deeper than `limit`.
pub(crate) fn exceeds_depth(json: &str, limit: usize) -> bool {
    // Counting opening brackets is one vectorised pass, and nearly every delivery has fewer than the limit in all.
    openers(json.as_bytes()) > limit && deepest(json.as_bytes()) > limit
}

fn openers(json: &[u8]) -> usize {
    // `[` and `{` differ in one bit. Sums of bytes let the compiler count many at a time.
    let count = |chunk: &[u8]| {
        chunk
            .iter()
            .map(|byte| u8::from(byte | 0x20 == b'{'))
            .sum::<u8>()
    };
    json.chunks(usize::from(u8::MAX))
        .map(|chunk| usize::from(count(chunk)))
        .sum()
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

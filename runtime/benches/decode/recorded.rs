//! Deliveries out of the bundled recording.

const RECORDING: &str = include_str!("../../examples/recording.jsonl");

/// Lines of the recording that make one incoming call, from 1. They hold canonical encodings only, which strict types
/// can read as well.
const TYPICAL_CALL: [usize; 18] = [
    2, 1, 3, 49, 50, 5, 6, 7, 9, 10, 11, 15, 19, 22, 47, 24, 55, 26,
];

/// The event with the most data.
pub(crate) fn initialized() -> &'static [u8] {
    line(2)
}

/// An incoming call: accepted, muted, put on hold, dialled in, commented, transferred, rated, closed.
pub(crate) fn typical_call() -> Vec<&'static [u8]> {
    TYPICAL_CALL.map(line).to_vec()
}

fn line(number: usize) -> &'static [u8] {
    RECORDING
        .lines()
        .nth(number - 1)
        .unwrap_or_default()
        .as_bytes()
}

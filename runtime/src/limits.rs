//! Bounds on what is read.

/// Longest delivery that is read, in bytes: 1 MiB.
pub const MAX_BYTES: usize = 1 << 20;

/// Deepest nesting of arrays and objects that is read.
pub const MAX_DEPTH: usize = 100;

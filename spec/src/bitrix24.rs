//! The Bitrix24 spec, as text.

/// Path of the first file.
pub const INDEX: &str = "bitrix24/index.json";

// Generated: `UPDATE_EXPECT=1 cargo test --test golden` rewrites it.

/// All events of the spec.
#[allow(dead_code, unreachable_pub, reason = "the user decides what is used")]
pub static EVENTS: ::bitrix24_placement::__private::Registry = ::bitrix24_placement::__private::Registry::new(
    0usize,
    "0",
    b"",
    || {
        static TABLE: ::bitrix24_placement::__private::Places<
            { ::bitrix24_placement::__private::size(0usize) },
        > = ::bitrix24_placement::__private::Places::new();
        &TABLE
    },
);

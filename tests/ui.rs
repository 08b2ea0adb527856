//! Misuse of the macros, and the words the compiler has for it. `TRYBUILD=overwrite` rewrites the expected output.

#![allow(missing_docs, reason = "tests")]

#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/*.rs");
}

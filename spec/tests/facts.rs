//! Holds the built-in Bitrix24 spec against a table of facts.
//!
//! `facts/documented.json` has what the documentation says, `facts/observed.json` each place where the spec differs
//! from it on purpose, and why. Both together must be the spec: nothing missing, nothing more, and no observation
//! that changes nothing.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)] // a test ends by panic

#[path = "facts/built_in.rs"]
mod built_in;
#[path = "facts/observed.rs"]
mod observed;
#[path = "facts/table.rs"]
mod table;

use bitrix24_placement_spec::{bitrix24, model::Spec};
use serde_json::{Value, json};

use table::{Facts, differences, flatten};

fn spec() -> Spec {
    bitrix24::spec().unwrap_or_else(|report| panic!("{report}"))
}

fn parse(text: &str) -> Value {
    serde_json::from_str(text).expect("the table is JSON")
}

fn documented() -> Facts {
    flatten(&parse(include_str!("facts/documented.json")))
}

fn observations() -> Value {
    parse(include_str!("facts/observed.json"))
}

fn report(faults: &[String]) {
    assert!(
        faults.is_empty(),
        "{} differences:\n  {}",
        faults.len(),
        faults.join("\n  ")
    );
}

#[test]
fn the_spec_is_what_is_documented_and_observed() {
    let mut expected = documented();
    let mut faults = observed::apply(&mut expected, &observations());
    faults.extend(differences(&expected, &flatten(&built_in::table(&spec()))));
    report(&faults);
}

#[test]
fn totals() {
    let spec = spec();
    let per_group: Vec<_> = spec
        .groups()
        .iter()
        .map(|g| (g.name().as_str(), g.events().len(), g.commands().len()))
        .collect();
    assert_eq!(
        per_group,
        [
            ("background_call_card", 17, 9),
            ("call_card", 3, 3),
            ("calendar", 4, 5),
            ("crm", 1, 15),
            ("user_field", 0, 2),
            ("landing", 0, 1),
            ("automation", 0, 1),
        ]
    );
    assert_eq!(per_group.iter().map(|g| g.1).sum::<usize>(), 25, "events");
    assert_eq!(per_group.iter().map(|g| g.2).sum::<usize>(), 36, "commands");
}

#[test]
fn values_that_are_not_listed_are_kept_everywhere() {
    let spec = spec();
    let closed: Vec<_> = spec
        .enums()
        .iter()
        .filter(|e| !e.is_open())
        .map(|e| e.name().as_str())
        .collect();
    assert!(closed.is_empty(), "closed enums: {closed:?}");
}

#[test]
fn everything_is_explained() {
    report(&built_in::without_docs(&spec()));
}

// The comparison itself.

#[test]
fn each_kind_of_difference_is_reported() {
    let expected = documented();
    let mut actual = expected.clone();
    actual.remove("BackgroundCallCard::answerButtonClick");
    actual.insert("CallCard::AfterClose".to_owned(), table::Node::new());
    actual
        .get_mut("getStatus/result/CALL_ID")
        .unwrap()
        .insert("type".to_owned(), json!("id"));
    actual
        .get_mut("getStatus/result/CALL_STATE")
        .unwrap()
        .remove("values");
    assert_eq!(
        differences(&expected, &actual),
        [
            "BackgroundCallCard::answerButtonClick: not in the spec",
            "CallCard::AfterClose: in the spec, but neither documented nor observed",
            "getStatus/result/CALL_ID: type: expected \"string\", the spec has \"id\"",
            "getStatus/result/CALL_STATE: values: expected [\"idle\",\"connecting\",\"connected\"], the spec has none",
        ]
    );
}

#[test]
fn observations_that_change_nothing_are_reported() {
    let stale = json!([
        { "at": "no/such", "set": { "type": "id" }, "see": "-", "reason": "-" },
        { "at": "getStatus/result/CALL_ID", "set": { "type": "string" }, "see": "-", "reason": "-" },
        { "at": "getStatus/result/LINE_NAME", "add": { "empties": ["empty_string"] }, "see": "-", "reason": "-" },
        { "at": "getStatus/result/CALL_ID", "new": { "type": "id", "presence": "always" }, "see": "-", "reason": "-" },
        { "at": [], "set": { "type": "id" }, "see": "-", "reason": "-" },
        { "at": "getStatus/result/CALL_ID", "see": "-", "reason": "" },
        { "at": "getStatus/result/CALL_ID", "drop": ["type"], "see": "-", "reason": "-" }
    ]);
    let mut facts = documented();
    assert_eq!(
        observed::apply(&mut facts, &stale),
        [
            "observation 1, no/such: not documented",
            "observation 2, getStatus/result/CALL_ID: type is documented as \"string\" anyway",
            "observation 3, getStatus/result/LINE_NAME: empties are documented with \"empty_string\" anyway",
            "observation 4, getStatus/result/CALL_ID: documented, so not new",
            "observation 5: no place",
            "observation 6: no reason",
            "observation 6: no change",
            "observation 7: unknown key `drop`",
            "observation 7: no change",
        ]
    );
    assert_eq!(facts, documented());
}

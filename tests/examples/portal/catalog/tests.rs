//! The spec as the page reads it, against the typed events of the runtime.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use bitrix24_placement::{
    AnyEvent, EVENTS, Incoming, PlacementOptions, PlacementOptionsOf, from_value,
};
use bitrix24_placement_spec::bitrix24;
use serde_json::{Value, json};

use super::Catalog;

fn catalog() -> Value {
    Catalog::built_in().unwrap().to_json()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

#[test]
fn every_sample_is_read_as_its_event() {
    let catalog = catalog();
    assert_eq!(list(&catalog["events"]).len(), EVENTS.len());
    for event in list(&catalog["events"]) {
        let name = event["name"].as_str().unwrap();
        assert!(
            !list(&event["recorded"]).is_empty(),
            "{name} was not recorded"
        );
        for args in list(&event["recorded"]).iter().chain([&event["sample"]]) {
            let delivery = json!({ "event": name, "args": args });
            match from_value::<AnyEvent>(&delivery) {
                Ok(Incoming::Event(decoded)) => assert_eq!(decoded.info().name(), name),
                other => panic!("{name} {args}: {other:?}"),
            }
        }
    }
}

#[test]
fn every_placement_is_there_with_its_events_and_commands() {
    let (catalog, spec) = (catalog(), bitrix24::spec().unwrap());
    let codes: Vec<_> = list(&catalog["placements"])
        .iter()
        .map(|placement| &placement["code"])
        .collect();
    assert_eq!(
        codes,
        spec.placements()
            .iter()
            .map(|placement| placement.code().as_str())
            .collect::<Vec<_>>()
    );
    let counted = |key| {
        list(&catalog["placements"])
            .iter()
            .map(|placement| list(&placement[key]).len())
            .sum::<usize>()
    };
    // `onCrmEntityIsNeedToCreate` and its two commands are those of three placements.
    assert_eq!(counted("events"), 25 + 2);
    // 36, less that of the automation rules, whose placement has no documented code.
    assert!(counted("commands") >= 35);
}

#[test]
fn a_placement_can_be_opened_with_its_options() {
    let catalog = catalog();
    for placement in list(&catalog["placements"]) {
        for code in list(&placement["examples"]) {
            let options =
                PlacementOptions::decode(code.as_str().unwrap(), &placement["options"].to_string());
            assert!(matches!(options, Ok(Some(_))), "{code}: {options:?}");
        }
    }
}

#[test]
fn codes_of_families_are_known() {
    let catalog = Catalog::built_in().unwrap();
    for code in [
        "DEFAULT",
        "CALL_CARD",
        "CRM_DYNAMIC_31_DETAIL_TAB",
        "LANDING_BLOCK_cover",
    ] {
        assert!(catalog.check_placement(code).is_ok(), "{code}");
    }
    for code in ["", "call_card", "CRM_DYNAMIC__DETAIL_TAB"] {
        assert!(catalog.check_placement(code).is_err(), "{code}");
    }
}

/// The page names events and states where it says what a button does; the spec knows all of them.
#[test]
fn the_card_names_nothing_that_the_spec_does_not_know() {
    let states = include_str!("../page/states.js");
    let spec = bitrix24::spec().unwrap();
    let set = spec
        .enums()
        .iter()
        .find(|set| set.name().as_str() == "UiState")
        .unwrap();
    for state in set.values() {
        assert!(
            states.contains(&format!("\n    {}: ", state.name())),
            "{}",
            state.name()
        );
    }
    let card = include_str!("../page/card.js");
    let words = card
        .split(['"', '`', '\''])
        .filter(|word| word.contains("::"));
    let unknown: Vec<_> = words.filter(|word| EVENTS.find(word).is_none()).collect();
    assert_eq!(unknown, Vec::<&str>::new());
}

//! The list of events.

use std::collections::BTreeSet;

use bitrix24_placement::{
    EVENTS, PlacementEvent as _, background_call_card as card, call_card, crm,
};
use bitrix24_placement_tests::RECORDING;

#[test]
fn every_event_is_found_by_its_name() {
    assert_eq!(EVENTS.len(), 25);
    for event in &EVENTS {
        assert_eq!(EVENTS.find(event.name()), Some(event));
        assert_eq!(
            EVENTS.nearest(&event.name().to_lowercase()),
            Some(event.name())
        );
    }
    assert_eq!(EVENTS.find("BackgroundCallCard::"), None);
    assert_eq!(EVENTS.find(""), None);
}

#[test]
fn an_event_says_what_the_spec_says() {
    let info = card::Initialized::INFO;
    assert_eq!(info.name(), "BackgroundCallCard::initialized");
    assert_eq!(info.placements(), ["PAGE_BACKGROUND_WORKER"]);
    assert_eq!(info.scopes(), ["placement", "telephony"]);
    assert!(
        info.page()
            .is_some_and(|page| page.ends_with("events/initialized.html"))
    );
    assert!(info.origin().path().ends_with("background-call-card.json"));
    assert!(info.origin().line() > 1);
    assert_eq!(crm::OnCrmEntityIsNeedToCreate::INFO.placements().len(), 3);
    assert_eq!(call_card::EVENTS.len(), 3);
}

#[test]
fn the_recording_has_every_event() {
    let recorded: BTreeSet<_> = RECORDING
        .lines()
        .map(|line| {
            bitrix24_placement::Delivery::from_json(line)
                .unwrap()
                .event()
                .to_owned()
        })
        .collect();
    assert!(RECORDING.lines().count() >= 60);
    for event in &EVENTS {
        assert!(recorded.contains(event.name()), "{event}");
    }
}

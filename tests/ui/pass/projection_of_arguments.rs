use bitrix24_placement::{
    Args, PlacementEvent, background_call_card as card, calendar, call_card,
    types::{CallState, CallStateParams},
};

#[derive(PlacementEvent)]
#[placement(event = card::MuteButtonClick)]
struct Muted(bool);

#[derive(PlacementEvent)]
#[placement(event = call_card::CallStateChanged)]
struct First<'a>(&'a str);

#[derive(PlacementEvent)]
#[placement(event = call_card::CallStateChanged)]
struct Both(CallState, Option<CallStateParams>);

#[derive(PlacementEvent)]
#[placement(event = call_card::CallStateChanged)]
struct ByName {
    additional_params: Option<CallStateParams>,
}

#[derive(PlacementEvent)]
#[placement(event = calendar::RefreshEntries)]
struct Refresh;

#[derive(PlacementEvent)]
#[placement(event = card::DialpadButtonClick)]
struct AnyKey {}

#[derive(PlacementEvent)]
#[placement(event = card::DialpadButtonClick)]
struct AnyKeyAtAll();

fn read<'a, E: PlacementEvent<'a>>(json: &'a str) -> E {
    Args::from_json(json).unwrap().decode().unwrap()
}

fn main() {
    assert!(read::<Muted>(r#"["Y"]"#).0);
    assert_eq!(read::<First<'_>>(r#"["idle", {}]"#).0, "idle");
    let Both(state, params) = read(r#"["idle", {"failedCode": "486"}]"#);
    assert_eq!((state, params.is_some()), (CallState::Idle, true));
    assert!(read::<ByName>(r#"["idle"]"#).additional_params.is_none());
    let Refresh = read("[{}]");
    let AnyKey {} = read(r#"["8"]"#);
    let AnyKeyAtAll() = read("[]");
    assert_eq!(Muted::INFO, card::MuteButtonClick::INFO);
}

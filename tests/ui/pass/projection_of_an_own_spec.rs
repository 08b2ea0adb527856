use std::collections::BTreeMap;

use bitrix24_placement::{Args, Date, Digits, Id, Json, PlacementEvent};

mod doors {
    bitrix24_placement::placement_events!("door.json");
}

#[derive(PlacementEvent)]
#[placement(event = doors::door::Crowded)]
struct Crowd<'a> {
    visitors: Vec<Guest<'a>>,
    badges: BTreeMap<String, &'a str>,
    day: Date,
    code: Code,
    more: Option<Json>,
}

#[derive(PlacementEvent)]
#[placement(object = doors::types::Visitor)]
struct Guest<'a> {
    id: Id,
    name: Option<&'a str>,
}

#[derive(PlacementEvent)]
#[placement(transparent)]
struct Code {
    digits: Digits,
}

#[derive(PlacementEvent)]
#[placement(event = doors::door::Visited)]
struct Guests {
    name: Option<String>,
}

#[derive(PlacementEvent)]
#[placement(event = doors::door::Lit)]
struct Lit(doors::types::Switch);

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args = Args::from_json(
        r#"[{"VISITORS": [{"ID": "3", "NAME": ""}], "BADGES": {"a": "b"}, "DAY": "31.01.2026", "CODE": 7, "MORE": [1]}]"#,
    )?;
    let crowd: Crowd<'_> = args.decode()?;
    assert_eq!(
        (crowd.visitors[0].id, crowd.visitors[0].name),
        (Id::new(3), None)
    );
    assert_eq!(crowd.badges["a"], "b");
    assert_eq!(
        (crowd.day.to_string().as_str(), crowd.code.digits.as_str()),
        ("2026-01-31", "7")
    );
    assert_eq!(crowd.more.as_ref().map(Json::as_str), Some("[1]"));
    assert_eq!(
        Args::from_json(r#"[{"ID": 1}]"#)?.decode::<Guests>()?.name,
        None
    );
    let Lit(switch) = Args::from_json(r#"["Y"]"#)?.decode()?;
    assert_eq!(switch, doors::types::Switch::On);
    Ok(())
}

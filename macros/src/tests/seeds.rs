//! What users write, whole and half-typed.

/// Inputs of `placement_events!`, as the runtime hands them on. None with `dump`: that writes files.
pub(super) const EVENTS: &[&str] = &[
    r#"crate = ::bitrix24_placement; "../spec/bitrix24/calendar.json""#,
    r#"crate = $crate; "../spec/bitrix24/landing.json","#,
    r##"crate = a::b; r#"../tests/golden/no such file.json"#"##,
    r#"crate = crate; "/no/such/directory/spec.json""#,
    r#"crate = crate; "../README.md""#,
    r#"crate = crate; "../tests/ui/misspelt_key.json""#,
    r#"crate = crate; ".""#,
    r#"crate = crate; """#,
    r#"crate = crate; "a\0b""#,
    "crate = crate; bitrix24",
    r##"crate = crate; inline = r#"{ "format": 1, "groups": { "door": { "events": { "Opened": { "payload": "none" } } } } }"#"##,
    r##"crate = crate; inline = r#"{ "format": 1,
        "enums": { "Mood": { "values": { "good": "Good." } } },
        "objects": { "Guest": { "fields": { "ID": { "type": "id" } } } },
        "groups": { "door": { "prefix": "Door.", "events": {
            "Door.opened": { "payload": { "fields": { "MOOD": { "type": "Mood" }, "BY": { "type": "Guest" } } } },
            "Door.closed": { "payload": "none" } } } } }"#,
        module = doors, vis = pub(crate), only = ["Door.opened"], except = [], open = [Mood], closed = [Mood],
        derive = { *: [Hash], Opened: [Ord], door::Opened: [A] },
        attributes = { Opened: [#[must_use]], Opened.by: [#[a], #[b]] }, replace = { Guest: crate::Visitor }, crate = a::b"##,
    r#"crate = crate; "../spec/bitrix24/calendar.json", "../spec/bitrix24/crm.json", except = ["onCrmEntityIsNeedToCreate"]"#,
];

/// Valid options of `#[placement_handler]`.
pub(super) const ARGUMENTS: &[&str] = &[
    "",
    "exhaustive",
    "?Send",
    "crate = ::facade::bitrix24_placement",
    "exhaustive, ?Send, crate = placements,",
];

/// Valid blocks of `#[placement_handler]`.
pub(super) const HANDLERS: &[&str] = &[
    "impl Softphone { #[on(card::Initialized)] fn call(&self, call: card::Initialized) {} }",
    "/// Docs.\n#[cfg(all())] impl Softphone {
        /// The call.
        #[on(card::Initialized)]
        #[must_use]
        pub(crate) async fn call_started(&self, call: &card::Initialized) -> Result<(), std::io::Error> {
            println!(\"{}\", call.call_id); Ok(())
        }
        const LIMIT: usize = 3;
        fn helper(&mut self) -> impl Iterator<Item = u8> + '_ { (0..3).map(|n| n) }
    }",
    "impl<'a, T: Clone + Send, const N: usize> Phone<'a, T, N> where T: 'a, [u8; N]: Sized {
        #[on(card::MuteButtonClick, card::HoldButtonClick)]
        fn log(&self, payload: &dyn Payload, context: Context<'_>) {}
    }",
    "impl Phone { #[on(a::B)] fn any<P: Payload>(&self, payload: P) {} #[on(a::C)] fn some(&self, p: impl Payload) {} }",
    "impl Phone { #[on(unknown)] async fn unknown(&self, event: UnknownEvent<'_>, context: &Context<'_>) {} }",
    "impl Phone { #[on(card::Initialized)] async fn who(self: &Self, call: WhoCalls<'_>) -> Result<()> { todo!() } }",
    "impl Phone { #[cfg(unix)] #[on(a::B)] fn one(&self) {} #[cfg(not(unix))] #[on(a::B)] fn other(&self) {} }",
    "impl Phone { #[on(a::r#Type)] fn r#type(&self, _: a::r#Type) {} #[on(crate::b::C)] fn c(&self) {} }",
    "impl Phone { #[on(unknown)] fn u(&self) {} }",
    "impl self::deep::er::Phone<{ 1 + 1 }, fn(&u8) -> u8, (), [u8; 2]> { type X = u8; mac!{} other!(); #[on(a::B)] fn x(&self,) {} }",
];

/// Valid items of `#[derive(PlacementEvent)]`.
pub(super) const DERIVES: &[&str] = &[
    "#[placement(event = card::Initialized)] struct WhoCalls<'a> { call_id: &'a str, phone_number: Option<&'a str> }",
    "/// Docs.\n#[derive(Debug)] #[placement(event = card::Initialized)] pub(crate) struct Who<'a> {
        call_id: &'a str,
        /// The number.
        #[placement(field = phone_number)] pub number: Option<std::borrow::Cow<'a, str>>,
        crm_bindings: Vec<Link>,
    }",
    "#[placement(object = types::CrmBinding, crate = placements)] struct Link { entity_id: Option<EntityId> }",
    "#[placement(transparent)] struct EntityId(Id);",
    "#[placement(transparent)] #[placement(crate = a::b)] struct Name<'n> { text: &'n str }",
    "#[placement(event = card::MuteButtonClick)] pub struct Muted(bool);",
    "#[placement(event = a::B,)] struct Positional<'x>(pub &'x str, Option<Id>, Vec<(u8, [u8; 3])>);",
    "#[placement(event = card::AnswerButtonClick)] struct Answered;",
    "#[placement(event = card::AnswerButtonClick)] struct Answered {}",
    "#[placement(object = types::Thing)] struct r#Struct { r#type: Json, #[placement(field = r#in)] r#fn: bool, }",
];

/// What an editor hands over while somebody types.
pub(super) const HALF_TYPED: &[&str] = &[
    "",
    "impl",
    "impl Phone",
    "impl Phone { # }",
    "impl Phone { #[] }",
    "impl Phone { #[on] }",
    "impl Phone { #[on()] }",
    "impl Phone { #[on(card)] }",
    "impl Phone { #[on(card:)] fn a(&self) {} }",
    "impl Phone { #[on(card::)] }",
    "impl Phone { #[on(card::)] fn }",
    "impl Phone { #[on(card::)] fn a }",
    "impl Phone { #[on(card::)] fn a() }",
    "impl Phone { #[on(card::)] fn a(&self) }",
    "impl Phone { #[on(card::)] fn a(&self) {} }",
    "impl Phone { #[on(card::Initialized)] fn a(&self, call) {} }",
    "impl Phone { #[on(card::Initialized)] fn a(&self, call:) {} }",
    "impl Phone { #[on(card::Initialized)] fn a(&self, call: card::) {} }",
    "impl Phone { #[on(card::Initialized)] fn a(&self, call: &) {} }",
    "impl Phone { #[on(card::Initialized)] fn a(&self) -> {} }",
    "impl Phone { #[on(card::Initialized)] fn a(&self) { call. } }",
    "impl Phone { #[on(card::Initialized)] fn a(&self) { let x = ; } }",
    "impl Phone { #[on(card::Initialized)] async a(&self) {} }",
    "impl Phone { #[on(card::Initialized)] pub }",
    "impl Phone { #[on(card::Initialized),] fn a(&self) {} fn }",
    "impl<T Phone { }",
    "impl Phone where { }",
    "impl for Phone { }",
    "impl dyn { }",
    "struct",
    "struct A",
    "#[placement] struct A;",
    "#[placement()] struct A;",
    "#[placement(event)] struct A;",
    "#[placement(event =)] struct A;",
    "#[placement(event = card)] struct A;",
    "#[placement(event = card::)] struct A;",
    "#[placement(event = \"card\")] struct A;",
    "#[placement(event = card::Initialized)] struct A { call }",
    "#[placement(event = card::Initialized)] struct A { call: }",
    "#[placement(event = card::Initialized)] struct A { call: &str, #[placement(field)] }",
    "#[placement(event = card::Initialized)] struct A { #[placement(field = )] x: u8 }",
    "#[placement(event = card::Initialized)] enum A { B }",
    "#[placement(event = card::Initialized)] union A { b: u8 }",
    "crate",
    "crate =",
    "crate = a",
    "crate = ;",
    "crate = a; ",
    "crate = a; spec",
    "crate = a; \"spec.json\" more",
    "crate = a; \"../README.md\", on",
    "crate = a; \"../README.md\", only =",
    "crate = a; \"../README.md\", derive = { A }",
    "crate = a; \"../README.md\", derive = { A. : [] }",
    "crate = a; \"../README.md\", attributes = { A: [#] }",
    "crate = a; inline = ",
];

/// A small spec with one of everything.
pub(super) const SPEC: &str = r#"{
  "format": 1, "docs": "All.", "page_base": "https://example.com/",
  "scopes": { "telephony": "Calls." },
  "placements": { "CALL_CARD": { "docs": "A tab.", "page": "x.html", "members": ["A_*"] } },
  "enums": { "State": { "docs": "S.", "open": false,
    "values": { "idle": "I.", "up": { "docs": "U.", "name": "Up", "aliases": ["UP"], "since": "1" } } } },
  "objects": { "Link": { "docs": "L.", "fields": { "ID": { "type": "id", "docs": "N." } } } },
  "groups": { "card": { "docs": "G.", "prefix": "Card::", "placements": ["CALL_CARD"], "scopes": ["telephony"],
    "events": {
      "Card::One": { "docs": "E.", "page": "y.html", "aliases": ["One"], "since": "2", "payload": "none",
        "deprecated": { "note": "N.", "since": "3" } },
      "Card::Two": { "payload": { "fields": {
        "A": { "type": "string", "presence": "may_be_absent", "empties": ["absent", "hidden"], "nothing": "No." },
        "B": { "type": { "list": { "map": "Link" } }, "name": "bees", "aliases": ["b"], "doc_required": true },
        "C": { "type": "State" } } } },
      "Card::Three": { "name": "Tri", "payload": { "args": { "x": { "type": "integer" },
        "y": { "type": "date", "empties": ["null", "zero_text"] } } } },
      "Card::Four": { "payload": { "object": "Link" } },
      "Card::Five": { "payload": "empty_object" } },
    "commands": {
      "Card::Do": { "params": { "fields": { "P": { "type": "boolean" }, "Q": { "type": "json" } } },
        "at_least_one_of": ["P", "Q"], "result": "silent",
        "errors": { "E1": "Bad.", "E2": { "docs": "W.", "envelope": "bare_object", "host": "desktop" } } },
      "Card::Get": { "params": "none", "result": { "value": { "type": "digits" } } },
      "Card::Sub": { "params": "none", "result": { "subscription": { "object": "Link" } } } } } }
}"#;

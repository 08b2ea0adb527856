//! Types for TypeScript: what the callbacks of events get, as it comes from the portal, and the page script's own.

mod events;
mod field;
mod text;
mod types;

use bitrix24_placement_spec::model::Spec;

use self::{events::events, text::comment, types::types};

/// What the page script offers, whatever the spec.
const BRIDGE: &str = include_str!("typescript/bridge.d.ts");

/// A declaration file, `.d.ts`, for the events of a spec.
///
/// The values are as a page gets them: ids and numbers may be text, what may be missing may be missing, and whatever a
/// client hands over for nothing is there. Text is `string`, as documented, also where a portal was seen to send a number.
///
/// ```
/// use bitrix24_placement_codegen::typescript;
/// use bitrix24_placement_spec::{Inline, load};
///
/// let text = r#"{ "format": 1, "groups": { "door": { "events": {
///     "Door.knocked": { "payload": { "args": { "times": { "type": "integer" } } } }
/// } } } }"#;
/// let spec = load("door.json", &Inline::new("door.json", text))?;
/// assert!(typescript(&spec).contains(r#""Door.knocked": [times: number | string];"#));
/// # Ok::<(), bitrix24_placement_spec::Report>(())
/// ```
pub fn typescript(spec: &Spec) -> String {
    let files = spec.files().join("`, `");
    let about = comment(&format!("Events of `{files}`."), 0);
    let (events, types) = (events(spec), types(spec));
    format!("{about}\n{events}\n{types}{BRIDGE}")
}

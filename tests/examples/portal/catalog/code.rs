//! Codes of placements: single ones, and families of them.

use bitrix24_placement_spec::model::Placement;

/// The page of the application itself.
pub(super) const DEFAULT: &str = "DEFAULT";

/// Codes that can be opened: the members of a family, with something in their gaps, or the code itself.
pub(super) fn examples(placement: &Placement) -> Vec<String> {
    if placement.members().is_empty() {
        return vec![placement.code().as_str().to_owned()];
    }
    let members = placement
        .members()
        .iter()
        .map(|member| filled(member.as_str()));
    members.filter(|member| !member.contains('*')).collect()
}

/// `CRM_DYNAMIC_<typeId>_DETAIL_TAB` stands for one code for each type.
fn filled(member: &str) -> String {
    match (member.split_once('<'), member.split_once('>')) {
        (Some((before, _)), Some((_, after))) => format!("{before}177{after}"),
        _ => member.to_owned(),
    }
}

/// Whether the spec means this code by the placement.
pub(super) fn is_of(placement: &Placement, wanted: &str) -> bool {
    let mut members = placement.members().iter();
    placement.code().as_str() == wanted || members.any(|member| is_meant(member.as_str(), wanted))
}

fn is_meant(member: &str, wanted: &str) -> bool {
    match (member.split_once('<'), member.split_once('>')) {
        (Some((before, _)), Some((_, after))) => {
            let gap = wanted
                .strip_prefix(before)
                .and_then(|rest| rest.strip_suffix(after));
            gap.is_some_and(|gap| !gap.is_empty())
        }
        _ => member == wanted,
    }
}

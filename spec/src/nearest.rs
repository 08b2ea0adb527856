//! The known name that a misspelt one probably means.

use std::cmp::Reverse;

use strsim::damerau_levenshtein;

/// Longer texts are no misspelt names, and comparing them would take long.
const MAX_BYTES: usize = 200;

/// Known names, from wherever they come: one type, so that what goes over them is compiled once.
pub(crate) type Known<'i, 'k> = &'i mut dyn Iterator<Item = &'k str>;

/// The known name that a misspelt one probably means, if one is close enough. The macros ask it for words of attributes as
/// well, so that both are guessed by one rule.
///
/// ```
/// use bitrix24_placement_spec::nearest;
///
/// let keys = ["event", "rename"];
/// assert_eq!(nearest("evnet", &mut keys.into_iter()), Some("event"));
/// assert_eq!(nearest("colour", &mut keys.into_iter()), None);
/// ```
pub fn nearest<'k>(name: &str, known: &mut dyn Iterator<Item = &'k str>) -> Option<&'k str> {
    closest(name, candidates(name, known))
}

/// The known names whose length does not rule them out.
pub(crate) fn candidates<'k>(name: &str, known: Known<'_, 'k>) -> Vec<&'k str> {
    if name.len() > MAX_BYTES {
        return Vec::new();
    }
    let slack = limit(name).saturating_mul(4); // up to four bytes a character
    known
        .filter(|known| known.len().abs_diff(name.len()) <= slack)
        .collect()
}

/// The candidate closest to `name`, if one is close enough to be meant. Their order does not matter.
pub(crate) fn closest<'k>(name: &str, candidates: Vec<&'k str>) -> Option<&'k str> {
    let (lower, limit) = (name.to_lowercase(), limit(name));
    let near = candidates
        .into_iter()
        .filter_map(|known| Some((distance(name, &lower, known, limit)?, known)));
    near.min().map(|(_, known)| known)
}

/// The known name that begins in the same way: `aliases` for `alias`, `doc_required` for `doc_req`.
pub(crate) fn akin<'k>(name: &str, known: Known<'_, 'k>) -> Option<&'k str> {
    let alike = known.filter_map(|known| {
        let common = name.bytes().zip(known.bytes());
        let common = common.take_while(|(one, other)| one == other).count();
        let most_of_it = common.saturating_add(1) >= name.len() || common == known.len();
        (common >= 3 && most_of_it).then_some((common, Reverse(known)))
    });
    alike.max().map(|(_, Reverse(known))| known)
}

/// How many edits still count as a misspelling: a third of the length; one in a short name.
fn limit(name: &str) -> usize {
    match name.chars().count() {
        0 | 1 => 0,
        length => (length / 3).max(1),
    }
}

/// Edits that ignore case, then edits that do not: the second number decides between equals.
fn distance(name: &str, lower: &str, known: &str, limit: usize) -> Option<(usize, usize)> {
    let edits = damerau_levenshtein(lower, &known.to_lowercase());
    (edits <= limit).then(|| (edits, damerau_levenshtein(name, known)))
}

#[cfg(test)]
mod tests {
    fn nearest<'k, const N: usize>(name: &str, known: [&'k str; N]) -> Option<&'k str> {
        super::nearest(name, &mut known.into_iter())
    }

    #[test]
    fn a_misspelling_finds_its_name() {
        assert_eq!(nearest("paylod", ["docs", "payload"]), Some("payload"));
        assert_eq!(nearest("strng", ["integer", "string"]), Some("string"));
        assert_eq!(nearest("STRING", ["string", "integer"]), Some("string"));
    }

    #[test]
    fn a_strange_name_finds_nothing() {
        assert_eq!(nearest("colour", ["docs", "payload"]), None);
        assert_eq!(nearest("A", ["B"]), None);
        assert_eq!(nearest("", ["docs"]), None);
        assert_eq!(nearest(&"docs".repeat(1000), ["docs"]), None);
    }

    #[test]
    fn a_beginning_finds_its_name() {
        let keys = [
            "aliases",
            "empties",
            "doc_required",
            "docs",
            "name",
            "nothing",
        ];
        let akin = |name| super::akin(name, &mut keys.into_iter());
        assert_eq!(akin("alias"), Some("aliases"));
        assert_eq!(akin("empty"), Some("empties"));
        assert_eq!(akin("doc_req"), Some("doc_required"));
        assert_eq!(akin("namespace"), Some("name"));
        assert_eq!(akin("do"), None);
        assert_eq!(akin("kind"), None);
    }

    #[test]
    fn ties_do_not_depend_on_order() {
        assert_eq!(nearest("lik", ["link", "lick"]), Some("lick"));
        assert_eq!(nearest("lik", ["lick", "link"]), Some("lick"));
        assert_eq!(nearest("Lik", ["link", "Link"]), Some("Link"));
    }
}

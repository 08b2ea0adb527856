//! The known name that is most like an unknown one.

#[cfg(feature = "std")]
pub(crate) fn nearest<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    // A name longer than this is not compared: the distance takes time in proportion to its length.
    const LONGEST: usize = 128;
    if name.len() > LONGEST {
        return None;
    }
    let lower = name.to_ascii_lowercase();
    let distance = |known: &str| strsim::damerau_levenshtein(&lower, &known.to_ascii_lowercase());
    names
        .map(|known| (distance(known), known))
        .filter(|(distance, known)| *distance <= known.len() / 3)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

#[cfg(not(feature = "std"))]
pub(crate) fn nearest<'n>(_: &str, _: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    None
}

//! The known word that a misspelt one probably means.

/// `: did you mean `word`?`, if one of the known words is like it.
pub(crate) fn did_you_mean(word: &str, known: &[&str]) -> String {
    let distance = |known: &str| strsim::damerau_levenshtein(word, known);
    let nearest = known.iter().min_by_key(|known| distance(known));
    match nearest.filter(|known| distance(known) <= known.len().div_ceil(3)) {
        Some(known) => format!(": did you mean `{known}`?"),
        None => String::new(),
    }
}

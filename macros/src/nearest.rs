//! The known word that a misspelt one probably means.

/// `: did you mean `word`?`, if one of the known words is like it.
pub(crate) fn did_you_mean(word: &str, known: &[&str]) -> String {
    suggestion(word, known).unwrap_or_default()
}

/// The same, or all of the few words there are.
pub(crate) fn one_of(word: &str, known: &[&str]) -> String {
    suggestion(word, known).unwrap_or_else(|| format!(": expected one of `{}`", known.join("`, `")))
}

fn suggestion(word: &str, known: &[&str]) -> Option<String> {
    let nearest = nearest(word, known)?;
    Some(format!(": did you mean `{nearest}`?"))
}

/// The known word that is like a word.
pub(crate) fn nearest<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
    bitrix24_placement_spec::nearest(word, &mut known.iter().copied())
}

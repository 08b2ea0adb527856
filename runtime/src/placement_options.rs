//! What pages are opened with.

use crate::{
    args::not_decoded,
    decode::{Fields, PayloadReader, Seed as _, Text, Trail},
    error::DecodeError,
};

/// The options of placements: what `PLACEMENT_OPTIONS` says when Bitrix24 opens a page. Every `PlacementOptions` that
/// `placement_events!` generates implements it.
///
/// ```
/// use bitrix24_placement::{PlacementOptions, PlacementOptionsOf};
///
/// let options = PlacementOptions::decode("CALL_CARD", r#"{"CALL_ID": "7", "CALL_LIST_MODE": "false"}"#)?;
/// let Some(PlacementOptions::CallInfo(call)) = options else {
///     panic!("the spec says what a call card is opened with");
/// };
/// assert_eq!((&*call.call_id, call.call_list_mode), ("7", Some(false)));
/// # Ok::<(), bitrix24_placement::DecodeError>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the options of placements",
    note = "use the `PlacementOptions` of a spec"
)]
pub trait PlacementOptionsOf: Sized {
    /// The codes of placements, and the index of what each is opened with.
    #[doc(hidden)]
    const PLACEMENTS: &'static [(&'static str, usize)];

    /// The options with this index, every field blank.
    #[doc(hidden)]
    fn blank(index: usize) -> Option<Self>;

    /// The fields.
    #[doc(hidden)]
    fn fields<'de>(&mut self) -> &mut dyn Fields<'de>;

    /// Decodes the options of a placement; `None` for one that the spec does not know, or does not say them of.
    ///
    /// Nothing at all, `""`, `[]`, and `null` are options that say nothing.
    ///
    /// # Errors
    ///
    /// [`DecodeError`] when the text is no JSON, or does not fit.
    fn decode(placement: &str, options: &str) -> Result<Option<Self>, DecodeError> {
        let Some(mut decoded) = blank_of::<Self>(placement) else {
            return Ok(None);
        };
        if !options.trim().is_empty() {
            read(placement, options, decoded.fields())?;
        }
        Ok(Some(decoded))
    }

    /// As [`PlacementOptionsOf::decode`], from what a client in the frame says: an object, or text as above.
    ///
    /// # Errors
    ///
    /// [`DecodeError`] when the value does not fit.
    #[cfg(feature = "wasm")]
    fn decode_js(
        placement: &str,
        options: &wasm_bindgen::JsValue,
    ) -> Result<Option<Self>, DecodeError> {
        let Some(mut decoded) = blank_of::<Self>(placement) else {
            return Ok(None);
        };
        let texts = crate::wasm::Texts::default();
        crate::wasm::read_options(placement, options, &texts, decoded.fields())?;
        Ok(Some(decoded))
    }
}

fn blank_of<O: PlacementOptionsOf>(placement: &str) -> Option<O> {
    let mut placements = O::PLACEMENTS.iter();
    let (_, index) = placements.find(|(code, _)| is_meant(code, placement))?;
    O::blank(*index)
}

fn read<'de>(
    placement: &str,
    options: &'de str,
    fields: &mut dyn Fields<'de>,
) -> Result<(), DecodeError> {
    let trail = Trail::default();
    let reader = PayloadReader {
        payload: fields,
        trail: &trail,
    };
    let mut text = Text::new(options);
    let read = reader.read_from(&mut text).and_then(|()| text.end());
    read.map_err(|_| not_decoded(placement, "PLACEMENT_OPTIONS", &text, trail))
}

/// Whether a code is meant by one of the spec, where `*` and `<...>` stand for any text.
fn is_meant(pattern: &str, code: &str) -> bool {
    let Some(at) = pattern.find(['*', '<']) else {
        return pattern == code;
    };
    let (before, rest) = pattern.split_at_checked(at).unwrap_or_default();
    let end = if rest.starts_with('*') {
        Some(0)
    } else {
        rest.find('>')
    };
    let after = end.and_then(|end| rest.get(end + 1..)).unwrap_or_default();
    let inner = code
        .strip_prefix(before)
        .and_then(|code| code.strip_suffix(after));
    inner.is_some_and(|inner| !inner.is_empty())
}

#[cfg(test)]
mod tests {
    use super::is_meant;

    #[test]
    fn codes_of_families_are_meant() {
        assert!(is_meant("CALL_CARD", "CALL_CARD"));
        assert!(!is_meant("CALL_CARD", "CALL_CARDS"));
        assert!(is_meant("CRM_*_LIST_MENU", "CRM_DYNAMIC_128_LIST_MENU"));
        assert!(!is_meant("CRM_*_LIST_MENU", "CRM_LIST_MENU"));
        assert!(!is_meant("CRM_*_LIST_MENU", "CRM__LIST_MENU"));
        assert!(is_meant("LANDING_BLOCK_<CODE>", "LANDING_BLOCK_repo_12.a"));
        assert!(is_meant("LANDING_BLOCK_<CODE>", "LANDING_BLOCK_*"));
    }
}

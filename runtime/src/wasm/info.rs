//! What the page was opened with.

use alloc::string::String;
use core::fmt;

use wasm_bindgen::JsValue;

use crate::{error::DecodeError, placement_options::PlacementOptionsOf};

/// The placement a page was opened in, and its options: what `placement.info` says.
#[derive(Clone)]
pub struct PlacementInfo {
    pub(super) placement: String,
    pub(super) options: JsValue,
}

impl PlacementInfo {
    /// Code of the placement; `DEFAULT` for the main page of the application.
    pub fn placement(&self) -> &str {
        &self.placement
    }

    /// The options, typed, mostly as [`PlacementOptions`](crate::PlacementOptions); `None` for a placement of which the spec
    /// does not say them.
    ///
    /// # Errors
    ///
    /// [`DecodeError`] when they do not fit.
    pub fn options<O: PlacementOptionsOf>(&self) -> Result<Option<O>, DecodeError> {
        O::decode_js(&self.placement, &self.options)
    }

    /// The options, as the client has them.
    pub fn raw_options(&self) -> &JsValue {
        &self.options
    }
}

impl fmt::Debug for PlacementInfo {
    /// Shows the placement only: options may hold personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PlacementInfo({})", self.placement)
    }
}

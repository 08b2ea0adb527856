//! `placement.bind`

use alloc::{collections::BTreeMap, string::String};
use core::fmt;

use serde_core::Serialize;
use serde_json::Value;

use super::{label::Label, worker::WORKER};
use crate::{
    rest::{
        handler_url::PublicUrl,
        method::{InvalidResult, Method, read},
        parameters::Parameters,
    },
    types,
    value::Json,
};

/// `placement.bind`: shows the page of an address in a placement. Answers `true`.
///
/// ```
/// use bitrix24_placement::rest::{Method, placement::{Bind, Label}, PublicUrl};
///
/// let bind = Bind::new("CALL_CARD", PublicUrl::parse("https://app.example.com/card")?)?
///     .label(Label::new("My tab"))
///     .label_in("de", Label::new("Mein Reiter"));
/// assert_eq!(
///     bind.parameters().to_json(),
///     r#"{"PLACEMENT":"CALL_CARD","HANDLER":"https://app.example.com/card","TITLE":"My tab","LANG_ALL":{"de":{"TITLE":"Mein Reiter"}}}"#
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// It is repeated where the answer to a first attempt got lost, so that an error may say that the handler is there already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bind {
    placement: String,
    handler: PublicUrl,
    label: Label,
    labels: BTreeMap<String, Label>,
    options: Option<BindOptions>,
}

impl Bind {
    /// A page for a placement, by its code.
    ///
    /// # Errors
    ///
    /// [`InvalidPlacement`] names what registers this placement instead.
    pub fn new(placement: impl Into<String>, handler: PublicUrl) -> Result<Self, InvalidPlacement> {
        let placement = placement.into();
        match InvalidPlacement::of(&placement) {
            Some(invalid) => Err(invalid),
            None => Ok(Self {
                placement,
                handler,
                label: Label::default(),
                labels: BTreeMap::new(),
                options: None,
            }),
        }
    }

    /// The same, called so.
    #[must_use]
    pub fn label(self, label: Label) -> Self {
        Self { label, ..self }
    }

    /// The same, called so in a language.
    #[must_use]
    pub fn label_in(mut self, language: impl Into<String>, label: Label) -> Self {
        self.labels.insert(language.into(), label);
        self
    }

    /// The same with options. Bitrix24 drops those that the placement does not know, without a word.
    #[must_use]
    pub fn options(self, options: impl Into<BindOptions>) -> Self {
        Self {
            options: Some(options.into()),
            ..self
        }
    }
}

impl Method for Bind {
    type Output = bool;

    fn name(&self) -> &'static str {
        "placement.bind"
    }

    fn parameters(&self) -> Parameters {
        let start = Parameters::new()
            .with("PLACEMENT", &*self.placement)
            .with("HANDLER", self.handler.as_str());
        let labelled = self.label.entries().fold(start, |parameters, (key, text)| {
            parameters.with(key, &**text)
        });
        let labels = self.labels.iter();
        let labels = labels.map(|(language, label)| (language.clone(), label.to_value()));
        let labels = (!self.labels.is_empty()).then(|| Value::Object(labels.collect()));
        let options = self.options.as_ref().map(BindOptions::to_value);
        labelled.with("LANG_ALL", labels).with("OPTIONS", options)
    }

    fn read(&self, result: &Json) -> Result<bool, InvalidResult> {
        read(result)
    }

    fn is_repeatable(&self) -> bool {
        true
    }
}

/// What a placement is registered with.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum BindOptions {
    /// A source of requisites or bank details: `CRM_REQUISITE_AUTOCOMPLETE`, `CRM_BANK_DETAIL_AUTOCOMPLETE`.
    Autocomplete(types::AutocompleteBinding),
    /// A button over the timeline of a CRM object: `CRM_*_DETAIL_ACTIVITY`.
    Activity(types::ActivityBinding),
    /// Any other, as an object.
    Other(Json),
}

impl BindOptions {
    fn to_value(&self) -> Value {
        match self {
            Self::Autocomplete(options) => to_value(options),
            Self::Activity(options) => to_value(options),
            Self::Other(options) => to_value(options),
        }
    }
}

/// What is written for the wire is written without fail.
pub(super) fn to_value(options: &impl Serialize) -> Value {
    serde_json::to_value(options).unwrap_or_default()
}

impl From<types::AutocompleteBinding> for BindOptions {
    fn from(options: types::AutocompleteBinding) -> Self {
        Self::Autocomplete(options)
    }
}

impl From<types::ActivityBinding> for BindOptions {
    fn from(options: types::ActivityBinding) -> Self {
        Self::Activity(options)
    }
}

impl From<Json> for BindOptions {
    fn from(options: Json) -> Self {
        Self::Other(options)
    }
}

/// A placement that is registered in another way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidPlacement {
    /// The code is empty.
    Empty,
    /// The background worker needs an `errorHandlerUrl`: [`BindWorker`](super::BindWorker).
    Worker,
    /// The placement is registered by another method.
    OtherMethod(&'static str),
}

impl InvalidPlacement {
    fn of(placement: &str) -> Option<Self> {
        match placement {
            "" => Some(Self::Empty),
            WORKER => Some(Self::Worker),
            "USERFIELD_TYPE" => Some(Self::OtherMethod("userfieldtype.add")),
            "SETTING_CONNECTOR" => Some(Self::OtherMethod("imconnector.register")),
            block if block.starts_with("LANDING_BLOCK_") => {
                Some(Self::OtherMethod("landing.repo.bind"))
            }
            _ => None,
        }
    }
}

impl fmt::Display for InvalidPlacement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the code of the placement is empty"),
            Self::Worker => write!(f, "{WORKER} needs an `errorHandlerUrl`; use `BindWorker`"),
            Self::OtherMethod(method) => {
                write!(
                    f,
                    "this placement is registered with `{method}`, not with `placement.bind`"
                )
            }
        }
    }
}

impl core::error::Error for InvalidPlacement {}

//! What a method is called with.

use alloc::{
    borrow::{Cow, ToOwned},
    format,
    string::{String, ToString},
    vec::Vec,
};

use serde_core::{Serialize, Serializer};
use serde_json::Value;
use url::form_urlencoded;

/// The parameters of a method, in order; one that says nothing is left out.
///
/// ```
/// use bitrix24_placement::rest::Parameters;
///
/// let parameters = Parameters::new().with("ID", 5).with("TITLE", None::<String>);
/// assert_eq!(parameters.to_json(), r#"{"ID":5}"#);
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Parameters(Vec<(Cow<'static, str>, Parameter)>);

#[derive(Debug, Clone, PartialEq)]
enum Parameter {
    Value(Value),
    /// Objects within a value have no order.
    Ordered(Parameters),
}

impl Parameters {
    /// None.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// The same and one more, unless it is `null`.
    #[must_use]
    pub fn with(mut self, key: impl Into<Cow<'static, str>>, value: impl Into<Value>) -> Self {
        let value = value.into();
        if !value.is_null() {
            self.0.push((key.into(), Parameter::Value(value)));
        }
        self
    }

    /// The same and one more that is an object itself, in order as well.
    #[must_use]
    pub fn with_ordered(mut self, key: impl Into<Cow<'static, str>>, inner: Self) -> Self {
        self.0.push((key.into(), Parameter::Ordered(inner)));
        self
    }

    /// As JSON, for the body of a request.
    pub fn to_json(&self) -> String {
        // Writing to a string fails only for maps with keys that are no text, and there are none.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// As the query of a URL, nested with square brackets as PHP reads it, for a batch.
    pub(super) fn to_query(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (key, parameter) in &self.0 {
            parameter.append(&mut query, key);
        }
        query.finish()
    }
}

impl Parameter {
    fn append(&self, query: &mut form_urlencoded::Serializer<'_, String>, key: &str) {
        match self {
            Self::Value(value) => append(query, key, value),
            Self::Ordered(parameters) => {
                for (inner, parameter) in &parameters.0 {
                    parameter.append(query, &format!("{key}[{inner}]"));
                }
            }
        }
    }
}

impl Serialize for Parameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, parameter)| (key, parameter)))
    }
}

impl Serialize for Parameter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => value.serialize(serializer),
            Self::Ordered(parameters) => parameters.serialize(serializer),
        }
    }
}

fn append(query: &mut form_urlencoded::Serializer<'_, String>, key: &str, value: &Value) {
    let text = match value {
        Value::Null => return,
        Value::Bool(value) => (if *value { "1" } else { "0" }).to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                append(query, &format!("{key}[{index}]"), item);
            }
            return;
        }
        Value::Object(entries) => {
            for (inner, value) in entries {
                append(query, &format!("{key}[{inner}]"), value);
            }
            return;
        }
    };
    query.append_pair(key, &text);
}

#[cfg(test)]
mod tests {
    use super::Parameters;
    use serde_json::json;

    #[test]
    fn a_query_nests_with_brackets() {
        let parameters = Parameters::new()
            .with("PLACEMENT", "A B&C")
            .with(
                "OPTIONS",
                json!({ "list": [1, { "x": null, "y": "+" }], "on": true }),
            )
            .with("NOTHING", json!([]))
            .with_ordered("O", Parameters::new().with("b", 1).with("a", 2));
        assert_eq!(
            parameters.to_query(),
            "PLACEMENT=A+B%26C&OPTIONS%5Blist%5D%5B0%5D=1&OPTIONS%5Blist%5D%5B1%5D%5By%5D=%2B&OPTIONS%5Bon%5D=1&O%5Bb%5D=1&O%5Ba%5D=2"
        );
    }
}

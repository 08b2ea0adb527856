//! Forms as PHP writes them: `data[CRM_BINDINGS][0][ENTITY_ID]=789`.
//!
//! A form becomes JSON text, so that everything behind it is read in one way. The rules are PHP's:
//!
//! - `a[b]=1` is a key in an object, `a[]=1` the next index, `a[7]=1` an index as good as any other key;
//! - of a repeated key the last value counts, and a value takes the place of an object or the other way round;
//! - keys that are `0`, `1`, ... in this order are a list, all others an object, in the order they came;
//! - every value is text.
//!
//! Beyond PHP: what PHP cuts off or patches up is refused, that is too many fields, too deep nesting, brackets that do
//! not match, and text that is no UTF-8. An index allocates nothing but its field, so `a[4294967295]` is harmless.
//!
//! `serde_qs` 1.1 was tried in its place. It refuses a list with gaps, of which PHP and the recording have some, makes
//! a list of a repeated key, joins `a[b]=1&a=2` into one object, and folds what is nested too deeply into a key
//! instead of refusing it.

use std::{
    borrow::Cow,
    string::{String, ToString},
    vec::Vec,
};

use percent_encoding::percent_decode;
use serde_core::{Serialize, Serializer};

use super::refusal::Refusal;

/// Most fields of a form; PHP's `max_input_vars`.
const MAX_FIELDS: usize = 1000;

/// Deepest nesting; PHP's `max_input_nesting_level`.
const MAX_NESTING: usize = 64;

/// Most keys of all fields together. PHP has no such limit, but a thousand fields of 64 keys are no form either.
const MAX_KEYS: usize = 10_000;

const BRACKETS: Refusal = Refusal::Malformed("brackets of a form do not match");

/// The fields of a form, decoded, in order.
pub(super) fn fields(
    body: &[u8],
) -> impl Iterator<Item = Result<(Cow<'_, str>, Cow<'_, str>), Refusal>> {
    body.split(|byte| *byte == b'&')
        .filter(|field| !field.is_empty())
        .enumerate()
        .map(|(index, field)| {
            if index >= MAX_FIELDS {
                return Err(Refusal::Malformed("too many fields in a form"));
            }
            let end = field.iter().position(|byte| *byte == b'=');
            let (name, value) = field.split_at(end.unwrap_or(field.len()));
            Ok((text(name)?, text(value.get(1..).unwrap_or_default())?))
        })
}

fn text(encoded: &[u8]) -> Result<Cow<'_, str>, Refusal> {
    let not_utf8 = |_| Refusal::Malformed("a form is not UTF-8");
    if !encoded.contains(&b'+') {
        return percent_decode(encoded).decode_utf8().map_err(not_utf8);
    }
    let spaces = |byte: &u8| if *byte == b'+' { b' ' } else { *byte };
    let encoded: Vec<u8> = encoded.iter().map(spaces).collect();
    let decoded = percent_decode(&encoded).decode_utf8().map_err(not_utf8)?;
    Ok(Cow::Owned(decoded.into_owned()))
}

/// The form as JSON text, with values as text.
///
/// A list in `data` holds the arguments one by one, so it is called `args`.
pub(super) fn to_json(body: &[u8]) -> Result<String, Refusal> {
    let mut root = Branch::default();
    let mut keys = 0;
    for field in fields(body) {
        let (name, value) = field?;
        keys += name.matches('[').count();
        if keys > MAX_KEYS {
            return Err(Refusal::Malformed("too many keys in a form"));
        }
        root.insert(&name, value.into_owned())?;
    }
    root.name_arguments();
    serde_json::to_string(&root).map_err(|_| Refusal::Malformed("a form"))
}

/// A value: text, unless it has keys.
#[derive(Default)]
struct Node {
    text: String,
    branch: Option<Branch>,
}

/// A PHP array: keys and values in order. With so few fields a search from the start is quick enough.
#[derive(Default)]
struct Branch {
    entries: Vec<(String, Node)>,
    next: u64,
}

impl Branch {
    fn insert(&mut self, name: &str, value: String) -> Result<(), Refusal> {
        let (first, path) = name.split_at(name.find('[').unwrap_or(name.len()));
        if first.is_empty() {
            return Err(Refusal::Malformed("a field of a form has no name"));
        }
        let mut node = self.entry(first)?;
        for key in keys(path)? {
            node = node.branch.get_or_insert_default().entry_or_next(key)?;
        }
        *node = Node {
            text: value,
            branch: None,
        };
        Ok(())
    }

    fn entry_or_next(&mut self, key: &str) -> Result<&mut Node, Refusal> {
        if key.is_empty() {
            let next = self.next.to_string();
            self.entry(&next)
        } else {
            self.entry(key)
        }
    }

    fn entry(&mut self, key: &str) -> Result<&mut Node, Refusal> {
        let found = self.entries.iter().position(|(name, _)| name == key);
        let index = found.unwrap_or(self.entries.len());
        if found.is_none() {
            self.entries.push((key.into(), Node::default()));
            let after = index_of(key).map_or(0, |index| index.saturating_add(1));
            self.next = self.next.max(after);
        }
        let entry = self.entries.get_mut(index);
        entry.map(|(_, node)| node).ok_or(BRACKETS)
    }

    fn is_list(&self) -> bool {
        let keys = self.entries.iter().map(|(key, _)| index_of(key));
        keys.zip(0_u64..).all(|(key, index)| key == Some(index))
    }

    fn name_arguments(&mut self) {
        for (key, node) in &mut self.entries {
            if key == "data" && node.branch.as_ref().is_some_and(Self::is_list) {
                *key = "args".into();
            }
        }
    }
}

/// The number a key is, if PHP takes it for one: `7`, but neither `07` nor `+7`.
fn index_of(key: &str) -> Option<u64> {
    let is_canonical = key == "0" || !key.starts_with(['0', '+']);
    key.parse().ok().filter(|_| is_canonical)
}

/// The keys in `[a][b][]`.
fn keys(mut path: &str) -> Result<Vec<&str>, Refusal> {
    let mut keys = Vec::new();
    while !path.is_empty() {
        if keys.len() == MAX_NESTING {
            return Err(Refusal::Malformed("a form is nested too deeply"));
        }
        let (key, rest) = path
            .strip_prefix('[')
            .and_then(|path| path.split_once(']'))
            .ok_or(BRACKETS)?;
        if key.contains('[') {
            return Err(BRACKETS);
        }
        keys.push(key);
        path = rest;
    }
    Ok(keys)
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.branch {
            None => serializer.serialize_str(&self.text),
            Some(branch) if branch.is_list() => {
                serializer.collect_seq(branch.entries.iter().map(|(_, node)| node))
            }
            Some(branch) => branch.serialize(serializer),
        }
    }
}

impl Serialize for Branch {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.entries.iter().map(|(key, node)| (key, node)))
    }
}

#[cfg(test)]
mod tests {
    use super::{Refusal, to_json};
    use std::{format, string::String};

    fn json(form: &str) -> Result<String, Refusal> {
        to_json(form.as_bytes())
    }

    #[test]
    fn brackets_are_read_as_php_reads_them() {
        for (form, expected) in [
            ("", "{}"),
            ("a=1&b=x+y%2Bz", r#"{"a":"1","b":"x y+z"}"#),
            ("a", r#"{"a":""}"#),
            (
                "a[b][c]=1&a%5Bb%5D%5Bd%5D=2",
                r#"{"a":{"b":{"c":"1","d":"2"}}}"#,
            ),
            ("a[]=x&a[]=y", r#"{"a":["x","y"]}"#),
            ("a[0]=x&a[2]=y", r#"{"a":{"0":"x","2":"y"}}"#),
            ("a[1]=x&a[0]=y", r#"{"a":{"1":"x","0":"y"}}"#),
            ("a[5]=x&a[]=y", r#"{"a":{"5":"x","6":"y"}}"#),
            ("a[4294967295]=x", r#"{"a":{"4294967295":"x"}}"#),
            ("a[00]=x", r#"{"a":{"00":"x"}}"#),
            ("a=1&a=2", r#"{"a":"2"}"#),
            ("a=1&a[b]=2", r#"{"a":{"b":"2"}}"#),
            ("a[b]=2&a=1", r#"{"a":"1"}"#),
            ("data[0]=idle", r#"{"args":["idle"]}"#),
            ("data[a]=idle", r#"{"data":{"a":"idle"}}"#),
        ] {
            assert_eq!(json(form).as_deref(), Ok(expected), "{form}");
        }
    }

    #[test]
    fn what_php_patches_up_is_refused() {
        let deep = format!("a{}=1", "[b]".repeat(10_000));
        let wide = "a[]=1&".repeat(1001);
        for form in [
            "a[b=1", "a[b]c=1", "a[[b]]=1", "[a]=1", "=1", "a=%ff", "%ff=1", &deep, &wide,
        ] {
            let refused = json(form).map_err(Refusal::status);
            assert_eq!(refused.err().map(|status| status.as_u16()), Some(400));
        }
    }
}

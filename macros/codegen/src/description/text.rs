//! A text that is put together.

use bitrix24_placement_spec::{
    model::{Empty, Event, Field, Payload},
    name::FieldName,
};

/// Bits of a digit.
const BITS: usize = 5;

/// Where in a number the place is.
const PLACE: u32 = 36;

/// What a digit has more where another follows.
const MORE: u8 = 1 << BITS;

/// Names and numbers one behind the other.
#[derive(Default)]
pub(super) struct Text {
    text: String,
    /// Where people who read the expansion see a new line.
    lines: Vec<usize>,
}

impl Text {
    /// As many digits as it takes, the lowest first.
    pub(super) fn number(&mut self, number: usize) {
        let mut rest = number;
        loop {
            // So many bits fit.
            let digit = u8::try_from(rest % usize::from(MORE)).unwrap_or_default();
            rest >>= BITS;
            let more = if rest > 0 { MORE } else { 0 };
            self.text.push(char::from(b'0' + digit + more));
            if rest == 0 {
                return;
            }
        }
    }

    pub(super) fn numbers(&mut self, numbers: Vec<usize>) {
        self.number(numbers.len());
        for number in numbers {
            self.number(number);
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        self.number(text.len());
        self.text += text;
    }

    pub(super) fn append(&mut self, other: &Self) {
        self.text += &other.text;
    }

    /// What comes next begins a line of the expansion. It must not begin with white space, which would be lost; the name of an
    /// event does not.
    pub(super) fn begin_line(&mut self) {
        self.lines.push(self.text.len());
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// The text, line by line.
    pub(super) fn lines(&self) -> Vec<&str> {
        let (mut lines, mut rest, mut at) = (Vec::new(), self.as_str(), 0);
        for &next in &self.lines {
            let (line, after) = rest.split_at_checked(next - at).unwrap_or((rest, ""));
            lines.push(line);
            (rest, at) = (after, next);
        }
        lines.push(rest);
        lines
    }

    /// Further names, if there are any.
    pub(super) fn aliases<T>(&mut self, names: &[T], as_str: impl Fn(&T) -> &str) {
        if !names.is_empty() {
            self.number(names.len());
            for name in names {
                self.text(as_str(name));
            }
        }
    }

    /// Names in Rust.
    pub(super) fn words(&mut self, name: &str, fields: &[Field]) {
        self.text(name);
        for field in fields {
            let word = Some(field.rust_name().as_str());
            let word = word.filter(|word| *word != field.name().as_str());
            self.text(word.unwrap_or_default());
        }
    }

    /// Puts a text here, and says where it is: below 256 MiB, for a spec has 100 MiB of names at most.
    pub(super) fn put(&mut self, text: &str) -> u64 {
        let place = (self.text.len() as u64) << PLACE | text.len() as u64;
        self.text += text;
        place
    }

    /// Puts the name of an event here; its number.
    pub(super) fn event(&mut self, event: &Event, first_field: usize) -> u64 {
        let place = self.put(event.name().as_str());
        let has_aliases = u64::from(!event.aliases().is_empty());
        place | has_aliases << 8 | kind(event.payload()) << 9 | (first_field as u64) << 11
    }

    /// Puts the key of a field here; its number.
    pub(super) fn key(&mut self, field: &Field) -> u64 {
        let key = field.name().as_str();
        let place = self.put(key);
        self.aliases(field.aliases(), FieldName::as_str);
        let empties = field.empties();
        let ways = empties
            .iter()
            .fold(0, |ways, empty| ways | 1 << number(*empty));
        let first = empties.first().map_or(0, |empty| number(*empty));
        let is_escaped = u64::from(key.contains(['"', '\\']));
        let has_aliases = u64::from(!field.aliases().is_empty());
        place | ways << 8 | first << 18 | is_escaped << 22 | has_aliases << 23
    }
}

/// As the runtime numbers them.
fn kind(payload: &Payload) -> u64 {
    match payload {
        Payload::None => 0,
        Payload::Fields { .. } => 1,
        Payload::Args(_) => 2,
        Payload::EmptyObject => 3,
    }
}

/// As the runtime numbers them; a test writes nothing in each of these ways.
fn number(empty: Empty) -> u64 {
    match empty {
        Empty::Absent => 0,
        Empty::Null => 1,
        Empty::EmptyString => 2,
        Empty::Zero => 3,
        Empty::ZeroText => 4,
        Empty::Unknown => 5,
        Empty::Hidden => 6,
        Empty::Undefined => 7,
        Empty::EmptyArray => 8,
        Empty::EmptyObject => 9,
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn numbers_take_as_many_digits_as_they_need() {
        let mut text = Text::default();
        for number in [0, 31, 32, 1023, 1024] {
            text.number(number);
        }
        assert_eq!(text.as_str(), "0OP1oOPP1");
    }
}

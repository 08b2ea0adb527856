//! Texts, and how they are written.

/// What a text without its quotes stands for; `None` if one of its escapes stands for no character.
pub(crate) fn unescaped(text: &str) -> Option<String> {
    let (mut characters, mut rest) = (String::new(), text);
    while let Some((before, escape)) = rest.split_once('\\') {
        let (character, after) = escaped(escape)?;
        characters.push_str(before);
        characters.push(character);
        rest = after;
    }
    characters.push_str(rest);
    Some(characters)
}

/// What stands after a backslash, and the rest.
fn escaped(escape: &str) -> Option<(char, &str)> {
    let mut rest = escape.chars();
    let character = match rest.next()? {
        'u' => return coded(rest.as_str()),
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        itself => itself,
    };
    Some((character, rest.as_str()))
}

/// A character by its code, or by the two halves of a pair.
fn coded(digits: &str) -> Option<(char, &str)> {
    let (unit, rest) = unit(digits)?;
    if let Some(Ok(character)) = char::decode_utf16([unit]).next() {
        return Some((character, rest));
    }
    let (low, rest) = self::unit(rest.strip_prefix("\\u")?)?;
    let pair = char::decode_utf16([unit, low]).next()?;
    Some((pair.ok()?, rest))
}

fn unit(digits: &str) -> Option<(u16, &str)> {
    let (digits, rest) = digits.split_at_checked(4)?;
    Some((u16::from_str_radix(digits, 16).ok()?, rest))
}

/// A text as JSON.
pub(crate) fn written(text: &str) -> String {
    let mut json = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => json.extend(['\\', character]),
            '\0'..' ' => json.extend(format!("\\u{:04x}", u32::from(character)).chars()),
            _ => json.push(character),
        }
    }
    json.push('"');
    json
}

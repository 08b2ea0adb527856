//! Numbers of JSON text.

use super::{Stop, Text};
use crate::decode::Scalar;

impl<'de> Text<'de> {
    /// Reads the number that begins here, if one does.
    pub(super) fn number(&mut self) -> Result<Scalar<'de, 'de>, Stop> {
        if let Some(number) = self.small_number() {
            return Ok(Scalar::Unsigned(number));
        }
        let start = self.at;
        let is_whole = self.skip_number()?;
        let number = self.json.get(start..self.at).ok_or(Stop)?;
        if is_whole {
            if let Ok(number) = number.parse() {
                return Ok(Scalar::Unsigned(number));
            }
            // There is no negative zero among whole numbers.
            match number.parse() {
                Ok(0) | Err(_) => {}
                Ok(number) => return Ok(Scalar::Signed(number)),
            }
        }
        serde_json::from_str(number)
            .map(Scalar::Float)
            .map_err(|_| {
                self.at = start;
                Stop
            })
    }

    /// Reads the number that begins here, if it has a few digits and no more, as most have.
    #[inline]
    fn small_number(&mut self) -> Option<u64> {
        /// Ten to the power of this fits.
        const DIGITS: usize = 18;
        let rest = self.json.as_bytes().get(self.at..)?;
        let mut number = 0;
        for (length, byte) in rest.iter().enumerate().take(DIGITS) {
            match byte {
                b'0' if number == 0 => return None,
                b'0'..=b'9' => number = number * 10 + u64::from(byte - b'0'),
                b',' | b'}' | b']' if length > 0 => {
                    self.at += length;
                    return Some(number);
                }
                _ => return None,
            }
        }
        None
    }

    /// Goes past a number; whether it is a whole one.
    pub(super) fn skip_number(&mut self) -> Result<bool, Stop> {
        if self.peek() == b'-' {
            self.at += 1;
        }
        match self.peek() {
            b'0' => self.at += 1,
            _ => self.skip_digits()?,
        }
        let mut is_whole = true;
        match self.peek() {
            b'.' => {
                is_whole = false;
                self.at += 1;
                self.skip_digits()?;
            }
            b'0'..=b'9' => return Err(Stop),
            _ => {}
        }
        if let b'e' | b'E' = self.peek() {
            is_whole = false;
            self.at += 1;
            if let b'+' | b'-' = self.peek() {
                self.at += 1;
            }
            self.skip_digits()?;
        }
        Ok(is_whole)
    }

    /// One or more of them.
    fn skip_digits(&mut self) -> Result<(), Stop> {
        let start = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        if self.at == start { Err(Stop) } else { Ok(()) }
    }
}

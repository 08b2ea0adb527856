//! What is left of a spec at fault.

mod edits;
mod json;
mod parts;

use std::{cell::RefCell, io::Error};

use crate::{
    check,
    fault::{Draft, Faults, Rule},
    gather::{self, Gathered},
    model::Spec,
    node::Node,
    source::Files,
};
use edits::Edits;

/// Times that a spec is mended: what is mended can show the next fault.
const ROUNDS: usize = 64;

/// Bytes that are read in all rounds together.
const BYTES: usize = 32 * 1024 * 1024;

/// What is left of a spec at fault, for generators that reported its faults and go on, so that what uses the spec
/// is not reported as well.
///
/// Misspelt words are read as the known ones they are like, missing keys get the value that says least, and what else
/// is at fault is left out. `None` where that leads nowhere.
///
/// ```
/// use bitrix24_placement_spec::{Inline, load, mend};
///
/// let files = Inline::new("my.json", r#"{
///     "format": 1,
///     "groups": { "door": { "events": { "Door.opened": { "paylod": "none" } } } }
/// }"#);
/// assert!(load("my.json", &files).is_err());
/// let rest = mend("my.json", &files).ok_or("nothing is left")?;
/// assert_eq!(rest.groups()[0].events()[0].name().as_str(), "Door.opened");
/// # Ok::<(), &str>(())
/// ```
pub fn mend(root: &str, files: &dyn Files) -> Option<Spec> {
    let mended = Mended {
        files,
        edited: RefCell::default(),
    };
    let mut bytes = 0_usize;
    for _ in 0..ROUNDS {
        let faults = Faults::default();
        let gathered = gather::gather(root, &mended, &faults);
        let spec = check::check(&gathered, &faults);
        let drafts = faults.into_drafts();
        if drafts.is_empty() {
            return spec.ok();
        }
        let sizes = gathered.texts.iter().map(|text| text.body().len());
        bytes = sizes.fold(bytes, usize::saturating_add);
        if bytes > BYTES || !mended.mend(&gathered, &drafts) {
            return None;
        }
    }
    None
}

/// The files, some of them edited: their paths and texts.
struct Mended<'f> {
    files: &'f dyn Files,
    edited: RefCell<Vec<(String, String)>>,
}

impl Files for Mended<'_> {
    fn read(&self, path: &str) -> Result<String, Error> {
        let edited = self.edited.borrow();
        match edited.iter().find(|(edited, _)| edited == path) {
            Some((_, text)) => Ok(text.clone()),
            None => self.files.read(path),
        }
    }
}

impl Mended<'_> {
    /// Edits each file with faults; `false` if nothing could be done.
    fn mend(&self, gathered: &Gathered, drafts: &[Draft]) -> bool {
        let mut any = false;
        let of_files = drafts.chunk_by(|one, next| one.span.file == next.span.file);
        for of_file in of_files {
            let file = of_file.first().map_or(usize::MAX, |draft| draft.span.file);
            let Some(text) = gathered.texts.get(file) else {
                continue;
            };
            let root = gathered.root(file).and_then(Result::ok);
            if let Some(edited) = edited(text.body(), root, of_file) {
                let mut all = self.edited.borrow_mut();
                all.retain(|(path, _)| path != text.path());
                all.push((text.path().to_owned(), edited));
                any = true;
            }
        }
        any
    }
}

/// The text of a file without its faults, or with fewer; there is a `root` if it is JSON.
fn edited(text: &str, root: Option<Node<'_>>, drafts: &[Draft]) -> Option<String> {
    let mut edits = Edits::default();
    match root {
        Some(root) => parts::mend(text, root, drafts, &mut edits),
        None if drafts.iter().any(|draft| draft.rule == Rule::Syntax) => {
            json::mend(text, &mut edits);
        }
        None => {}
    }
    edits.apply(text)
}

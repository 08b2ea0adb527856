//! Which files a spec consists of: the first one, and whatever is included from there.

use std::io::{Error, ErrorKind};
use std::sync::Arc;

use crate::fault::{Draft, Faults, Reported, Rule};
use crate::index::Index;
use crate::json::Outline;
use crate::node::Node;
use crate::path;
use crate::raw;
use crate::render::{quoted, visible};
use crate::source::Files;
use crate::text::{Span, Text};

const MAX_BYTES: usize = 16 * 1024 * 1024;
const MAX_FILES: usize = 256;

/// The files of a spec: each before what it includes, and that before its next sibling.
#[derive(Debug)]
pub(crate) struct Gathered {
    pub(crate) texts: Vec<Arc<Text>>,
    /// By file, if its text is JSON within the limits.
    pub(crate) outlines: Vec<Result<Outline, Reported>>,
    /// Whether all files are there.
    pub(crate) complete: Result<(), Reported>,
}

impl Gathered {
    /// The value of a file, if its text is JSON within the limits.
    pub(crate) fn root(&self, file: usize) -> Option<Result<Node<'_>, Reported>> {
        let (text, outline) = (self.texts.get(file)?, self.outlines.get(file)?);
        Some(raw::sound(outline).map(|outline| Node::root(text.body(), outline)))
    }
}

/// Reads a file and all that it includes.
pub(crate) fn gather(root: &str, files: &dyn Files, faults: &Faults) -> Gathered {
    let mut gatherer = Gatherer {
        files,
        faults,
        included: Index::default(),
        parents: Vec::new(),
        open: Vec::new(),
        gathered: Gathered {
            texts: Vec::new(),
            outlines: Vec::new(),
            complete: Ok(()),
        },
    };
    gatherer.included.add(path::normal(root), 0);
    gatherer.root(root);
    while let Some(include) = gatherer.open.pop() {
        if let Err(fault) = gatherer.follow(&include) {
            gatherer.gathered.complete = Err(fault);
        }
    }
    gatherer.gathered
}

struct Gatherer<'f> {
    files: &'f dyn Files,
    faults: &'f Faults,
    /// Number of a file by its normal path.
    included: Index<'static>,
    /// By file, where it was included.
    parents: Vec<Option<Span>>,
    /// Includes to follow, the next one last.
    open: Vec<Include>,
    gathered: Gathered,
}

/// A path as written in an `include`.
struct Include {
    path: String,
    span: Span,
}

impl Gatherer<'_> {
    fn root(&mut self, root: &str) {
        match self.files.read(root) {
            Ok(body) => self.add(root, body, None),
            Err(error) => {
                let message = format!("cannot read {}: {}", quoted(root), reason(&error));
                let draft = Draft::new(Rule::UnreadableFile, Span::start_of(0), message);
                let fault = self.faults.report(draft);
                self.push(root, String::new(), None, Err(fault));
            }
        }
    }

    fn follow(&mut self, include: &Include) -> Result<(), Reported> {
        self.check_portable(include)?;
        let from = self.gathered.texts.get(include.span.file);
        let path = path::join(from.map_or("", |text| text.path()), &include.path);
        let file = self.gathered.texts.len();
        if let Some(first) = self.included.add(path.clone(), file) {
            self.report_known(include, &path, first);
            return Ok(()); // the names of that file are known
        }
        let body = self
            .check_count(include)
            .and_then(|()| self.read(include, &path));
        match body {
            Ok(body) => self.add(&path, body, Some(include.span)),
            Err(fault) => {
                self.included.remove(&path);
                return Err(fault);
            }
        }
        Ok(())
    }

    /// Takes a file up, and notes what it includes.
    fn add(&mut self, path: &str, body: String, parent: Option<Span>) {
        let file = self.gathered.texts.len();
        let outline = outline(file, &body, self.faults);
        if let Ok(outline) = &outline {
            let included = includes(file, Node::root(&body, outline));
            self.open.extend(included.into_iter().rev());
        }
        self.push(path, body, parent, outline);
    }

    fn push(
        &mut self,
        path: &str,
        body: String,
        parent: Option<Span>,
        outline: Result<Outline, Reported>,
    ) {
        self.gathered.texts.push(Arc::new(Text::new(path, body)));
        self.gathered.outlines.push(outline);
        self.parents.push(parent);
    }

    /// Rule: includes are relative paths with `/`, which mean the same on every system.
    fn check_portable(&self, include: &Include) -> Result<(), Reported> {
        if path::is_portable(&include.path) {
            return Ok(());
        }
        let message = format!(
            "{} is not the path of a file, relative to this one",
            quoted(&include.path)
        );
        let draft = Draft::new(Rule::IllFormedInclude, include.span, message);
        let help = "write a relative path with `/`, such as `events/call-card.json`";
        Err(self.faults.report(draft.help(help)))
    }

    /// Rule: a spec has at most 256 files.
    fn check_count(&mut self, include: &Include) -> Result<(), Reported> {
        if self.gathered.texts.len() < MAX_FILES {
            return Ok(());
        }
        self.open.clear(); // one fault of this kind is enough
        let message = format!("the spec has more than {MAX_FILES} files");
        Err(self
            .faults
            .report(Draft::new(Rule::TooManyFiles, include.span, message)))
    }

    /// Rule: what is included is there and can be read.
    fn read(&self, include: &Include, path: &str) -> Result<String, Reported> {
        self.files.read(path).map_err(|error| {
            let draft = if error.kind() == ErrorKind::NotFound {
                let message = format!("no file {}", quoted(path));
                let help = "paths are relative to the file that includes them";
                Draft::new(Rule::MissingInclude, include.span, message).help(help)
            } else {
                let message = format!("cannot read {}: {}", quoted(path), reason(&error));
                Draft::new(Rule::UnreadableFile, include.span, message)
            };
            self.faults.report(draft)
        })
    }

    /// Rules: no file includes itself, directly or through others; every file is included once.
    fn report_known(&self, include: &Include, path: &str, first: usize) {
        let chain = self.chain(include.span.file);
        let draft = if let Some(at) = chain.iter().position(|&file| file == first) {
            let chain = chain.iter().take(at.saturating_add(1)).rev();
            let names: Vec<_> = chain
                .map(|&file| quoted(self.path(file)).to_string())
                .collect();
            let message = format!(
                "circular include: {} -> {}",
                names.join(" -> "),
                quoted(path)
            );
            Draft::new(Rule::CircularInclude, include.span, message)
        } else {
            let message = format!("{} is included twice", quoted(path));
            let draft = Draft::new(Rule::RepeatedInclude, include.span, message);
            let earlier = self.parents.get(first).copied().flatten();
            draft.related("first included", earlier.unwrap_or(Span::start_of(first)))
        };
        self.faults.report(draft);
    }

    /// A file, who included it, and so on to the first one.
    fn chain(&self, file: usize) -> Vec<usize> {
        let includer = |&file: &usize| Some(self.parents.get(file)?.as_ref()?.file);
        std::iter::successors(Some(file), includer).collect()
    }

    fn path(&self, file: usize) -> &str {
        self.gathered.texts.get(file).map_or("", |text| text.path())
    }
}

/// What the system says, in one line.
fn reason(error: &Error) -> String {
    match error.kind() {
        ErrorKind::InvalidData => "its text is not UTF-8".to_owned(),
        _ => visible(&error.to_string()),
    }
}

/// The outline of a file, if its text is fit to be read.
fn outline(file: usize, body: &str, faults: &Faults) -> Result<Outline, Reported> {
    check_size(file, body, faults)?;
    check_mark(file, body, faults)?;
    raw::outline(file, body, faults)
}

/// What a file includes.
fn includes(file: usize, root: Node<'_>) -> Vec<Include> {
    let paths = raw::includes(file, root).into_iter();
    let includes = paths.map(|path| Include {
        path: path.value.into_owned(),
        span: path.span,
    });
    includes.collect()
}

/// Rule: a file has at most 16 MiB.
fn check_size(file: usize, body: &str, faults: &Faults) -> Result<(), Reported> {
    let size = body.len();
    if size <= MAX_BYTES {
        return Ok(());
    }
    let message = format!("the file has {size} bytes, at most {MAX_BYTES} are allowed");
    let draft = Draft::new(Rule::TooLargeFile, Span::start_of(file), message);
    Err(faults.report(draft.help("split it into several files and `include` them")))
}

/// Rule: a file begins with JSON, not with a byte order mark.
fn check_mark(file: usize, body: &str, faults: &Faults) -> Result<(), Reported> {
    if !body.starts_with('\u{feff}') {
        return Ok(());
    }
    let message = "the file begins with a byte order mark";
    let draft = Draft::new(Rule::Syntax, Span::start_of(file), message);
    Err(faults.report(draft.help("save it as UTF-8 without a byte order mark")))
}

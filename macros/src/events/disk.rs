//! Spec files: where they are looked for, and how the compiler is told to watch them.

use std::{
    cell::RefCell,
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
};

use bitrix24_placement_spec::Files;
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Error, LitStr};

use crate::errors::Errors;

/// Longest file that is read; the checks refuse less than this.
const MAX_BYTES: u64 = 32 << 20;

/// Name of the file that includes several ones; there is no such file.
const INDEX: &str = "placement_events!";

/// The files of one spec on disk.
pub(crate) struct Disk {
    /// The directory of each path that was given, as it was found.
    roots: Vec<(String, PathBuf)>,
    read: RefCell<Vec<PathBuf>>,
}

impl Disk {
    /// Looks for each file beside the calling file, then in the package.
    pub(crate) fn find(paths: &[&LitStr], errors: &mut Errors) -> Self {
        let mut roots = Vec::new();
        for path in paths {
            let directories = directories(path.span());
            let root = path.value();
            match directories
                .iter()
                .find(|directory| directory.join(&root).is_file())
            {
                Some(directory) => roots.push((root, directory.clone())),
                None => errors.push(Error::new(path.span(), not_found(&root, &directories))),
            }
        }
        Self {
            roots,
            read: RefCell::default(),
        }
    }

    /// How many were found.
    pub(crate) fn count(&self) -> usize {
        self.roots.len()
    }

    /// Path of the first file, as it was written; of several, a file that includes them.
    pub(crate) fn root(&self) -> &str {
        match self.roots.as_slice() {
            [(root, _)] => root,
            _ => INDEX,
        }
    }

    /// Makes the compiler run the macro again when a file that was read has changed. In a function that nobody calls,
    /// the content does not end up in the binary.
    pub(crate) fn tracked(&self) -> TokenStream {
        let files = self.read.borrow();
        let files = files.iter().filter_map(|file| file.to_str());
        quote! {
            const _: () = {
                #[allow(dead_code, reason = "names the files of the spec for the compiler")]
                fn spec_files() {
                    #(let _ = ::core::include_bytes!(#files);)*
                }
            };
        }
    }

    /// A file that includes those that were given.
    fn index(&self) -> String {
        let includes: Vec<_> = self
            .roots
            .iter()
            .map(|(root, _)| format!("{root:?}"))
            .collect();
        format!(r#"{{ "format": 1, "include": [{}] }}"#, includes.join(", "))
    }

    fn note(&self, path: PathBuf) {
        let mut read = self.read.borrow_mut();
        if !read.contains(&path) {
            read.push(path);
        }
    }

    fn open(&self, path: &str) -> io::Result<(PathBuf, File)> {
        let mut missing = io::Error::from(io::ErrorKind::NotFound);
        for (_, directory) in &self.roots {
            let path = directory.join(path);
            match File::open(&path) {
                Ok(file) => return Ok((path, file)),
                Err(error) => missing = error,
            }
        }
        Err(missing)
    }
}

impl Files for Disk {
    fn read(&self, path: &str) -> io::Result<String> {
        if path == INDEX {
            return Ok(self.index());
        }
        let (path, file) = self.open(path)?;
        self.note(path.canonicalize()?);
        let mut text = String::new();
        file.take(MAX_BYTES).read_to_string(&mut text)?;
        Ok(text)
    }
}

fn directories(span: Span) -> Vec<PathBuf> {
    // Tests expand outside of a compiler, where a span is nowhere.
    let beside = proc_macro::is_available()
        .then(|| span.unwrap().local_file())
        .flatten();
    let beside = beside.and_then(|file| file.parent().map(Path::to_owned));
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    beside.into_iter().chain(package).collect()
}

fn not_found(root: &str, directories: &[PathBuf]) -> String {
    if root.is_empty() {
        return "the path of the spec file is empty".to_owned();
    }
    if directories
        .iter()
        .any(|directory| directory.join(root).is_dir())
    {
        return format!("`{root}` is a folder: name the file in it that includes the others");
    }
    format!("no spec file `{root}`, neither beside this file nor in the package's directory")
}

#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod catalog;
mod error;
mod files;
pub mod formats;
mod keywords;
mod ssml;

pub use catalog::{Catalog, CatalogBuilder};
pub use error::Error;
pub use files::{names, source};
pub use jsonschema;

/// The prefix of the `$id` of every document. It is an identifier and is never fetched.
pub const BASE: &str = "https://voiceschema.github.io/schemas/v1/";

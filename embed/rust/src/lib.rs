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

/// What the `$id` of every document begins with: an identifier, never fetched.
pub const BASE: &str = "https://voiceschema.github.io/schemas/v1/";

//! All tests beside those in the documentation: one binary to link.

mod catalog;
mod linear;
mod many_errors;
mod suite;

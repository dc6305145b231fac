//! All tests except the examples in the documentation, in one binary.

mod catalog;
mod linear;
mod many_errors;
mod suite;

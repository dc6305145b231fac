use std::fmt;

use jsonschema::{ReferencingError, ValidationError};

/// An error from building a [`Catalog`](crate::Catalog) or one of its validators.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// No document has this name or this `$id`.
    UnknownDocument(String),
    /// No profile has this name.
    UnknownProfile(String),
    /// The account has no numbers.
    EmptyAccount,
    /// An account number is not in E.164 form.
    NotE164(String),
    /// A replacement document has no `$id`.
    WithoutId,
    /// A reference in a document cannot be resolved.
    Reference(ReferencingError),
    /// A document is not a valid schema.
    Schema(Box<ValidationError<'static>>),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownDocument(name) => write!(f, "there is no document {name:?}"),
            Self::UnknownProfile(name) => write!(f, "there is no profile {name:?}"),
            Self::EmptyAccount => f.write_str("an account must have at least one number"),
            Self::NotE164(number) => {
                write!(
                    f,
                    "{number:?} is not an E.164 number, such as \"447700900000\""
                )
            }
            Self::WithoutId => f.write_str("a document must have an \"$id\" that is a string"),
            Self::Reference(error) => error.fmt(f),
            Self::Schema(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}

impl From<ReferencingError> for Error {
    fn from(error: ReferencingError) -> Self {
        Self::Reference(error)
    }
}

impl From<ValidationError<'static>> for Error {
    fn from(error: ValidationError<'static>) -> Self {
        Self::Schema(Box::new(error))
    }
}

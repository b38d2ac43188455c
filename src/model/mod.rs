//! The MPASSid data model as data: versions, attributes, roles, code lists.
//!
//! Someone who has never seen the code can add a version by editing this room
//! alone: a row in [`version`], the new attributes in [`attribute`], and the
//! changed examples. Sources: data model 1.2–1.3 (OPH wiki), the published 1.4
//! assertion, the proxy's own code; each row names its own.

pub mod attribute;
pub mod error_pages;
pub mod forming;
pub mod names;
pub mod needs;
pub mod protocol;
pub mod registers;
pub mod roles;
pub mod schools;
pub mod sources;
pub mod value;
pub mod version;

pub use attribute::{AttrId, Attribute, FormedBy, Mandatory, Syntax};
pub use version::Version;

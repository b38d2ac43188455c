//! The MPASSid data model as data: versions, attributes, roles, code lists.
//!
//! Someone who has never seen the code can add a version by editing this room
//! alone. Sources: data model 1.2–1.3 (OPH wiki), the published 1.4 assertion.

pub mod attribute;
pub mod value;

pub use attribute::{AttrId, Version};

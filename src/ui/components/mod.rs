//! Parts that pages are made of.

pub mod attribute;
pub mod checks;
pub mod claims;
pub mod contact;
pub mod copy;
pub mod doors;
pub mod finding;
pub mod hand_over;
pub mod icon;
pub mod lanes;
pub mod needs;
pub mod parts;
pub mod room;
pub mod shell;
pub mod then;
pub mod untrusted;
pub mod words;

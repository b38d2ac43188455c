//! All prose but the model's own, and the rendering of a report.

pub mod answers;
pub mod checks;
pub mod compare;
pub(crate) mod fill;
pub mod hand_over;
pub mod login;
pub mod page;
pub mod proof;
pub mod prose;
pub mod read;
pub mod refused;
pub mod render;
pub mod rules;
pub mod saml_metadata;
pub mod simulate;
pub mod sso;
mod summary;
pub mod time;
pub mod trace;
pub mod trouble;

pub mod model_view;

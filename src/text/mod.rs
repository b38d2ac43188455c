//! All prose but the model's own, and the rendering of a report.

pub mod answers;
mod fill;
pub mod page;
pub mod render;
mod summary;
pub mod time;

pub mod model_view;

//! All prose but the model's own, and the rendering of a report.

pub mod time;

pub mod model_view;

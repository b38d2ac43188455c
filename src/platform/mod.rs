//! The only place that names web_sys and js_sys.

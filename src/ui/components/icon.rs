//! Icons: strokes on a 24 px grid. They only ever stand beside words.

use leptos::attr::custom::CustomAttribute;
use leptos::html::ElementChild;
use leptos::prelude::{AnyView, IntoAny};
use leptos::svg;

use crate::report::{AttributeStatus, CheckStatus, Severity, Verdict};

pub use crate::engine::screen::node::Icon;

/// In the order of [`Icon`].
const STROKES: [&str; 17] = [
    // Mirror
    "M12 2.5c4 0 6.5 3 6.5 7s-2.5 7-6.5 7-6.5-3-6.5-7 2.5-7 6.5-7ZM12 16.5v5M8.5 21.5h7M9 9.5 13 5.5M11 12l4.5-4.5",
    // Tick
    "M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19ZM7.5 12.2l3.1 3.1 6-6.3",
    // Warning
    "M12 3.2 22 20.5H2ZM12 9.5v5M12 17.6v.2",
    // Cross
    "M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8ZM9 9l6 6M15 9l-6 6",
    // Info
    "M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19ZM12 11v6M12 7.2v.2",
    // Question
    "M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19ZM9.2 9.4c.2-1.6 1.3-2.6 2.9-2.6s2.8 1 2.8 2.5c0 2.2-2.9 2.3-2.9 4.6M12 17v.2",
    // Dash
    "M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19ZM8 12h8",
    // Enter
    "M13 4h6v16h-6M4 12h11M11 8l4 4-4 4",
    // Paste
    "M9 3h6v4H9ZM9 5H5v16h14V5h-4M8.5 12h7M8.5 16h5",
    // People
    "M9 4a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM2.5 20c.3-4 2.8-6 6.5-6s6.2 2 6.5 6M16 4.6a3.2 3.2 0 0 1 0 6M18 14.4c2.2.8 3.4 2.7 3.5 5.6",
    // Lock
    "M5.5 10.5h13v10h-13ZM8.5 10.5V7a3.5 3.5 0 0 1 7 0v3.5M12 14.5v2.5",
    // Download
    "M12 3v12M7.5 10.5 12 15l4.5-4.5M4 20.5h16",
    // Print
    "M7 8V3h10v5M7 17H3.5V8h17v9H17M7 13.5h10v7.5H7Z",
    // Copy
    "M8.5 8.5h12v12h-12ZM15.5 8.5v-5h-12v12h5",
    // Arrow
    "M4 12h16M13.5 5.5 20 12l-6.5 6.5",
    // Leave
    "M11 4H5v16h6M10 12h10.5M16 7.5l4.5 4.5-4.5 4.5",
    // Again
    "M20 5v5h-5M4 19v-5h5M19.5 10A8 8 0 0 0 5.6 7.2M4.5 14a8 8 0 0 0 13.9 2.8",
];

/// What is drawn for the icon of that number.
pub fn stroke(number: usize) -> &'static str {
    STROKES.get(number).copied().unwrap_or_default()
}

impl Icon {
    pub fn of_verdict(verdict: Verdict) -> Icon {
        match verdict {
            Verdict::Ok => Icon::Tick,
            Verdict::Attention => Icon::Warning,
            Verdict::Fault => Icon::Cross,
        }
    }

    pub fn of_severity(severity: Severity) -> Icon {
        match severity {
            Severity::Error => Icon::Cross,
            Severity::Warning => Icon::Warning,
            Severity::Info => Icon::Info,
        }
    }

    pub fn of_check(status: CheckStatus) -> Icon {
        match status {
            CheckStatus::Pass => Icon::Tick,
            CheckStatus::Fail => Icon::Cross,
            CheckStatus::Unknown => Icon::Question,
            CheckStatus::NotApplicable => Icon::Dash,
        }
    }

    pub fn of_attribute(status: AttributeStatus, mandatory: bool) -> Icon {
        match status {
            AttributeStatus::Ok => Icon::Tick,
            AttributeStatus::Wrong | AttributeStatus::Withheld => Icon::Cross,
            AttributeStatus::Missing if mandatory => Icon::Cross,
            AttributeStatus::Missing | AttributeStatus::Empty => Icon::Dash,
            AttributeStatus::Unexpected => Icon::Info,
            AttributeStatus::NotInThisVersion => Icon::Dash,
            AttributeStatus::NotObservable => Icon::Question,
        }
    }
}

/// The icon, hidden from screen readers.
pub fn icon(icon: Icon) -> AnyView {
    svg::svg()
        .attr("class", "icon")
        .attr("viewBox", "0 0 24 24")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .child(svg::path().attr("d", stroke(icon as usize)))
        .into_any()
}

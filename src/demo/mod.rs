//! Personas and the demo issuer that signs for them in the browser.

//! "I could not log in at all": from what a failed login left behind to the cause.

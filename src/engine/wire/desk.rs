//! What the support desk is asked and answers.

use crate::encoding::wire::{fields, variants};
use crate::engine::desk::{Asked, HeldView, Reply, Request, Want, Wish};

fields! {
    Asked { lang, path, state, acts, config, base, now, held, want, documents, trace }
    HeldView { number, via, kind, received, shown }
    Want { of, wish }
    Wish { full, place, ids }
}

variants! {
    Request {
        "screen" Screen(asked),
        "open" Open { text, lang },
        "file" File { documents, form, lang },
    }
    Reply {
        "screen" Screen(view),
        "intakes" Intakes(intakes),
        "trace" Trace(trace),
        "unreadable" Unreadable(view),
        "file" File(file),
        "failed" Failed,
    }
}

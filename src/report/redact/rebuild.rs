//! A structured value put together again.

use super::Shown;
use crate::model::value::{Part, PartCode};

/// The value again from its shown parts and the separators between them;
/// `None` where the parts do not cover it in order.
pub fn rebuild(text: &str, parts: &[Part], shown: &[(PartCode, Shown)]) -> Option<Vec<Shown>> {
    let mut whole: Vec<Shown> = Vec::new();
    let mut rest = text;
    for (index, (part, (_, shown))) in parts.iter().zip(shown).enumerate() {
        if index > 0
            && let Some(after) = rest.strip_prefix([';', '.'])
        {
            let used = rest.len() - after.len();
            whole.push(Shown::Text(rest.get(..used)?.to_owned()));
            rest = after;
        }
        rest = rest.strip_prefix(part.text.as_str())?;
        let repeated = whole.last() == Some(shown) && matches!(shown, Shown::Hidden(_));
        if !repeated {
            whole.push(shown.clone());
        }
    }
    rest.is_empty().then_some(whole)
}

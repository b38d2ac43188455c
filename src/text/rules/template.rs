//! Templates of rule texts.
//!
//! - `{name}`: an argument
//! - `[…{name}…]`: stands only where all its arguments are known
//! - `{name?text for 1|text for others}`, `{name?4:text for 4|text for others}`;
//!   `#` is the value (the argument `#name`, spelled, where there is one), and an unknown value takes the second text

/// Named arguments, as they are shown.
pub type Args<'a> = &'a [(&'a str, String)];

/// The template with its arguments. Arguments are never read for places of
/// their own, so what came from outside stays text.
pub fn fill(template: &str, args: Args<'_>) -> String {
    let mut out = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('[') {
        simple(before, args, &mut out);
        let (optional, tail) = after.split_once(']').unwrap_or((after, ""));
        if places(optional).all(|name| value(args, name).is_some()) {
            simple(optional, args, &mut out);
        }
        rest = tail;
    }
    simple(rest, args, &mut out);
    out
}

/// The value of an argument; an empty one counts as unknown.
pub fn value<'a>(args: Args<'a>, name: &str) -> Option<&'a str> {
    args.iter()
        .find(|(known, value)| *known == name && !value.is_empty())
        .map(|(_, value)| value.as_str())
}

/// Names of the arguments a template asks for.
pub fn places(template: &str) -> impl Iterator<Item = &str> {
    template
        .split('{')
        .skip(1)
        .filter_map(|after| after.split(['}', '?']).next())
}

fn simple(template: &str, args: Args<'_>, out: &mut String) {
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let (place, tail) = after.split_once('}').unwrap_or((after, ""));
        match place.split_once('?') {
            None => out.push_str(value(args, place).unwrap_or_default()),
            Some((name, texts)) => choice(args, name, texts, out),
        }
        rest = tail;
    }
    out.push_str(rest);
}

fn choice(args: Args<'_>, name: &str, texts: &str, out: &mut String) {
    let known = value(args, name);
    let (first, others) = texts.split_once('|').unwrap_or(("", texts));
    let (wanted, first) = match first.split_once(':') {
        Some((number, text)) if number.bytes().all(|b| b.is_ascii_digit()) => (number, text),
        _ => ("1", first),
    };
    let text = if known == Some(wanted) { first } else { others };
    match text.split_once('#') {
        Some((before, after)) => {
            out.push_str(before);
            out.push_str(spelled(args, name).or(known).unwrap_or_default());
            out.push_str(after);
        }
        None => out.push_str(text),
    }
}

/// The argument `#name`.
fn spelled<'a>(args: Args<'a>, name: &str) -> Option<&'a str> {
    args.iter()
        .find(|(known, _)| known.strip_prefix('#') == Some(name))
        .map(|(_, value)| value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_options_and_choices() {
        let args = [("code", "0123".to_owned()), ("n", "4".to_owned())];
        let empty = [("code", String::new())];
        for (template, with, without) in [
            ("a[ {code}] b", "a 0123 b", "a b"),
            ("[{code}, ]b", "0123, b", "b"),
            ("x{n?4: four|# of them}", "x four", "x of them"),
            ("[so {n?one piece|# pieces} fell]", "so 4 pieces fell", ""),
            ("[{code} {other}]", "", ""),
        ] {
            assert_eq!(fill(template, &args), with, "{template}");
            let without_args = fill(template, &empty).replace(" of", "of");
            assert_eq!(without_args, without.replace(" of", "of"), "{template}");
        }
    }

    #[test]
    fn arguments_are_not_read_again() {
        let args = [("a", "{b}[x]#".to_owned()), ("b", "no".to_owned())];
        assert_eq!(fill("[{a}]{b}", &args), "{b}[x]#no");
    }

    #[test]
    fn a_broken_template_does_not_panic() {
        for template in ["{", "[", "{a?", "]", "}", "[{a", "{a?1:|"] {
            let _ = fill(template, &[("a", "1".to_owned())]);
        }
    }
}

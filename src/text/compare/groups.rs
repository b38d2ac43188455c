//! A group of logins in one sentence.

use crate::compare::groups::Group;
use crate::lang::{Lang, Tri};
use crate::text::fill::{fill, sentence, texts};
use crate::text::render::words;

/// "8 of 10 logins: … Same school (30076), same education provider (…)."
pub fn group(group: &Group, lang: Lang) -> String {
    let say = |text: &Tri, args: &[&str]| fill(text, lang, args);
    let (count, total) = (group.of.len(), group.total.to_string());
    let title = match group.code.as_str() {
        "" => WELL.get(lang),
        _ => group.title.trim_end_matches('.'),
    };
    let one = count == 1;
    let mut places: Vec<String> = Vec::new();
    let mut add = |text: &str, of_one: &Tri, of_many: &Tri| {
        if !text.is_empty() {
            places.push(say(if one { of_one } else { of_many }, &[text]));
        }
    };
    add(&group.school, &SCHOOL, &SAME_SCHOOL);
    add(&group.provider, &PROVIDER, &SAME_PROVIDER);
    if !group.alike {
        let values = group.args.iter().map(|(_, value)| value.as_str());
        let values: Vec<&str> = values.filter(|value| !value.is_empty()).collect();
        add(&values.join(", "), &SAME_VALUE, &SAME_VALUE);
    }
    places.push(words::environment(group.environment).get(lang).to_owned());
    let count = count.to_string();
    let head = say(&COUNT, &[&count, &total, &sentence(title)]);
    let alike = match group.alike {
        true => String::new(),
        false => [" ", ALIKE.get(lang)].concat(),
    };
    let mut place = places.join(", ");
    if let Some(first) = place.chars().next() {
        // Finnish and Swedish words here begin with plain letters.
        let rest = place.split_off(first.len_utf8());
        place = [first.to_ascii_uppercase().to_string(), rest].concat();
    }
    [&head, &*alike, " ", &place, "."].concat()
}

texts! {
    COUNT { "{0}/{1} kirjautumisesta: {2}", "{0} av {1} inloggningar: {2}", "{0} of {1} logins: {2}" }
    WELL { "kunnossa", "i sin ordning", "in order" }
    ALIKE {
        "Muissa samanlainen.",
        "Liknande i de andra.",
        "Much the same in the others.",
    }
    SCHOOL { "koulu {0}", "skola {0}", "school {0}" }
    SAME_SCHOOL { "sama koulu ({0})", "samma skola ({0})", "same school ({0})" }
    PROVIDER { "koulutustoimija {0}", "utbildningsaktör {0}", "education provider {0}" }
    SAME_PROVIDER {
        "sama koulutustoimija ({0})",
        "samma utbildningsaktör ({0})",
        "same education provider ({0})",
    }
    SAME_VALUE { "yhteistä: {0}", "gemensamt: {0}", "in common: {0}" }
}

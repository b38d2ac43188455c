//! Labels and shapes of hidden values in words.

use crate::lang::{Lang, Tri};
use crate::report::redact::{Category, Chars, Check, Form, Label, Shape, Shown};
use crate::text::fill::{fill, list, texts};

/// `[luokka 1]`
pub fn label(label: &Label, lang: Lang) -> String {
    let word = match label.category {
        Category::Name => LABEL_NAME,
        Category::Id => LABEL_ID,
        Category::Class => LABEL_CLASS,
        Category::Place => LABEL_PLACE,
        Category::Value => LABEL_VALUE,
    };
    format!("[{} {}]", word.get(lang), label.number)
}

/// A value put together from its shown parts.
pub fn join(parts: &[Shown], lang: Lang) -> String {
    parts
        .iter()
        .map(|part| match part {
            Shown::Text(text) => text.clone(),
            Shown::Hidden(hidden) => label(hidden, lang),
        })
        .collect()
}

/// "11 merkkiä: numeroita; tarkistusnumero oikein".
pub fn describe(shape: &Shape, lang: Lang) -> String {
    let mut said = Vec::new();
    match shape.form {
        Form::Empty => said.push(EMPTY.get(lang).to_owned()),
        Form::Oid {
            node,
            digits,
            check,
        } => {
            said.push(fill(&OID, lang, &[&node.to_string(), &digits.to_string()]));
            let check = match check {
                Check::Right => Some(CHECK_RIGHT),
                Check::Wrong => Some(CHECK_WRONG),
                Check::Unknown => None,
            };
            said.extend(check.map(|text| text.get(lang).to_owned()));
        }
        Form::PersonalCode { right: true } => said.push(PERSONAL_CODE.get(lang).to_owned()),
        Form::PersonalCode { right: false } => said.push(PERSONAL_CODE_LIKE.get(lang).to_owned()),
        Form::Address => said.push(ADDRESS.get(lang).to_owned()),
        Form::Hex => {
            said.extend(length(shape, lang));
            said.push(HEX.get(lang).to_owned());
        }
        Form::Digits => match shape.length {
            Some(1) => said.push(ONE_DIGIT.get(lang).to_owned()),
            Some(n) => said.push(fill(&DIGITS, lang, &[&n.to_string()])),
            None => {}
        },
        Form::Text => match (length(shape, lang), chars(&shape.chars, lang)) {
            (Some(length), kinds) if !kinds.is_empty() => said.push(format!("{length}: {kinds}")),
            (Some(length), _) => said.push(length),
            (None, _) => said.push(TEXT.get(lang).to_owned()),
        },
    }
    if shape.chars.stray_space {
        said.push(STRAY_SPACE.get(lang).to_owned());
    }
    if shape.chars.garbled {
        said.push(GARBLED.get(lang).to_owned());
    }
    said.join("; ")
}

fn length(shape: &Shape, lang: Lang) -> Option<String> {
    let text = match shape.length? {
        1 => ONE_CHARACTER.get(lang).to_owned(),
        n => fill(&CHARACTERS, lang, &[&n.to_string()]),
    };
    Some(text)
}

fn chars(chars: &Chars, lang: Lang) -> String {
    let kinds: [(bool, Tri); 6] = [
        (chars.upper, UPPER),
        (chars.lower, LOWER),
        (chars.beyond_ascii, BEYOND_ASCII),
        (chars.digits, SOME_DIGITS),
        (chars.spaces, SPACES),
        (chars.marks, MARKS),
    ];
    let words: Vec<String> = kinds
        .iter()
        .filter(|(present, _)| *present)
        .map(|(_, word)| word.get(lang).to_owned())
        .collect();
    list(&words, lang)
}

texts! {
    LABEL_NAME { "nimi", "namn", "name" }
    LABEL_ID { "tunniste", "identifierare", "identifier" }
    LABEL_CLASS { "luokka", "klass", "class" }
    LABEL_PLACE { "organisaatio", "organisation", "organisation" }
    LABEL_VALUE { "arvo", "värde", "value" }
    EMPTY { "tyhjä", "tom", "empty" }
    TEXT { "tekstiä", "text", "text" }
    OID {
        "OID-tunniste, solmu {0}, lopussa {1} numeroa",
        "OID-identifierare, nod {0}, {1} siffror i slutet",
        "OID, node {0}, {1} digits at the end",
    }
    CHECK_RIGHT { "tarkistusnumero oikein", "kontrollsiffran stämmer", "check digit right" }
    CHECK_WRONG { "tarkistusnumero väärin", "kontrollsiffran stämmer inte", "check digit wrong" }
    PERSONAL_CODE {
        "suomalainen henkilötunnus, tarkistusmerkki oikein",
        "finländsk personbeteckning, kontrolltecknet stämmer",
        "Finnish personal identity code, check character right",
    }
    PERSONAL_CODE_LIKE {
        "henkilötunnuksen näköinen, tarkistusmerkki väärin",
        "liknar en personbeteckning, kontrolltecknet stämmer inte",
        "looks like a Finnish personal identity code, check character wrong",
    }
    ADDRESS { "sähköpostiosoitteen muotoinen", "formad som en e-postadress", "shaped like an e-mail address" }
    HEX { "heksadesimaalinumeroita", "hexadecimala siffror", "hexadecimal digits" }
    ONE_DIGIT { "1 numero", "1 siffra", "1 digit" }
    DIGITS { "{0} numeroa", "{0} siffror", "{0} digits" }
    ONE_CHARACTER { "1 merkki", "1 tecken", "1 character" }
    CHARACTERS { "{0} merkkiä", "{0} tecken", "{0} characters" }
    UPPER { "isoja kirjaimia", "stora bokstäver", "capital letters" }
    LOWER { "pieniä kirjaimia", "små bokstäver", "small letters" }
    BEYOND_ASCII { "kirjaimia kuten å, ä, ö", "bokstäver som å, ä, ö", "letters such as å, ä, ö" }
    SOME_DIGITS { "numeroita", "siffror", "digits" }
    SPACES { "välilyöntejä", "mellanslag", "spaces" }
    MARKS { "muita merkkejä", "andra tecken", "other characters" }
    STRAY_SPACE {
        "ylimääräinen välilyönti",
        "ett mellanslag för mycket",
        "a stray space",
    }
    GARBLED { "rikkinäisiä kirjaimia", "trasiga bokstäver", "broken letters" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_in_words() {
        let say = |text| describe(&Shape::of(text), Lang::En);
        assert_eq!(
            say("1.2.246.562.24.10000000003"),
            "OID, node 24, 11 digits at the end; check digit right"
        );
        assert_eq!(say("9A"), "2 characters: capital letters and digits");
        assert_eq!(say("12345"), "5 digits");
        assert_eq!(say(""), "empty");
        assert_eq!(
            say("Å "),
            "2 characters: letters such as å, ä, ö and spaces; a stray space"
        );
    }
}

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

/// What a value is like, to stand behind "it is": "an OID (node 10) with 11 digits at the end, check digit right".
pub fn describe(shape: &Shape, lang: Lang) -> String {
    let mut said = match shape.form {
        Form::Empty => EMPTY.get(lang).to_owned(),
        Form::Oid {
            node,
            digits,
            check,
        } => oid(node, digits, check, lang),
        Form::PersonalCode { right: true } => PERSONAL_CODE.get(lang).to_owned(),
        Form::PersonalCode { right: false } => PERSONAL_CODE_LIKE.get(lang).to_owned(),
        Form::Address => ADDRESS.get(lang).to_owned(),
        Form::Hex => counted(shape, &TEXT, &ONE_CHARACTER, &HEX, lang),
        Form::Digits => counted(shape, &SOME_DIGITS, &ONE_DIGIT, &DIGITS, lang),
        Form::Text => {
            let mut said = counted(shape, &TEXT, &ONE_CHARACTER, &CHARACTERS, lang);
            let kinds = chars(&shape.chars, lang);
            if shape.length.is_some() && !kinds.is_empty() {
                join_clause(&mut said, MADE_OF.get(lang), lang);
                said.push(' ');
                said.push_str(&kinds);
            }
            said
        }
    };
    for (odd, text) in [
        (shape.chars.outer_space, &OUTER_SPACE),
        (shape.chars.double_space, &DOUBLE_SPACE),
        (shape.chars.no_break_space, &NO_BREAK_SPACE),
        (shape.chars.invisible, &INVISIBLE),
        (shape.chars.mixed_script, &MIXED_SCRIPT),
        (shape.chars.garbled, &GARBLED),
    ] {
        if odd {
            said.push_str("; ");
            said.push_str(text.get(lang));
        }
    }
    said
}

/// Numbers of persons (oppijanumero, those of test persons too) by name, others as OIDs.
fn oid(node: u32, digits: usize, check: Check, lang: Lang) -> String {
    let mut said = match node {
        24 => LEARNER_ID.get(lang).to_owned(),
        98 | 198 | 298 => TEST_LEARNER_ID.get(lang).to_owned(),
        _ => fill(&OID, lang, &[&node.to_string(), &digits.to_string()]),
    };
    let length = match (node, digits) {
        (24 | 98 | 198 | 298, 11) => RIGHT_LENGTH.get(lang).to_owned(),
        (24 | 98 | 198 | 298, _) => fill(&WRONG_LENGTH, lang, &[&digits.to_string()]),
        _ => String::new(),
    };
    join_clause(&mut said, &length, lang);
    let check = match check {
        Check::Right => CHECK_RIGHT,
        Check::Wrong => CHECK_WRONG,
        Check::Unknown => return said,
    };
    said.push_str("; ");
    said.push_str(check.get(lang));
    said
}

/// Finnish puts a comma before a clause.
fn join_clause(said: &mut String, clause: &str, lang: Lang) {
    if !clause.is_empty() {
        said.push_str(if lang == Lang::Fi { ", " } else { " " });
        said.push_str(clause);
    }
}

fn counted(shape: &Shape, unknown: &Tri, one: &Tri, many: &Tri, lang: Lang) -> String {
    match shape.length {
        None => unknown.get(lang).to_owned(),
        Some(1) => one.get(lang).to_owned(),
        Some(n) => fill(many, lang, &[&n.to_string()]),
    }
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
    EMPTY { "tyhjä", "tomt", "empty" }
    TEXT { "tekstiä", "text", "text" }
    LEARNER_ID { "oppijanumero", "ett studentnummer", "a learner ID" }
    TEST_LEARNER_ID { "testihenkilön oppijanumero", "en testpersons studentnummer", "a test person's learner ID" }
    RIGHT_LENGTH { "jonka pituus on oikea", "av rätt längd", "of the right length" }
    WRONG_LENGTH {
        "jonka lopussa on {0} numeroa eikä 11",
        "med {0} siffror i slutet i stället för 11",
        "with {0} digits at the end instead of 11",
    }
    OID {
        "OID-tunniste (solmu {0}), jonka lopussa on {1} numeroa",
        "en OID-identifierare (nod {0}) med {1} siffror i slutet",
        "an OID (node {0}) with {1} digits at the end",
    }
    CHECK_RIGHT { "tarkistusnumero on oikein", "kontrollsiffran stämmer", "its check digit is right" }
    CHECK_WRONG { "tarkistusnumero on väärin", "kontrollsiffran stämmer inte", "its check digit is wrong" }
    PERSONAL_CODE {
        "suomalainen henkilötunnus, jonka tarkistusmerkki on oikein",
        "en finländsk personbeteckning vars kontrolltecken stämmer",
        "a Finnish personal identity code whose check character is right",
    }
    PERSONAL_CODE_LIKE {
        "henkilötunnuksen näköinen teksti, jonka tarkistusmerkki on väärin",
        "en text som liknar en personbeteckning men vars kontrolltecken inte stämmer",
        "a text that looks like a Finnish personal identity code but whose check character is wrong",
    }
    ADDRESS {
        "sähköpostiosoitteen muotoinen teksti",
        "en text formad som en e-postadress",
        "a text shaped like an e-mail address",
    }
    HEX {
        "{0} heksadesimaalimerkkiä (0–9, a–f)",
        "{0} hexadecimala tecken (0–9, a–f)",
        "{0} hexadecimal characters (0–9, a–f)",
    }
    ONE_DIGIT { "yksi numero", "en siffra", "one digit" }
    DIGITS { "{0} numeroa", "{0} siffror", "{0} digits" }
    ONE_CHARACTER { "yhden merkin teksti", "en text på ett tecken", "a text of one character" }
    CHARACTERS { "{0} merkin teksti", "en text på {0} tecken", "a text of {0} characters" }
    MADE_OF { "jossa on", "med", "with" }
    UPPER { "isoja kirjaimia", "stora bokstäver", "capital letters" }
    LOWER { "pieniä kirjaimia", "små bokstäver", "small letters" }
    BEYOND_ASCII { "kirjaimia kuten å, ä, ö", "bokstäver som å, ä, ö", "letters such as å, ä, ö" }
    SOME_DIGITS { "numeroita", "siffror", "digits" }
    SPACES { "välilyöntejä", "mellanslag", "spaces" }
    MARKS { "muita merkkejä", "andra tecken", "other characters" }
    OUTER_SPACE {
        "alussa tai lopussa on välilyönti",
        "det finns ett mellanslag i början eller slutet",
        "there is a space at its start or end",
    }
    DOUBLE_SPACE {
        "mukana on kaksi välilyöntiä peräkkäin",
        "det finns två mellanslag i rad",
        "there are two spaces in a row in it",
    }
    NO_BREAK_SPACE {
        "mukana on erikoinen väli tavallisen välilyönnin tilalla",
        "det finns ett ovanligt mellanrum i stället för ett vanligt mellanslag",
        "there is an unusual space in it instead of an ordinary one",
    }
    INVISIBLE {
        "mukana on näkymätön merkki",
        "det finns ett osynligt tecken",
        "there is an invisible character in it",
    }
    MIXED_SCRIPT {
        "mukana on toisen kirjaimiston kirjain",
        "det finns en bokstav ur ett annat alfabet",
        "there is a letter of another alphabet in it",
    }
    GARBLED {
        "mukana on rikkinäisiä kirjaimia",
        "det finns trasiga bokstäver",
        "there are broken letters in it",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reports from before the legend are read by the words of their labels.
    #[test]
    fn the_words_of_labels_are_known() {
        for category in [
            Category::Name,
            Category::Id,
            Category::Class,
            Category::Place,
            Category::Value,
        ] {
            for lang in Lang::ALL {
                let written = label(
                    &Label {
                        category,
                        number: 3,
                        shape: Shape::of(""),
                    },
                    lang,
                );
                let report = serde_json::json!({
                    "format": "peili-report/1", "redacted": true,
                    "attributes": [{"id": "a", "values": [{"text": written}]}],
                });
                let read = crate::report::kept::of_json(&report).unwrap_or_default();
                assert_eq!(read[0].labels[0].kind, category, "{written}");
            }
        }
    }

    #[test]
    fn shapes_in_words() {
        let say = |text| describe(&Shape::of(text), Lang::En);
        let cases = [
            (
                "1.2.246.562.24.10000000003",
                "a learner ID of the right length; its check digit is right",
            ),
            (
                "1.2.246.562.24.10000000008",
                "a learner ID of the right length; its check digit is wrong",
            ),
            (
                "1.2.246.562.24.1000",
                "a learner ID with 4 digits at the end instead of 11",
            ),
            (
                "1.2.246.562.98.10000000009",
                "a test person's learner ID of the right length; its check digit is right",
            ),
            (
                "1.2.246.562.10.72255864398",
                "an OID (node 10) with 11 digits at the end; its check digit is right",
            ),
            (
                "9A",
                "a text of 2 characters with capital letters and digits",
            ),
            ("a", "a text of one character with small letters"),
            ("12345", "5 digits"),
            ("", "empty"),
            (
                "Å ",
                "a text of 2 characters with letters such as å, ä, ö and spaces; there is a space at its start or end",
            ),
        ];
        for (text, words) in cases {
            assert_eq!(say(text), words, "{text}");
        }
    }
}

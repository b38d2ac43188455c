//! What a case does to a login. Claims of MPASSid go by short names (`role`, `learner`).

use serde_json::{Map, Value};

type Login = Map<String, Value>;

const NAMES: [(&str, &str); 15] = [
    ("learner", "urn:oid:1.3.6.1.4.1.16161.1.1.27"),
    ("uid", "urn:mpass.id:uid"),
    ("nickname", "urn:mpass.id:nickname"),
    ("schoolCode", "urn:mpass.id:schoolCode"),
    ("school", "urn:mpass.id:school"),
    ("schoolInfo", "urn:mpass.id:schoolInfo"),
    ("class", "urn:mpass.id:class"),
    ("classLevel", "urn:mpass.id:classLevel"),
    (CHARGE, "urn:mpass.id:learningMaterialsCharge"),
    ("role", "urn:mpass.id:role"),
    ("educationProviderId", "urn:mpass.id:educationProviderId"),
    ("educationProvider", "urn:mpass.id:educationProvider"),
    (
        "educationProviderInfo",
        "urn:mpass.id:educationProviderInfo",
    ),
    ("originalIssuer", "urn:mpass.id:originalIssuer"),
    ("role_v1.1", "urn:mpass.id:role_v1.1"),
];

const CHARGE: &str = "learningMaterialsCharge";

/// The claims under their full names.
pub fn claims(login: Login) -> Login {
    let full = |name: String| {
        let known = NAMES.iter().find(|(short, _)| *short == name);
        known.map_or(name, |(_, full)| (*full).to_owned())
    };
    let named = |(name, value)| (full(name), value);
    login.into_iter().map(named).collect()
}

/// One step: its name, then what it needs. `$code`, `$oid` and `$provider` are those of the
/// first role.
pub fn apply(login: &mut Login, step: &[Value]) {
    let filled: Vec<Value> = step.iter().map(|value| fill(login, value)).collect();
    let word = |i: usize| filled.get(i).and_then(Value::as_str).unwrap_or_default();
    let words = |from: usize| filled.iter().skip(from).filter_map(Value::as_str);
    match word(0) {
        "set" => drop(login.insert(word(1).to_owned(), filled[2].clone())),
        "drop" => words(1).for_each(|name| drop(login.remove(name))),
        "only" => login.retain(|name, _| words(1).any(|kept| kept == name)),
        "rename" => {
            if let Some(value) = login.remove(word(1)) {
                login.insert(word(2).to_owned(), value);
            }
        }
        "swap" => {
            let some = words(3).next().is_some();
            for (name, value) in login.iter_mut() {
                if !some || words(3).any(|chosen| chosen == name) {
                    each(value, &mut |text| *text = text.replace(word(1), word(2)));
                }
            }
        }
        "part" => part(login, &filled[1], word(2), false),
        "parts" => part(login, &filled[1], word(2), true),
        "class" => {
            part(login, &2.into(), word(1), false);
            match login.get_mut("class") {
                Some(_) if word(1).is_empty() => drop(login.remove("class")),
                Some(class) => *class = word(1).into(),
                None => {}
            }
        }
        "role" => {
            part(login, &3.into(), word(1), true);
            part(login, &4.into(), word(2), true);
        }
        "cut" => roles(login, &mut |parts, _| parts.truncate(size(&filled[1]))),
        "add" => change(login, word(1), |values| values.push(word(2).to_owned())),
        "without" => change(login, word(1), |values| {
            values.retain(|v| !v.contains(word(2)))
        }),
        "also" => {
            let first = texts(&login["role"])[0].clone();
            change(login, "role", |values| values.push(first));
            roles(login, &mut |parts, last| {
                if last {
                    parts[2].clear();
                    word(1).clone_into(&mut parts[3]);
                    parts
                        .iter_mut()
                        .skip(4)
                        .take(1)
                        .for_each(|code| word(2).clone_into(code));
                }
            });
        }
        "charge" => {
            let first = texts(&login["role"])[0].clone();
            let keys = first
                .split(';')
                .enumerate()
                .filter(|(i, _)| matches!(i, 1 | 5));
            let charges: Vec<String> = keys.map(|(_, key)| [word(1), key].join(";")).collect();
            login.insert(CHARGE.to_owned(), charges.into());
        }
        "charges" => each(&mut login[CHARGE], &mut |text| {
            *text = [word(1), text.split_once(';').unwrap().1].join(";");
        }),
        "both-charges" => change(login, CHARGE, |values| {
            let keys: Vec<String> = values.iter().map(|v| v[1..].to_owned()).collect();
            *values = ["0", "1"]
                .into_iter()
                .flat_map(|c| keys.iter().map(move |k| [c, k].concat()))
                .collect();
        }),
        "twice" => change(login, word(1), |values| values.extend(values.clone())),
        "empty" => {
            for (name, value) in login.iter_mut() {
                if !words(1).any(|kept| kept == name) {
                    *value = "".into();
                }
            }
        }
        "arrays" => login
            .values_mut()
            .for_each(|value| *value = texts(value).into()),
        "strings" => login.values_mut().for_each(single),
        "reverse" => *login = std::mem::take(login).into_iter().rev().collect(),
        "reverse-values" if login.contains_key(word(1)) => change(login, word(1), |v| v.reverse()),
        "rotate" => change(login, word(1), |values| values.rotate_left(1)),
        "reverse-values" => {}
        "saml" | "both-names" => {
            for (oidc, saml) in [
                ("given_name", "urn:oid:2.5.4.42"),
                ("family_name", "urn:oid:2.5.4.4"),
            ] {
                if let Some(value) = login.get(oidc).cloned() {
                    login.insert(saml.to_owned(), value);
                }
                if word(0) == "saml" {
                    login.remove(oidc);
                }
            }
        }
        other => panic!("{other}"),
    }
}

fn fill(login: &Login, value: &Value) -> Value {
    let Some(text) = value.as_str().filter(|text| text.contains('$')) else {
        return value.clone();
    };
    let first = login
        .get("role")
        .map(texts)
        .and_then(|roles| roles.into_iter().next());
    let first = first.unwrap_or_default();
    let part = |i: usize| first.split(';').nth(i).unwrap_or_default().to_owned();
    let mut text = text.to_owned();
    for (name, i) in [("$code", 1), ("$oid", 5), ("$provider", 0)] {
        if text.contains(name) {
            assert!(!part(i).is_empty(), "{name} of {first}");
            text = text.replace(name, &part(i));
        }
    }
    text.into()
}

/// Sets a part of the first role, or of all.
fn part(login: &mut Login, index: &Value, text: &str, all: bool) {
    let mut done = false;
    roles(login, &mut |parts, _| {
        if let Some(part) = parts.get_mut(size(index)).filter(|_| all || !done) {
            text.clone_into(part);
        }
        done = true;
    });
}

/// Every role in its parts; the flag is true for the last.
fn roles(login: &mut Login, change_parts: &mut dyn FnMut(&mut Vec<String>, bool)) {
    change(login, "role", |values| {
        let last = values.len() - 1;
        for (i, value) in values.iter_mut().enumerate() {
            let mut parts: Vec<String> = value.split(';').map(str::to_owned).collect();
            change_parts(&mut parts, i == last);
            *value = parts.join(";");
        }
    });
}

/// Changes the list of a claim's values; one value stays a string.
fn change(login: &mut Login, name: &str, how: impl FnOnce(&mut Vec<String>)) {
    let mut values = login.get(name).map(texts).unwrap_or_default();
    how(&mut values);
    if values.is_empty() {
        login.remove(name);
        return;
    }
    let mut value = values.into();
    single(&mut value);
    login.insert(name.to_owned(), value);
}

fn single(value: &mut Value) {
    if let Some([one]) = value.as_array().map(Vec::as_slice) {
        *value = one.clone();
    }
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        Value::String(text) => vec![text.clone()],
        other => panic!("{other}"),
    }
}

fn each(value: &mut Value, how: &mut dyn FnMut(&mut String)) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(|value| each(value, how)),
        Value::String(text) => how(text),
        _ => {}
    }
}

fn size(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap()).unwrap()
}

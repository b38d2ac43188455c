//! What must never change a diagnosis: the name an attribute travels under, the order of claims
//! and of values, and the array around a single value.

use serde_json::{Map, Value};

use super::faults::FAULTS;
use super::source::{ALL, Dice, Source};
use super::{config, parsed};
use crate::diagnosis::judge;
use crate::intake::{Environment, Expectation, Parsed};
use crate::model::{AttrId, Version};
use crate::report::{Party, Severity};

fn verdicts(parsed: &Parsed, environment: Environment) -> Vec<(&'static str, Severity, Party)> {
    let expectation = Expectation {
        environment,
        ..Expectation::default()
    };
    let mut found: Vec<_> = judge(parsed, &[], &expectation, &config(), 0)
        .findings
        .iter()
        .map(|f| (f.rule.code(), f.severity, f.responsible))
        .collect();
    found.sort();
    found
}

fn renamed(login: &Value, name: fn(AttrId) -> &'static str) -> Value {
    let empty = Map::new();
    let claims = login.as_object().unwrap_or(&empty);
    let change = |claim: &String| {
        let known = AttrId::ALL.into_iter().find(|id| id.info().claim == claim);
        known.map_or(claim.as_str(), name).to_owned()
    };
    claims.iter().map(|(k, v)| (change(k), v.clone())).collect()
}

fn values(login: &Value, change: &mut dyn FnMut(&Value) -> Value) -> Value {
    let empty = Map::new();
    let claims = login.as_object().unwrap_or(&empty);
    claims.iter().map(|(k, v)| (k.clone(), change(v))).collect()
}

fn shuffled<T>(list: &mut [T], dice: &mut Dice) {
    for i in (1..list.len()).rev() {
        list.swap(i, dice.roll(i + 1));
    }
}

fn holds(login: &Value, environment: Environment, dice: &mut Dice) {
    let usual = verdicts(&parsed(login), environment);
    let forms = [
        ("SAML names", renamed(login, |id| id.info().saml)),
        (
            "friendly names",
            renamed(login, |id| id.info().friendly_name),
        ),
        (
            "arrays",
            values(login, &mut |value| match value {
                Value::String(_) => Value::Array(vec![value.clone()]),
                Value::Array(one) if one.len() == 1 => one[0].clone(),
                other => other.clone(),
            }),
        ),
        (
            "order of values",
            values(login, &mut |value| match value {
                Value::Array(list) => {
                    let mut list = list.clone();
                    shuffled(&mut list, dice);
                    Value::Array(list)
                }
                other => other.clone(),
            }),
        ),
    ];
    for (what, form) in forms {
        assert_eq!(
            verdicts(&parsed(&form), environment),
            usual,
            "{what} {login:#}"
        );
    }
    let mut other = parsed(login);
    shuffled(&mut other.sources[0].claims, dice);
    assert_eq!(
        verdicts(&other, environment),
        usual,
        "order of claims {login:#}"
    );
}

#[test]
fn names_order_and_arrays_never_change_a_diagnosis() {
    let mut dice = Dice(17);
    for version in Version::ALL {
        for who in ALL.into_iter().filter(|who| who.is_in(version)) {
            for _ in 0..3 {
                let source = Source::random(who, version, &mut dice);
                holds(&source.login(), Environment::Unknown, &mut dice);
            }
        }
        for fault in FAULTS {
            for who in fault.who.iter().filter(|who| who.is_in(version)) {
                let mut source = Source::random(*who, version, &mut dice);
                if (fault.spoil)(&mut source, &mut dice) {
                    holds(&source.login(), Environment::Production, &mut dice);
                }
            }
        }
    }
}

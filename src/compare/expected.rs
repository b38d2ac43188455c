//! A login against what the register should send: the fields are formed forwards as MPASSid does
//! it (`model::forming`), and the outcome is held against what came.
//!
//! What this page cannot know is no difference: a uid, and the name and OID of a school that the
//! login does not name. In their place stands [`UNKNOWN`], which fits anything.

use super::read::Login;
use crate::model::forming::{self, Formed, Organisation, Provider};
use crate::model::value::{self, UNKNOWN_SCHOOL, organisation_oid, school_code};
use crate::model::{AttrId, FormedBy, Version};
use crate::report::{Contact, Document, Party, Severity};
use crate::simulate::steps::{Code, Line, Tone, lines};
use crate::simulate::{Field, Fields, OBJECTS, State, lookup};

/// Stands for what cannot be known here.
pub const UNKNOWN: &str = "?";

/// How an attribute that came fares against what was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    AsExpected,
    Differs,
    Missing,
    /// Came, though nothing of the expected data makes it.
    Extra,
    /// What it would be cannot be known here.
    Unformed,
}

impl Status {
    pub fn code(self) -> &'static str {
        match self {
            Status::AsExpected => "as-expected",
            Status::Differs => "differs",
            Status::Missing => "missing",
            Status::Extra => "extra",
            Status::Unformed => "unformed",
        }
    }
}

/// One attribute, as expected and as received.
#[derive(Clone, Debug)]
pub struct ExpectedRow {
    pub id: AttrId,
    pub status: Status,
    pub expected: Vec<String>,
    pub received: Vec<String>,
    /// Who sees to it, where it is not as expected.
    pub party: Option<(Party, Contact)>,
    /// Code of the finding that tells why.
    pub by: Option<String>,
}

#[derive(Clone, Debug)]
pub struct Expected {
    /// Attributes about which the fields say something.
    pub rows: Vec<ExpectedRow>,
    /// Where MPASSid would drop something of the expected data itself.
    pub remarks: Vec<Line>,
    pub version: Version,
}

/// The fields that make roles and schools.
const OF_SCHOOL: [Field; 5] = [
    Field::SchoolIds,
    Field::Roles,
    Field::Groups,
    Field::GroupLevels,
    Field::Charges,
];

/// Holds the login against the fields. `whole`: what is empty there is empty in the register;
/// else nothing is said about it.
pub fn expected(state: &State, document: &Document, whole: bool) -> Expected {
    let login = Login::of(document);
    let version = document.received.model.unwrap_or(Version::CURRENT);
    let mut used = state.clone();
    used.version = version;
    let mut remarks = learner_id(&mut used, whole);
    complete(&mut used, &login, whole);
    let issuer = login.texts(AttrId::OriginalIssuer);
    let issuer = issuer.first().copied().unwrap_or(UNKNOWN);
    let mut home = used.home(&used.fields, issuer);
    home.municipality = Some(UNKNOWN.to_owned());
    let find = |number: &str| organisation(number, &login);
    let formed = forming::form(&home, &find, issuer, version);
    let told = |id| is_told(id, &state.fields, whole);
    let all = AttrId::ALL.into_iter();
    let rows = all
        .filter(|id| id.info().is_in(version) && told(*id))
        .filter_map(|id| row(id, values(id, state, &formed), &login))
        .collect();
    remarks.extend(lines(&used, &formed));
    remarks.retain(|line| matches!(line.code.tone(), Tone::Dropped | Tone::Stopped));
    Expected {
        rows,
        remarks,
        version,
    }
}

/// A learner id that would block the login is told, and taken out of the way of the rest.
fn learner_id(state: &mut State, whole: bool) -> Vec<Line> {
    let given = state.fields.get(Field::LearnerId).trim();
    let code = match given {
        "" if whole => Code::LearnerIdMissing,
        "" => return Vec::new(),
        _ if value::learner_id(given).is_err() => Code::LearnerIdMalformed,
        _ => return Vec::new(),
    };
    state.fields.set(Field::LearnerId, "");
    match state.version < Version::V1_1 {
        true => Vec::new(),
        false => vec![Line {
            code,
            args: Vec::new(),
            under: false,
            attribute: None,
        }],
    }
}

/// What the attribute would be.
fn values(id: AttrId, state: &State, formed: &Formed) -> Vec<String> {
    match id {
        AttrId::LearnerId => vec![state.fields.get(Field::LearnerId).trim().to_owned()],
        _ => formed.values(id).to_vec(),
    }
}

fn is_given(fields: &Fields, field: Field) -> bool {
    fields
        .get(field)
        .chars()
        .any(|c| !c.is_whitespace() && c != ';' && c != OBJECTS)
}

/// Whether the fields say anything about an attribute.
fn is_told(id: AttrId, fields: &Fields, whole: bool) -> bool {
    let given = |field| is_given(fields, field);
    let school = || OF_SCHOOL.into_iter().any(given);
    match id {
        AttrId::GivenName => whole || given(Field::FirstName),
        AttrId::FamilyName => whole || given(Field::Surname),
        AttrId::Nickname => whole || given(Field::Nickname),
        // Without them there would be no login to compare with.
        AttrId::LearnerId => given(Field::LearnerId),
        AttrId::Uid => given(Field::Username),
        AttrId::Class => given(Field::Groups) || whole && school(),
        AttrId::ClassLevel => given(Field::GroupLevels) || whole && school(),
        AttrId::LearningMaterialsCharge => given(Field::Charges) || whole && school(),
        AttrId::Role => [Field::SchoolIds, Field::Roles, Field::Groups]
            .into_iter()
            .any(given),
        AttrId::SchoolInfo
        | AttrId::SchoolCode
        | AttrId::School
        | AttrId::EducationProviderInfo
        | AttrId::EducationProviderId
        | AttrId::EducationProvider => given(Field::SchoolIds),
        // MPASSid knows it from its own register.
        AttrId::OriginalIssuer => false,
    }
}

/// Puts what nothing is said about in its place, from the login itself: forming needs it.
fn complete(state: &mut State, login: &Login<'_>, whole: bool) {
    let fields = &mut state.fields;
    let mut fill = |field, text: &str| {
        if !is_given(fields, field) {
            fields.set(field, text);
        }
    };
    // Whatever came: without a number of the right form nothing would be formed.
    fill(Field::LearnerId, SOME_LEARNER_ID);
    fill(Field::Username, UNKNOWN);
    if state.objects {
        return;
    }
    let roles = &login.roles;
    let joined = |texts: Vec<&str>| match texts.iter().all(|text| text.is_empty()) {
        true => String::new(),
        false => texts.join(";"),
    };
    let school = |at: usize| {
        let role = roles.get(at)?;
        [role.office, role.code, role.oid]
            .into_iter()
            .find(|number| !number.is_empty())
    };
    let schools = (0..roles.len()).filter_map(school).collect();
    fill(Field::SchoolIds, &joined(schools));
    let mut names: Vec<&str> = roles.iter().map(|role| role.role).collect();
    if names.iter().all(|name| Some(name) == names.first()) {
        names.truncate(1);
    }
    fill(Field::Roles, &joined(names));
    if !whole {
        let count = state.fields.get(Field::SchoolIds).split(';').count();
        let mut classes: Vec<&str> = roles.iter().map(|role| role.class).collect();
        if classes.len() != count {
            classes.retain(|class| !class.is_empty());
            classes.truncate(1);
        }
        if !is_given(&state.fields, Field::Groups) {
            state.fields.set(Field::Groups, &joined(classes));
        }
    }
}

/// Of the test node: nobody's.
const SOME_LEARNER_ID: &str = "1.2.246.562.98.10000000009";

/// The organisation of a number: as the login names it, else a test organisation, else one of
/// which only the number is known.
fn organisation(number: &str, login: &Login<'_>) -> Option<Organisation> {
    let infos = login.keyed(AttrId::SchoolInfo);
    let providers = login.keyed(AttrId::EducationProviderInfo);
    let name = |pairs: &[(&str, &str)], key: &str| -> String {
        let found = pairs
            .iter()
            .find(|(known, name)| *known == key && !name.is_empty());
        found.map_or(UNKNOWN, |(_, name)| name).to_owned()
    };
    let known = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let mut roles = login.roles.iter();
    let role = roles.find(|role| [role.code, role.oid, role.office].contains(&number));
    if let Some(role) = role {
        let key = if role.code.is_empty() {
            role.oid
        } else {
            role.code
        };
        let office = (!role.office.is_empty() && role.office == number)
            .then(|| (number.to_owned(), name(&infos, number)));
        return Some(Organisation {
            code: known(role.code),
            oid: known(role.oid).or(known(UNKNOWN)),
            name: name(&infos, key),
            provider: Some(Provider {
                oid: known(role.provider).unwrap_or_else(|| UNKNOWN.to_owned()),
                name: name(&providers, role.provider),
            }),
            office,
        });
    }
    if let Some(test) = lookup::organisation(number, &[]) {
        return Some(test);
    }
    let is_code = school_code(number).is_ok() && number != UNKNOWN_SCHOOL;
    if !is_code && organisation_oid(number).is_err() {
        return None;
    }
    Some(Organisation {
        code: known(if is_code { number } else { UNKNOWN }),
        oid: known(if is_code { UNKNOWN } else { number }),
        name: name(&infos, number),
        provider: Some(Provider {
            oid: UNKNOWN.to_owned(),
            name: UNKNOWN.to_owned(),
        }),
        office: None,
    })
}

/// `None` where nothing was expected and nothing came.
fn row(id: AttrId, expected: Vec<String>, login: &Login<'_>) -> Option<ExpectedRow> {
    let received: Vec<String> = login.texts(id).into_iter().map(str::to_owned).collect();
    let nothing_known = |text: &String| text.split(';').all(|part| part == UNKNOWN);
    let status = match (expected.is_empty(), received.is_empty()) {
        (true, true) => return None,
        (true, false) => Status::Extra,
        (false, true) => Status::Missing,
        _ if id == AttrId::Uid || expected.iter().all(nothing_known) => Status::Unformed,
        _ if fit(&expected, &received) => Status::AsExpected,
        _ => Status::Differs,
    };
    let expected = match id {
        AttrId::Uid => Vec::new(),
        _ => expected,
    };
    let open = matches!(status, Status::AsExpected | Status::Unformed);
    let finding = (!open).then(|| finding(id, login.document)).flatten();
    Some(ExpectedRow {
        id,
        status,
        expected,
        received,
        party: match (open, finding) {
            (true, _) => None,
            (_, Some((_, party, contact))) => Some((party, contact)),
            _ => Some(party(id, status)),
        },
        by: finding.map(|(code, ..)| code.to_owned()),
    })
}

/// Every value has one that fits it, in any order; the best known look first.
fn fit(expected: &[String], received: &[String]) -> bool {
    let mut left: Vec<&String> = received.iter().collect();
    let unknown = |text: &String| text.split(';').filter(|part| *part == UNKNOWN).count();
    let most = expected.iter().map(unknown).max().unwrap_or_default();
    for level in 0..=most {
        for one in expected.iter().filter(|text| unknown(text) == level) {
            let Some(at) = left.iter().position(|other| fits(one, other)) else {
                return false;
            };
            left.remove(at);
        }
    }
    left.is_empty()
}

/// Part by part.
fn fits(expected: &str, received: &str) -> bool {
    let (mut a, mut b) = (expected.split(';'), received.split(';'));
    loop {
        match (a.next(), b.next()) {
            (None, None) => return true,
            (Some(one), Some(other)) if one == other || one == UNKNOWN => {}
            _ => return false,
        }
    }
}

/// What the judge found about it.
fn finding(id: AttrId, document: &Document) -> Option<(&str, Party, Contact)> {
    let canonical = id.canonical();
    let about = |list: &[String]| list.iter().any(|known| known == canonical);
    let mut findings = document.findings.iter();
    let found = findings.find(|finding| {
        let trouble = finding.severity > Severity::Info;
        trouble && (about(&finding.attributes) || about(&finding.consequences))
    })?;
    Some((&found.code, found.responsible, found.contact))
}

/// Who sees to it where no rule says it: what did not come is missing on the way, what came
/// otherwise stands otherwise in the register.
fn party(id: AttrId, status: Status) -> (Party, Contact) {
    let of_provider = matches!(
        id,
        AttrId::EducationProviderInfo | AttrId::EducationProviderId | AttrId::EducationProvider
    );
    match (id.info().formed_by, status) {
        (FormedBy::Mpassid, _) if of_provider => (Party::Mpassid, Contact::MpassidSupport),
        (_, Status::Missing) => (Party::EducationProvider, Contact::IntegrationAdmin),
        _ => (Party::EducationProvider, Contact::RegisterKeeper),
    }
}

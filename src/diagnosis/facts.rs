//! What the login states, derived once. Rules look at these facts only.

pub mod claims;
pub mod clean;
pub mod school;
mod version;

pub use claims::{Attr, Delivery, NameFit, Other, Val, from_label};
pub use school::{Charge, Info, Level, Role, School, Shape};
pub use version::Evidence as VersionEvidence;

use crate::config::{Config, DEMO_ISSUER};
use crate::encoding::order::Set;
use crate::intake::saml::AUTHN_SOURCE;
use crate::intake::{Environment, Expectation, Fetched, From, Kind, Parsed, Via};
use crate::model::roles::RoleKind;
use crate::model::schools::Certainty;
use crate::model::{AttrId, Version};
use crate::report::ClaimClass;

/// Whether the channel could have carried the attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// Absence counts.
    Open,
    /// Protocol claims only, or another service's token: absence says nothing.
    Closed,
    /// Names of an older era only.
    LegacyOnly,
    /// Names a home organisation uses towards MPASSid only.
    RegistryOnly,
    /// A readable login of MPASSid without any attribute.
    Silent,
}

#[derive(Clone, Debug)]
pub struct Facts {
    pub via: Via,
    pub kind: Kind,
    pub environment: Environment,
    pub issuer: Option<String>,
    pub channel: Channel,
    /// In the order of `AttrId::ALL`.
    pub attributes: Vec<Attr>,
    pub others: Vec<Other>,
    /// Set by hand, else as detected.
    pub version: Option<Version>,
    /// As the shapes tell it.
    pub detected: Option<Version>,
    pub version_set: bool,
    pub evidence: VersionEvidence,
    pub roles: Vec<Role>,
    pub school_infos: Vec<Info>,
    pub provider_infos: Vec<Info>,
    pub charges: Vec<Charge>,
    pub schools: Vec<School>,
    /// ID token and userinfo were both read.
    pub two_carriers: bool,
    /// The home organisation asked for and the one named by `acr`.
    pub source: Option<(String, String)>,
}

impl Facts {
    pub fn of(parsed: &Parsed, expectation: &Expectation, config: &Config) -> Facts {
        let (attributes, others) = claims::collect(parsed);
        let issuer = issuer(parsed);
        let environment = environment(expectation, issuer.as_deref(), config);
        let get = |id: AttrId| attributes.get(id as usize);
        let values = |id| get(id).map(Attr::distinct).unwrap_or_default();
        let school_infos = school::infos(&values(AttrId::SchoolInfo));
        let provider_infos = school::infos(&values(AttrId::EducationProviderInfo));
        let charges = school::charges(&values(AttrId::LearningMaterialsCharge));
        let role_values = values(AttrId::Role);
        let evidence = VersionEvidence::of(&attributes, &role_values, &school_infos, &charges);
        let roles = school::roles(&role_values, evidence.is_1_4());
        let detected = evidence.version();
        let test_codes = matches!(environment, Environment::Test | Environment::Demo);
        let schools = school::schools(
            &roles,
            &school_infos,
            match values(AttrId::School).as_slice() {
                [one] => Some(one.text.as_str()),
                _ => None,
            },
            test_codes,
        );
        let read = |from: From| {
            parsed
                .sources
                .iter()
                .any(|s| s.from == from && !s.claims.is_empty())
        };
        let acr = others
            .iter()
            .find(|o| o.name == "acr" && o.raw.starts_with(AUTHN_SOURCE))
            .map(|o| o.raw.clone());
        let answered = match &parsed.saml {
            Some(message) => message.source.clone(),
            None => acr,
        };
        let channel = channel(parsed, &attributes, &others, environment);
        Facts {
            via: parsed.via,
            kind: parsed.kind,
            environment,
            channel,
            version: expectation.model.or(detected),
            detected,
            version_set: expectation.model.is_some(),
            evidence,
            roles,
            school_infos,
            provider_infos,
            charges,
            schools,
            two_carriers: read(From::IdToken) && read(From::Userinfo),
            source: expectation.source.clone().zip(answered),
            issuer,
            attributes,
            others,
        }
    }

    pub fn get(&self, id: AttrId) -> &Attr {
        // `collect` makes one entry for each id, in order.
        &self.attributes[id as usize]
    }

    pub fn filled(&self, id: AttrId) -> bool {
        self.get(id).filled()
    }

    /// The roles that are known, distinct.
    pub fn kinds(&self) -> Set<u8> {
        self.roles
            .iter()
            .filter_map(|role| role.kind)
            .map(|kind| kind as u8)
            .collect()
    }

    pub fn is(&self, kind: RoleKind) -> bool {
        self.roles.iter().any(|role| role.kind == Some(kind))
    }

    /// Every role is known and a pupil's.
    pub fn only_pupil(&self) -> bool {
        !self.roles.is_empty()
            && self
                .roles
                .iter()
                .all(|role| role.kind == Some(RoleKind::Pupil))
    }

    /// Every role is known and none is a pupil's.
    pub fn only_staff(&self) -> bool {
        !self.roles.is_empty()
            && self
                .roles
                .iter()
                .all(|role| role.kind.is_some_and(|kind| kind != RoleKind::Pupil))
    }

    /// What all schools teach, where every one is known or deduced and they agree.
    pub fn level(&self) -> Option<(Level, Certainty)> {
        let mut levels = self.schools.iter().map(|school| school.level);
        let (first, mut certainty) = levels.next()??;
        for level in levels {
            let (level, how) = level?;
            if level != first {
                return None;
            }
            if how == Certainty::Deduced {
                certainty = how;
            }
        }
        Some((first, certainty))
    }

    pub fn production(&self) -> bool {
        self.environment == Environment::Production
    }
}

fn issuer(parsed: &Parsed) -> Option<String> {
    if let Some(message) = &parsed.saml {
        return message.issuer.clone();
    }
    parsed
        .sources
        .iter()
        .flat_map(|s| &s.claims)
        .find(|(name, _)| name == "iss")
        .and_then(|(_, value)| value.as_str())
        .map(str::to_owned)
}

/// MPASSid's own issuers, for logins that no configured environment knows
/// (ansible-MPASSid-proxy; the admin service's backend).
const ISSUERS: [(&str, Environment); 3] = [
    ("https://mpass-proxy.csc.fi", Environment::Production),
    ("https://mpass-proxy-test.csc.fi", Environment::Test),
    (DEMO_ISSUER, Environment::Demo),
];

fn environment(expectation: &Expectation, issuer: Option<&str>, config: &Config) -> Environment {
    if expectation.environment != Environment::Unknown {
        return expectation.environment;
    }
    if let Some((known, _)) = issuer.and_then(|id| config.identity_provider(id)) {
        return known.kind;
    }
    // An identity provider's entity id stands below its issuer.
    let bare = |i: &'_ str| {
        i.trim_end_matches('/')
            .trim_end_matches("/idp/shibboleth")
            .to_owned()
    };
    let Some(issuer) = issuer.map(bare) else {
        return Environment::Unknown;
    };
    let configured = config
        .environments
        .iter()
        .find(|e| {
            e.oidc
                .as_ref()
                .is_some_and(|o| o.issuer.trim_end_matches('/') == issuer)
        })
        .map(|e| e.kind);
    configured
        .or_else(|| {
            ISSUERS
                .iter()
                .find(|(known, _)| *known == issuer)
                .map(|(_, kind)| *kind)
        })
        .unwrap_or_default()
}

fn channel(
    parsed: &Parsed,
    attributes: &[Attr],
    others: &[Other],
    environment: Environment,
) -> Channel {
    // The two names are every provider's, as claims and by their X.500 names; only the others are MPASSid's.
    let own = |a: &Attr, d: &Delivery| {
        !matches!(a.id, AttrId::GivenName | AttrId::FamilyName)
            && (d.name.starts_with("urn:") || d.name.starts_with("mpass"))
    };
    let attributes_of = |test: &dyn Fn(&Attr, &Delivery) -> bool| {
        attributes
            .iter()
            .any(|a| a.deliveries.iter().any(|d| test(a, d)))
    };
    if attributes_of(&|a, d| own(a, d) || (a.id == AttrId::LearnerId) || d.fit == NameFit::Case) {
        return Channel::Open;
    }
    if others.iter().any(|o| o.class == ClaimClass::Legacy) {
        return Channel::LegacyOnly;
    }
    if others.iter().any(|o| o.registry.is_some()) {
        return Channel::RegistryOnly;
    }
    let unread = match &parsed.answer.userinfo {
        _ if parsed.saml.is_some() => !parsed.saml.as_ref().is_some_and(|m| m.readable),
        Some(Fetched::Ok { .. }) => !parsed.sources.iter().any(|s| s.from == From::Userinfo),
        Some(Fetched::Blocked | Fetched::TooMuch) | None => true,
    };
    let known = environment != Environment::Unknown;
    if parsed.via.is_live() && known && !unread {
        Channel::Silent
    } else {
        Channel::Closed
    }
}

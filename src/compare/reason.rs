//! What a difference means, as a code: one row each, its sentence in `text::compare`.

/// Whether a service or the person feels it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// A harmless difference of the channel or of writing.
    No,
    /// A change as it comes with time or with another data model.
    Normal,
    /// May be wrong; a person should look.
    Check,
    /// A service treats the two logins differently.
    Yes,
}

impl Level {
    pub fn code(self) -> &'static str {
        match self {
            Level::No => "no",
            Level::Normal => "normal",
            Level::Check => "check",
            Level::Yes => "yes",
        }
    }
}

macro_rules! reasons {
    ($($(#[$doc:meta])* $reason:ident $code:literal $level:ident $catalogue:literal;)*) => {
        /// Numbers are those of the catalogue of faults, 0 where it has none.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Reason {
            $($(#[$doc])* $reason,)*
        }

        impl Reason {
            pub const ALL: &'static [Reason] = &[$(Reason::$reason),*];

            /// Stable, for scripts.
            pub fn code(self) -> &'static str {
                match self {
                    $(Reason::$reason => $code,)*
                }
            }

            pub fn level(self) -> Level {
                match self {
                    $(Reason::$reason => Level::$level,)*
                }
            }

            pub fn catalogue(self) -> u8 {
                match self {
                    $(Reason::$reason => $catalogue,)*
                }
            }
        }
    };
}

reasons! {
    // Who it is
    /// The uid is new, the learner id is not.
    NewAccount "new-account" Yes 15;
    /// The uid is new, and no learner id tells whether it is the same person.
    UidChanged "uid-changed" Yes 15;
    /// One is the other cut at 30 characters.
    UidShortened "uid-shortened" Yes 14;
    UidLost "uid-lost" Yes 12;
    UidGained "uid-gained" Yes 12;
    /// The learner id is new; uid or names are not.
    RecordsMerged "records-merged" Yes 7;
    /// Learner id and uid differ: perhaps two people.
    OtherPerson "other-person" Yes 7;
    /// The same number, written otherwise.
    LearnerIdForm "learner-id-form" Yes 4;
    /// One is of a test environment, the other is not.
    LearnerIdTest "learner-id-test" Check 3;
    LearnerIdLost "learner-id-lost" Yes 1;
    LearnerIdGained "learner-id-gained" Yes 1;
    NameChanged "name-changed" Normal 0;
    /// Capitals, blanks or broken letters only.
    NameForm "name-form" Check 16;
    NameLost "name-lost" Check 16;
    NameGained "name-gained" Normal 16;
    Nickname "nickname" Normal 17;
    // What they do where
    RoleChanged "role-changed" Yes 0;
    RoleGained "role-gained" Yes 0;
    RoleLost "role-lost" Yes 33;
    /// The same role in another spelling.
    RoleSpelling "role-spelling" No 35;
    RoleCode "role-code" Check 34;
    /// Four parts and seven.
    RoleParts "role-parts" Check 36;
    /// What is no role by its parts.
    RoleOdd "role-odd" Check 39;
    RoleProvider "role-provider" Check 0;
    SchoolChanged "school-changed" Yes 31;
    SchoolGained "school-gained" Yes 0;
    SchoolLost "school-lost" Yes 23;
    /// Of the same school.
    SchoolName "school-name" Normal 0;
    /// By OID beside the code.
    TwinGained "twin-gained" Normal 25;
    TwinLost "twin-lost" Check 25;
    SchoolOid "school-oid" Check 0;
    OfficeChanged "office-changed" Check 26;
    OfficeGained "office-gained" Check 26;
    OfficeLost "office-lost" Check 26;
    ClassChanged "class-changed" Normal 0;
    /// Capitals or blanks only.
    ClassForm "class-form" Check 60;
    ClassLost "class-lost" Yes 44;
    ClassGained "class-gained" Yes 44;
    /// With the class.
    LevelChanged "level-changed" Normal 0;
    LevelAlone "level-alone" Check 51;
    LevelStale "level-stale" Check 51;
    LevelLost "level-lost" Yes 47;
    LevelGained "level-gained" Yes 47;
    ChargeChanged "charge-changed" Yes 54;
    ChargeLost "charge-lost" Yes 54;
    ChargeGained "charge-gained" Yes 54;
    ChargeTwinGained "charge-twin-gained" Normal 58;
    ChargeTwinLost "charge-twin-lost" Check 58;
    ProviderChanged "provider-changed" Yes 31;
    ProviderGained "provider-gained" Check 30;
    ProviderLost "provider-lost" Yes 28;
    ProviderName "provider-name" Normal 0;
    HomeChanged "home-changed" Yes 31;
    HomeLost "home-lost" Check 29;
    HomeGained "home-gained" Normal 29;
    /// Anything else.
    ValueChanged "value-changed" Check 0;
    /// Blanks or broken letters only.
    ValueForm "value-form" Check 60;
    // The same, otherwise
    /// The same is told by another attribute.
    TravelsElsewhere "travels-elsewhere" Normal 72;
    /// The data model of that login does not have it.
    NotThen "not-then" Normal 0;
    NoLonger "no-longer" Normal 72;
    Order "order" No 0;
    Repeated "repeated" No 40;
    /// ID token and userinfo.
    OtherCarrier "other-carrier" Normal 70;
    /// Token and assertion, or what was pasted.
    OtherProtocol "other-protocol" No 0;
    NotObservable "not-observable" No 70;
    // The login itself
    EnvironmentChanged "environment-changed" Yes 74;
    IssuerProtocol "issuer-protocol" No 0;
    IssuerChanged "issuer-changed" Check 69;
    ModelChanged "model-changed" Check 36;
    /// The detection of the version rests on values that are there or not.
    ModelUnknown "model-unknown" No 0;
    ViaChanged "via-changed" No 0;
    SourceChanged "source-changed" Check 31;
    SignatureLost "signature-lost" Yes 69;
    SignatureGained "signature-gained" Yes 69;
    SignatureUnknown "signature-unknown" Normal 0;
    SubjectChanged "subject-changed" Yes 15;
    SubjectOfService "subject-of-service" No 0;
    AudienceChanged "audience-changed" No 0;
    TimeChanged "time-changed" No 0;
    SameMessage "same-message" Normal 0;
    LegacyLost "legacy-lost" Normal 73;
    LegacyGained "legacy-gained" Normal 73;
    UnknownClaim "unknown-claim" No 75;
    // Two people
    /// As two people's values do.
    TwoPeople "two-people" No 0;
    SharedIdentifier "shared-identifier" Yes 8;
    OnlyInOne "only-in-one" Yes 0;
    FormDiffers "form-differs" Check 0;
    RolesDiffer "roles-differ" Check 0;
    ClassInOne "class-in-one" Yes 44;
    PlaceDiffers "place-differs" Normal 0;
    ProviderDiffers "provider-differs" Check 71;
    ChargeDiffers "charge-differs" Check 54;
    Hidden "hidden" No 0;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_kebab_case() {
        let mut codes: Vec<_> = Reason::ALL.iter().map(|reason| reason.code()).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), Reason::ALL.len());
        let kebab = |code: &&str| code.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        assert!(codes.iter().all(kebab));
    }
}

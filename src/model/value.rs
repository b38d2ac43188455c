//! Structured values taken apart.

/// A part of a value, with what it may tell about a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Stable code, see `report::document::Part::code`.
    pub code: PartCode,
    pub text: String,
}

/// What a part of a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartCode {
    ProviderOid,
    /// Part 1 of a role of 1.0/1.1.
    Municipality,
    SchoolCode,
    SchoolOid,
    OfficeOid,
    Class,
    Role,
    RoleCode,
    OrganisationName,
    /// 0 free, 1 charged.
    Charge,
    /// `1.2.246.562`: the Finnish education administration's arc.
    OidPrefix,
    /// 24 persons, 10 organisations, 98/99 test.
    OidNode,
    OidBody,
    CheckDigit,
    /// `MPASSOID.`
    UidPrefix,
    UidDigest,
    /// Beyond the parts the model knows.
    Surplus,
}

/// Whether a part may identify a person; decides what a redacted report keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Privacy {
    /// School codes, organisation OIDs, role names …
    Public,
    /// Numbered label and shape only.
    Personal,
}

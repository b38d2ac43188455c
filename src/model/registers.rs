//! What a home organisation calls the data it sends: the one table of field names.
//!
//! A row has a name for a product only where a source states it. Entra ID has no names of
//! its own (each organisation chooses the attributes, and the names are case-sensitive);
//! the field names of Wilma, Primus and Opinsys are not published.

use super::AttrId;
use super::sources::SourceId;
use crate::lang::Tri;
use crate::tri;

/// A datum of the MPASSid connection, by the names its products have for it.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    /// What MPASSid forms of it; the first is the datum itself.
    pub attributes: &'static [AttrId],
    /// Name in the admin service (`config.ts`).
    pub name: &'static str,
    /// Its Finnish label there; empty where it is not known.
    pub label_fi: &'static str,
    /// The admin service demands that it is mapped.
    pub mandatory: bool,
    /// ADFS claim type; empty where none is named.
    pub adfs: &'static str,
    /// What the admin service proposes for ADFS and Google; empty where it proposes none.
    pub defaults: &'static str,
    /// Of the name, the label and the proposal.
    pub source: SourceId,
    /// Of the ADFS claim type.
    pub adfs_source: SourceId,
}

/// The field an attribute is formed from; `None` where MPASSid looks it up itself.
pub fn field(id: AttrId) -> Option<&'static Field> {
    FIELDS.iter().find(|field| field.attributes.contains(&id))
}

/// The field of a name in the admin service, an ADFS claim type or a proposed name,
/// letter by letter.
pub fn named(name: &str) -> Option<&'static Field> {
    FIELDS
        .iter()
        .find(|field| !name.is_empty() && [field.name, field.adfs, field.defaults].contains(&name))
}

macro_rules! rows {
    ($($name:literal $label:literal $mandatory:literal $adfs:literal $defaults:literal [$($id:ident)*];)*) => {
        /// Every field of the connection that a login is formed from, in the order of the admin service.
        pub static FIELDS: &[Field] = &[$(Field {
            attributes: &[$(AttrId::$id),*],
            name: $name,
            label_fi: $label,
            mandatory: $mandatory,
            adfs: $adfs,
            defaults: $defaults,
            source: SourceId::Hp,
            adfs_source: SourceId::Adfs,
        }),*];
    };
}

// Names, labels and proposals: HP, `mpassid-voh-ui/src/config.ts`. Claim types: ADFS.
rows! {
    "surname" "Sukunimi" true "mpassSurname" "surname" [FamilyName];
    "firstName" "Etunimi" true "mpassGivenName" "firstName" [GivenName];
    "nickname" "" false "mpassNickName" "nickName" [Nickname];
    "learnerId" "Oppijanumero" true "mpassLearnerId" "learnerId" [LearnerId];
    "schoolIds" "Oppilaitostunnus" true "mpassSchoolCode" "schoolCode" [SchoolCode School SchoolInfo];
    "roles" "Käyttäjän rooli" true "mpassUserRole" "userRole" [Role];
    "groups" "Luokka tai ryhmä" false "mpassClassCode" "class" [Class];
    "groupLevels" "Luokka-aste" false "mpassClassLevel" "classLevel" [ClassLevel];
    "learningMaterialsCharges" "Oppimateriaalien maksullisuuskoodi" false "mpassLearningMaterialsCharge" "learningMaterialsCharge" [LearningMaterialsCharge];
    "username" "Yksilöintitunnus" false "mpassUserIdentity" "mpassUserIdentity" [Uid];
}

/// What keeps a home organisation's data and sends them to MPASSid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Product {
    Entra,
    Adfs,
    Google,
    Wilma,
    Opinsys,
}

impl Product {
    pub const ALL: [Product; 5] = [
        Product::Entra,
        Product::Adfs,
        Product::Google,
        Product::Wilma,
        Product::Opinsys,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Product::Entra => "Microsoft Entra ID",
            Product::Adfs => "ADFS",
            Product::Google => "Google Workspace",
            Product::Wilma => "Wilma / Primus",
            Product::Opinsys => "Opinsys",
        }
    }

    /// Several values are separated by semicolons in one field; the others send roles
    /// as structures of their own (ECA, MULTI).
    pub fn separates_by_semicolon(self) -> bool {
        matches!(self, Product::Entra | Product::Adfs | Product::Google)
    }

    /// What it calls a field; `None` where it has no name that a source states.
    pub fn field_name(self, field: &'static Field) -> Option<&'static str> {
        let name = match self {
            Product::Adfs => field.adfs,
            Product::Google => field.defaults,
            Product::Entra | Product::Wilma | Product::Opinsys => "",
        };
        (!name.is_empty()).then_some(name)
    }

    /// What to look for there.
    pub fn hint(self) -> &'static Tri {
        match self {
            Product::Entra => &ENTRA,
            Product::Adfs => &ADFS,
            Product::Google => &GOOGLE,
            Product::Wilma => &WILMA,
            Product::Opinsys => &OPINSYS,
        }
    }

    pub fn source(self) -> SourceId {
        match self {
            Product::Entra => SourceId::Entra,
            Product::Adfs => SourceId::Adfs,
            Product::Google => SourceId::Hp,
            Product::Wilma => SourceId::Wilma,
            Product::Opinsys => SourceId::Data,
        }
    }
}

const ENTRA: Tri = tri!(
    "Attribuuttien nimet päättää organisaatio itse, ja isoilla ja pienillä kirjaimilla on väliä. Katso liitännän attribuuttiasetuksista, mistä attribuutista tieto otetaan, ja vertaa nimeä kirjain kirjaimelta käyttäjän tietoihin.",
    "Attributens namn väljer organisationen själv, och stora och små bokstäver spelar roll. Se i kopplingens attributinställningar från vilket attribut uppgiften tas, och jämför namnet bokstav för bokstav med användarens uppgifter.",
    "Each organisation chooses the attribute names itself, and capital and small letters matter. See in the connection's attribute settings which attribute the value is taken from, and compare its name letter by letter with the user's data.",
);
const ADFS: Tri = tri!(
    "Katso ADFS:n säännöistä (Claim Issuance Policy), mistä hakemiston kentästä väite muodostetaan.",
    "Se i ADFS-reglerna (Claim Issuance Policy) från vilket fält i katalogen anspråket bildas.",
    "See in the ADFS rules (Claim Issuance Policy) which directory field the claim is formed from.",
);
const GOOGLE: Tri = tri!(
    "Katso Googlen hallintakonsolin SAML-sovelluksen attribuuteista, mistä kentästä tieto otetaan.",
    "Se i SAML-appens attribut i Googles administratörskonsol från vilket fält uppgiften tas.",
    "See in the attributes of the SAML app in Google's admin console which field the value is taken from.",
);
const WILMA: Tri = tri!(
    "Wilma lähettää Primuksen tiedot. Katso käyttäjän tiedoista Primuksessa sitä tietoa, jota asia koskee; kenttien nimiä ei ole julkaistu.",
    "Wilma skickar uppgifterna i Primus. Se i användarens uppgifter i Primus på den uppgift som det gäller; fältens namn är inte publicerade.",
    "Wilma sends the data in Primus. In the user's data in Primus, look for the datum this is about; the names of the fields are not published.",
);
const OPINSYS: Tri = tri!(
    "Katso käyttäjän tiedoista Opinsysin hallinnassa sitä tietoa, jota asia koskee; kenttien nimiä ei ole julkaistu.",
    "Se i användarens uppgifter i Opinsys administration på den uppgift som det gäller; fältens namn är inte publicerade.",
    "In the user's data in Opinsys administration, look for the datum this is about; the names of the fields are not published.",
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    #[test]
    fn every_datum_of_the_home_organisation_has_one_field() {
        for id in AttrId::ALL {
            let of_mpassid = matches!(
                id,
                AttrId::EducationProviderInfo
                    | AttrId::EducationProviderId
                    | AttrId::EducationProvider
                    | AttrId::OriginalIssuer
            );
            let rows = FIELDS.iter().filter(|field| field.attributes.contains(&id));
            assert_eq!(rows.count(), usize::from(!of_mpassid), "{id:?}");
        }
    }

    #[test]
    fn a_name_means_one_field() {
        for field in FIELDS {
            for name in [field.name, field.adfs, field.defaults] {
                assert_eq!(named(name), Some(field), "{name}");
            }
        }
        assert_eq!(named("Surname"), None);
        assert_eq!(named(""), None);
    }

    #[test]
    fn only_stated_names_are_named() {
        for field in FIELDS {
            for product in [Product::Entra, Product::Wilma, Product::Opinsys] {
                assert_eq!(product.field_name(field), None);
            }
            assert!(Product::Adfs.field_name(field).is_some());
        }
        for product in Product::ALL {
            for lang in Lang::ALL {
                assert!(product.hint().get(lang).ends_with('.'));
            }
        }
    }
}

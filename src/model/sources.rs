//! Where what Peili says comes from: published pages and code, each with its address.
//! Read in November 2026; the keys are those of our paper on the data model.

/// A published source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// A short name for it, in the language it is written in.
    pub title: &'static str,
    pub url: &'static str,
}

macro_rules! sources {
    ($($(#[$doc:meta])* $key:ident $title:literal $url:literal;)*) => {
        /// A key for each source.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum SourceId {
            $($(#[$doc])* $key,)*
        }

        impl SourceId {
            pub const ALL: &'static [SourceId] = &[$(SourceId::$key),*];

            pub fn source(self) -> Source {
                match self {
                    $(SourceId::$key => Source { title: $title, url: $url },)*
                }
            }
        }
    };
}

sources! {
    /// Data model 1.3, which states 1.0–1.3 side by side.
    Dm13 "MPASSid: Tietomalli 1.3" "https://wiki.eduuni.fi/pages/viewpage.action?pageId=266420002";
    Dm12 "MPASSid data model 1.2" "https://wiki.eduuni.fi/display/OPHPALV/MPASSid+datamodel+1.2";
    Dm11 "MPASSid: Data models" "https://wiki.eduuni.fi/display/CSCMPASSID/Data+models";
    /// The only published sample of data model 1.4.
    Omni "mainio/omniauth-mpassid" "https://github.com/mainio/omniauth-mpassid";
    /// What MPASSid leaves out when a value is wrong.
    Valid "MPASSid-attribuuttien tarkistaminen" "https://wiki.eduuni.fi/display/OPHPALV/MPASSid-attribuuttien+tarkistaminen";
    /// How several schools, roles and classes are combined.
    Multi "MPASSid: Moniarvoiset attribuutit" "https://wiki.eduuni.fi/x/ya-gDQ";
    Roles "MPASSid: Roolit" "https://wiki.eduuni.fi/pages/diffpagesbyversion.action?pageId=232828858&selectedPageVersions=51&selectedPageVersions=52";
    /// The learner id.
    Onr "MPASSid ja oppijanumero" "https://wiki.eduuni.fi/display/OPHPALV/MPASSid+ja+oppijanumero";
    Subst "Sijaisopettajat ja MPASSid" "https://wiki.eduuni.fi/display/OPHPALV/Sijaisopettajat+ja+MPASSid";
    Charge "MPASSid: Oppimateriaalien maksullisuus" "https://wiki.eduuni.fi/pages/viewpage.action?pageId=262279397";
    /// MPASSid's own profile of SAML and OpenID Connect.
    Profile "MPASSid SAML and OIDC profile" "https://wiki.eduuni.fi/x/DBypCQ";
    Connect "MPASSid: Connecting a service" "https://wiki.eduuni.fi/display/OPHPALV/Connecting+a+service";
    /// The admin service.
    Adm "MPASSid-hallintapalvelu" "https://wiki.eduuni.fi/pages/viewpage.action?pageId=415247263";
    Adfs "ADFS-integraatio" "https://wiki.eduuni.fi/display/OPHPALV/ADFS-integraatio";
    Entra "Azure AD -integraatio" "https://wiki.eduuni.fi/display/OPHPALV/Azure+AD+-integraatio";
    Wilma "Wilma-integration" "https://wiki.eduuni.fi/display/OPHPALV/Wilma-integration";
    /// The test service for user data.
    Test "MPASSid-käyttäjätietojen testipalvelu" "https://wiki.eduuni.fi/pages/viewpage.action?pageId=197681969";
    /// The proxy's code that forms the attributes.
    Eca "mpassid/shibboleth-idp-attribute-ecadata" "https://github.com/mpassid/shibboleth-idp-attribute-ecadata";
    /// The admin service's code.
    Hp "Opetushallitus/MPASSid-hallintapalvelu" "https://github.com/Opetushallitus/MPASSid-hallintapalvelu";
    /// The first generation of the data service.
    Data "mpassid/MPASSid-data" "https://github.com/mpassid/MPASSid-data";
    /// Check digits of identifiers.
    Onrr "Opetushallitus/oppijanumerorekisteri" "https://github.com/Opetushallitus/oppijanumerorekisteri";
    Org "Opetushallitus/organisaatio" "https://github.com/Opetushallitus/organisaatio";
    /// School codes and personal identity codes.
    Koski "Opetushallitus/koski" "https://github.com/Opetushallitus/koski";
    /// OpenID Connect itself.
    Oidc "OpenID Connect Core 1.0" "https://openid.net/specs/openid-connect-core-1_0.html";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_has_an_address_of_its_own() {
        for (i, id) in SourceId::ALL.iter().enumerate() {
            let source = id.source();
            assert!(source.url.starts_with("https://"), "{}", source.url);
            assert!(!source.title.is_empty());
            let mut others = SourceId::ALL.iter().skip(i + 1);
            assert!(!others.any(|other| other.source().url == source.url));
        }
    }
}

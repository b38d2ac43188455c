//! Could a service use this login, in words.

use super::{Context, attributes};
use crate::lang::Tri;
use crate::model::needs::Want;
use crate::report::document;
use crate::report::{Need, NeedStatus, Service, ServiceVerdict};
use crate::text::fill::texts;

pub fn render(context: &Context<'_>) -> Option<document::Service> {
    let service = context.report.service.as_ref()?;
    Some(document::Service {
        verdict: service.verdict,
        verdict_text: verdict(context, service),
        needs: service.needs.iter().map(|of| need(context, of)).collect(),
    })
}

fn verdict(context: &Context<'_>, service: &Service) -> String {
    if let Some(title) = service.refused.and_then(|rule| context.title_of(rule)) {
        return context.fill(&REFUSED, &[&title]);
    }
    let text = match service.verdict {
        ServiceVerdict::WouldPass => &WOULD_PASS,
        ServiceVerdict::WouldNotPass => &WOULD_NOT_PASS,
        ServiceVerdict::Unknown => &UNKNOWN,
    };
    context.say(text).to_owned()
}

fn need(context: &Context<'_>, need: &Need) -> document::Need {
    let title = need.by.and_then(|rule| context.title_of(rule));
    let reason = match (need.instead, title) {
        (Some(other), _) => {
            let name = other.info().name.get(context.lang);
            let name = format!("{name} ({})", Want::Attribute(other).id());
            attributes::see_instead(context, &name)
        }
        (None, Some(title)) => title,
        (None, None) if need.status == NeedStatus::Missing => context
            .say(attributes::absent(context, need.want.attribute()))
            .to_owned(),
        (None, None) => String::new(),
    };
    document::Need {
        id: need.want.id().to_owned(),
        status: need.status,
        by: need.by.map(|rule| rule.code().to_owned()),
        name: need.want.name().get(context.lang).to_owned(),
        status_text: context.say(status(need.status)).to_owned(),
        reason,
    }
}

fn status(status: NeedStatus) -> &'static Tri {
    match status {
        NeedStatus::Met => &MET,
        NeedStatus::NotObservable => &NOT_OBSERVABLE,
        NeedStatus::Elsewhere => &ELSEWHERE,
        NeedStatus::Missing => &MISSING,
        NeedStatus::Faulty => &FAULTY,
    }
}

texts! {
    WOULD_PASS {
        "Palvelu saisi kaiken tarvitsemansa.",
        "Tjänsten skulle få allt den behöver.",
        "The service would get all it needs.",
    }
    WOULD_NOT_PASS {
        "Palvelu ei saisi kaikkea tarvitsemaansa.",
        "Tjänsten skulle inte få allt den behöver.",
        "The service would not get all it needs.",
    }
    UNKNOWN {
        "Tästä ei näe, saisiko palvelu tarvitsemansa.",
        "Det syns inte här om tjänsten skulle få det den behöver.",
        "This does not show whether the service would get what it needs.",
    }
    REFUSED {
        "Palvelu hylkäisi kirjautumisen lukematta tietoja: {0}",
        "Tjänsten skulle avvisa inloggningen utan att läsa uppgifterna: {0}",
        "The service would refuse the login without reading the data: {0}",
    }
    MET { "Tuli", "Kom med", "Arrived" }
    NOT_OBSERVABLE { "Ei näy tästä", "Syns inte här", "Not shown here" }
    ELSEWHERE { "Toisessa kohdassa", "På ett annat ställe", "In another place" }
    MISSING { "Puuttuu", "Saknas", "Missing" }
    FAULTY { "Virheellinen", "Felaktig", "Faulty" }
}

//! A report that was opened again: where it comes from, and what it said.

use super::{Context, words};
use crate::report::Report;
use crate::report::document::{Note, Origin, RULES, Then};
use crate::text::fill::texts;
use crate::text::time;

/// When the report was made.
pub fn created(report: &Report) -> Option<i64> {
    report.reopened.as_ref()?.told.created
}

/// What was asked: today, or of the report.
pub fn ask<'a>(report: &'a Report, asked: Option<&'a str>) -> Option<&'a str> {
    asked.or_else(|| report.reopened.as_ref()?.told.ask.as_deref())
}

pub fn origin(context: &Context<'_>) -> Option<Origin> {
    let told = &context.report.reopened.as_ref()?.told;
    let created = told.created.map(|ms| context.redactor.created(ms));
    Some(Origin {
        created: created.map_or_else(String::new, time::rfc3339),
        version: told.version.clone(),
        rules: told.rules.clone(),
        language: told.language,
    })
}

/// That it is a report and no login, and whether it is as it was written.
pub fn notes(context: &Context<'_>) -> Vec<Note> {
    let Some(reopened) = &context.report.reopened else {
        return Vec::new();
    };
    let told = &reopened.told;
    let created = told.created.map(|ms| context.redactor.created(ms));
    let day = created.map_or_else(|| "?".to_owned(), |ms| time::date(ms, context.lang));
    let mut notes = vec![Note {
        code: "reopened".to_owned(),
        text: context.fill(&REOPENED, &[&day, &told.rules, RULES]),
    }];
    if told.changed {
        notes.push(Note {
            code: "changed".to_owned(),
            text: context.say(&CHANGED).to_owned(),
        });
    }
    notes
}

pub fn rows(context: &mut Context<'_>) -> Vec<Then> {
    let report = context.report;
    let Some(reopened) = &report.reopened else {
        return Vec::new();
    };
    reopened
        .then
        .iter()
        .map(|row| {
            let title = match &row.finding {
                Some(finding) => super::findings::text_of(context, finding).title,
                None => row.title.iter().map(|of| context.as_told(of)).collect(),
            };
            Then {
                code: row.code.clone(),
                severity: row.severity,
                title,
                now: row.now,
                severity_text: context.say(words::severity(row.severity)).to_owned(),
            }
        })
        .collect()
}

texts! {
    REOPENED {
        "Tämä on raportti eikä kirjautuminen: se on tehty {0} säännöillä {1}. Tässä sama on arvioitu uudelleen säännöillä {2}. Tarkistukset ovat raportin mukaiset, sillä niitä ei voi tehdä uudelleen.",
        "Det här är en rapport, inte en inloggning: den gjordes {0} med reglerna {1}. Här är samma sak bedömd på nytt med reglerna {2}. Kontrollerna står som rapporten anger dem, eftersom de inte kan göras om.",
        "This is a report, not a login: it was made on {0} by rules {1}. Here the same is judged again by rules {2}. The checks are as the report states them, because they cannot be made again.",
    }
    CHANGED {
        "Raportin teksti on muuttunut matkalla, joten jokin sen tiedoista voi olla toinen kuin alun perin.",
        "Rapportens text har ändrats på vägen, så någon uppgift i den kan vara en annan än från början.",
        "The text of the report was changed on its way, so something in it may not be as it was.",
    }
}

//! Points in time as a Finnish reader writes them.
//!
//! The engine has no `Intl`, so Finnish time is computed here: UTC+2, and UTC+3
//! from the last Sunday of March to the last Sunday of October, 01:00 UTC
//! (directive 2000/84/EC).

use crate::lang::{Lang, Tri};
use crate::report::redact::HIDDEN_TIME;
use crate::tri;

/// A point in time taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Civil {
    pub year: i64,
    pub month: i64,
    pub day: i64,
    pub hour: i64,
    pub minute: i64,
    pub second: i64,
}

/// `22.11.2026 klo 11.04`, `22.11.2026 kl. 11.04`, `22 Nov 2026, 11:04`; Finnish time.
pub fn date_time(ms: i64, lang: Lang) -> String {
    const HIDDEN: Tri = tri!("[aika]", "[tid]", "[time]");
    if ms == HIDDEN_TIME {
        return HIDDEN.get(lang).to_owned();
    }
    let day = date(ms, lang);
    let clock = clock(ms, lang);
    match lang {
        Lang::Fi => format!("{day} klo {clock}"),
        Lang::Sv => format!("{day} kl. {clock}"),
        Lang::En => format!("{day}, {clock}"),
    }
}

/// [`date_time`] with "Finnish time" behind it, for where it matters.
pub fn date_time_zone(ms: i64, lang: Lang) -> String {
    const ZONE: Tri = tri!("Suomen aikaa", "finsk tid", "Finnish time");
    format!("{} ({})", date_time(ms, lang), ZONE.get(lang))
}

/// `22.11.2026`, `22 Nov 2026`; Finnish time.
pub fn date(ms: i64, lang: Lang) -> String {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let at = helsinki(ms);
    match lang {
        Lang::Fi | Lang::Sv => format!("{}.{}.{}", at.day, at.month, at.year),
        Lang::En => {
            let month = usize::try_from(at.month - 1).unwrap_or_default();
            let month = MONTHS.get(month).copied().unwrap_or_default();
            format!("{} {month} {}", at.day, at.year)
        }
    }
}

/// `11.04`, `11:04`; Finnish time.
pub fn clock(ms: i64, lang: Lang) -> String {
    let at = helsinki(ms);
    match lang {
        Lang::Fi | Lang::Sv => format!("{}.{:02}", at.hour, at.minute),
        Lang::En => format!("{:02}:{:02}", at.hour, at.minute),
    }
}

/// `22.11.2026 klo 8.59–9.04`; both ends in full where the days differ. Finnish time.
pub fn range(from: i64, to: i64, lang: Lang) -> String {
    let end = if date(from, lang) == date(to, lang) {
        clock(to, lang)
    } else {
        date_time(to, lang)
    };
    format!("{}–{end}", date_time(from, lang))
}

/// RFC 3339 in UTC, whole seconds: `2026-11-22T09:04:00Z`.
pub fn rfc3339(ms: i64) -> String {
    let at = civil(ms);
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z",
        at.year, at.month, at.day, at.hour, at.minute, at.second
    )
}

/// Finnish time.
pub fn helsinki(ms: i64) -> Civil {
    const HOUR: i64 = 3_600_000;
    let ms = clamp(ms);
    let year = civil(ms).year;
    let summer = ms >= last_sunday(year, 3) + HOUR && ms < last_sunday(year, 10) + HOUR;
    civil(ms + if summer { 3 * HOUR } else { 2 * HOUR })
}

/// UTC, proleptic Gregorian calendar.
pub fn civil(ms: i64) -> Civil {
    let seconds = clamp(ms).div_euclid(1000);
    let (days, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let (year, month, day) = from_days(days);
    Civil {
        year,
        month,
        day,
        hour: second / 3600,
        minute: second / 60 % 60,
        second: second % 60,
    }
}

/// Hostile times stay within the years 0 to 9999.
fn clamp(ms: i64) -> i64 {
    ms.clamp(-62_167_219_200_000, 253_402_200_000_000)
}

/// Midnight UTC of the last Sunday of a month with 31 days.
fn last_sunday(year: i64, month: i64) -> i64 {
    let last = to_days(year, month, 31);
    // 1 January 1970 was a Thursday.
    let weekday = (last + 4).rem_euclid(7);
    (last - weekday) * 86_400_000
}

/// Days since the epoch; years counted from March, in eras of 400 years.
fn to_days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

fn from_days(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ms(year: i64, month: i64, day: i64, hour: i64, minute: i64) -> i64 {
        ((to_days(year, month, day) * 24 + hour) * 60 + minute) * 60_000
    }

    #[test]
    fn finnish_time_follows_the_summer_time_rule() {
        // UTC -> hour and minute in Helsinki, on both sides of each change.
        let cases = [
            (ms(2026, 11, 22, 9, 4), (22, 11, 4)),
            (ms(2026, 3, 29, 0, 59), (29, 2, 59)),
            (ms(2026, 3, 29, 1, 0), (29, 4, 0)),
            (ms(2026, 10, 25, 0, 59), (25, 3, 59)),
            (ms(2026, 10, 25, 1, 0), (25, 3, 0)),
            (ms(2024, 3, 31, 1, 0), (31, 4, 0)),
            (ms(2025, 12, 31, 23, 30), (1, 1, 30)),
            (ms(2024, 2, 28, 22, 0), (29, 0, 0)),
        ];
        for (at, (day, hour, minute)) in cases {
            let local = helsinki(at);
            assert_eq!((local.day, local.hour, local.minute), (day, hour, minute));
        }
    }

    #[test]
    fn written_as_each_language_writes_it() {
        let at = ms(2026, 11, 22, 9, 4);
        assert_eq!(date_time(at, Lang::Fi), "22.11.2026 klo 11.04");
        assert_eq!(date_time(at, Lang::Sv), "22.11.2026 kl. 11.04");
        assert_eq!(date_time(at, Lang::En), "22 Nov 2026, 11:04");
        assert_eq!(rfc3339(at), "2026-11-22T09:04:00Z");
        let early = ms(2026, 3, 3, 6, 59);
        let late = ms(2026, 3, 3, 7, 4);
        assert_eq!(range(early, late, Lang::Fi), "3.3.2026 klo 8.59–9.04");
        assert_eq!(range(early, late, Lang::En), "3 Mar 2026, 08:59–09:04");
        assert!(range(early, at, Lang::Sv).ends_with("22.11.2026 kl. 11.04"));
    }

    #[test]
    fn days_and_dates_are_inverse_and_extremes_hold() {
        for days in (-800_000..3_000_000).step_by(997) {
            let (year, month, day) = from_days(days);
            assert_eq!(to_days(year, month, day), days);
        }
        assert_eq!(rfc3339(0), "1970-01-01T00:00:00Z");
        for extreme in [i64::MIN, i64::MAX] {
            for lang in Lang::ALL {
                assert!(!date_time_zone(extreme, lang).is_empty());
            }
        }
    }
}

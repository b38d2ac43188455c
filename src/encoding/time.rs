//! Moments as milliseconds since the Unix epoch: RFC 3339 in UTC, NumericDate
//! (RFC 7519 §2), the HTTP `Date` header (RFC 9110 §5.6.7), X.509 times (RFC 5280 §4.1.2.5).

use serde_json::Value;

/// The range of ECMAScript dates, which is what a browser can show.
const LIMIT: i64 = 8_640_000_000_000_000;
const DAY: i64 = 86_400_000;
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// A moment in UTC, taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Civil {
    pub year: i64,
    pub month: u32,
    pub day: u32,
    pub hour: u32,
    pub minute: u32,
    pub second: u32,
}

/// The civil date and time of a moment, fractions of a second cut off.
pub fn civil(ms: i64) -> Civil {
    let ms = ms.clamp(-LIMIT, LIMIT);
    let (days, rest) = (ms.div_euclid(DAY), ms.rem_euclid(DAY) / 1000);
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": civil_from_days.
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let of_era = z.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    Civil {
        year: year_of_era + era * 400 + i64::from(month <= 2),
        month: month as u32,
        day: (of_year - (153 * shifted + 2) / 5 + 1) as u32,
        hour: (rest / 3600) as u32,
        minute: (rest / 60 % 60) as u32,
        second: (rest % 60) as u32,
    }
}

/// The moment of a civil date and time; `None` where there is no such one.
pub fn moment(c: Civil) -> Option<i64> {
    // A leap second counts as the second before it.
    let second = c.second.min(59);
    if !(0..=9999).contains(&c.year)
        || !(1..=12).contains(&c.month)
        || c.hour > 23
        || c.minute > 59
        || c.second > 60
    {
        return None;
    }
    let y = if c.month <= 2 { c.year - 1 } else { c.year };
    let era = y.div_euclid(400);
    let shifted = (i64::from(c.month) + 9) % 12;
    let of_year = (153 * shifted + 2) / 5 + i64::from(c.day) - 1;
    let year_of_era = y.rem_euclid(400);
    let of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year;
    let days = era * 146_097 + of_era - 719_468;
    let seconds = i64::from(c.hour) * 3600 + i64::from(c.minute) * 60 + i64::from(second);
    let ms = days * DAY + seconds * 1000;
    // Refuses 31 April: only a real date survives the way back.
    (civil(ms).day == c.day && civil(ms).month == c.month).then_some(ms)
}

/// RFC 3339 in UTC, whole seconds.
pub fn rfc3339(ms: i64) -> String {
    let c = civil(ms);
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z",
        c.year, c.month, c.day, c.hour, c.minute, c.second
    )
}

/// An `xs:dateTime` as SAML writes it (Core §1.3.3: in UTC), fractions of a second cut off. An
/// offset is understood; without one it is UTC.
pub fn parse_rfc3339(text: &str) -> Option<i64> {
    let (date, clock) = text.trim().split_once('T')?;
    let mut date = date.split('-');
    let mut clock = clock.as_bytes();
    let mut away = 0;
    if let Some(bare) = clock.strip_suffix(b"Z") {
        clock = bare;
    } else if let Some((bare, zone)) = clock.split_at_checked(clock.len().saturating_sub(6))
        && let [sign @ (b'+' | b'-'), a, b, b':', c, d] = zone
    {
        clock = bare;
        let minutes = i64::from(digits(&[*a, *b])? * 60 + digits(&[*c, *d])?);
        away = if *sign == b'+' { minutes } else { -minutes };
    }
    let (clock, fraction) = clock.split_at_checked(8)?;
    let fraction = fraction.strip_prefix(b".").unwrap_or(fraction);
    let plain = |at: usize| digits(clock.get(at..at + 2)?);
    let colons = clock.get(2) == Some(&b':') && clock.get(5) == Some(&b':');
    let mut part = |length: usize| digits(date.next().filter(|p| p.len() == length)?.as_bytes());
    let civil = Civil {
        year: i64::from(part(4)?),
        month: part(2)?,
        day: part(2)?,
        hour: plain(0)?,
        minute: plain(3)?,
        second: plain(6)?,
    };
    let whole = colons && date.next().is_none() && fraction.iter().all(u8::is_ascii_digit);
    moment(civil).filter(|_| whole).map(|ms| ms - away * 60_000)
}

/// A NumericDate: seconds since the epoch, possibly with a fraction, possibly
/// negative. `None` for strings, other types and moments no calendar shows.
pub fn numeric_date(value: &Value) -> Option<i64> {
    let number = value.as_number()?;
    if let Some(seconds) = number.as_i64() {
        return seconds.checked_mul(1000).filter(|ms| ms.abs() <= LIMIT);
    }
    let ms = number.as_f64()? * 1000.0;
    (ms.abs() <= LIMIT as f64).then_some(ms as i64)
}

/// `Sun, 06 Nov 1994 08:49:37 GMT`
pub fn parse_http_date(text: &str) -> Option<i64> {
    let (_, rest) = text.trim().split_once(", ")?;
    let mut words = rest.split(' ');
    let day = digits(words.next()?.as_bytes())?;
    let name = words.next()?;
    let month = MONTHS.iter().position(|m| *m == name)? as u32 + 1;
    let year = i64::from(digits(words.next()?.as_bytes())?);
    let mut clock = words.next()?.split(':');
    let mut part = || digits(clock.next()?.as_bytes());
    let (hour, minute, second) = (part()?, part()?, part()?);
    if words.next() != Some("GMT") || words.next().is_some() || clock.next().is_some() {
        return None;
    }
    moment(Civil {
        year,
        month,
        day,
        hour,
        minute,
        second,
    })
}

/// UTCTime `YYMMDDHHMMSSZ` or GeneralizedTime `YYYYMMDDHHMMSSZ`.
pub fn parse_asn1(text: &[u8], generalized: bool) -> Option<i64> {
    let body = text.strip_suffix(b"Z")?;
    let (year, rest) = body.split_at_checked(if generalized { 4 } else { 2 })?;
    let mut year = i64::from(digits(year)?);
    if !generalized {
        year += if year < 50 { 2000 } else { 1900 };
    }
    let part = |i: usize| digits(rest.get(i..i + 2)?);
    if rest.len() != 10 {
        return None;
    }
    moment(Civil {
        year,
        month: part(0)?,
        day: part(2)?,
        hour: part(4)?,
        minute: part(6)?,
        second: part(8)?,
    })
}

fn digits(text: &[u8]) -> Option<u32> {
    if text.is_empty() || text.len() > 6 {
        return None;
    }
    text.iter().try_fold(0, |n, b| {
        b.is_ascii_digit().then(|| n * 10 + u32::from(b - b'0'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn writes_rfc3339() {
        for (ms, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (-1000, "1969-12-31T23:59:59Z"),
            (951_782_400_000, "2000-02-29T00:00:00Z"),
            (1_795_337_999_000, "2026-11-22T08:59:59Z"),
            (4_107_542_400_000, "2100-03-01T00:00:00Z"),
        ] {
            assert_eq!(rfc3339(ms), text);
        }
        // Far outside any calendar: clamped, not wrapped.
        assert_eq!(rfc3339(i64::MAX), "275760-09-13T00:00:00Z");
        rfc3339(i64::MIN);
    }

    #[test]
    fn numeric_dates() {
        for (value, expected) in [
            (json!(1_311_280_970), Some(1_311_280_970_000)),
            (json!(1_311_280_970.5), Some(1_311_280_970_500)),
            (json!(-1), Some(-1000)),
            (json!(1e300), None),
            (json!(i64::MAX), None),
            (json!(u64::MAX), None),
            (json!("1311280970"), None),
            (json!(null), None),
            (json!([1]), None),
        ] {
            assert_eq!(numeric_date(&value), expected, "{value}");
        }
    }

    #[test]
    fn http_dates() {
        let moment = Some(784_111_777_000);
        assert_eq!(parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT"), moment);
        for wrong in [
            "",
            "Sun, 06 Nov 1994 08:49:37",
            "Sun, 06 Nov 1994 08:49:37 EET",
            "Sun, 31 Feb 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
        ] {
            assert_eq!(parse_http_date(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn certificate_times() {
        assert_eq!(parse_asn1(b"491231235959Z", false), Some(2_524_607_999_000));
        assert_eq!(parse_asn1(b"500101000000Z", false), Some(-631_152_000_000));
        assert_eq!(
            parse_asn1(b"20500101000000Z", true),
            Some(2_524_608_000_000)
        );
        assert_eq!(parse_asn1(b"4912312359Z", false), None);
    }
}

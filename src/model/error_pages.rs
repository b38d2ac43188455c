//! What others' error pages say, as data: by these words a pasted page is known.
//!
//! A row is the sign's stable name and its phrases in small letters, any of which will do.
//! `=` before a phrase: a line of its own; `==`: all that was said. ` … ` inside one: what stands on both sides comes in
//! this order, not far apart. Which cause a sign points to stands in `trouble::signs`.
//!
//! Sources: MPASSid's own page texts (mpassid/ansible-MPASSid-proxy, error-messages.properties)
//! and those of the Shibboleth IdP 3–5 they come from; Shibboleth SP 3 (configs/*.html, the
//! wiki page of common errors); Microsoft's list of AADSTS errors and its sign-in pages; AD FS;
//! Google's "SAML app error messages" (support.google.com/a/answer/6301076); the browsers.

/// The phrases of a sign; none for a sign that is known by codes alone.
pub fn phrases(sign: &str) -> &'static [&'static str] {
    let found = PAGES.iter().find(|(name, _)| *name == sign);
    found.map_or(&[], |(_, phrases)| phrases)
}

/// Every row, for the tests.
pub fn all() -> impl Iterator<Item = &'static str> {
    PAGES.iter().map(|(name, _)| *name)
}

type Page = (&'static str, &'static [&'static str]);

static PAGES: &[Page] = &[
    // ---- MPASSid, by the proxy's error keys
    (
        "access",
        &[
            "you do not have access to the requested resource",
            "==access",
        ],
    ),
    (
        "context-check-denied",
        &[
            "you are not eligible for the service requested",
            "==context-check-denied",
        ],
    ),
    (
        "not-linked",
        &[
            "ei ole vielä yhdistetty mpass-käyttäjään",
            "ei ole vielä yhdistetty mpassid-käyttäjään",
        ],
    ),
    (
        "access-denied-page",
        &["=access denied", "=403 forbidden", "=http error 403"],
    ),
    (
        "endpoint",
        &[
            "unable to identify a compatible way to respond",
            "=unable to respond",
            "==endpoint",
        ],
    ),
    (
        "relying-party",
        &[
            "the application you have accessed is not registered for use with",
            "=unsupported request",
            "==relying-party",
        ],
    ),
    (
        "security-cfg",
        &[
            "do not share a compatible security configuration",
            "=security configuration error",
            "==security-cfg",
        ],
    ),
    (
        "security-msg",
        &[
            "the message received does not meet the security requirements",
            "=message security error",
            "==security-msg",
        ],
    ),
    (
        "stale",
        &[
            "you may be seeing this page because you used the back button",
            "=stale request",
            "==stale",
        ],
    ),
    (
        "authn",
        &[
            "login was not successful or could not meet the requirements",
            "=login failed",
            "==authn",
        ],
    ),
    (
        "unexpected",
        &[
            "an unexpected error was encountered, usually reflecting a configuration",
            "=unexpected error",
            "==unexpected",
        ],
    ),
    (
        "no-release",
        &[
            "the release of your information has been blocked",
            "=release of information prevented",
            "==no-release",
        ],
    ),
    (
        "no-terms",
        &[
            "having refused the mandatory terms of use",
            "=terms of use refused",
            "==no-terms",
        ],
    ),
    (
        "runtime-error",
        &[
            "a software error was encountered that prevents normal operation",
            "=uncaught exception",
            "==runtime-error",
        ],
    ),
    ("idp-root", &["no services are available at this location"]),
    (
        "no-javascript",
        &[
            "your browser does not support javascript, you must press the continue button",
            "javascript is disabled",
            "javascript on poistettu käytöstä",
            "javascript är inaktiverat",
        ],
    ),
    ("mpassid-error", &["=an error occurred"]),
    (
        "learner-id",
        &[
            "oppijanumero puuttuu",
            "oppijanumero on virheellinen",
            "oppijanumeroa ei",
            "ilman oppijanumeroa",
            "studentnumret saknas",
            "studentnumret är fel",
            "utan studentnummer",
            "learner id is missing",
            "learner id is not valid",
            "learnerid is missing",
            "missing learnerid",
        ],
    ),
    (
        "test-learner-id",
        &["1.2.246.562.98.", "1.2.246.562.198.", "1.2.246.562.298."],
    ),
    (
        "non-disclosure",
        &["turvakiel", "spärrmarkering", "non-disclosure"],
    ),
    // ---- OpenID Connect
    (
        "redirect-uri",
        &[
            "redirect_uri … not registered",
            "redirect_uri … did not match",
            "redirect_uri … does not match",
            "redirect_uri … mismatch",
            "redirect uri … does not match",
            "redirect uri … not registered",
            "invalid redirect_uri",
            "invalid parameter: redirect_uri",
        ],
    ),
    (
        "state-mismatch",
        &["state mismatch", "state does not match", "=invalid state"],
    ),
    // ---- Shibboleth SP and other services
    (
        "sp-metadata",
        &[
            "unable to locate metadata for identity provider",
            "unknown or unusable identity provider",
            "unauthorized identity provider",
        ],
    ),
    (
        "sp-expired",
        &[
            "message expired, was issued too long ago",
            "message was issued in the future",
            "message rejected, was issued in the future",
            "assertion is no longer valid",
            "assertion is not yet valid",
        ],
    ),
    (
        "sp-signature",
        &[
            "unable to establish security of incoming assertion",
            "message was signed, but signature could not be verified",
            "unable to verify message signature",
        ],
    ),
    (
        "sp-idp-error",
        &[
            "saml response reported an idp error",
            "saml response contained an error",
        ],
    ),
    (
        "sp-attributes",
        &[
            "requires information about you that your identity provider",
            "=insufficient information",
        ],
    ),
    (
        "session-lost",
        &[
            "state information lost",
            "csrf verification failed",
            "invalid csrf token",
            "=419 page expired",
            "=page expired",
            "action expired. please start again",
            "login timeout. please sign in again",
        ],
    ),
    (
        "no-rights",
        &[
            "sinulla ei ole käyttöoikeutta",
            "du har inte behörighet",
            "you do not have a licence",
            "you do not have a license",
            "no account was found for you",
        ],
    ),
    // ---- Any home organisation's login page
    (
        "wrong-password",
        &[
            "the password you entered was incorrect",
            "incorrect user id or password",
            "incorrect username or password",
            "wrong username or password",
            "your account or password is incorrect",
            "wrong password. try again",
            "väärä käyttäjätunnus tai salasana",
            "virheellinen käyttäjätunnus tai salasana",
            "käyttäjätunnus tai salasana on väär",
            "käyttäjätunnus tai salasana on virheellinen",
            "tilisi tai salasanasi on virheellinen",
            "väärä salasana",
            "fel användarnamn eller lösenord",
            "användarnamnet eller lösenordet är fel",
            "användarnamnet/lösenordet du gav är fel",
            "ditt konto eller lösenord är felaktigt",
            "=fel lösenord",
            "fel lösenord. försök igen",
        ],
    ),
    (
        "password-expired",
        &[
            "your password has expired",
            "salasanasi on vanhentunut",
            "ditt lösenord har gått ut",
        ],
    ),
    (
        "account-locked",
        &[
            "your account is locked",
            "your account has been locked",
            "your account has been disabled",
            "tilisi on lukittu",
            "käyttäjätilisi on lukittu",
            "ditt konto är låst",
            "ditt konto har låsts",
        ],
    ),
    (
        "account-unknown",
        &[
            "the username you entered cannot be identified",
            "this username may be incorrect",
            "couldn't find an account with that username",
            "couldn't find your google account",
            "google-tiliäsi ei löytynyt",
            "det gick inte att hitta ditt google-konto",
        ],
    ),
    // ---- Microsoft
    (
        "entra-trouble",
        &[
            "we're having trouble signing you in",
            "sisäänkirjautumisessa on ongelmia",
            "vi har problem med att logga in dig",
        ],
    ),
    (
        "entra-approval",
        &[
            "need admin approval",
            "järjestelmänvalvojan hyväksyntä tarvitaan",
            "tarvitaan järjestelmänvalvojan hyväksyntä",
            "administratörens godkännande krävs",
        ],
    ),
    (
        "entra-not-now",
        &[
            "you cannot access this right now",
            "you can't get there from here",
            "et voi käyttää tätä juuri nyt",
            "du kan inte komma åt detta just nu",
        ],
    ),
    (
        "entra-more",
        &[
            "=more information required",
            "=lisätietoja tarvitaan",
            "=mer information krävs",
        ],
    ),
    // ---- AD FS
    (
        "adfs-page",
        &[
            "an error occurred. contact your administrator for more information",
            "there was a problem accessing the site. try to browse to the site again",
            "ett fel uppstod. kontakta administratören",
            "tapahtui virhe. pyydä lisätietoja järjestelmänvalvojalta",
            "event id 364",
            "event id: 364",
        ],
    ),
    (
        "adfs-denied",
        &[
            "event id 325",
            "event id: 325",
            "caller is not authorized to request a token",
        ],
    ),
    ("adfs-unknown-party", &["event id 184", "event id: 184"]),
    (
        "adfs-certificate",
        &[
            "event id 385",
            "event id: 385",
            "event id 316",
            "event id: 316",
            "event id 317",
            "event id: 317",
            "build the certificate chain for the relying party trust",
            "token-signing certificate … expired",
        ],
    ),
    // ---- Google
    (
        "google-request",
        &[
            "acs url in request … doesn't match",
            "acs url in request … does not match",
            "invalid request, acs url",
            "error parsing the request, … is not well formed",
        ],
    ),
    // ---- The browser
    (
        "cookies-blocked",
        &[
            "set to block cookies",
            "cookies are disabled",
            "cookies are blocked",
            "cookies disabled",
            "cookies must be enabled",
            "make sure cookies are enabled",
            "configured to accept cookies from this website",
            "this service requires cookies",
            "määritetty estämään evästeet",
            "evästeet on estetty",
            "evästeet on poistettu käytöstä",
            "evästeet eivät ole käytössä",
            "ota evästeet käyttöön",
            "inställd på att blockera cookies",
            "inställd för att blockera cookies",
            "cookies är blockerade",
            "cookies är inaktiverade",
            "aktivera cookies",
        ],
    ),
    (
        "cookies-too-large",
        &[
            "request header fields too large",
            "request header or cookie too large",
            "bad request - request too long",
            "http error 431",
            "size of a request header field exceeds server limit",
        ],
    ),
    (
        "loop",
        &[
            "redirected you too many times",
            "page isn't redirecting properly",
            "uudelleenohjasi sinut liian monta kertaa",
            "ohjasi sinut uudelleen liian monta kertaa",
            "omdirigerade dig för många gånger",
        ],
    ),
    (
        "device-clock",
        &[
            "your clock is ahead",
            "your clock is behind",
            "kellosi edistää",
            "kellosi on edellä",
            "kellosi jätättää",
            "kellosi on jäljessä",
            "klockan går före",
            "klockan går efter",
        ],
    ),
    (
        "resubmission",
        &[
            "confirm form resubmission",
            "=document expired",
            "vahvista lomakkeen uudelleenlähetys",
            "bekräfta att formuläret ska skickas igen",
        ],
    ),
    (
        "http-5xx",
        &[
            "500 internal server error",
            "502 bad gateway",
            "503 service unavailable",
            "503 service temporarily unavailable",
            "504 gateway time-out",
            "504 gateway timeout",
            "http error 500",
            "http error 502",
            "http error 503",
            "http error 504",
        ],
    ),
];

//! English.

use super::{Pages, Prose, Section};

macro_rules! t {
    ($text:literal) => {
        crate::marked!("en", $text)
    };
}

pub static EN: Pages = Pages {
    privacy: Prose {
        title: t!("Privacy"),
        lead: t!(
            "Peili collects no data. Your login is read in your own browser and is not sent anywhere."
        ),
        sections: &[
            Section {
                title: t!("What happens to the data"),
                paragraphs: &[t!(
                    "When you log in, MPASSid sends your data to your browser. It is read and checked in the memory of this tab."
                )],
                items: &[
                    t!(
                        "The data is not sent to Peili's server: the server only gives the files of the page."
                    ),
                    t!("The data is not stored in cookies, in the browser's storage or in logs."),
                    t!(
                        "The page has no tracking, no advertisements and no content of other services."
                    ),
                    t!(
                        "When you close the tab, reload the page or press “Clear”, the data is gone."
                    ),
                ],
            },
            Section {
                title: t!("Whom the browser contacts"),
                paragraphs: &[t!(
                    "When you log in, the browser contacts MPASSid and your home organisation. Their logs record the login, as always when MPASSid is used. When you paste text or use the examples, the browser contacts nobody."
                )],
                items: &[],
            },
            Section {
                title: t!("What the browser writes to disk"),
                paragraphs: &[
                    t!(
                        "For the time of the tab, the chosen language, the appearance and projector mode are kept in the browser's storage, during a login random identifiers too. The identifiers are removed when the login comes back."
                    ),
                    t!(
                        "If the answer travels in the page's address, the browser's own history may keep it. The page says so when it is the case."
                    ),
                ],
                items: &[],
            },
            Section {
                title: t!("How to check that yourself"),
                paragraphs: &[t!(
                    "Open the browser's developer tools and the network tab. Paste a text or log in with an example: the list shows the page's own files only. Or switch the network off: once the page has opened, choose flight mode or pull the cable, paste the data of a login and look at the result. Everything works, because nothing is sent."
                )],
                items: &[],
            },
            Section {
                title: t!("Who is responsible"),
                paragraphs: &[t!(
                    "{controller} is responsible for this installation. Questions: {support}. The controller of the user data is the education provider that gives it to MPASSid: requests for access and correction go there."
                )],
                items: &[],
            },
        ],
    },
    accessibility: Prose {
        title: t!("Accessibility statement"),
        lead: t!(
            "This statement concerns Peili, the test service for MPASSid user data. It was drawn up on 22 November 2026."
        ),
        sections: &[
            Section {
                title: t!("State of accessibility"),
                paragraphs: &[
                    t!(
                        "The Finnish Act on the Provision of Digital Services (306/2019) applies. The aim is to meet levels A and AA of WCAG 2.2."
                    ),
                    t!(
                        "The service meets the requirements by our own assessment. It was made by the developer of the service: with automatic tests of every page in three languages, light and dark, and by walking through the pages with the keyboard alone and at a width of 320 pixels. No external assessment has been made."
                    ),
                ],
                items: &[],
            },
            Section {
                title: t!("Known shortcomings"),
                paragraphs: &[t!(
                    "We know of no content that fails the requirements. The following has not been tried yet:"
                )],
                items: &[
                    t!("Screen readers have not been tested with users."),
                    t!("The login pages that Peili goes to are not part of this statement."),
                    t!(
                        "Long technical values are tiring to listen to. An explanation in plain language stands beside them."
                    ),
                ],
            },
            Section {
                title: t!("Give feedback"),
                paragraphs: &[t!(
                    "Did you notice a shortcoming? Tell us: {accessibility}. We answer within 14 days. {controller} is responsible for the feedback."
                )],
                items: &[],
            },
            Section {
                title: t!("Supervisory authority"),
                paragraphs: &[t!(
                    "If you are not content with the answer or do not get one within 14 days, you can notify the Finnish Transport and Communications Agency Traficom, which supervises accessibility. Instructions: www.saavutettavuusvaatimukset.fi."
                )],
                items: &[],
            },
        ],
    },
    limits: Prose {
        title: t!("What this test does not prove"),
        lead: t!("Peili shows one login just as it came. Not everything can be concluded from it."),
        sections: &[
            Section {
                title: t!("A good result shows"),
                paragraphs: &[],
                items: &[
                    t!("that the login succeeded at this moment, for this user"),
                    t!("that the data passed on follows the data model and agrees with itself"),
                    t!("that the signature holds, if the check says so"),
                ],
            },
            Section {
                title: t!("A good result does not show"),
                paragraphs: &[],
                items: &[
                    t!(
                        "whether the data is true: only the school knows if the class or the school is right"
                    ),
                    t!(
                        "whether another service works: it may have a fault of its own or may not be allowed"
                    ),
                    t!("whether other users of the same school have the same data"),
                    t!("whether the login works tomorrow"),
                    t!("whether the learner id exists: Peili checks its form only"),
                ],
            },
            Section {
                title: t!("When the result is “not checkable”"),
                paragraphs: &[t!(
                    "What Peili cannot know is never a fault. The time in a pasted text is not judged, and a signature cannot be checked without public keys."
                )],
                items: &[],
            },
            Section {
                title: t!("If the login works here but not elsewhere"),
                paragraphs: &[t!(
                    "The test service (integration {integration}) is always allowed; other services need not be. First check whether the service is allowed: your organisation's MPASSid main user (MPASSid-pääkäyttäjä) sees it under Allowed services in the admin service ({admin}). Then contact the support of the service."
                )],
                items: &[],
            },
        ],
    },
};

//! English.

use super::{Pages, Prose, Section};

pub static EN: Pages = Pages {
    privacy: Prose {
        title: "Privacy",
        lead: "Peili collects no data. Your login is read in your own browser and is not sent anywhere.",
        sections: &[
            Section {
                title: "What happens to the data",
                paragraphs: &[
                    "When you log in, MPASSid sends your data to your browser. It is read and checked in the memory of this tab.",
                ],
                items: &[
                    "The data is not sent to Peili's server: the server only gives the files of the page.",
                    "The data is not stored in cookies, in the browser's storage or in logs.",
                    "The page has no tracking, no advertisements and no content of other services.",
                    "When you close the tab, reload the page or press “Clear the result”, the data is gone.",
                ],
            },
            Section {
                title: "Whom the browser contacts",
                paragraphs: &[
                    "When you log in, the browser contacts MPASSid and your home organisation. Their logs record the login, as always when MPASSid is used. When you paste text or use the examples, the browser contacts nobody.",
                ],
                items: &[],
            },
            Section {
                title: "What the browser writes to disk",
                paragraphs: &[
                    "During a login, random identifiers, the chosen language and the appearance are kept in the browser's session storage. The identifiers are removed when the login comes back.",
                    "If the answer travels in the page's address, the browser's own history may keep it. The page says so when it is the case.",
                ],
                items: &[],
            },
            Section {
                title: "How to check that yourself",
                paragraphs: &[
                    "Open the browser's developer tools and the network tab. Paste a text or log in with an example: the list shows the page's own files only. You can also switch off the network once the page has opened.",
                ],
                items: &[],
            },
            Section {
                title: "Who is responsible",
                paragraphs: &[
                    "{controller} is responsible for this installation. Questions: {support}. The controller of the user data is the education provider that gives it to MPASSid: requests for access and correction go there.",
                ],
                items: &[],
            },
        ],
    },
    accessibility: Prose {
        title: "Accessibility statement",
        lead: "This statement concerns Peili, the test service for MPASSid user data. It was drawn up on 22 November 2026.",
        sections: &[
            Section {
                title: "State of accessibility",
                paragraphs: &[
                    "The Finnish Act on the Provision of Digital Services (306/2019) applies. The aim is to meet levels A and AA of WCAG 2.2.",
                    "The service meets the requirements by our own assessment. It was made by the developer of the service: with automatic tests of every page in three languages, light and dark, and by walking through the pages with the keyboard alone and at a width of 320 pixels. No external assessment has been made.",
                ],
                items: &[],
            },
            Section {
                title: "Known shortcomings",
                paragraphs: &[
                    "We know of no content that fails the requirements. The following has not been tried yet:",
                ],
                items: &[
                    "Screen readers have not been tested with users.",
                    "The login pages that Peili goes to are not part of this statement.",
                    "Long technical values are tiring to listen to. An explanation in plain language stands beside them.",
                ],
            },
            Section {
                title: "Give feedback",
                paragraphs: &[
                    "Did you notice a shortcoming? Tell us: {accessibility}. We answer within 14 days. {controller} is responsible for the feedback.",
                ],
                items: &[],
            },
            Section {
                title: "Supervisory authority",
                paragraphs: &[
                    "If you are not content with the answer or do not get one within 14 days, you can notify the Finnish Transport and Communications Agency Traficom, which supervises accessibility. Instructions: www.saavutettavuusvaatimukset.fi. Traficom's switchboard: +358 29 534 5000.",
                ],
                items: &[],
            },
        ],
    },
    limits: Prose {
        title: "What this test does not prove",
        lead: "Peili shows one login just as it came. Not everything can be concluded from it.",
        sections: &[
            Section {
                title: "A good result shows",
                paragraphs: &[],
                items: &[
                    "that the login succeeded at this moment, for this user",
                    "that the data passed on follows the data model and agrees with itself",
                    "that the signature holds, if the check says so",
                ],
            },
            Section {
                title: "A good result does not show",
                paragraphs: &[],
                items: &[
                    "whether the data is true: only the school knows if the class or the school is right",
                    "whether another service works: it may have a fault of its own or may not be allowed",
                    "whether other users of the same school have the same data",
                    "whether the login works tomorrow",
                    "whether the learner id exists: Peili checks its form only",
                ],
            },
            Section {
                title: "When the result is “not checkable”",
                paragraphs: &[
                    "What Peili cannot know is never a fault. The time in a pasted text is not judged, and a signature cannot be checked without public keys.",
                ],
                items: &[],
            },
            Section {
                title: "If the login works here but not elsewhere",
                paragraphs: &[
                    "The test service (integration {integration}) is always allowed; other services need not be. First check whether the service is allowed: your organisation's MPASSid main user (MPASSid-pääkäyttäjä) sees it under Allowed services in the admin service ({admin}). Then contact the support of the service.",
                ],
                items: &[],
            },
        ],
    },
};

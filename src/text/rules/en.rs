//! The rules in English. See `text::rules` for the order of texts and the template syntax.

use super::rule_texts;

rule_texts! {
    "en":
    // identity
    LearnerIdMissing {
        "The learner ID is missing",
        "In production MPASSid lets nobody into services without a learner ID.",
        "Fetch it from the national learner ID register (through the system's interface or the user interface) and save it in the user's data.",
        "The learner ID did not arrive or is empty. The right form is 1.2.246.562.24. and 11 digits.",
    }
    SharedAccount {
        "This is probably a shared account, not one person's",
        "A learner ID always belongs to one person, so a shared account cannot get into MPASSid services.",
        "Give each user an account of their own and fetch a learner ID for them.",
        "The name looks like a class, a group or a task, not a person; such an account has no learner ID of its own.",
    }
    SubstituteWithoutLearnerId {
        "The substitute teacher has no learner ID",
        "Short-term users need a learner ID too; without it they cannot get into services.",
        "Fetch a learner ID for the substitute from the national learner ID register and save it in their data.",
        "The role[ {role}] arrived, but no learner ID. The right form is 1.2.246.562.24. and 11 digits.",
    }
    LearnerIdIsOrganisation {
        "An organisation's identifier stands where the learner ID belongs",
        "The user cannot be identified, and the login may be blocked.",
        "The fields have probably been mixed up: save the person's own number, which begins with 1.2.246.562.24.",
        "The identifier's node[ {node}] is for organisations; the node for persons is 24.",
    }
    LearnerIdWrongNode {
        "Something other than a person's identifier stands where the learner ID belongs",
        "The user cannot be identified, and the login may be blocked.",
        "Check which field the learner ID is taken from; it is probably the wrong one. The right value begins with 1.2.246.562.24.",
        "The identifier's node[ {node}] is not the one for persons (24).",
    }
    TestLearnerIdInProduction {
        "A test person's learner ID is used in production",
        "A test number identifies nobody, and services may refuse the login or mix users up.",
        "Replace it with the person's real learner ID, or remove the test person from production.",
        "The node[ {node}] of the learner ID belongs to testing; in production it is 24.",
    }
    LearnerIdPrefixMissing {
        "The beginning of the learner ID is missing",
        "The digits alone are no learner ID, so the login may be blocked.",
        "Save or form the whole number: 1.2.246.562.24. and 11 digits.",
        "The value consists of digits only[ ({digits})]; the beginning 1.2.246.562.24. is missing.",
    }
    LearnerIdWrongLength {
        "The learner ID has the wrong number of digits[: {digits} instead of 11]",
        "The number is no valid learner ID, so the login may be blocked.",
        "Compare the number with the learner ID register and check that neither the field nor the transfer cuts it off.",
        "After 1.2.246.562.24. there must be 11 digits[; now there are {digits}].",
    }
    LearnerIdHasSpaces {
        "There is a space in the learner ID[ (character {position})]",
        "Because of the space the number is not accepted, and the login may be blocked.",
        "Remove the space from the register's field or from the transfer.",
        "The right form is 1.2.246.562.24. and 11 digits without spaces.",
    }
    LearnerIdMalformed {
        "Something else stands where the learner ID belongs",
        "The user cannot be identified, and the login may be blocked.",
        "Check which field the learner ID is taken from and what it says. The right form is 1.2.246.562.24. and 11 digits.",
        "The value[ ({length} characters)] is no OID.",
    }
    LearnerIdCheckDigit {
        "The check digit of the learner ID does not fit",
        "The number is probably mistyped, and a service may take the user for someone else.",
        "Compare the number with the learner ID register and correct it. With example and test accounts this does no harm.",
        "The last digit, the check digit, does not fit the others.",
    }
    SeveralLearnerIds {
        "The user has more than one learner ID[ ({count})]",
        "The service does not know which number is right and may create two users.",
        "Two accounts have probably been merged: look up the valid number in the learner ID register and keep only that one.",
        "There may be only one learner ID.",
    }
    PersonalCode {
        "A Finnish personal identity code has got into the login",
        "It is passed to every service the user logs in to; this may be a personal data breach.",
        "Remove the personal identity code from what is sent at once.¶Tell the data protection officer.¶Do not pass the data of this login on.",
        "The code stands in one of the fields[: {claim}][, from character {position}][; {count?one place|# places} in all]. The cause is probably a wrong field. The code is not in this message.",
    }
    PersonalCodeLike {
        "Something[ in {claim}] looks like a Finnish personal identity code",
        "It is probably not one, as the check character does not fit.",
        "To be safe, check what the field holds.",
        "The text[, which begins at character {position},] has the form of a personal identity code but a wrong check character.",
    }
    BusinessIdAsOrganisation {
        "A business ID[ {value}] stands where the organisation's identifier belongs",
        "Services do not recognise the education provider.",
        "The field is probably wrong: replace the business ID (Y-tunnus) with the organisation's OID from the Organisation Service (Organisaatiopalvelu).",
        "The expected form is 1.2.246.562.10. and digits.",
    }
    BusinessIdInValue {
        "There is a business ID[ in {claim}]",
        "The service may read the value wrongly; the field is probably the wrong one.",
        "Check what belongs in the field and remove the business ID (Y-tunnus).",
        "The business ID stands among other text[ from character {position}].",
    }
    UidMissing {
        "The user identifier (uid) is missing",
        "A service cannot recognise the user, and as a rule MPASSid passes nothing else on without it.",
        "Make sure that the user directory releases a lasting identifier to MPASSid (in ADFS, for example, objectGUID).",
        "MPASSid forms the identifier from the home organisation's own, which probably did not arrive.",
    }
    NothingDelivered {
        "The login worked, but no user data arrived",
        "The service knows nothing about the user.",
        "Make sure that the user directory releases the identifier and the other data to MPASSid.¶If it does, the service provider checks which data its service is given.",
        "The answer to the login[ ({issuer})] is in order, but it holds no MPASSid user data.",
    }
    UidMalformed {
        "The user identifier does not have MPASSid's form",
        "It probably comes from another system or was pasted by hand, and the right user cannot be found by it.",
        "Check that the service reads the identifier from MPASSid's answer and neither cuts nor changes it.",
        "The expected form is MPASSOID. and 40 hexadecimal characters[; the value has {length} characters].",
    }
    UidOldForm {
        "The user identifier has the old form of 30 characters",
        "It probably comes from old stored data and does not match the present one.",
        "Update the identifier that the service has stored and link the user by the learner ID.",
        "The present form is MPASSOID. and 40 hexadecimal characters; this one is cut to 30.",
    }
    NameEmpty {
        "The name arrived empty[ ({attribute})]",
        "The service will probably show nothing where the name belongs.",
        "Fill in the name in the register. If the name must not be released (protected person), do not send it at all.",
        "The field is there, but its value is empty.",
    }
    NameIsAddress {
        "An e-mail address or user name stands where the name belongs[ ({attribute})]",
        "Services show the address as a name, to other users too.",
        "The connection probably uses the wrong field: choose the name field instead.",
        "The name belongs here as it stands in the register.",
    }
    NameAllCapitals {
        "The name is written in capitals only[ ({attribute})]",
        "Services show the name as it is.",
        "Correct the spelling in the register; the name probably comes from an old system.",
        "All letters of the name are capitals.",
    }
    NamePlaceholder {
        "Something else stands where the name belongs[ ({attribute})]",
        "Services show it as the name.",
        "Check the connection's field and the register: the field is probably wrong, or the transfer fills in a default.",
        "The value is an identifier or a filler (such as null), not a name.",
    }
    NicknameMissing {
        "There is no preferred first name; it is optional",
        "Services then use the first name.",
        "Nothing needs mending. If wanted, it can be added to the register and the connection.",
        "The preferred first name is not included.",
    }
    SeveralValues {
        "There are several values[ of “{attribute}”] where only one is allowed",
        "The service may use the wrong one.",
        "Check in the connection why the value is sent several times and keep one.",
        "Only one value is allowed[; {count} arrived].",
    }
    SourcesDisagree {
        "The two parts of the login say different things[: {attribute}]",
        "The service shows one or the other, depending on the part it reads.",
        "Check that ID token and userinfo belong to the same login, and read the value from one agreed place.",
        "The value in the ID token differs from the one in the userinfo answer.",
    }
    // school
    SchoolDataMissing {
        "The school or the role could not be recognised[, so {count?one piece|# pieces} of data stayed behind]",
        "Services do not know the user's school and role and may refuse access.",
        "Check in the register that the school code has five digits and the school is active (Organisation Service, Organisaatiopalvelu).¶Check that MPASSid accepts the role.¶Count that schools, roles and classes are equal in number.",
        "The person's own data arrived, but role, school and education provider all stayed away together. MPASSid does that when the school code or the role is missing or not accepted.",
    }
    SchoolCodeMissing {
        "The school code is missing from the register",
        "MPASSid cannot look the school up, so role, school and education provider are left out.",
        "Add the school's code of five digits to the user's data and make sure that it is sent to MPASSid.",
        "The school code is empty or is not sent.",
    }
    SchoolNotResolved {
        "The school could not be recognised by its code[ {code}], so its data stayed behind",
        "Services get neither the role nor the school's name nor the education provider.",
        "Check the code in the Organisation Service (Organisaatiopalvelu): the school may be closed or merged.¶Replace it with the code of an active school.",
        "The code[ {code}] is well formed, but MPASSid found no school by it in the Organisation Service.",
    }
    SchoolCodeShort {
        "The school code[ {code}] is {digits?4:one digit short|too short}",
        "The school was not recognised, so role, school name and education provider were left out.",
        "Correct the code to five digits. A zero at the beginning was probably lost in a spreadsheet or transfer: store the field as text.",
        "The code must have five digits, zeros at the beginning included.",
    }
    SchoolCodeUnknown {
        "The school code is 00000, which means an unknown school",
        "Services cannot connect the user with any school.",
        "Replace it with the school's own code of five digits; the field was probably never filled in.",
        "00000 stands for an unknown school in the code list.",
    }
    SchoolCodeLong {
        "The school code[ {code}] is too long",
        "The school was not recognised, so role, school name and education provider were left out.",
        "Choose in the connection the field with a school code of five digits; it now probably holds another identifier, such as the end of an OID.",
        "There must be five digits[; now there are {digits}].",
    }
    SchoolCodeText {
        "There is text where the school code belongs[: {value}]",
        "The school was not recognised, so role, school name and education provider were left out.",
        "Choose in the connection the field with a school code of five digits, not the school's name.",
        "The school code holds something other than digits; the right form is five digits.",
    }
    SchoolOidNotResolved {
        "The unit could not be recognised by its OID[ {oid}]",
        "Role, the unit's name and the education provider were left out.",
        "Check the unit's OID in the Organisation Service (Organisaatiopalvelu) and correct it in the register. In early childhood education and at offices an OID instead of a school code is normal, as long as it is right.",
        "Instead of a school code there is an OID by which MPASSid found no organisation.",
    }
    SchoolWithoutRole {
        "The school[ {code}] has no role in this login",
        "Services do not know what the user is at this school.",
        "Check role and class for this school: the role is probably not accepted, or the class name holds a semicolon.",
        "The school is there, but no role is about it.",
    }
    RoleSchoolUnknown {
        "The role names a school[ ({code})] that is not among the login's schools",
        "The service finds no school name for the role.",
        "Check the school in the register and in the Organisation Service (Organisaatiopalvelu).¶If they are in order, the data were probably changed on the way: ask MPASSid support.",
        "The school is in the role but not in the school data.",
    }
    SchoolNamesDiffer {
        "One school has two names[: {first} and {second}]",
        "The service may show the school as two.",
        "Compare the name with the Organisation Service (Organisaatiopalvelu); it has probably changed, or the data were edited.",
        "[School: {code}. ]The name must be the same everywhere.",
    }
    SchoolCodesDiffer {
        "The school[ {code}] is in only one of the two school fields",
        "The service sees the school or not, depending on the field it reads.",
        "Check the school's code in the register and in the Organisation Service (Organisaatiopalvelu).¶If they are in order, the data were probably changed on the way: ask MPASSid support.",
        "The school code and the school data name different schools.",
    }
    SchoolInfoMissing {
        "The role names a school[ ({code})], but the school's data are missing",
        "The service does not get the school's name; it was probably lost on the way.",
        "Log out and in again first.¶If the data are still missing, check the school code in the register.¶If it is right there, MPASSid support finds out why they were left out.",
        "The school is in the role and so was recognised, but the school data did not arrive.",
    }
    SchoolInfoMalformed {
        "The school's data have the wrong form[: {value}]",
        "The service cannot read the school's code and name.",
        "MPASSid support checks how the value came about. If it was pasted by hand, a part is probably missing.",
        "The expected form is code;name, for example 30076;Mansikkalan testi peruskoulu.",
    }
    SchoolTwinMissing {
        "One of the two identifiers of the school[ {code}] is missing",
        "A service that reads just that identifier does not recognise the school.",
        "MPASSid support checks the school's data: the identifier is probably missing in the Organisation Service (Organisaatiopalvelu).",
        "In data model 1.4 every school comes as two values, code;name and OID;name. Only one of them arrived.",
    }
    OfficePresent {
        "An office[ {oid}] is included too; that is normal",
        "The office has a value of its own before the school.",
        "Nothing needs mending. The service must match values by identifier, not by order.",
        "The office's OID is in the school data and is the last part of the role.",
    }
    NoSchoolCode {
        "The unit has no school code; that is normal, for example in early childhood education",
        "The unit is recognised by its OID[ {oid}].",
        "Nothing needs mending. The service must use the OID where there is no school code.",
        "The place of the school code is empty and the OID is there.",
    }
    ProviderMissing {
        "The school was recognised, but its education provider is missing",
        "The service does not know whose school it is and may not find its licences.",
        "Check in the Organisation Service (Organisaatiopalvelu) which education provider the school belongs to.¶If that is in order, MPASSid support looks into it.",
        "The school's data arrived, but not the education provider's identifier and name.",
    }
    ProviderIssuerDiffers {
        "The school belongs to another education provider than the organisation the login came from",
        "It is probably a contract school or a shared one, but the school may also be wrong.",
        "Check that the user belongs to this school.¶If not, correct the school code in the register.",
        "The education provider[ {provider}] and the home organisation[ {issuer}] differ.",
    }
    SeveralProviders {
        "The user has several education providers[ ({count})]; that is normal",
        "The service must tell the schools apart by the education provider's identifier.",
        "Nothing needs mending if the user works for all of them.",
        "The schools belong to more than one education provider.",
    }
    OtherHomeOrganisation {
        "At login another home organisation was probably chosen than intended",
        "The data come from the organisation that was chosen, so the school may be wrong.",
        "Log out everywhere, log in again and choose your own organisation.",
        "The home organisation is not the one asked for[; asked for {expected}][; got {found}].",
    }
    SchoolTypeNotAllowed {
        "The type of the school[ {code}] is probably not on MPASSid's list",
        "The data arrived all the same, but MPASSid may stop accepting logins of the school.",
        "Ask MPASSid support whether the school type is accepted.",
        "The school type is not part of a login; it was deduced from the known test schools.",
    }
    ProviderListsDiffer {
        "The education provider[ {oid}] is in only some of the data",
        "The service cannot match the role with the education provider.",
        "Check the user's schools in the register.¶If they are right there, MPASSid support checks why the data differ; one school was probably lost.",
        "The education providers in the roles and in the list of education providers are not the same.",
    }
    ProviderInfoMalformed {
        "The education provider's data have the wrong form[: {value}]",
        "The service cannot read the education provider's identifier and name.",
        "MPASSid support checks how the value came about.",
        "The expected form is OID;name.",
    }
    OrganisationOidMalformed {
        "The organisation's identifier[ {oid}] has the wrong form",
        "The service does not recognise the organisation.",
        "MPASSid support checks where the identifier comes from. The right OID is in the Organisation Service (Organisaatiopalvelu).",
        "The expected form is 1.2.246.562.10. and digits.",
    }
    OrganisationOidWrongNode {
        "Another identifier stands where the organisation's belongs",
        "The service does not recognise the organisation.",
        "MPASSid support checks where the identifier comes from. The right OID is in the Organisation Service (Organisaatiopalvelu).",
        "The identifier's node[ {node}] is not the one for organisations (10).",
    }
    OrganisationCheckDigit {
        "The check digit of the organisation's identifier[ {oid}] does not fit",
        "Some old organisations have such an identifier, so it need not be a fault.",
        "If needed, compare the identifier with the Organisation Service (Organisaatiopalvelu).",
        "The last digit does not fit the others.",
    }
    OrganisationNameEmpty {
        "The name of the organisation[ {code}] is missing",
        "Services show nothing, or only the code, in place of the name.",
        "Check the name in the Organisation Service (Organisaatiopalvelu); MPASSid support finds out why it was left out.",
        "The identifier arrived, but the name beside it is empty.",
    }
    // role
    RoleMissing {
        "The school arrived, but the role did not",
        "The service does not know whether the user is a pupil, a teacher or other staff.",
        "Check in the register that MPASSid accepts the role (for example student or teacher) and that the class name holds no semicolon.",
        "The school's data arrived, but no role.",
    }
    RoleRefused {
        "The role is missing or not one that MPASSid accepts",
        "MPASSid leaves out the role and all data of the school.",
        "Set the role to one of these: student, learner, teacher, substitute teacher, principal, school secretary or staff.",
        "Guardian or vice principal, for example, is not accepted as a role.",
    }
    RoleUnknown {
        "The role[ “{role}”] is not on MPASSid's list of roles",
        "The service may not know what the role is allowed to do.",
        "Check that the role is intended. MPASSid knows: student, learner, teacher, substitute teacher, principal, school secretary, staff.",
        "MPASSid's list may be newer than this check.",
    }
    RoleNameEmpty {
        "The name of the role is empty",
        "The service does not know the user's part in the school.",
        "Fill in the user's role in the register.",
        "The role arrived, but its fourth part (the name of the role) is empty.",
    }
    RoleCodeUnmapped {
        "MPASSid found no code for the role[ “{role}”]",
        "A service that reads the role's code does not recognise the role.",
        "Write the role in the register in the usual way, for example opettaja and not OPETTAJA.",
        "The role's code became -1, because this spelling is not on MPASSid's code list.",
    }
    RoleCodeDiffers {
        "The role's name and code say different things[: {role}, {code}]",
        "The service grants different rights depending on which it reads.",
        "Check the user's role in the register.¶If it is right there, MPASSid support checks how the value came about.",
        "Name and code must belong together[; the code of this role is {expected}].",
    }
    RoleUntranslated {
        "The role[ “{role}”] is spelled differently from MPASSid's usual way",
        "The service probably understands it all the same if it compares the role's code.",
        "Nothing needs mending in the register. The service should rather read the role's code than its text.",
        "The usual spelling is another[: {expected}].",
    }
    RoleOldShape {
        "The role has the data model's old form[ ({parts} parts)]",
        "The role's code and the school's OID are missing; some link probably still uses data model 1.2 or 1.3.",
        "MPASSid support and the service provider check which version of the data model the service is given.",
        "The other data follow data model 1.4, in which the role has seven parts.",
    }
    OlderModel {
        "The data follow an old version[ ({version})] of the data model",
        "They are in order as such; the service was probably registered under that version.",
        "Nothing needs mending. The service provider may move to the newest data model.",
        "The data do not contradict each other.",
    }
    PlainAttributesMissing {
        "Separate data of the old data model did not arrive[ ({count})]",
        "The school, role and education provider data (schoolInfo, role, educationProviderInfo) say the same. A service that reads only the separate data does not find them.",
        "If the service needs them, the service provider asks MPASSid support which data it is sent. It is better to read schoolInfo, role and educationProviderInfo, which the newest data model has too.",
        "MPASSid forms the separate data together with the others, so they were probably left out on the way to the service.",
    }
    ModelMix {
        "There are data of two data models[: {older} and {newer}]",
        "They do not contradict each other; the old ones are probably left over from a transition.",
        "Nothing needs mending. The service should rather read the data of the newer data model.",
        "Old and new data travel side by side.",
    }
    RoleV11 {
        "The old role of a transition (role_v1.1) is included",
        "It is probably left over from 2022 and does no harm.",
        "The service must read the ordinary role (urn:mpass.id:role).",
        "urn:mpass.id:role_v1.1 is no longer in use.",
    }
    MunicipalityInRole {
        "The role begins with the name of a municipality[ ({municipality})]",
        "This is the oldest form of the role (data model 1.0–1.1); newer ones begin with the education provider's OID.",
        "The service provider and MPASSid support check which version of the data model the service is given.",
        "In data model 1.4 the role has seven parts, the education provider's OID first.",
    }
    RoleParts {
        "The role has the wrong number of parts[: {parts} instead of {expected}]",
        "The service cannot tell role, class and school apart.",
        "Remove the semicolon from the class or group name in the register; in MPASSid a semicolon separates values.",
        "The cause is probably a semicolon (;) in the class name.",
    }
    RoleProviderEmpty {
        "The role has no education provider",
        "The service does not know which education provider's school this is.",
        "Check in the Organisation Service (Organisaatiopalvelu) which education provider the school belongs to.¶If that is in order, MPASSid support looks into it.",
        "The first part of the role (the education provider's OID) is empty.",
    }
    RoleSchoolEmpty {
        "The role has no school",
        "The service does not know which school the role belongs to.",
        "Check in the register that the user has a school code of five digits or the unit's OID.",
        "The role has neither a school code nor the school's OID.",
    }
    DuplicateValues {
        "The same value is there more than once[: {attribute}]",
        "It does no harm: the service may ignore the repetition.",
        "Nothing needs mending.",
        "The values are exactly the same[ ({count})].",
    }
    CountsDiffer {
        "The numbers of schools, roles and classes do not fit each other",
        "MPASSid cannot match them and leaves all of them out.",
        "Send one role and one class for each school, separated by semicolons, or one role for all schools. A class name must not hold a semicolon.",
        "MPASSid accepts as many schools as roles and classes, or one role for all schools, or at most one class.",
    }
    RoleCopiedToSchools {
        "The same role[ {role}] covers all schools[ ({count})]",
        "That is normal for a teacher with many schools.",
        "Just check that the user really works at all of them.",
        "MPASSid gives a single role to all schools.",
    }
    PupilAndStaff {
        "The user is both a pupil and staff at one school[: {role}]",
        "The service may open the wrong view; one of the roles is probably a mistake.",
        "Check the user's roles in the register and remove the wrong one.",
        "There are two roles at the same school[ ({school})].",
    }
    // class
    ClassMissing {
        "The pupil has no class",
        "The service cannot place the pupil in their class.",
        "Add the pupil's class or group to the register and make sure that it is sent to MPASSid.",
        "The role[ {role}] arrived without a class.",
    }
    SeveralClasses {
        "There are several classes[ ({count})] where only one is allowed",
        "The service may use the wrong class.",
        "Keep one class per school in the register; groups have probably come along.",
        "The class may have only one value.",
    }
    ClassAtFirstSchoolOnly {
        "Only the first school has a class",
        "MPASSid does so when there is one class and several schools[ ({count})].",
        "If the other schools need a class too, send as many classes as schools.",
        "A single class always goes to the first school.",
    }
    ClassesDisagree {
        "The class differs in two places[: {class} and {role_class}]",
        "The service shows one or the other, depending on the place it reads.",
        "Check the class in the register; one is probably old, or there are several classes.",
        "The class field and the class in the role differ.",
    }
    ClassLevelMissing {
        "The pupil has no class level (year)",
        "The service cannot offer materials for the right year.",
        "Add the class level (0–9) to the register as a whole number. If the pupil is not in pre-primary or basic education, nothing needs mending.",
        "The school[ {school}] probably gives basic education, where pupils have a class level.",
    }
    ClassLevelNotNumber {
        "The class level is not a whole number[: {value}]",
        "MPASSid leaves such a value out, and the service gets no class level.",
        "Make the class level a number only, for example 9 and not 9A or IX.",
        "The class level must be a whole number from 0 to 10.",
    }
    ClassLevelRange {
        "The class level[ {level}] is not between 0 and 10",
        "The service cannot make sense of it.",
        "Correct the class level: 0 is pre-primary, 1–9 basic and 10 additional basic education.",
        "The allowed values are 0–10.",
    }
    ClassLevelSuperfluous {
        "The class level[ {level}] does not belong in this user's data",
        "It is for pupils of pre-primary and basic education only; for others the service may misread it.",
        "The class level may be removed from upper secondary and vocational students and from staff.",
        "The user is not a pupil of pre-primary or basic education.",
    }
    ClassLevelDisagrees {
        "The class[ {class}] and the class level[ {level}] do not fit each other",
        "One of them was probably left from last school year.",
        "Update class and class level in the register to the same school year.",
        "The number in the class and the class level differ.",
    }
    GroupAsClass {
        "There is probably a group name or course code where the class belongs[: {class}]",
        "The service may create a class that does not exist.",
        "Change the transfer so that the pupil's class (for example 8A) is sent as the class, not a group or a course.",
        "The value does not have the form of a class.",
    }
    // charge
    ChargeMissing {
        "The charge for learning materials is missing for an upper secondary student",
        "The service does not know whether materials are free for the student and may ask for payment.",
        "Fill in the charge code in the register (0 free, 1 charged): one for all schools or one for each school.",
        "The school[ {school}] is probably an upper secondary or vocational one, but no charge code arrived.",
    }
    ChargeForBasic {
        "The charge for learning materials is set for a pupil of basic education",
        "It belongs to upper secondary education only; the field was probably filled in needlessly.",
        "Clear the charge code for pupils of basic education.",
        "The school[ {school}] probably gives basic education.",
    }
    ChargeForStaff {
        "The charge for learning materials is set for someone who is no pupil[: {role}]",
        "MPASSid does not form it for others, so it was probably added by hand.",
        "Check where the value comes from and remove it from staff.",
        "MPASSid forms the charge only for the role Oppilas (pupil).",
    }
    ChargeValue {
        "The charge code[ “{value}”] is neither 0 nor 1",
        "The service does not know whether materials are free.",
        "Correct the code to 0 (free) or 1 (charged).",
        "Only 0 and 1 are accepted; words such as maksullinen (charged) or true are not.",
    }
    ChargeMalformed {
        "The charge for learning materials has the wrong form[: {value}]",
        "The service cannot read it.",
        "Check the charge code in the register (0 free, 1 charged).¶If it is right there, MPASSid support checks how the value came about.",
        "The expected form is 0;school or 1;school, for example 1;30077.",
    }
    ChargeSchoolUnknown {
        "The charge names a school[ ({code})] that is not in the login",
        "The service cannot connect it with any school.",
        "MPASSid support checks where the school comes from; the data were probably matched wrongly.",
        "The school is not among the login's school data.",
    }
    ChargeTwinMissing {
        "One of the two charge values of the school[ {code}] is missing",
        "A service that reads just that identifier does not get the charge.",
        "MPASSid support checks the school's data; the identifier is probably missing in the Organisation Service (Organisaatiopalvelu).",
        "In data model 1.4 the charge comes twice: with the school code and with the OID.",
    }
    ChargeConflict {
        "The same school[ {school}] is both free and charged",
        "The service does not know which is true.",
        "Keep one charge code per school in the register; the school was probably entered twice.",
        "Both 0 and 1 arrived for the same school.",
    }
    // text
    Mojibake {
        "Letters are broken[ in {claim}]",
        "The service shows, for example, Ã¤ where ä belongs.",
        "Set the character encoding to UTF-8 in the transfer from the register to the directory; it probably reads the encoding wrongly.",
        "UTF-8 was read as another encoding[; the fault begins at character {position}].",
    }
    InvisibleCharacter {
        "There is an invisible character[ in {claim}]",
        "The value looks right, but the service takes it for another.",
        "Type the value again by hand in the register; the character probably came with copying.",
        "The invisible character[ {character}] must be removed[; it is number {position}].",
    }
    NoBreakSpace {
        "There is an unusual kind of space[ in {claim}]",
        "The value looks right, but the service takes it for another.",
        "Type the value again by hand in the register; the space probably came with copying.",
        "A no-break or other unusual space must become an ordinary one[; it is character {position}].",
    }
    DoubleSpace {
        "There are two spaces in a row[ in {claim}]",
        "The service may take the value for another.",
        "Remove the extra space in the register; it is probably a typing mistake.",
        "There may be only one space[; the place is character {position}].",
    }
    OuterSpace {
        "There is a space at the beginning or the end[ of {claim}]",
        "The service may take the value for another.",
        "Remove the space in the register; it is probably a typing mistake.",
        "The value must not begin or end with a space[; the place is character {position}].",
    }
    MixedScript {
        "There is a letter of another alphabet[ in {claim}]",
        "The value looks right, but the service takes it for another.",
        "Type the value again by hand in the register; the letter probably came with copying.",
        "The letter[ {character}] is, for example, Cyrillic or Greek[; it is character {position}].",
    }
    EmptyValue {
        "A field[, “{attribute}”,] arrived empty",
        "The service may show nothing there or refuse the field.",
        "Fill it in in the register, or do not send it at all.",
        "The field is there, but its value is empty.",
    }
    WrongType {
        "A field[, “{attribute}”,] has a value of the wrong type[: {found}]",
        "The service may not be able to read it.",
        "Check where the value turns from text into something else; it must probably be mended in the service.",
        "The value must be text.",
    }
    NameCase {
        "Capital and small letters are wrong in the name of a field[: {found}]",
        "The service does not find it, because the name must fit letter by letter.",
        "Correct the name in the attribute settings of the connection; Entra ID, for one, tells capital and small letters apart.",
        "The name must be exactly that of the data model.",
    }
    RetiredAttributeNeeded {
        "The service reads a field that data model 1.4 no longer has[: {attribute}]",
        "This login carries the information, but the service looks in the old place and does not find it.",
        "The service provider must read it in the new place: the class in the role, the school in schoolInfo and the education provider in educationProviderInfo.",
        "The old fields for school code, school name, class and education provider (such as schoolCode) are no longer part of data model 1.4 (1 January 2024).",
    }
    LegacyNames {
        "There are old names of fields[, for example {claim}]",
        "Services of today do not read them.",
        "The service provider moves to the names of the present data model. Nothing needs mending at the school.",
        "Old names are included[ ({count})].",
    }
    RegistryNames {
        "These are data that a home organisation sends to MPASSid[, for example {claim}]",
        "They do not yet show what a service gets.",
        "Log in with MPASSid, or paste the login that the service received.",
        "The home organisation's own names are included[ ({count})].",
    }
    TestIdentityInProduction {
        "The identifier[ {code}] of a test school or test person is used in production",
        "The data are probably those of a test account, and real services do not accept them.",
        "Log in with your own account, or put the real data in the register.",
        "The Mansikkala test schools and the codes 99900–99906 are for testing only.",
    }
    ProductionIdentityInTest {
        "The identifier of a real person or organisation is used in the test environment",
        "Somebody probably tested with their own account; data of real people should not be used for testing.",
        "Use a test account; its identifiers have the node 98 or 99.",
        "The identifier's node[ {node}] is that of production.",
    }
    UnknownAttribute {
        "There is a field that Peili does not know[: {claim}]",
        "The data model may be newer than Peili; the field is shown as it is.",
        "Nothing needs mending.",
        "Unknown names are included[ ({count})].",
    }
    // transport
    NotObservable {
        "User data cannot be seen from this",
        "There are only technical data of a login here, so nothing can be said about user data.",
        "Log in on this page, or paste the userinfo answer beside the ID token.",
        "The answer holds no MPASSid user data.",
    }
    OneCarrier {
        "The user data are in only one part of the login[ ({from})]",
        "A service that reads only the other part does not see them.",
        "The service must read both ID token and userinfo and merge them.",
        "MPASSid may put the data in either part.",
    }
    SignatureInvalid {
        "The signature does not fit",
        "The data cannot be trusted: they were probably changed, or the keys are wrong.",
        "Check that everything was pasted and that the keys are from the same environment.¶The service must refuse such a login.",
        "The signature does not fit the keys.",
    }
    SignatureMissing {
        "The signature is missing",
        "Anyone may have written the data; they are probably not from MPASSid.",
        "The service must refuse an unsigned login and require a signature.",
        "What arrived carries no signature.",
    }
    AlgorithmRefused {
        "The way of signing[ ({alg})] is not accepted",
        "The data cannot be trusted; they are probably from another system.",
        "MPASSid signs with RSA and SHA-256: check the service's registration and settings.",
        "The signature uses an algorithm or a field that is not accepted.",
    }
    IssuerDiffers {
        "The login was issued by someone else than expected[: {found}]",
        "The service must refuse the login; it is probably from another environment.",
        "Check that the service's settings name the right environment (production or test).",
        "The name of the issuer does not fit[; expected {expected}].",
    }
    AudienceDiffers {
        "The login was issued for another service[: {found}]",
        "The service must refuse the login; it is probably from another service or environment.",
        "Check the service's id (client_id or entity id) in its registration and settings.",
        "The name of the service does not fit[; expected {expected}].",
    }
    NonceDiffers {
        "The answer does not belong to this login (nonce)",
        "The answer is probably old or repeated and cannot be trusted.",
        "Start the login again.¶If the fault comes back, the service checks how it stores and compares the nonce.",
        "The nonce is missing or differs from the request.",
    }
    StateDiffers {
        "The answer does not belong to this login (state, InResponseTo)",
        "The answer is probably old or repeated and cannot be trusted.",
        "Start the login again.¶If the fault comes back, the service checks how it stores and compares what it sent.",
        "What ties the answer to the request is missing or differs.",
    }
    TokenExpired {
        "The login has expired[ ({at})]",
        "The service must refuse it; it is probably old, or a clock is wrong.",
        "Log in again.¶If the fault comes back, check the clocks of the server and the computer.",
        "The end of its validity has passed.",
    }
    TokenNotYetValid {
        "The time of the login cannot be right[ ({at})]",
        "The service must refuse it; a clock is probably wrong.",
        "Log in again.¶If the fault comes back, check the clocks of the server and the computer.",
        "The time of issue or the start of its validity is in the future or far back.",
    }
    TokenClaimMissing {
        "A required technical field[ ({claim})] is missing from the login",
        "The service must refuse the login; it is probably from another system or incomplete.",
        "Check that everything was pasted and that MPASSid issued it.",
        "The field is missing or of the wrong type.",
    }
    HashDiffers {
        "The parts of the login do not belong together[ ({claim})]",
        "The parts are probably from different logins and cannot be trusted.",
        "Start the login again.¶If the fault comes back, the service checks that the parts are from the same answer.",
        "The hash does not fit the access token or the code.",
    }
    UserinfoSubjectDiffers {
        "The user data are about another user",
        "The data must not be used; they are probably from another login.",
        "Start the login again.¶The service must refuse an answer with another sub.",
        "The field sub differs between the ID token and the userinfo answer.",
    }
    UserinfoUnreadable {
        "The answer with the user data (userinfo) could not be read[: status {status}]",
        "Some data may therefore be missing here.",
        "Log in again.¶If the fault comes back, the service's support checks the answer.",
        "The answer was not readable JSON, or the server gave none.",
    }
    ClockOff {
        "The computer's clock is[ {minutes?one minute|# minutes}] wrong",
        "The times of the login therefore probably look wrong although they are right.",
        "Turn on automatic time in the computer's settings and log in again.",
        "Check the time zone as well.",
    }
    NotFresh {
        "A new login was asked for, but the answer is from an earlier one[ ({at})]",
        "What is shown may date from before a correction.",
        "Log out everywhere, close the browser and log in again.",
        "The time of the login is older than the request.",
    }
    LoginOld {
        "What is shown rests on a login made more than an hour ago[ ({at})]",
        "What was corrected after it may not show yet.",
        "If the data were corrected just now, log out everywhere, close the browser and log in again.",
        "The time of the login is more than an hour before the answer.",
    }
    // SAML
    LoginFailed {
        "The identity provider refused the login[ ({status})]",
        "No user data arrived, so the user cannot get into the service.",
        "Log in again.¶If it happens again, give MPASSid support the time of the login and the ID of the message.",
        "The Status of the response is not Success.",
    }
    AssertionEncrypted {
        "The user data are encrypted, and Peili cannot read them",
        "Peili can say nothing about them; the service that holds the key can read them.",
        "Remove the encryption certificate from Peili's registration: a page in the browser holds no private key.¶Log in again.",
        "The response holds an encrypted assertion (EncryptedAssertion).",
    }
    ResponseElsewhere {
        "The response was made for another address[: {found}]",
        "The service must refuse it; it is probably for another service or environment.",
        "Check the address of the assertion consumer service (ACS) in the registration and the settings.",
        "Destination or Recipient does not fit[; expected {expected}].",
    }
    ResponseStructure {
        "The structure of the response is suspicious",
        "The data were perhaps put together from several messages; a careless service may read forged ones.",
        "Check that the message was pasted as it came.¶The service must refuse such a response and read only what is signed.",
        "See the checks of the message's structure and of what is signed.",
    }
    NamesMarkedOtherwise {
        "The names in the response are not marked as they should be",
        "A service that reads the data by these marks may not find them.",
        "If a service does not find the data, MPASSid support checks how they are released.",
        "NameFormat, FriendlyName or the format of NameID differs.",
    }
}

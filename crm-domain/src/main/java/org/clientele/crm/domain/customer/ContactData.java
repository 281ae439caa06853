package org.clientele.crm.domain.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.clientele.crm.domain.shared.InvalidInput;

/**
 * What is said about a person, wherever they work.
 *
 * @param salutation as the person is addressed: Dr., Ms
 * @param givenName needed unless there is a family name
 * @param familyName needed unless there is a given name
 * @param emails at most 10; the first is the primary one unless another is marked
 * @param phones at most 10
 * @param language BCP 47 tag
 * @param timeZone IANA name
 */
public record ContactData(
        String salutation,
        String givenName,
        String familyName,
        List<ContactEmail> emails,
        List<ContactPhone> phones,
        String language,
        String timeZone) {

    public static final int NAME_LENGTH = 100;

    private static final int SALUTATION_LENGTH = 40;
    private static final int PHONE_LENGTH = 40;
    private static final int MAX_REACHES = 10;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./x#*-]*[0-9][0-9 ()./x#*-]*");

    /** @throws InvalidInput with everything that is not acceptable */
    public ContactData {
        var checks = new CustomerChecks();
        salutation = checks.optionalText("salutation", salutation, SALUTATION_LENGTH);
        givenName = checks.optionalText("givenName", givenName, NAME_LENGTH);
        familyName = checks.optionalText("familyName", familyName, NAME_LENGTH);
        checks.require(givenName != null || familyName != null, "familyName", "error.contactName");
        emails = emails(checks, emails);
        phones = phones(checks, phones);
        language = checks.language("language", language);
        timeZone = checks.timeZone("timeZone", timeZone);
        checks.done();
    }

    /** Given and family name. */
    public String fullName() {
        return givenName == null ? familyName : familyName == null ? givenName : givenName + " " + familyName;
    }

    /** The same person with every telephone number worked over. */
    public ContactData withPhones(UnaryOperator<ContactPhone> change) {
        return new ContactData(
                salutation,
                givenName,
                familyName,
                emails,
                phones.stream().map(change).toList(),
                language,
                timeZone);
    }

    private static List<ContactEmail> emails(CustomerChecks checks, List<ContactEmail> given) {
        List<ContactEmail> emails = new ArrayList<>();
        List<ContactEmail> present = checks.list("emails", given, MAX_REACHES);
        long primaries = present.stream().filter(ContactEmail::primary).count();
        checks.require(primaries <= 1, "emails", "error.onePrimary");
        for (int i = 0; i < present.size(); i++) {
            ContactEmail email = present.get(i);
            String address = checks.email("emails[" + i + "].address", email.address());
            boolean primary = email.primary() || primaries == 0 && i == 0;
            checks.require(
                    emails.stream().noneMatch(earlier -> earlier.address().equalsIgnoreCase(address)),
                    "emails[" + i + "].address",
                    "error.twice");
            emails.add(new ContactEmail(address == null ? "" : address, email.type(), primary));
        }
        return List.copyOf(emails);
    }

    private static List<ContactPhone> phones(CustomerChecks checks, List<ContactPhone> given) {
        List<ContactPhone> phones = new ArrayList<>();
        List<ContactPhone> present = checks.list("phones", given, MAX_REACHES);
        for (int i = 0; i < present.size(); i++) {
            String field = "phones[" + i + "].number";
            ContactPhone phone = present.get(i);
            String number = checks.requiredText(field, phone.number(), PHONE_LENGTH);
            checks.require(
                    number == null || PHONE.matcher(number).matches(), field, "error.phone", String.valueOf(number));
            phones.add(new ContactPhone(number, phone.e164(), phone.type()));
        }
        return List.copyOf(phones);
    }
}

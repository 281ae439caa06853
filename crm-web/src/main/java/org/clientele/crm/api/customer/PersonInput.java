package org.clientele.crm.api.customer;

import java.util.List;
import org.clientele.crm.domain.customer.ContactData;
import org.clientele.crm.domain.customer.ContactEmail;
import org.clientele.crm.domain.customer.ContactPhone;
import org.clientele.crm.domain.customer.ReachType;

/** What a program can say about a person, wherever they work. */
record PersonInput(
        String salutation,
        String givenName,
        String familyName,
        List<EmailJson> emails,
        List<PhoneJson> phones,
        String language,
        String timeZone) {

    /** A mail address; {@code WORK} and not primary unless said otherwise. */
    record EmailJson(String address, ReachType type, Boolean primary) {

        ContactEmail toEmail() {
            return new ContactEmail(address, type, primary != null && primary);
        }
    }

    /** A telephone number; {@code e164} is worked out by the server and not read. */
    record PhoneJson(String number, String e164, ReachType type) {

        ContactPhone toPhone() {
            return new ContactPhone(number, null, type);
        }
    }

    static PersonInput of(ContactData data) {
        return new PersonInput(
                data.salutation(),
                data.givenName(),
                data.familyName(),
                data.emails().stream()
                        .map(email -> new EmailJson(email.address(), email.type(), email.primary()))
                        .toList(),
                data.phones().stream()
                        .map(phone -> new PhoneJson(phone.number(), phone.e164(), phone.type()))
                        .toList(),
                data.language(),
                data.timeZone());
    }

    ContactData data() {
        return new ContactData(
                salutation,
                givenName,
                familyName,
                emails == null
                        ? null
                        : emails.stream()
                                .map(json -> json == null ? null : json.toEmail())
                                .toList(),
                phones == null
                        ? null
                        : phones.stream()
                                .map(json -> json == null ? null : json.toPhone())
                                .toList(),
                language,
                timeZone);
    }
}

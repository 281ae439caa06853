package org.clientele.crm.api.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.clientele.crm.domain.customer.ContactData;
import org.clientele.crm.domain.customer.ContactDetails;
import org.clientele.crm.domain.customer.ContactRole;
import org.clientele.crm.domain.customer.PostData;

/**
 * What a program can say about a contact of a customer: the person and what they do there.
 *
 * @param contact number of a person whom we know, to make them a contact of one more customer; then nothing is said
 *     about the person
 */
record ContactInput(
        String contact,
        String salutation,
        String givenName,
        String familyName,
        List<PersonInput.EmailJson> emails,
        List<PersonInput.PhoneJson> phones,
        String language,
        String timeZone,
        Set<ContactRole> roles,
        String jobTitle,
        Boolean primary,
        LocalDate validFrom) {

    static ContactInput of(ContactData data, ContactDetails.Post post) {
        PersonInput person = PersonInput.of(data);
        return new ContactInput(
                null,
                person.salutation(),
                person.givenName(),
                person.familyName(),
                person.emails(),
                person.phones(),
                person.language(),
                person.timeZone(),
                Set.copyOf(post.roles()),
                post.jobTitle(),
                post.primary(),
                post.validFrom());
    }

    ContactData person() {
        return new PersonInput(salutation, givenName, familyName, emails, phones, language, timeZone).data();
    }

    PostData post() {
        return new PostData(roles, jobTitle, primary != null && primary, validFrom);
    }
}

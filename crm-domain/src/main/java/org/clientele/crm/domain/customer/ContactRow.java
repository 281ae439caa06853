package org.clientele.crm.domain.customer;

import java.time.LocalDate;
import java.util.List;

/**
 * A person in the list of a customer's contacts.
 *
 * @param number the person's number
 * @param version the person's version, to be sent back with a change
 * @param validFrom first day at the customer, inclusive
 * @param validTo last day, inclusive; {@code null} while no end is known
 */
public record ContactRow(
        String number,
        long version,
        ContactData data,
        List<ContactRole> roles,
        String jobTitle,
        boolean primary,
        LocalDate validFrom,
        LocalDate validTo,
        ContactEndReason endReason) {

    public ContactRow {
        roles = List.copyOf(roles);
    }

    public String name() {
        return data.fullName();
    }

    /** The address to write to, {@code null} if the person has none. */
    public String email() {
        return data.emails().stream()
                .filter(ContactEmail::primary)
                .map(ContactEmail::address)
                .findFirst()
                .orElse(null);
    }

    /** The first telephone number as typed, {@code null} if the person has none. */
    public String phone() {
        return data.phones().isEmpty() ? null : data.phones().get(0).number();
    }

    public boolean ended() {
        return validTo != null;
    }
}

package org.clientele.crm.api.customer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.clientele.crm.domain.customer.ContactDetails;
import org.clientele.crm.domain.customer.ContactEndReason;
import org.clientele.crm.domain.customer.ContactRole;
import org.clientele.crm.domain.customer.ContactRow;

/** A person as the API shows it, with the posts that they hold and held. */
record ContactJson(
        String contactNumber,
        @JsonUnwrapped PersonInput person,
        List<PostJson> customers,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy) {

    /** A time as a contact of a customer. */
    record PostJson(
            String customer,
            String customerName,
            List<ContactRole> roles,
            String jobTitle,
            boolean primary,
            LocalDate validFrom,
            LocalDate validTo,
            ContactEndReason endReason) {}

    /** A person as an item of a customer's contacts. */
    record RowJson(
            String contactNumber,
            @JsonUnwrapped PersonInput person,
            List<ContactRole> roles,
            String jobTitle,
            boolean primary,
            LocalDate validFrom,
            LocalDate validTo,
            ContactEndReason endReason) {

        static RowJson of(ContactRow row) {
            return new RowJson(
                    row.number(),
                    PersonInput.of(row.data()),
                    row.roles(),
                    row.jobTitle(),
                    row.primary(),
                    row.validFrom(),
                    row.validTo(),
                    row.endReason());
        }
    }

    static ContactJson of(ContactDetails contact) {
        return new ContactJson(
                contact.number(),
                PersonInput.of(contact.data()),
                contact.posts().stream().map(ContactJson::post).toList(),
                contact.createdAt(),
                contact.createdBy(),
                contact.updatedAt(),
                contact.updatedBy());
    }

    private static PostJson post(ContactDetails.Post post) {
        return new PostJson(
                post.customer().number(),
                post.customer().name(),
                post.roles(),
                post.jobTitle(),
                post.primary(),
                post.validFrom(),
                post.validTo(),
                post.endReason());
    }
}

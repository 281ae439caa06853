package org.clientele.crm.domain.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person with all the posts that they hold and held.
 *
 * @param version to be sent back with a change
 * @param mayChange whether the reader may change the person
 */
public record ContactDetails(
        String number,
        long version,
        ContactData data,
        List<Post> posts,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy,
        boolean mayChange) {

    public ContactDetails {
        posts = List.copyOf(posts);
    }

    /** What the person does at the customer now. */
    public Optional<Post> openPost(String customer) {
        return posts.stream()
                .filter(post ->
                        post.validTo() == null && post.customer().number().equals(customer))
                .findFirst();
    }

    /**
     * A time as a contact of a customer.
     *
     * @param validFrom first day, inclusive
     * @param validTo last day, inclusive; {@code null} while no end is known
     */
    public record Post(
            CustomerRef customer,
            List<ContactRole> roles,
            String jobTitle,
            boolean primary,
            LocalDate validFrom,
            LocalDate validTo,
            ContactEndReason endReason) {}
}

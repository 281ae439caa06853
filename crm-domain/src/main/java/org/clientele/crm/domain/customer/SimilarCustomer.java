package org.clientele.crm.domain.customer;

/**
 * A customer that looks like one that somebody is about to enter; unless an id or a domain is the same, its name is
 * similar.
 */
public record SimilarCustomer(
        String number,
        String name,
        CustomerKind kind,
        String country,
        boolean archived,
        boolean sameExternalId,
        boolean sameDomain) {}

package org.clientele.crm.domain.customer;

/**
 * Command: make a person whom we know a contact of one more customer.
 *
 * @param expectedVersion the person's version that the caller read, {@code null} when the caller does not mind
 */
public record LinkContact(String customer, String contact, Long expectedVersion, PostData post) {}

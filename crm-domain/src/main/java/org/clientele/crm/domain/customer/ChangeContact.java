package org.clientele.crm.domain.customer;

/**
 * Command: change a person and what they do at a customer.
 *
 * @param customer the customer's number, {@code null} to change the person alone
 * @param contact the person's number
 * @param expectedVersion the person's version that the caller read, {@code null} when the caller does not mind
 * @param post what they do at the customer; not looked at without a customer
 */
public record ChangeContact(String customer, String contact, Long expectedVersion, ContactData person, PostData post) {}

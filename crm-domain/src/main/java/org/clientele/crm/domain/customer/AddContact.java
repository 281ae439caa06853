package org.clientele.crm.domain.customer;

/**
 * Command: add a person to a customer's contacts.
 *
 * @param customer the customer's number
 */
public record AddContact(String customer, ContactData person, PostData post) {}

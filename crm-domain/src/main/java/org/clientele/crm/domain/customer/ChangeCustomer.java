package org.clientele.crm.domain.customer;

/**
 * Command: replace what is known of a customer by the given data.
 *
 * @param number the customer's number
 * @param expectedVersion the version the caller read, {@code null} when the caller does not mind
 */
public record ChangeCustomer(String number, Long expectedVersion, CustomerData data) {}

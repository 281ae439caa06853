package org.clientele.crm.service.customer;

import org.clientele.crm.domain.customer.CustomerKind;

/**
 * A customer that an id or a name of another system means.
 *
 * @param key what it was found by
 * @param id technical id
 */
public record CustomerMatch(String key, long id, String number, CustomerKind kind, boolean archived) {}

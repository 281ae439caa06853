package org.clientele.crm.domain.customer;

/** Names a customer where another record speaks of it. */
public record CustomerRef(String number, String name) {}

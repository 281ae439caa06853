package org.clientele.crm.service.support;

/** Somebody who can own a request. */
public record Assignee(String username, String name) {}

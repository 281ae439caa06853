package org.clientele.crm.service.identity;

/**
 * Something changed that decides who may do what: a user, a role, a sign-in, a token.
 *
 * @param username whose
 */
public record SignInsChanged(String username) {}

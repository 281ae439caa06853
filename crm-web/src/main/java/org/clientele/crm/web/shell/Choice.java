package org.clientele.crm.web.shell;

/** A value that can be chosen, and how it reads. */
public record Choice(String value, String label) {}

package org.clientele.crm.web.importing;

/**
 * A value that a row changes, in words.
 *
 * @param label what the field is called
 * @param before {@code null} for none
 * @param after {@code null} for none
 */
public record ChangedValue(String label, String before, String after) {}

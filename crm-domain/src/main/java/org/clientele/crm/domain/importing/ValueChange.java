package org.clientele.crm.domain.importing;

/**
 * What a row does to a value of its customer, in the canonical text of {@link CustomerValues}.
 *
 * @param before {@code null} for none
 * @param after {@code null} for none; a parent that an import will only create stands as the row calls it
 */
public record ValueChange(String before, String after) {}

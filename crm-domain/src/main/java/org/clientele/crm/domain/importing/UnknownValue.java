package org.clientele.crm.domain.importing;

/**
 * A cell text that was not understood, or understood as something else, and can be corrected for the whole column.
 *
 * @param rows how many rows have it
 * @param suggestion what it was taken for or may mean, {@code null} when nothing is near
 * @param applied whether the suggestion is what will be imported
 */
public record UnknownValue(String column, String text, int rows, String suggestion, boolean applied) {}

package org.clientele.crm.domain.shared;

/**
 * A number of rows that is counted up to a limit only, because an exact count of a large list costs more than the list.
 *
 * @param value rows counted, at most {@link #LIMIT}
 * @param capped whether there are more
 */
public record CappedCount(int value, boolean capped) {

    public static final int LIMIT = 10_000;

    /** @param counted rows found when the search was stopped at {@code LIMIT + 1} */
    public static CappedCount of(long counted) {
        return counted > LIMIT ? new CappedCount(LIMIT, true) : new CappedCount((int) counted, false);
    }
}

package org.clientele.crm.domain.shared;

/**
 * Which page of a list is wanted.
 *
 * @param limit rows at most, from 1 to {@link #MAX_LIMIT}
 * @param cursor where to begin, as handed out with an earlier page; {@code null} for the first page, {@link #LAST} for
 *     the last
 */
public record PageRequest(int limit, String cursor) {

    public static final int DEFAULT_LIMIT = 25;
    public static final int MAX_LIMIT = 200;
    /** The cursor of the last page, which is full where the list is long enough. */
    public static final String LAST = "last";

    /** @throws InvalidInput if the limit is out of range */
    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidInput("limit", "error.range", 1, MAX_LIMIT);
        }
        cursor = cursor == null || cursor.isBlank() ? null : cursor;
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null);
    }
}

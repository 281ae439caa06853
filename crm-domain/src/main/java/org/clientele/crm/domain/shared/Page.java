package org.clientele.crm.domain.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that is read by keyset: each page begins behind the last row of the one before, so that the
 * thousandth page costs what the first one does.
 *
 * @param items the rows, at most the limit asked for
 * @param previousCursor where the page before ends, {@code null} on the first page
 * @param nextCursor where the next page begins, {@code null} on the last page
 */
public record Page<T>(List<T> items, String previousCursor, String nextCursor) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        return new Page<>(items.stream().<R>map(mapper).toList(), previousCursor, nextCursor);
    }
}

package org.clientele.crm.api.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.clientele.crm.domain.shared.Page;

/**
 * A page of a collection.
 *
 * @param nextCursor give it back as {@code cursor} for the next page; null on the last page
 */
public record ItemPage<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) String nextCursor) {

    public static <R, T> ItemPage<T> of(Page<R> page, Function<R, T> mapper) {
        return new ItemPage<>(page.items().stream().map(mapper).toList(), page.nextCursor());
    }
}

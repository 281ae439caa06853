package org.clientele.crm.api.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Page;
import org.clientele.crm.domain.shared.PageRequest;

/**
 * A page of a collection.
 *
 * @param nextCursor give it back as {@code cursor} for the next page; null on the last page
 */
public record ItemPage<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) String nextCursor) {

    /**
     * A page of a collection that is short enough to be read whole.
     *
     * @param all everything, in its order
     * @param key tells the items apart, also after others have come or gone
     * @throws InvalidInput for a cursor that this collection did not hand out, or whose item is gone
     */
    public static <R, T> ItemPage<T> of(
            List<R> all, Function<R, String> key, PageRequest wanted, Function<R, T> mapper) {
        List<String> keys = all.stream().map(key).map(ItemPage::cursor).toList();
        int from = wanted.cursor() == null ? 0 : keys.indexOf(wanted.cursor()) + 1;
        if (wanted.cursor() != null && from == 0) {
            throw new InvalidInput("cursor", "error.cursor");
        }
        int to = Math.min(from + wanted.limit(), all.size());
        return new ItemPage<>(
                all.subList(from, to).stream().map(mapper).toList(), to < all.size() ? keys.get(to - 1) : null);
    }

    private static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    public static <R, T> ItemPage<T> of(Page<R> page, Function<R, T> mapper) {
        return new ItemPage<>(page.items().stream().map(mapper).toList(), page.nextCursor());
    }
}

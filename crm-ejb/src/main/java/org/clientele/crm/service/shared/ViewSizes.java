package org.clientele.crm.service.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.clientele.crm.domain.shared.CappedCount;

/**
 * Counts the rows behind the views of a list. A view that held more than {@link CappedCount#LIMIT} rows is not counted
 * again for {@link #REMEMBERED}: to see once more that it reads "10,000+" costs more than the list itself.
 */
@ApplicationScoped
public class ViewSizes {

    static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final long TOO_MANY = CappedCount.LIMIT + 1L;

    @Inject
    private Clock clock;

    /** Until when a view counts as larger than the limit. */
    private final Map<String, Instant> large = new ConcurrentHashMap<>();

    /**
     * Counts all views in one statement, none further than {@link CappedCount#LIMIT}.
     *
     * @param views what selects the rows of each, under a name that no other view has, with the user where it is theirs
     * @return the sizes in the order of the views
     */
    public List<CappedCount> of(EntityManager em, Map<String, Sql> views) {
        Instant now = clock.instant();
        large.values().removeIf(until -> !until.isAfter(now));
        Sql query = Sql.of("SELECT 0");
        views.forEach((name, rows) -> {
            if (large.containsKey(name)) {
                query.add(", ?", TOO_MANY);
            } else {
                query.add(", (SELECT count(*) FROM (").add(rows).add("LIMIT ?) v)", TOO_MANY);
            }
        });
        SqlRow row = query.single(em);
        List<CappedCount> sizes = new ArrayList<>();
        for (String name : views.keySet()) {
            CappedCount size = CappedCount.of(row.number(sizes.size() + 1));
            if (size.capped()) {
                large.putIfAbsent(name, now.plus(REMEMBERED));
            }
            sizes.add(size);
        }
        return sizes;
    }
}

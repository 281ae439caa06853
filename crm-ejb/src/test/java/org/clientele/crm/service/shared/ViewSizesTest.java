package org.clientele.crm.service.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clientele.crm.domain.shared.CappedCount;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

public class ViewSizesTest {

    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");
    private static final CappedCount MORE = new CappedCount(CappedCount.LIMIT, true);

    @AutoClose
    private final Database database = Database.create();

    private final ViewSizes sizes = viewSizes(at(START));

    /** For the tests of those who count. */
    public static ViewSizes viewSizes(Clock clock) {
        return Database.inject(new ViewSizes(), "clock", clock);
    }

    @Test
    void viewsAreCountedUpToTheLimit() {
        assertThat(count(0, 9_999, 10_000, 10_001, 20_000))
                .containsExactly(CappedCount.of(0), CappedCount.of(9_999), CappedCount.of(10_000), MORE, MORE);
    }

    @Test
    void whatWasLargeIsNotCountedAgainForAMinute() {
        assertThat(count(10_001)).containsExactly(MORE);

        at(
                START.plus(ViewSizes.REMEMBERED).minusMillis(1),
                () -> assertThat(count(5)).containsExactly(MORE));
        at(START.plus(ViewSizes.REMEMBERED), () -> assertThat(count(5)).containsExactly(CappedCount.of(5)));
    }

    @Test
    void whatWasWithinTheLimitIsCountedEachTime() {
        assertThat(count(10_000)).containsExactly(CappedCount.of(10_000));
        assertThat(count(9_999)).containsExactly(CappedCount.of(9_999));
    }

    @Test
    void aLargeViewDoesNotMakeItsNeighbourLarge() {
        count(10_001, 3);

        assertThat(count(10_001, 4)).containsExactly(MORE, CappedCount.of(4));
    }

    /** Counts a view for each number, which has that many rows. */
    private List<CappedCount> count(int... rows) {
        Map<String, Sql> views = new LinkedHashMap<>();
        for (int i = 0; i < rows.length; i++) {
            views.put("view " + i, Sql.of("SELECT 1 FROM generate_series(1, ?)", rows[i]));
        }
        return database.call(em -> sizes.of(em, views));
    }

    private void at(Instant moment, Runnable check) {
        Database.inject(sizes, "clock", at(moment));
        check.run();
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }
}

package org.clientele.crm.service.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;
import org.clientele.crm.domain.shared.Stamp;

/** What the makers of demo data share: chance with a fixed seed, and the moment around which everything lies. */
final class DemoContext {

    static final String ACCOUNT_MANAGER = "nora";
    static final String AGENT = "jonas";
    static final String TEAM_LEAD = "eva";

    private static final long SEED = 20_190_301L;

    private final Random random = new Random(SEED);
    private final Instant now;

    DemoContext(Instant now) {
        this.now = now;
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    Faker faker(Locale locale) {
        return new Faker(locale, random);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A number from {@code least} to {@code most}, both inclusive. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A moment in working hours about that many days ago, never on a weekend and never in the future. */
    Instant workingMoment(int daysAgo) {
        LocalDate day = today().minusDays(daysAgo);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        Instant moment = day.atTime(between(7, 15), between(0, 59)).toInstant(ZoneOffset.UTC);
        return moment.isAfter(now) ? moment.minus(Duration.ofDays(1)) : moment;
    }

    /** A stamp some minutes after another one, or now when that would lie in the future. */
    Stamp after(Stamp earlier, int leastMinutes, int mostMinutes, String by) {
        Instant at = earlier.at().plus(Duration.ofMinutes(between(leastMinutes, mostMinutes)));
        return new Stamp(at.isAfter(now) ? now : at, by);
    }
}

package org.clientele.crm.bench.data;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.clientele.crm.bench.data.Sizes.Kind;

/** SLA plans on one calendar that is open round the clock, so that business time is what the clock on the wall says. */
final class ServiceLevels {

    static final List<String> PLANS = List.of("Standard", "Business", "Premium");
    static final List<String> PRIORITIES = List.of("URGENT", "HIGH", "NORMAL", "LOW");

    private static final String CALENDAR = "Round the clock";
    private static final String HOURS =
            "MONDAY=00:00-24:00;TUESDAY=00:00-24:00;WEDNESDAY=00:00-24:00;THURSDAY=00:00-24:00;FRIDAY=00:00-24:00;"
                    + "SATURDAY=00:00-24:00;SUNDAY=00:00-24:00";

    private ServiceLevels() {}

    static int firstResponseMinutes(int plan, int priority) {
        return (480 >> plan) * (1 << priority) / 4;
    }

    static int resolutionMinutes(int plan, int priority) {
        return 8 * firstResponseMinutes(plan, priority);
    }

    static void write(Connection connection, Instant now) throws SQLException, IOException {
        Instant since = now.minus(Duration.ofDays(2_300));
        try (Table calendars = new Table(
                connection,
                "business_calendar",
                "id, version, created_at, created_by, updated_at, updated_by, name, revision, is_current, time_zone,"
                        + " hours")) {
            calendars.row(Kind.CALENDAR.id(0), 1, since, "system", since, "system", CALENDAR, 1, true, "UTC", HOURS);
        }
        try (Table plans = new Table(
                connection,
                "sla_plan",
                "id, version, created_at, created_by, updated_at, updated_by, name, revision, is_current,"
                        + " calendar_name, pause_on_hold")) {
            for (int i = 0; i < PLANS.size(); i++) {
                plans.row(Kind.PLAN.id(i), 1, since, "system", since, "system", PLANS.get(i), 1, true, CALENDAR, false);
            }
        }
        try (Table targets = new Table(
                connection, "sla_target", "sla_plan_id, priority, first_response_minutes, resolution_minutes")) {
            for (int plan = 0; plan < PLANS.size(); plan++) {
                for (int priority = 0; priority < PRIORITIES.size(); priority++) {
                    targets.row(
                            Kind.PLAN.id(plan),
                            PRIORITIES.get(priority),
                            firstResponseMinutes(plan, priority),
                            resolutionMinutes(plan, priority));
                }
            }
        }
    }
}

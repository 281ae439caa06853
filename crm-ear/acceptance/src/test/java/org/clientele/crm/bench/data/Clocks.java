package org.clientele.crm.bench.data;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.clientele.crm.bench.data.Sizes.Kind;

/** The clocks of covered requests, as the product would have left them. */
final class Clocks {

    private static final String FIRST_RESPONSE = "FIRST_RESPONSE";
    private static final String RESOLUTION = "RESOLUTION";

    private final Table clocks;
    private final Instant now;

    Clocks(Table clocks, Instant now) {
        this.clocks = clocks;
        this.now = now;
    }

    /** When the next running clock of a request is due; null when none runs. */
    static Instant nextDue(Request request) {
        if (!request.covered() || !request.isOpen()) {
            return null;
        }
        if (request.answered() == null) {
            return request.firstResponseDue();
        }
        return request.isResolutionPaused() ? null : request.resolutionDue();
    }

    static String nextMetric(Request request) {
        return request.answered() == null ? FIRST_RESPONSE : RESOLUTION;
    }

    void write(Request request) {
        if (request.covered()) {
            int plan = request.cover().plan();
            int priority = request.priority();
            writeFirstResponse(request, ServiceLevels.firstResponseMinutes(plan, priority));
            writeResolution(request, ServiceLevels.resolutionMinutes(plan, priority));
        }
    }

    private void writeFirstResponse(Request request, int minutes) {
        Instant due = request.firstResponseDue();
        if (request.answered() == null) {
            running(request, 0, FIRST_RESPONSE, minutes, due);
        } else {
            stopped(request, 0, FIRST_RESPONSE, minutes, due, request.answered(), "REQUEST_OPENED");
        }
    }

    private void writeResolution(Request request, int minutes) {
        Instant due = request.resolutionDue();
        if (!request.isOpen()) {
            stopped(request, 1, RESOLUTION, minutes, due, request.rested(), "RESOLVED");
        } else if (request.isResolutionPaused()) {
            paused(request, minutes, due);
        } else {
            running(request, 1, RESOLUTION, minutes, due);
        }
    }

    private void running(Request request, int part, String metric, int minutes, Instant due) {
        Instant start = seconds(request.created());
        clocks.row(
                Kind.CLOCK.id(request.place(), 2, part),
                request.id(),
                metric,
                "RUNNING",
                start,
                minutes,
                seconds(due),
                due.isBefore(now) ? seconds(due) : null,
                null,
                0,
                "",
                start,
                "REQUEST_CREATED",
                request.agent());
    }

    private void stopped(
            Request request, int part, String metric, int minutes, Instant due, Instant stopped, String cause) {
        Instant end = seconds(stopped);
        Instant limit = seconds(due);
        boolean late = end.isAfter(limit);
        clocks.row(
                Kind.CLOCK.id(request.place(), 2, part),
                request.id(),
                metric,
                late ? "MISSED" : "MET",
                seconds(request.created()),
                minutes,
                limit,
                late ? limit : null,
                end,
                used(request, end),
                history(request, end),
                end,
                cause,
                request.agent());
    }

    private void paused(Request request, int minutes, Instant due) {
        Instant end = seconds(request.rested());
        Instant limit = seconds(due);
        Instant breached = end.isAfter(limit) ? limit : null;
        clocks.row(
                Kind.CLOCK.id(request.place(), 2, 1),
                request.id(),
                RESOLUTION,
                "PAUSED",
                seconds(request.created()),
                minutes,
                breached,
                breached,
                null,
                used(request, end),
                history(request, end),
                end,
                Requests.cause(request.status()),
                request.agent());
    }

    private static long used(Request request, Instant end) {
        return ChronoUnit.SECONDS.between(seconds(request.created()), end);
    }

    /** One segment, from creation to that end. */
    private static String history(Request request, Instant end) {
        return String.join(
                "\t",
                seconds(request.created()).toString(),
                end.toString(),
                "RUNNING",
                "REQUEST_CREATED",
                request.agent(),
                "");
    }

    private static Instant seconds(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }
}

package org.clientele.crm.bench.data;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.clientele.crm.bench.data.Sizes.Kind;

/** Support requests of five years, more of them lately, with what was said and done. */
final class Requests {

    private static final List<String> IMPACTS = List.of("ORGANIZATION", "DEPARTMENT", "PERSON");
    private static final List<String> URGENCIES = List.of("CANNOT_WORK", "DEGRADED", "INCONVENIENT");
    private static final List<String> TYPES =
            List.of("QUESTION", "INCIDENT", "INCIDENT", "SERVICE_REQUEST", "CHANGE_REQUEST", "COMPLAINT");
    private static final List<String> ORIGINS = List.of("EMAIL", "EMAIL", "PHONE", "WEB_FORM");
    private static final int MOST_MESSAGES = 5;

    private final Sizes sizes;
    private final Instant now;
    private final List<List<Contract>> contracts;

    Requests(Sizes sizes, Instant now, List<List<Contract>> contractsByCustomer) {
        this.sizes = sizes;
        this.now = now;
        contracts = contractsByCustomer;
    }

    private void each(Consumer<Request> writer) {
        for (int i = 0; i < sizes.requests(); i++) {
            writer.accept(Request.of(i, sizes, now, contracts));
        }
    }

    void write(Connection connection) throws SQLException, IOException {
        try (Table requests = new Table(
                connection,
                "support_request",
                "id, version, created_at, created_by, updated_at, updated_by, number, customer_id, contact_id,"
                        + " subject, description, type, origin, impact, urgency, priority, status, pending_until,"
                        + " owner, coverage, contract_number, contract_line_id, sla_plan_id, calendar_id,"
                        + " first_response_at, last_customer_message_at, last_agent_public_at, resolution_code,"
                        + " resolution_summary, resolved_at, reopen_until, closed_at, reopen_count, next_due_at,"
                        + " next_due_metric")) {
            each(request -> write(requests, request));
        }
        writeChanges(connection);
        writeMessages(connection);
        try (Table clocks = new Table(
                connection,
                "sla_clock",
                "id, request_id, metric, state, started_at, target_minutes, due_at, breached_at, stopped_at,"
                        + " consumed_seconds, history, since, since_cause, since_by")) {
            Clocks writer = new Clocks(clocks, now);
            each(writer::write);
        }
    }

    private void write(Table requests, Request request) {
        Chance chance = new Chance("request text", request.place());
        String by = request.agent();
        boolean resolved = !request.isOpen();
        Instant due = Clocks.nextDue(request);
        Contract cover = request.cover();
        requests.row(
                request.id(),
                1,
                request.created(),
                by,
                request.updated(),
                request.closed() == null ? by : "system",
                request.number(),
                Kind.CUSTOMER.id(request.customer()),
                Kind.CONTACT.id(request.customer()),
                chance.pick(Words.MATTERS) + " " + Words.brand(chance),
                Words.text(chance, 3),
                chance.pick(TYPES),
                chance.pick(ORIGINS),
                IMPACTS.get(request.impact()),
                URGENCIES.get(request.urgency()),
                ServiceLevels.PRIORITIES.get(request.priority()),
                request.status(),
                request.status().equals("SCHEDULED") ? now.plus(Duration.ofDays(chance.between(1, 30))) : null,
                request.owner(),
                request.covered() ? "COVERED" : cover == null ? "NOT_COVERED" : "EXPIRED",
                cover == null ? null : cover.number(),
                cover == null ? null : cover.supportLine(),
                request.covered() ? Kind.PLAN.id(cover.plan()) : null,
                Kind.CALENDAR.id(0),
                request.answered(),
                request.created(),
                request.answered(),
                resolved ? "SOLVED" : null,
                resolved ? Words.text(chance, 1) : null,
                resolved ? request.rested() : null,
                request.reopenUntil(),
                request.closed(),
                0,
                due,
                due == null ? null : Clocks.nextMetric(request));
    }

    private void writeChanges(Connection connection) throws SQLException, IOException {
        try (Table changes = new Table(
                connection,
                "support_status_change",
                "id, request_id, changed_at, changed_by, from_status, to_status, cause, reason")) {
            each(request -> {
                int place = request.place();
                if (request.answered() == null) {
                    return;
                }
                changes.row(
                        Kind.STATUS_CHANGE.id(place, 3, 0),
                        request.id(),
                        request.answered(),
                        request.agent(),
                        "NEW",
                        "OPEN",
                        "REQUEST_OPENED",
                        null);
                if (request.status().equals("OPEN")) {
                    return;
                }
                String next = request.isOpen() ? request.status() : "RESOLVED";
                changes.row(
                        Kind.STATUS_CHANGE.id(place, 3, 1),
                        request.id(),
                        request.rested(),
                        request.agent(),
                        "OPEN",
                        next,
                        cause(next),
                        next.equals("RESOLVED") ? null : "As agreed by telephone");
                if (request.closed() != null) {
                    changes.row(
                            Kind.STATUS_CHANGE.id(place, 3, 2),
                            request.id(),
                            request.closed(),
                            "system",
                            "RESOLVED",
                            "CLOSED",
                            "RESOLVED",
                            null);
                }
            });
        }
    }

    static String cause(String status) {
        return switch (status) {
            case "PENDING_CUSTOMER" -> "WAITING_FOR_CUSTOMER";
            case "ON_HOLD" -> "WAITING_FOR_THIRD_PARTY";
            case "SCHEDULED" -> "SCHEDULED";
            default -> "RESOLVED";
        };
    }

    /** The first of them is our answer; the customer's and our notes follow in turn. */
    private void writeMessages(Connection connection) throws SQLException, IOException {
        try (Table messages = new Table(
                connection,
                "support_message",
                "id, request_id, created_at, created_by, direction, visibility, channel, body, automatic,"
                        + " contact_id")) {
            each(request -> {
                Chance chance = new Chance("message", request.place());
                Instant first = request.answered() == null ? request.created() : request.answered();
                long stretch = request.rested() == null ? 0 : ChronoUnit.SECONDS.between(first, request.rested());
                for (int i = 0; i < request.messages(); i++) {
                    boolean incoming = request.answered() == null || i % 3 == 2;
                    boolean note = !incoming && i % 3 == 1;
                    messages.row(
                            Kind.MESSAGE.id(request.place(), MOST_MESSAGES, i),
                            request.id(),
                            first.plusSeconds(stretch * i / MOST_MESSAGES),
                            request.agent(),
                            incoming ? "IN" : "OUT",
                            note ? "INTERNAL" : "PUBLIC",
                            note ? "INTERNAL" : "EMAIL",
                            Words.text(chance, chance.between(1, 6)),
                            false,
                            incoming ? Kind.CONTACT.id(request.customer()) : null);
                }
            });
        }
    }
}

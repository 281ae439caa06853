package org.clientele.crm.acceptance.api;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** What is wrong about a request or a service level is answered with the field that is wrong, and changes nothing. */
class SupportBadInputIT extends BadInput {

    private static final String REQUEST =
            "\"customer\":\"{customer}\"|\"subject\":\"Bad input\"|\"type\":\"QUESTION\"|\"origin\":\"PHONE\"|"
                    + "\"impact\":\"PERSON\"|\"urgency\":\"DEGRADED\"";

    @Override
    Stream<Arguments> wrongRequests() {
        return Stream.concat(serviceLevels(), requests());
    }

    private static Stream<Arguments> serviceLevels() {
        String hours = "\"name\":\"bad\",\"timeZone\":\"Europe/Berlin\",\"hours\":";
        return Stream.of(
                post(
                        "business-calendars",
                        "{" + hours + "{\"MONDAY\":[[\"08:00\",\"12:00\"]]},\"colour\":1}",
                        "/colour"),
                refused("business-calendars", "{" + hours + "{}}"),
                refused("business-calendars", "{" + hours + "null}"),
                refused("business-calendars", "{" + hours + "{\"FUNDAY\":[[\"08:00\",\"12:00\"]]}}"),
                refused("business-calendars", "{" + hours + "{\"MONDAY\":null}}"),
                refused("business-calendars", "{" + hours + "{\"MONDAY\":[null]}}"),
                refused("business-calendars", "{" + hours + "{\"MONDAY\":[[\"08:00\"]]}}"),
                refused("business-calendars", "{" + hours + "{\"MONDAY\":[[null,\"12:00\"]]}}"),
                refused("business-calendars", "{" + hours + "{\"MONDAY\":[[\"12:00\",\"08:00\"]]}}"),
                refused("business-calendars", "{" + hours + "{\"MONDAY\":[[\"08:00\",\"25:00\"]]}}"),
                refused(
                        "business-calendars",
                        "{" + hours + "{\"MONDAY\":[[\"08:00\",\"12:00\"],[\"11:00\",\"17:00\"]]}}"),
                post(
                        "business-calendars",
                        "{\"name\":\"bad\",\"timeZone\":\"Mars/Phobos\",\"hours\":{\"MONDAY\":[[\"08:00\",\"12:00\"]]}}",
                        "/timeZone"),
                refused(
                        "business-calendars",
                        "{" + hours + "{\"MONDAY\":[[\"08:00\",\"12:00\"]]},\"holidays\":[\"2026-02-30\"]}"),
                refused(
                        "business-calendars",
                        "{" + hours + "{\"MONDAY\":[[\"08:00\",\"12:00\"]]},\"holidays\":[null]}"),
                post("sla-plans", plan("no such calendar", "URGENT", "30"), "/calendar"),
                refused("sla-plans", plan("{calendar}", "SOON", "30")),
                refused("sla-plans", plan("{calendar}", "URGENT", "0")),
                refused("sla-plans", plan("{calendar}", "URGENT", "-5")),
                refused("sla-plans", plan("{calendar}", "URGENT", "99999999999")),
                refused("sla-plans", "{\"name\":\"bad\",\"calendar\":\"{calendar}\",\"targets\":[]}"),
                refused("sla-plans", "{\"name\":\"bad\",\"calendar\":\"{calendar}\",\"targets\":[null]}"));
    }

    private static String plan(String calendar, String priority, String minutes) {
        return "{\"name\":\"bad\",\"calendar\":\"" + calendar + "\",\"targets\":[{\"priority\":\"" + priority
                + "\",\"firstResponseMinutes\":" + minutes + "}]}";
    }

    private static Stream<Arguments> requests() {
        return Stream.of(
                request("\"customer\":\"CU-999999\"", "/customer"),
                request("\"contact\":\"CO-999999\"", "/contact"),
                request("\"contact\":\"{stranger}\"", "/contact"),
                request("\"subject\":\"\"", "/subject"),
                request("\"subject\":\"" + TOO_LONG + "\"", "/subject"),
                request("\"subject\":\"" + NUL + "\"", "/subject"),
                request("\"description\":\"" + LONE_SURROGATE + "\"", "/description"),
                request("\"type\":\"WISH\"", "/type"),
                request("\"origin\":\"PIGEON\"", "/origin"),
                request("\"impact\":\"1\"", "/impact"),
                request("\"urgency\":null", "/urgency"),
                request("\"owner\":\"nobody\"", "/owner"),
                request("\"status\":\"CLOSED\"", "/status"),
                post("support-requests/{request}/messages", "{\"visibility\":\"PUBLIC\",\"body\":\"\"}", "/body"),
                post(
                        "support-requests/{request}/messages",
                        "{\"visibility\":\"PUBLIC\",\"body\":\"" + NUL + "\"}",
                        "/body"),
                post(
                        "support-requests/{request}/messages",
                        "{\"visibility\":\"SECRET\",\"body\":\"A\"}",
                        "/visibility"),
                post("support-requests/{request}/messages", "{\"body\":\"A\"}", "/visibility"),
                post("support-requests/{request}/transitions", "{}", "/to"),
                refused("support-requests/{request}/transitions", "{\"to\":\"RESOLVED\"}"),
                refused("support-requests/{request}/transitions", "{\"to\":\"SCHEDULED\"}"),
                refused(
                        "support-requests/{request}/transitions",
                        "{\"to\":\"SCHEDULED\",\"pendingUntil\":\"2020-01-01T00:00:00Z\"}"),
                post("support-requests/{request}/transitions", "{\"to\":\"DONE\"}", "/to"),
                argumentSet(
                        "not possible",
                        "POST",
                        "support-requests/{request}/transitions",
                        "{\"to\":\"CLOSED\"}",
                        409,
                        null),
                argumentSet(
                        "unversioned change", "PATCH", "support-requests/{request}", "{\"subject\":\"B\"}", 428, null),
                argumentSet(
                        "message to nobody",
                        "POST",
                        "support-requests/SR-1999-000001/messages",
                        "{\"visibility\":\"PUBLIC\",\"body\":\"A\"}",
                        404,
                        null));
    }

    private static Arguments request(String instead, String pointer) {
        return post("support-requests", object(REQUEST, instead), pointer);
    }

    /** Plans and contracts hold on to it. */
    @Test
    void aCalendarKeepsItsName() {
        String other = "{\"name\":\"another\",\"timeZone\":\"UTC\",\"hours\":" + OfficeHours.JSON + "}";

        assertNothingChanges(() -> nora.put("business-calendars/" + records.calendar(), other, "If-Match", "*")
                .expectProblem(400, "invalid-input")
                .expectErrorsAt("/name"));
    }
}

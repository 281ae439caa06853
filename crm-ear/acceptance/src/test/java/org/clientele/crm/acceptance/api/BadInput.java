package org.clientele.crm.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.crm.acceptance.product.Product;
import org.junit.jupiter.params.provider.Arguments;

/**
 * What the tests of wrong input share: whatever is sent wrongly is answered clearly, with the place that is wrong, and
 * nothing in the database has changed.
 */
abstract class BadInput {

    static final String NUL = "\\u0000";
    static final String LONE_SURROGATE = "\\ud83d";
    static final String TOO_LONG = "x".repeat(5_000);

    final Product product;
    final Api nora;
    final Records records;

    BadInput(Product product) {
        this.product = product;
        this.nora = product.api("nora");
        this.records = Records.made(nora, product.api("jonas"));
    }

    /** @param pointer the place that the answer names; null where the request as a whole is refused */
    final void assertRefused(String method, String path, String body, int status, String pointer) {
        Api caller = path.startsWith("support-requests") ? product.api("jonas") : nora;

        assertNothingChanges(() -> {
            Answer answer =
                    caller.json(method, records.fill(path), records.fill(body)).expect(status);
            if (pointer != null) {
                answer.expectErrorsAt(pointer);
            }
        });
    }

    static Arguments post(String path, String body, String pointer) {
        return argumentSet(
                path + " " + body.substring(0, Math.min(150, body.length())), "POST", path, body, 400, pointer);
    }

    static Arguments refused(String path, String body) {
        return post(path, body, null);
    }

    static String contractFields(String instead) {
        return without(
                "\"customer\":\"{customer}\"|\"title\":\"Bad input\"|\"currency\":\"EUR\"|\"timeZone\":\"Europe/Berlin\"|\"startDate\":\"2026-11-01\"|"
                        + "\"termMonths\":12|\"renewalType\":\"MANUAL\"|\"noticePeriodDays\":30",
                instead);
    }

    /** The fields, without those that are given instead, and those. */
    static String without(String fields, String instead) {
        String outermost = instead.replaceAll("\\[.*", "");
        String kept = Stream.of(fields.split("\\|"))
                .filter(field -> !outermost.contains(field.substring(0, field.indexOf(':') + 1)))
                .collect(Collectors.joining(","));
        return kept + "," + instead;
    }

    /** Counts and sums up every table before and after. */
    final void assertNothingChanges(Runnable attempt) {
        Map<String, String> before = product.database().digests();
        attempt.run();
        assertThat(product.database().digests()).as("the database").isEqualTo(before);
    }

    /** Records that the wrong requests are about. */
    record Records(
            String customer,
            String child,
            String person,
            String contact,
            String stranger,
            String contract,
            String request,
            String calendar) {

        static Records made(Api nora, Api jonas) {
            String customer = customer(nora, "\"kind\":\"ORGANIZATION\",\"name\":\"Bad Input Holding\"");
            String child = customer(
                    nora, "\"kind\":\"ORGANIZATION\",\"name\":\"Bad Input Works\",\"parent\":\"" + customer + "\"");
            String person = customer(nora, "\"kind\":\"PERSON\",\"name\":\"Ada Example\"");
            String calendar = nora.post(
                            "business-calendars",
                            "{\"name\":\"bad-input-" + UUID.randomUUID()
                                    + "\",\"timeZone\":\"Europe/Berlin\",\"hours\":" + OfficeHours.JSON + "}")
                    .expect(201)
                    .text("name");
            String contract = nora.post(
                            "contracts", "{" + contractFields("\"lines\":[]").replace("{customer}", customer) + "}")
                    .expect(201)
                    .text("contractNumber");
            String request = jonas.post(
                            "support-requests",
                            "{\"customer\":\"" + customer
                                    + "\",\"subject\":\"A\",\"type\":\"QUESTION\",\"origin\":\"PHONE\",\"impact\":\"PERSON\",\"urgency\":\"DEGRADED\"}")
                    .expect(201)
                    .text("requestNumber");
            return new Records(
                    customer,
                    child,
                    person,
                    contact(nora, customer),
                    contact(nora, child),
                    contract,
                    request,
                    calendar);
        }

        private static String customer(Api nora, String fields) {
            return nora.post("customers", "{" + fields + "}").expect(201).text("customerNumber");
        }

        private static String contact(Api nora, String customer) {
            return nora.post("customers/" + customer + "/contacts", "{\"givenName\":\"Grace\"}")
                    .expect(201)
                    .text("contactNumber");
        }

        String fill(String template) {
            return Optional.ofNullable(template)
                    .orElse("")
                    .replace("{customer}", customer)
                    .replace("{contact}", contact)
                    .replace("{stranger}", stranger)
                    .replace("{contract}", contract)
                    .replace("{request}", request)
                    .replace("{calendar}", calendar);
        }
    }
}

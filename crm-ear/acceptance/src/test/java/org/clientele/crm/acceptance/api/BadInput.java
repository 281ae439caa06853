package org.clientele.crm.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.crm.acceptance.product.Product;
import org.clientele.crm.acceptance.product.RunningProduct;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The frame of the tests of wrong input: whatever is sent wrongly is answered clearly, with the place that is wrong, and
 * nothing in the database has changed.
 */
@RunningProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BadInput {

    static final String NUL = "\\u0000";
    static final String LONE_SURROGATE = "\\ud83d";
    static final String TOO_LONG = "x".repeat(5_000);

    Product product;
    Api nora;
    Records records;

    @BeforeAll
    final void makeRecords(Product product) {
        this.product = product;
        nora = product.api("nora");
        records = Records.made(product);
    }

    /**
     * The arguments of {@link #aWrongRequestIsRefused}. Path and body may hold {customer}, {contact}, {stranger},
     * {contract}, {request} and {calendar}.
     */
    abstract Stream<Arguments> wrongRequests();

    /** @param pointer the place that the answer names; null where the request as a whole is refused */
    @ParameterizedTest
    @MethodSource("wrongRequests")
    final void aWrongRequestIsRefused(String method, String path, String body, int status, String pointer) {
        Api caller = path.startsWith("support-requests") ? product.api("jonas") : nora;

        assertNothingChanges(() -> {
            Answer answer =
                    caller.json(method, records.fill(path), records.fill(body)).expect(status);
            if (pointer != null) {
                answer.expectProblem(status, "invalid-input").expectErrorsAt(pointer);
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

    /** The fields as an object, without those that are given instead, and those. */
    static String object(String fields, String instead) {
        String outermost = instead.replaceAll("\\[.*", "");
        String kept = Stream.of(fields.split("\\|"))
                .filter(field -> !outermost.contains(field.substring(0, field.indexOf(':') + 1)))
                .collect(Collectors.joining(","));
        return "{" + kept + "," + instead + "}";
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

        static Records made(Product product) {
            Scene scene = new Scene(product, Caller.NORA, Caller.NORA);
            String customer = scene.customer();
            String child = scene.customerBelow(customer);
            return new Records(
                    customer,
                    child,
                    scene.person(),
                    scene.contactOf(customer),
                    scene.contactOf(child),
                    scene.draft(),
                    scene.request(),
                    scene.calendar());
        }

        String fill(String template) {
            return template.replace("{customer}", customer)
                    .replace("{contact}", contact)
                    .replace("{stranger}", stranger)
                    .replace("{contract}", contract)
                    .replace("{request}", request)
                    .replace("{calendar}", calendar);
        }
    }
}

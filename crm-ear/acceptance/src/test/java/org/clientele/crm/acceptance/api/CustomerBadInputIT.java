package org.clientele.crm.acceptance.api;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.crm.acceptance.product.Product;
import org.clientele.crm.acceptance.product.RunningProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong about a customer or a contact is answered with the field that is wrong, and changes nothing. */
@RunningProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerBadInputIT extends BadInput {

    CustomerBadInputIT(Product product) {
        super(product);
    }

    /** The field of a customer that is wrong, the value as JSON, and where the answer must point. */
    @ParameterizedTest
    @MethodSource
    void aCustomerWithAWrongFieldIsRefused(String field, String value, String pointer) {
        Map<String, String> fields = new LinkedHashMap<>(
                Map.of("kind", "\"ORGANIZATION\"", "name", "\"Bad Input Ltd\"", "country", "\"GB\""));
        fields.put(field, value);

        assertNothingChanges(() -> nora.post("customers", json(fields))
                .expectProblem(400, "invalid-input")
                .expectErrorsAt(pointer));
    }

    static Stream<Arguments> aCustomerWithAWrongFieldIsRefused() {
        return Stream.of(
                wrong("colour", "\"red\""),
                wrong("customerNumber", "\"CU-000001\""),
                wrong("version", "1"),
                wrong("kind", "\"COMPANY\""),
                wrong("kind", "\"organization\""),
                wrong("kind", "0"),
                wrong("kind", "null"),
                wrong("name", "null"),
                wrong("name", "\"\""),
                wrong("name", "\" \\t \""),
                wrong("name", "5"),
                wrong("name", "true"),
                wrong("name", "{}"),
                wrong("name", "[\"A\"]"),
                wrong("name", '"' + TOO_LONG + '"'),
                wrong("name", "\"a" + NUL + "b\""),
                wrong("name", "\"a" + LONE_SURROGATE + "b\""),
                wrong("name", "\"line\\nbreak\""),
                wrong("legalName", '"' + TOO_LONG + '"'),
                wrong("legalName", "\"" + NUL + "\""),
                wrong("industry", "\"TECHNOLGY\""),
                wrong("employeeCount", "-1"),
                wrong("employeeCount", "1.5"),
                wrong("employeeCount", "\"12\""),
                wrong("employeeCount", "99999999999999999999"),
                wrong("foundedOn", "\"yesterday\""),
                wrong("foundedOn", "\"2026-13\""),
                wrong("foundedOn", "\"2999\""),
                wrong("country", "\"Germany\""),
                wrong("country", "\"XX\""),
                wrong("website", "\"javascript:alert(1)\""),
                wrong("preferredLanguage", "\"not a language\""),
                wrong("timeZone", "\"Mars/Phobos\""),
                wrong("accountManager", "\"nobody\""),
                wrong("parent", "\"CU-999999\""),
                argumentSet("domain", "emailDomains", "[\"not a domain\"]", "/emailDomains/0"),
                argumentSet("free mail", "emailDomains", "[\"gmail.com\"]", "/emailDomains/0"),
                argumentSet(
                        "amount",
                        "annualRevenue",
                        "{\"amount\":\"12,5k\",\"currency\":\"EUR\"}",
                        "/annualRevenue/amount"),
                argumentSet(
                        "exponent",
                        "annualRevenue",
                        "{\"amount\":\"1e5\",\"currency\":\"EUR\"}",
                        "/annualRevenue/amount"),
                argumentSet(
                        "decimals",
                        "annualRevenue",
                        "{\"amount\":\"1.001\",\"currency\":\"EUR\"}",
                        "/annualRevenue/amount"),
                argumentSet(
                        "currency",
                        "annualRevenue",
                        "{\"amount\":\"1\",\"currency\":\"EURO\"}",
                        "/annualRevenue/currency"),
                argumentSet("no amount", "annualRevenue", "{\"currency\":\"EUR\"}", "/annualRevenue/amount"),
                argumentSet("negative", "annualRevenue", "{\"amount\":\"-1\",\"currency\":\"EUR\"}", "/annualRevenue"),
                argumentSet(
                        "too much",
                        "annualRevenue",
                        "{\"amount\":\"1" + "0".repeat(30) + "\",\"currency\":\"EUR\"}",
                        "/annualRevenue"));
    }

    private static Arguments wrong(String field, String value) {
        String shown = value.substring(0, Math.min(value.length(), 40));
        return argumentSet(field + " " + shown, field, value, "/" + field);
    }

    private static String json(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> '"' + field.getKey() + "\":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Everything that is wrong is told at once. */
    @Test
    void allWrongFieldsAreNamedTogether() {
        assertNothingChanges(() -> nora.post("customers", "{\"name\":\"\",\"country\":\"XX\",\"employeeCount\":-1}")
                .expectProblem(400, "invalid-input")
                .expectErrorsAt("/kind", "/name", "/country", "/employeeCount"));
    }

    /** Requests about records that exist: method, path and body may hold {customer}, {contract}, {request}. */
    @ParameterizedTest
    @MethodSource
    void aWrongRequestIsRefused(String method, String path, String body, int status, String pointer) {
        assertRefused(method, path, body, status, pointer);
    }

    static Stream<Arguments> aWrongRequestIsRefused() {
        return contacts();
    }

    private static Stream<Arguments> contacts() {
        String path = "customers/{customer}/contacts";
        return Stream.of(
                post(path, "{}", "/familyName"),
                post(path, "{\"givenName\":\"" + TOO_LONG + "\"}", "/givenName"),
                post(path, "{\"givenName\":\"" + NUL + "\"}", "/givenName"),
                post(path, "{\"givenName\":\"A\",\"emails\":[{\"address\":\"no address\"}]}", "/emails/0/address"),
                post(path, "{\"givenName\":\"A\",\"phones\":[{\"number\":\"call me\"}]}", "/phones/0/number"),
                post(path, "{\"givenName\":\"A\",\"roles\":[\"KING\"]}", "/roles/0"),
                post(path, "{\"givenName\":\"A\",\"roles\":[null]}", "/roles"),
                post(path, "{\"givenName\":\"A\",\"validFrom\":\"2026-02-30\"}", "/validFrom"),
                post(path, "{\"givenName\":\"A\",\"nickname\":\"B\"}", "/nickname"),
                argumentSet(
                        "contact of nobody",
                        "POST",
                        "customers/CU-999999/contacts",
                        "{\"givenName\":\"A\"}",
                        404,
                        null));
    }

    @Test
    void aCustomerCannotBelongToItself() {
        assertNothingChanges(() -> {
            changeParent(records.customer(), records.customer()).expectErrorsAt("/parent");
            changeParent(records.customer(), records.child()).expectErrorsAt("/parent");
            changeParent(records.customer(), records.person()).expectErrorsAt("/parent");
        });
    }

    private Answer changeParent(String customer, String parent) {
        return nora.patch(
                        "customers/" + customer,
                        "{\"parent\":\"" + parent + "\"}",
                        "If-Match",
                        nora.get("customers/" + customer).etag())
                .expectProblem(400, "invalid-input");
    }
}

package org.clientele.crm.acceptance.api;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** What is wrong about a customer or a contact is answered with the field that is wrong, and changes nothing. */
class CustomerBadInputIT extends BadInput {

    private static final String CUSTOMER = "\"kind\":\"ORGANIZATION\"|\"name\":\"Bad Input Ltd\"|\"country\":\"GB\"";

    @Override
    Stream<Arguments> wrongRequests() {
        return Stream.concat(customers(), contacts());
    }

    private static Stream<Arguments> customers() {
        return Stream.of(
                customer("colour", "\"red\""),
                customer("customerNumber", "\"CU-000001\""),
                customer("version", "1"),
                customer("kind", "\"COMPANY\""),
                customer("kind", "\"organization\""),
                customer("kind", "0"),
                customer("kind", "null"),
                customer("name", "null"),
                customer("name", "\"\""),
                customer("name", "\" \\t \""),
                customer("name", "5"),
                customer("name", "true"),
                customer("name", "{}"),
                customer("name", "[\"A\"]"),
                customer("name", '"' + TOO_LONG + '"'),
                customer("name", "\"a" + NUL + "b\""),
                customer("name", "\"a" + LONE_SURROGATE + "b\""),
                customer("name", "\"line\\nbreak\""),
                customer("legalName", '"' + TOO_LONG + '"'),
                customer("legalName", "\"" + NUL + "\""),
                customer("industry", "\"TECHNOLGY\""),
                customer("employeeCount", "-1"),
                customer("employeeCount", "1.5"),
                customer("employeeCount", "\"12\""),
                customer("employeeCount", "99999999999999999999"),
                customer("foundedOn", "\"yesterday\""),
                customer("foundedOn", "\"2026-13\""),
                customer("foundedOn", "\"2999\""),
                customer("country", "\"Germany\""),
                customer("country", "\"XX\""),
                customer("website", "\"javascript:alert(1)\""),
                customer("preferredLanguage", "\"not a language\""),
                customer("timeZone", "\"Mars/Phobos\""),
                customer("accountManager", "\"nobody\""),
                customer("parent", "\"CU-999999\""),
                customer("emailDomains", "[\"not a domain\"]", "/emailDomains/0"),
                customer("emailDomains", "[\"gmail.com\"]", "/emailDomains/0"),
                customer("annualRevenue", "{\"amount\":\"12,5k\",\"currency\":\"EUR\"}", "/annualRevenue/amount"),
                customer("annualRevenue", "{\"amount\":\"1e5\",\"currency\":\"EUR\"}", "/annualRevenue/amount"),
                customer("annualRevenue", "{\"amount\":\"1.001\",\"currency\":\"EUR\"}", "/annualRevenue/amount"),
                customer("annualRevenue", "{\"amount\":\"1\",\"currency\":\"EURO\"}", "/annualRevenue/currency"),
                customer("annualRevenue", "{\"currency\":\"EUR\"}", "/annualRevenue/amount"),
                customer("annualRevenue", "{\"amount\":\"-1\",\"currency\":\"EUR\"}", "/annualRevenue"),
                customer(
                        "annualRevenue",
                        "{\"amount\":\"1" + "0".repeat(30) + "\",\"currency\":\"EUR\"}",
                        "/annualRevenue"));
    }

    private static Arguments customer(String field, String value) {
        return customer(field, value, "/" + field);
    }

    private static Arguments customer(String field, String value, String pointer) {
        return post("customers", object(CUSTOMER, "\"" + field + "\":" + value), pointer);
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

    /** Everything that is wrong is told at once. */
    @Test
    void allWrongFieldsAreNamedTogether() {
        assertNothingChanges(() -> nora.post("customers", "{\"name\":\"\",\"country\":\"XX\",\"employeeCount\":-1}")
                .expectProblem(400, "invalid-input")
                .expectErrorsAt("/kind", "/name", "/country", "/employeeCount"));
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

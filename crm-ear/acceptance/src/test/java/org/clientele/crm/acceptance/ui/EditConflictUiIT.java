package org.clientele.crm.acceptance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.clientele.crm.acceptance.api.Api;
import org.clientele.crm.acceptance.product.Product;
import org.junit.jupiter.api.Test;

/** Two edit one record: the second is told who changed what, loses no text, and goes over nothing unseen. */
@InBrowser
class EditConflictUiIT {

    @Test
    void theSecondEditorOfACustomerSeesBothValuesAndDecides(Product product, Browsers browsers) {
        Api eva = product.api("eva");
        String customer = product.api("nora")
                .post("customers", "{\"kind\":\"ORGANIZATION\",\"name\":\"Two Editors Ltd\",\"employeeCount\":250}")
                .expect(201)
                .text("customerNumber");
        Window nora = browsers.of("nora").open("/customers/" + customer + "/edit");
        Locator employees = nora.element("customerForm:employeeCount");
        Locator conflict = nora.page().locator("#conflict");
        employees.fill("270");
        change(eva, "customers/" + customer, "{\"employeeCount\":260}");

        nora.element("customerForm:save").click();
        assertThat(conflict).containsText("Eva Dahl");
        assertThat(conflict).containsText("250");
        assertThat(conflict).containsText("260");
        assertThat(employees).hasValue("270");
        assertThat(employees(eva, customer)).isEqualTo(260);
        nora.assertAccessible();

        change(eva, "customers/" + customer, "{\"employeeCount\":261}");
        nora.element("customerForm:overwrite").click();
        assertThat(conflict).containsText("261");
        assertThat(employees).hasValue("270");
        assertThat(employees(eva, customer)).isEqualTo(261);

        nora.element("customerForm:overwrite").click();
        nora.assertAt("/customers/" + customer + "$");
        assertThat(employees(eva, customer)).isEqualTo(270);
    }

    @Test
    void theSecondEditorOfARequestKeepsWhatWasTyped(Product product, Browsers browsers) {
        Api eva = product.api("eva");
        String customer = product.api("nora")
                .post("customers", "{\"kind\":\"ORGANIZATION\",\"name\":\"Two Agents Ltd\"}")
                .expect(201)
                .text("customerNumber");
        String request = eva.post("support-requests", """
                        {"customer":"%s","subject":"Scanner","type":"QUESTION","origin":"PHONE","impact":"PERSON",
                         "urgency":"DEGRADED"}""".formatted(customer))
                .expect(201)
                .text("requestNumber");
        Window jonas = browsers.of("jonas").open("/support/" + request);
        Locator subject = jonas.element("propertiesForm:subject");
        subject.fill("Scanner in hall 2");
        change(eva, "support-requests/" + request, "{\"subject\":\"Scanner in hall 3\"}");

        jonas.element("propertiesForm:saveProperties").click();

        assertThat(jonas.page().locator("#conflict")).containsText("Scanner in hall 3");
        assertThat(subject).hasValue("Scanner in hall 2");
        assertThat(eva.get("support-requests/" + request).text("subject")).isEqualTo("Scanner in hall 3");
    }

    private static void change(Api caller, String path, String patch) {
        caller.patch(path, patch, "If-Match", caller.get(path).etag()).expect(200);
    }

    private static int employees(Api caller, String customer) {
        return caller.get("customers/" + customer).json().path("employeeCount").asInt();
    }
}

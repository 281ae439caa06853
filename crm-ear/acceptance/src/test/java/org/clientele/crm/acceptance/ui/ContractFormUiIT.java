package org.clientele.crm.acceptance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.clientele.crm.acceptance.product.Product;
import org.junit.jupiter.api.Test;

/** The lines of a contract's form come, change and go without taking along what was typed elsewhere. */
@InBrowser
class ContractFormUiIT {

    @Test
    void anotherKindOfLineLeavesItsProductAndPrice(Browsers browsers) {
        Window nora = browsers.of("nora").open("/contracts/new");
        field(nora, 0, "product").fill("Scanner support");
        field(nora, 0, "unitPrice").pressSequentially("1250");

        field(nora, 0, "kind").selectOption("SUPPORT");
        assertThat(field(nora, 0, "slaPlan_input")).isVisible();
        assertThat(field(nora, 0, "product")).hasValue("Scanner support");
        assertThat(field(nora, 0, "unitPrice")).hasValue("1250");

        field(nora, 0, "kind").selectOption("ONE_OFF");
        assertThat(field(nora, 0, "slaPlan_input")).hasCount(0);
        assertThat(field(nora, 0, "billingPeriod")).hasCount(0);
        assertThat(field(nora, 0, "product")).hasValue("Scanner support");
    }

    @Test
    void aLineGoesEvenWhileAnotherIsIncompleteAndTheOthersStay(Browsers browsers) {
        Window nora = browsers.of("nora").open("/contracts/new");
        field(nora, 0, "product").fill("Scanners");
        nora.page().locator("#contractForm\\:addLine").click();
        field(nora, 1, "product").fill("Support");

        field(nora, 0, "removeLine").click();

        assertThat(field(nora, 1, "product")).hasCount(0);
        assertThat(field(nora, 0, "product")).hasValue("Support");
    }

    @Test
    void savingStillAsksForWhatALineNeeds(Browsers browsers) {
        Window nora = browsers.of("nora").open("/contracts/new");

        nora.page().locator("#contractForm\\:save").click();

        assertThat(field(nora, 0, "product")).hasAttribute("aria-invalid", "true");
        assertThat(field(nora, 0, "unitPrice")).hasAttribute("aria-invalid", "true");
        nora.assertAt("/contracts/new");
    }

    @Test
    void aContractInForceIsHandedOverToAColleague(Product product, Browsers browsers) {
        String contract = product.anyOf("nora", "contracts?status=ACTIVE&owner=nora", "contractNumber");
        Window nora = browsers.of("nora").open("/contracts/" + contract);

        nora.page().locator("#changeOwner").click();
        nora.page().locator("#ownerForm\\:owner").selectOption("eva");
        nora.button("Hand over").click();

        assertThat(nora.page().locator(".page-head")).containsText("Owner Eva Dahl");
    }

    private static Locator field(Window window, int line, String name) {
        return window.page().locator("#contractForm\\:lines\\:" + line + "\\:" + name);
    }
}

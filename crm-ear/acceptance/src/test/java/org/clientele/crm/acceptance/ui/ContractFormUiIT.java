package org.clientele.crm.acceptance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.clientele.crm.acceptance.product.Product;
import org.junit.jupiter.api.Test;

/** The lines of a contract's form come, change and go without taking along what was typed elsewhere. */
@InBrowser
class ContractFormUiIT {

    @Test
    void anotherKindOfLineLeavesItsProductAndPrice(Browsers browsers) {
        ContractForm form = ContractForm.withLines(browsers.of("nora"), "Scanner support");
        form.line(0, "unitPrice").pressSequentially("1250");

        form.line(0, "kind").selectOption("SUPPORT");
        assertThat(form.line(0, "slaPlan_input")).isVisible();
        assertThat(form.line(0, "product")).hasValue("Scanner support");
        assertThat(form.line(0, "unitPrice")).hasValue("1250");

        form.line(0, "kind").selectOption("ONE_OFF");
        assertThat(form.line(0, "slaPlan_input")).hasCount(0);
        assertThat(form.line(0, "billingPeriod")).hasCount(0);
        assertThat(form.line(0, "product")).hasValue("Scanner support");
    }

    @Test
    void aLineGoesEvenWhileAnotherIsIncompleteAndTheOthersStay(Browsers browsers) {
        ContractForm form = ContractForm.withLines(browsers.of("nora"), "Scanners", "Support");

        form.line(0, "removeLine").click();

        assertThat(form.line(1, "product")).hasCount(0);
        assertThat(form.line(0, "product")).hasValue("Support");
    }

    @Test
    void savingStillAsksForWhatALineNeeds(Browsers browsers) {
        Window nora = browsers.of("nora");
        ContractForm form = ContractForm.withLines(nora);

        form.save();

        assertThat(form.line(0, "product")).hasAttribute("aria-invalid", "true");
        assertThat(form.line(0, "unitPrice")).hasAttribute("aria-invalid", "true");
        nora.assertAt("/contracts/new");
    }

    @Test
    void aContractInForceIsHandedOverToAColleague(Product product, Browsers browsers) {
        String contract = product.anyOf("nora", "contracts?status=ACTIVE&owner=nora", "contractNumber");
        Window nora = browsers.of("nora").open("/contracts/" + contract);

        nora.page().locator("#changeOwner").click();
        nora.element("ownerForm:owner").selectOption("eva");
        nora.button("Hand over").click();

        assertThat(nora.page().locator(".page-head")).containsText("Owner Eva Dahl");
    }
}

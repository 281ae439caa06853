package org.clientele.crm.acceptance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The page of one contract. */
final class ContractPage {

    private final Window window;

    ContractPage(Window window) {
        this.window = window;
    }

    /** Records that the customer has accepted a clause. */
    void agree(String clause) {
        window.page().locator("#openClause").click();
        Locator dialog = window.page().locator("#clauseDialog");
        dialog.locator("select").selectOption(clause);
        window.element("clauseForm:version").fill("3");
        window.element("clauseForm:acceptedBy").fill("Kim Seo-yun");
        window.element("clauseForm:acceptedAt").fill(LocalDate.now(ZoneOffset.UTC) + "T00:00");
        window.element("clauseForm:agreeClause").click();
        assertThat(dialog).isHidden();
    }

    void sign(String party, String signer) {
        window.page().locator("#openSignature").click();
        Locator dialog = window.page().locator("#signatureDialog");
        window.element("signatureForm:party").selectOption(party);
        window.element("signatureForm:signer").fill(signer);
        window.element("signatureForm:signedDate")
                .fill(LocalDate.now(ZoneOffset.UTC).toString());
        window.element("signatureForm:recordSignature").click();
        assertThat(dialog).isHidden();
        assertThat(window.main()).containsText(signer);
    }

    /** Takes a step and waits for the status that it leads to. */
    void take(String step, String status) {
        window.page().waitForLoadState(); // the step before may just have opened this page
        window.page().locator("#step" + step).click();
        window.element("form" + step + ":take").click();
        assertThat(window.page().locator(".page-head")).containsText(status);
    }
}

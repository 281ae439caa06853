package org.clientele.crm.acceptance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import org.clientele.crm.acceptance.product.Product;
import org.junit.jupiter.api.Test;

/** What people type into a form is theirs, whatever happens to the form. */
@InBrowser
class FormsUiIT {

    @Test
    void whatASaveOverALostConnectionLeftBehindCanBeSavedAgain(Browsers browsers) {
        Window nora = browsers.of("nora").open("/customers/new");
        name(nora).fill("Uferlos Reederei");
        nora.page().route("**/customers/new", Route::abort);
        save(nora).click();
        assertThat(nora.page().locator("#lostConnection")).isVisible();

        nora.page().unroute("**/customers/new");
        assertThat(name(nora)).hasValue("Uferlos Reederei");
        save(nora).click();

        nora.assertAt("/customers/CU-\\d+");
    }

    @Test
    void aNameThatIsTooLongIsSaidToBeAndStays(Browsers browsers) {
        String name = "Donaudampfschiff".repeat(40);
        Window nora = browsers.of("nora").open("/customers/new");
        name(nora).fill(name);

        save(nora).click();

        assertThat(name(nora)).hasAttribute("aria-invalid", "true");
        assertThat(name(nora)).hasValue(name);
        assertThat(nora.main()).containsText("Use at most 200 characters; this has 640.");
    }

    @Test
    void theFormOfACustomerThatAColleagueManagesDoesNotExist(Product product, Browsers browsers) {
        String ofEva = product.api("nora")
                .get("customers?accountManager=eva&limit=1")
                .items()
                .get(0)
                .path("customerNumber")
                .asText();

        Window nora = browsers.of("nora").open("/customers/" + ofEva + "/edit", 404);

        assertThat(nora.heading()).isVisible();
    }

    @Test
    void aStepThatTheContractHasLeftBehindIsSaidNotToBeTaken(Product product, Browsers browsers) {
        String waiting = product.api("nora")
                .get("contracts?status=IN_APPROVAL&owner=nora&limit=1")
                .items()
                .get(0)
                .path("contractNumber")
                .asText();
        Window nora = browsers.of("nora").open("/contracts/" + waiting);
        new ContractPage(browsers.of("eva").open("/contracts/" + waiting)).take("APPROVE", "Approved");

        nora.page().locator("#stepREJECT").click();
        nora.page().locator("#formREJECT\\:reason").fill("Another price");
        nora.page().locator("#formREJECT\\:take").click();

        assertThat(nora.page().locator("dialog[open]")).containsText("the last step was not taken");
        assertThat(nora.page().locator("#formREJECT\\:reason")).hasValue("Another price");
        nora.button("Reload the page").click();
        assertThat(nora.main()).containsText("Approved");
    }

    @Test
    void whatOthersWroteAndChangedElsewhereIsNoConflictForARequestsProperties(Product product, Browsers browsers) {
        String number = product.api("jonas")
                .get("support-requests?status=OPEN&limit=1")
                .items()
                .get(0)
                .path("requestNumber")
                .asText();
        Window jonas = browsers.of("jonas").open("/support/" + number);
        Window eva = browsers.of("eva").open("/support/" + number);
        eva.page().locator("[data-tab=notePanel]").click();
        eva.page().locator("#noteForm\\:noteBody").fill("The vendor knows");
        eva.page().locator("#noteForm\\:addNote").click();
        assertThat(eva.page().locator(".conversation")).containsText("The vendor knows");

        jonas.page().locator("#propertiesForm\\:subject").fill("Changed beside a note");
        jonas.page().locator("#propertiesForm\\:saveProperties").click();

        assertThat(jonas.heading()).hasText("Changed beside a note");
    }

    private static Locator name(Window window) {
        return window.page().locator("#customerForm\\:name");
    }

    private static Locator save(Window window) {
        return window.page().locator("#customerForm\\:save");
    }
}

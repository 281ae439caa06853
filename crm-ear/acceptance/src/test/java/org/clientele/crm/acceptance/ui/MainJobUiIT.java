package org.clientele.crm.acceptance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.clientele.crm.acceptance.product.Product;
import org.clientele.crm.acceptance.product.RealData;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The main job from import to resolution in the browser: each test goes on from what the one before has made. It comes
 * after the same walk through the API, which undoes its import.
 */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(MainJobUiIT.AFTER_THE_API)
class MainJobUiIT {

    static final int AFTER_THE_API = 2;

    private static final double A_MINUTE = 60_000;

    private final String plan;
    private String customer;
    private String contract;
    private String request;

    MainJobUiIT(Product product) {
        plan = product.api("nora").get("sla-plans").items().get(0).path("name").asText();
    }

    @Test
    @Order(1)
    void noraImportsTheFileAfterSeeingWhatItWouldDo(Browsers browsers) {
        Window nora = browsers.of("nora").open("/imports/new");
        nora.element("uploadForm:file").setInputFiles(RealData.accounts());
        nora.button("Check the file").click();
        assertThat(created(nora)).hasText("85", patient());
        assertThat(nora.main()).containsText("technolgy");
        nora.assertAccessible();

        nora.button("Import 85 rows").click();
        assertThat(nora.button("Undo the import").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(A_MINUTE));

        assertThat(created(nora)).hasText("85", patient());
    }

    private static Locator created(Window window) {
        return window.page().locator("#createdCount");
    }

    private static LocatorAssertions.HasTextOptions patient() {
        return new LocatorAssertions.HasTextOptions().setTimeout(A_MINUTE);
    }

    @Test
    @Order(2)
    void sheOpensACustomerAndDraftsAContract(Browsers browsers) {
        Window nora = browsers.of("nora").open("/customers?q=hottech");
        nora.page().getByRole(AriaRole.LINK, named("Hottechi")).first().click();
        nora.assertAt("/customers/CU-\\d+");
        customer = lastPart(nora.page());
        nora.page()
                .locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("New contract"))
                .first()
                .click();

        ContractForm form = new ContractForm(nora);
        form.field("title").fill("Support for Hottechi");
        form.field("startDate")
                .fill(LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1).toString());
        form.field("termMonths").fill("12");
        form.line(0, "kind").selectOption("SUPPORT");
        form.line(0, "slaPlan_input").pressSequentially(plan);
        nora.page().getByRole(AriaRole.OPTION, named(plan)).first().click();
        form.line(0, "product").fill("Support");
        form.line(0, "quantity").fill("1");
        form.line(0, "unitPrice").fill("1000");
        form.save();

        nora.assertAt("/contracts/CT-.*");
        contract = lastPart(nora.page());
        assertThat(nora.main()).containsText("Draft");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static String lastPart(Page page) {
        return page.url().replaceAll(".*/", "");
    }

    @Test
    @Order(3)
    void evaApprovesBothPartiesSignAndTheContractIsActive(Browsers browsers) {
        Window nora = browsers.of("nora").open("/contracts/" + contract);
        ContractPage page = new ContractPage(nora);
        List.of("TERMS_OF_SERVICE", "BILLING_INFORMATION", "PRIVACY_ACKNOWLEDGEMENT")
                .forEach(page::agree);
        page.take("SUBMIT", "In approval");
        assertThat(nora.page().locator("#stepAPPROVE")).hasCount(0);

        Window eva = browsers.of("eva").open("/contracts/" + contract);
        new ContractPage(eva).take("APPROVE", "Approved");

        nora.page().reload();
        page.take("SEND_FOR_SIGNATURE", "Out for signature");
        page.sign("CUSTOMER", "Kim Seo-yun");
        page.sign("COMPANY", "Eva Dahl");
        page.take("SIGN", "Signed");
        page.take("ACTIVATE", "Active");
    }

    @Test
    @Order(4)
    void jonasTakesInARequestThatTheContractCovers(Browsers browsers) {
        Window jonas = browsers.of("jonas").open("/support/new?customer=" + customer);
        jonas.element("requestForm:subject").fill("No scans since this morning");
        jonas.element("requestForm:description").fill("All three scanners refuse to start.");
        jonas.element("requestForm:impact").selectOption("ORGANIZATION");
        jonas.element("requestForm:urgency").selectOption("CANNOT_WORK");
        jonas.element("requestForm:save").click();

        jonas.assertAt("/support/SR-.*");
        request = lastPart(jonas.page());
        assertThat(jonas.main()).containsText(contract);
        jonas.assertAccessible();
    }

    @Test
    @Order(5)
    void hisReplySurvivesReloadAndAnotherMachineUntilItIsSent(Browsers browsers) {
        String words = "We are looking into it.";
        Window jonas = browsers.of("jonas").open("/support/" + request);
        reply(jonas).pressSequentially(words);
        assertThat(jonas.page().locator("#replyPanel .draft-state"))
                .containsText("Draft saved", new LocatorAssertions.ContainsTextOptions().setTimeout(A_MINUTE));
        jonas.page().reload();
        assertThat(reply(jonas)).hasValue(words);
        Window elsewhere = browsers.anew("jonas").open("/support/" + request);
        assertThat(reply(elsewhere)).hasValue(words);

        elsewhere.element("replyForm:send").click();

        assertThat(elsewhere.main()).containsText(words);
        assertThat(reply(elsewhere)).hasValue("");
    }

    private static Locator reply(Window window) {
        return window.element("replyForm:body");
    }

    @Test
    @Order(6)
    void heResolvesTheRequest(Browsers browsers) {
        Window jonas = browsers.of("jonas").open("/support/" + request);
        jonas.button("Resolve").first().click();
        jonas.element("resolveForm:resolutionCode").selectOption("SOLVED");
        jonas.element("resolveForm:resolutionSummary").fill("Licence renewed.");
        jonas.element("resolveForm:resolve").click();

        assertThat(jonas.main()).containsText("Resolved");
        assertThat(jonas.main()).containsText("Licence renewed.");
    }

    @Test
    @Order(7)
    void noraSeesContractAndRequestOnTheCustomersPage(Browsers browsers) {
        Window nora = browsers.of("nora").open("/customers/" + customer);
        assertThat(nora.main()).containsText("Client");
        assertThat(nora.main()).containsText(contract);

        nora.page().locator("main nav.views").getByText("Requests").click();

        assertThat(nora.main()).containsText(request);
        assertThat(nora.main()).containsText("No scans since this morning");
    }
}

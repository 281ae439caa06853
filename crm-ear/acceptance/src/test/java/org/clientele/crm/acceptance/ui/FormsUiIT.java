package org.clientele.crm.acceptance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.clientele.crm.acceptance.product.Product;
import org.clientele.crm.acceptance.product.ProductProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void whatWasTypedWhenTheSessionEndedIsThereAfterSigningInAgain(Browsers browsers) {
        Window nora = browsers.anew("nora").open("/customers/new");
        name(nora).fill("Ebbe und Flut Spedition");
        nora.element("customerForm:industry").selectOption("TRANSPORT");
        saveWithoutASession(nora, save(nora));

        assertThat(name(nora)).hasValue("Ebbe und Flut Spedition");
        assertThat(nora.element("customerForm:industry")).hasValue("TRANSPORT");
        save(nora).click();
        nora.assertAt("/customers/CU-\\d+");
        nora.open("/customers/new");
        assertThat(name(nora)).hasValue("");
    }

    @Test
    void rowsThatWereAddedAreThereAfterSigningInAgain(Browsers browsers) {
        Window nora = browsers.anew("nora");
        ContractForm form = ContractForm.withLines(nora, "Scanners", "Support", "Set-up");
        form.line(1, "kind").selectOption("SUPPORT");
        form.line(1, "slaPlan_input").fill("Premium 24x7");

        saveWithoutASession(nora, form.field("save"));

        assertThat(form.line(2, "product")).hasValue("Set-up");
        assertThat(form.line(0, "product")).hasValue("Scanners");
        assertThat(form.line(1, "product")).hasValue("Support");
        assertThat(form.line(1, "slaPlan_input")).hasValue("Premium 24x7");
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
    void anInputThatCannotBeReadHidesNothingElseThatIsWrong(Browsers browsers) {
        Window nora = browsers.of("nora").open("/customers/new");
        nora.element("customerForm:employeeCount").fill("many");
        nora.element("customerForm:website").fill("nonsense");

        save(nora).click();

        assertThat(name(nora)).hasAttribute("aria-invalid", "true");
        assertThat(nora.main()).containsText("Enter a whole number without separators.");
        assertThat(nora.main()).containsText("Enter a web address that begins with https:// or http://.");
        assertThat(nora.element("customerForm:employeeCount")).hasValue("many");
        assertThat(nora.element("customerForm:website")).hasValue("nonsense");
    }

    @Test
    void theNameOfACustomerThatIsNotKnownStaysInTheFormOfARequest(Browsers browsers) {
        Window jonas = browsers.of("jonas").open("/support/new");
        Locator customer = jonas.element("requestForm:customer_input");
        customer.fill("Nobody Knows Ltd");
        jonas.element("requestForm:subject").fill("Whose scanner is this?");
        jonas.element("requestForm:impact").selectOption("PERSON");
        jonas.element("requestForm:urgency").selectOption("DEGRADED");

        jonas.element("requestForm:save").click();

        assertThat(jonas.main()).containsText("There is no customer Nobody Knows Ltd.");
        assertThat(customer).hasValue("Nobody Knows Ltd");
        assertThat(customer).hasAttribute("aria-invalid", "true");
        assertThat(jonas.element("requestForm:subject")).hasValue("Whose scanner is this?");
    }

    @Test
    void errorsSpeakOfDaysAsTheReaderWritesThem(Product product, Browsers browsers) {
        String draft = product.anyOf("nora", "contracts?status=DRAFT&owner=nora", "contractNumber");
        Window nora = browsers.of("nora").open("/contracts/" + draft + "/edit");
        nora.element("contractForm:startDate").fill("2027-03-01");
        nora.element("contractForm:endDate").fill("2027-02-28");

        nora.element("contractForm:save").click();

        assertThat(nora.main()).containsText("The last day must not be before 1 Mar 2027.");
    }

    @Test
    void theFormOfACustomerThatAColleagueManagesDoesNotExist(Product product, Browsers browsers) {
        String ofEva = product.anyOf("nora", "customers?accountManager=eva", "customerNumber");

        Window nora = browsers.of("nora").open("/customers/" + ofEva + "/edit", 404);

        assertThat(nora.heading()).isVisible();
    }

    @Test
    void theFormOfAContractThatIsADraftNoMoreDoesNotExist(Product product, Browsers browsers) {
        String active = product.anyOf("nora", "contracts?status=ACTIVE&owner=nora", "contractNumber");

        Window nora = browsers.of("nora").open("/contracts/" + active + "/edit", 404);

        assertThat(nora.heading()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/customers/new", "/contracts/new"})
    void theFormOfWhatOneMayNotWriteDoesNotExist(String form, Browsers browsers) {
        Window jonas = browsers.of("jonas").open(form, 404);

        assertThat(jonas.heading()).isVisible();
    }

    @Test
    void aChoiceThatIsMissingIsMarkedAndTakesTheFocus(Browsers browsers) {
        Window nora = browsers.of("nora").open("/customers/new");
        name(nora).fill("Without a country");
        nora.element("customerForm:addAddress").click();
        nora.element("customerForm:addresses:0:street").fill("High Street 1");

        save(nora).click();

        Locator country = nora.element("customerForm:addresses:0:country");
        assertThat(country).hasAttribute("aria-invalid", "true");
        assertThat(country).isFocused();
    }

    @Test
    void aReplySentByKeyboardRightAfterTypingIsNoDraftAnyMore(Product product, Browsers browsers) {
        String open = product.anyOf("jonas", "support-requests?status=OPEN", "requestNumber");
        Window jonas = browsers.of("jonas").open("/support/" + open);
        Locator reply = jonas.element("replyForm:body");
        reply.fill("Typed and sent at once.");

        reply.press("Control+Enter");

        assertThat(jonas.main()).containsText("Typed and sent at once.");
        assertThat(reply).hasValue("");
        jonas.page().reload();
        assertThat(reply).hasValue("");
    }

    @Test
    void aStepThatTheContractHasLeftBehindIsSaidNotToBeTaken(Product product, Browsers browsers) {
        String waiting = product.anyOf("nora", "contracts?status=IN_APPROVAL&owner=nora", "contractNumber");
        Window nora = browsers.of("nora").open("/contracts/" + waiting);
        new ContractPage(browsers.of("eva").open("/contracts/" + waiting)).take("APPROVE", "Approved");

        nora.page().locator("#stepREJECT").click();
        nora.element("formREJECT:reason").fill("Another price");
        nora.element("formREJECT:take").click();

        assertThat(nora.page().locator("dialog[open]")).containsText("the last step was not taken");
        assertThat(nora.element("formREJECT:reason")).hasValue("Another price");
        nora.button("Reload the page").click();
        assertThat(nora.main()).containsText("Approved");
    }

    @Test
    void whatOthersWroteAndChangedElsewhereIsNoConflictForARequestsProperties(Product product, Browsers browsers) {
        String number = product.anyOf("jonas", "support-requests?status=OPEN", "requestNumber");
        Window jonas = browsers.of("jonas").open("/support/" + number);
        Window eva = browsers.of("eva").open("/support/" + number);
        eva.page().locator("[data-tab=notePanel]").click();
        eva.element("noteForm:noteBody").fill("The vendor knows");
        eva.element("noteForm:addNote").click();
        assertThat(eva.page().locator(".conversation")).containsText("The vendor knows");

        jonas.element("propertiesForm:subject").fill("Changed beside a note");
        jonas.element("propertiesForm:saveProperties").click();

        assertThat(jonas.heading()).hasText("Changed beside a note");
    }

    @Test
    void theSecondOfTwoEditorsSeesTheConflictFarAboveTheButton(Product product, Browsers browsers) {
        String draft = product.anyOf("nora", "contracts?status=DRAFT&owner=nora", "contractNumber");
        Window second = browsers.of("nora").open("/contracts/" + draft + "/edit");
        Window first = browsers.of("eva").open("/contracts/" + draft + "/edit");
        first.element("contractForm:title").fill("Written by the first");
        first.element("contractForm:save").click();
        first.assertAt("/contracts/" + draft);

        second.element("contractForm:description").fill("Written by the second");
        second.element("contractForm:save").click();

        assertThat(second.page().locator("#conflict")).containsText("Written by the first");
        assertThat(second.page().locator("#conflict")).isFocused();
        assertThat(second.page().locator("#conflict")).isInViewport();
    }

    /** Saves when the session has ended, signs in beside the form, and reloads the page that the server has lost. */
    private static void saveWithoutASession(Window window, Locator save) {
        window.page().context().clearCookies();
        save.click();
        assertThat(window.page().locator("#lostConnection")).containsText("You are signed out");
        Page beside = window.page().context().newPage();
        beside.navigate("/sign-in");
        beside.locator("#signIn\\:name").fill("nora");
        beside.locator("#signIn\\:password").fill(ProductProcess.DEMO_PASSWORD);
        beside.keyboard().press("Enter");
        assertThat(beside).not().hasURL(Pattern.compile(".*/sign-in.*"));

        save.click();
        assertThat(window.page().locator("#lostConnection")).containsText("What you typed is kept");
        window.button("Reload the page").click();
    }

    private static Locator name(Window window) {
        return window.element("customerForm:name");
    }

    private static Locator save(Window window) {
        return window.element("customerForm:save");
    }
}

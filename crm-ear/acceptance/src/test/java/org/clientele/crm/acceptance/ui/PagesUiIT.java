package org.clientele.crm.acceptance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.clientele.crm.acceptance.api.Api;
import org.clientele.crm.acceptance.api.Multipart;
import org.clientele.crm.acceptance.product.Await;
import org.clientele.crm.acceptance.product.Product;
import org.clientele.crm.acceptance.product.RealData;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in every look, filled with the demonstration's records: accessible, within the width of its window, without
 * an error of the browser, and with a picture. With the system property {@code clientele.pictures} the wide and light ones,
 * which the documentation shows, go to that directory, too.
 */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesUiIT {

    private static final Path TARGET = Path.of("target", "pictures");

    private final Map<String, String> numbers;

    PagesUiIT(Product product) {
        Api nora = product.api("nora");
        String covered = first(nora, "contracts?status=ACTIVE", "customer");
        String name = nora.get("customers/" + covered).expect(200).text("name");
        numbers = Map.of(
                "{name}", name.replaceAll("\\P{L}.*", ""),
                "{customer}", covered,
                "{contact}", first(nora, "customers/" + covered + "/contacts", "contactNumber"),
                "{contract}", first(nora, "contracts?status=ACTIVE", "contractNumber"),
                "{draft}", first(nora, "contracts?status=DRAFT", "contractNumber"),
                "{request}", first(nora, "support-requests?status=OPEN", "requestNumber"),
                "{import}", checkedImport(nora));
    }

    /** An import that is checked and waits to be started. */
    private static String checkedImport(Api api) {
        byte[] file = RealData.bytes(RealData.accounts());
        String id = api.post("imports", Multipart.ofCustomers("accounts.csv", file, "DRY_RUN"))
                .expect(202)
                .text("id");
        Await.until(() -> api.get("imports/" + id).expect(200), seen -> "COMPLETED".equals(seen.text("state")));
        return id;
    }

    private static String first(Api api, String list, String field) {
        List<JsonNode> items = api.get(list).expect(200).items();
        assertThat(items).as("demonstration's %s", list).isNotEmpty();
        return items.get(0).path(field).asText();
    }

    /** A page, the demo user who looks at it, and its address. */
    enum PageOfTheProduct {
        HOME("nora", "/home"),
        CUSTOMERS("nora", "/customers"),
        CUSTOMER("nora", "/customers/{customer}"),
        CUSTOMER_CONTRACTS("nora", "/customers/{customer}?tab=contracts"),
        CUSTOMER_REQUESTS("nora", "/customers/{customer}?tab=requests"),
        CUSTOMER_SUBSIDIARIES("nora", "/customers/{customer}?tab=subsidiaries"),
        CUSTOMER_HISTORY("nora", "/customers/{customer}?tab=history"),
        CUSTOMER_NEW("nora", "/customers/new"),
        CUSTOMER_FORM("nora", "/customers/{customer}/edit"),
        CONTACT_NEW("nora", "/customers/{customer}/contacts/new"),
        CONTACTS("nora", "/contacts"),
        CONTACT("nora", "/contacts/{contact}"),
        CONTRACTS("nora", "/contracts"),
        CONTRACT("nora", "/contracts/{contract}"),
        CONTRACT_DRAFT("nora", "/contracts/{draft}"),
        CONTRACT_NEW("nora", "/contracts/new"),
        CONTRACT_FORM("nora", "/contracts/{draft}/edit"),
        QUEUE("jonas", "/support"),
        REQUEST("jonas", "/support/{request}"),
        REQUEST_NEW("jonas", "/support/new"),
        SERVICE_LEVELS("eva", "/sla"),
        SERVICE_LEVEL("eva", "/sla/plans/Premium%2024x7"),
        SERVICE_LEVEL_NEW("eva", "/sla/plans/new"),
        CALENDAR_NEW("eva", "/sla/calendars/new"),
        SEARCH("nora", "/search?q={name}"),
        SEARCH_EMPTY("nora", "/search"),
        IMPORTS("nora", "/imports"),
        IMPORT_NEW("nora", "/imports/new"),
        IMPORT("nora", "/imports/{import}"),
        PROFILE("nora", "/profile"),
        USERS("admin", "/users"),
        USER("admin", "/users/nora"),
        USER_NEW("admin", "/users/new");

        private final String user;
        private final String path;

        PageOfTheProduct(String user, String path) {
            this.user = user;
            this.path = path;
        }

        String fileName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Stream<Arguments> pagesInEveryLook() {
        return Arrays.stream(PageOfTheProduct.values())
                .flatMap(page -> Arrays.stream(Look.values()).map(look -> Arguments.of(page, look)));
    }

    @ParameterizedTest
    @MethodSource("pagesInEveryLook")
    void everyPageIsAccessibleAndFits(PageOfTheProduct page, Look look, Browsers browsers) {
        Window window = browsers.of(page.user, look).open(address(page));

        assertSound(window, page.fileName(), look);
        assertThat(window.page().locator("nav.rail")).isVisible();
    }

    private String address(PageOfTheProduct page) {
        String address = page.path;
        for (Map.Entry<String, String> number : numbers.entrySet()) {
            address = address.replace(number.getKey(), number.getValue());
        }
        return address;
    }

    @ParameterizedTest
    @EnumSource
    void theSignInPageIsAccessibleAndFits(Look look, Browsers browsers) {
        assertSound(browsers.stranger(look).open("/sign-in"), "sign-in", look);
    }

    private static void assertSound(Window window, String name, Look look) {
        assertThat(window.heading()).hasCount(1);
        assertThat(window.page().title()).isNotBlank().doesNotContain("???");
        assertThat(window.page().locator("body").innerText())
                .as("words without a text")
                .doesNotContain("???");
        window.takePicture(TARGET, name + "-" + look.suffix());
        String published = System.getProperty("clientele.pictures", "");
        if (!published.isEmpty() && look == Look.DESKTOP) {
            window.takePicture(Path.of(published), name);
        }
        window.assertAccessible();
        window.assertNoSidewaysScrolling();
    }

    /** Fifty steps are enough to leave navigation and head of any page behind. */
    @ParameterizedTest
    @EnumSource
    void theFocusIsSeenWhereverTheTabKeyLeads(PageOfTheProduct page, Browsers browsers) {
        browsers.of(page.user).open(address(page)).assertVisibleFocusWalking(50);
    }
}

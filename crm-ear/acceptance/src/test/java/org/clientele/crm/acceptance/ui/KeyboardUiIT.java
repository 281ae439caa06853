package org.clientele.crm.acceptance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.clientele.crm.acceptance.api.Api;
import org.clientele.crm.acceptance.product.Product;
import org.junit.jupiter.api.Test;

/** The daily work of an agent with the keyboard alone. */
@InBrowser
class KeyboardUiIT {

    @Test
    void aRequestIsFoundMadeAnsweredAndResolvedWithoutAMouse(Product product, Browsers browsers) {
        Api api = product.api("jonas");
        String customer = api.get("contracts?status=ACTIVE")
                .items()
                .get(0)
                .path("customer")
                .asText();
        Window jonas = browsers.of("jonas").open("/support");

        jump(jonas, customer);
        jonas.assertAt("/customers/" + customer);
        jonas.press("n");
        jonas.press("r");
        jonas.assertAt("/support/new\\?customer=" + customer);
        describe(jonas, "Labels come out blank");
        jonas.assertAt("/support/SR-.*");
        reply(jonas, "A new driver is on its way.");
        assertThat(jonas.page().locator(".request-head")).containsText("Waiting for customer");
        resolve(jonas, "Driver renewed.");

        assertThat(jonas.page().locator(".request-head")).containsText("Resolved");
        assertThat(jonas.main()).containsText("Driver renewed.");
    }

    private static void jump(Window window, String number) {
        window.press("Control+k");
        window.page().keyboard().type(number);
        assertThat(window.page().locator("#palette [role=option]").first()).containsText(number);
        window.press("Enter");
    }

    private static void describe(Window window, String subject) {
        window.tabTo(window.element("requestForm:subject"));
        window.page().keyboard().type(subject);
        window.tabTo(window.element("requestForm:description"));
        window.page().keyboard().type("Since the update of this morning.");
        window.tabTo(window.element("requestForm:impact"));
        window.page().keyboard().type("Dep");
        window.tabTo(window.element("requestForm:urgency"));
        window.page().keyboard().type("Deg");
        window.tabTo(window.element("requestForm:save"));
        window.press("Enter");
    }

    private static void reply(Window window, String words) {
        window.press("r");
        assertThat(window.element("replyForm:body")).isFocused();
        window.page().keyboard().type(words);
        window.press("Control+Enter");
        assertThat(window.page().locator("#conversation")).containsText(words);
    }

    private static void resolve(Window window, String summary) {
        window.page().waitForLoadState();
        window.press("s");
        assertThat(window.page().locator("#resolveDialog")).isVisible();
        window.tabTo(window.element("resolveForm:resolutionCode"));
        window.page().keyboard().type("Sol");
        window.tabTo(window.element("resolveForm:resolutionSummary"));
        window.page().keyboard().type(summary);
        window.tabTo(window.element("resolveForm:resolve"));
        window.press("Enter");
    }
}

package org.clientele.crm.acceptance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.clientele.crm.acceptance.product.Product;
import org.clientele.crm.acceptance.product.ProductProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The frame of every page: entrance, navigation, theme, palette, keyboard. */
@InBrowser
class ShellUiIT {

    @Test
    void signInLeadsToThePageThatWasAskedFor(Browsers browsers) {
        Window window = browsers.stranger().open("/customers?q=lux");
        SignInPage signIn = new SignInPage(window);

        signIn.submit("nora", "not her password");
        assertThat(signIn.failure()).containsText("do not match");
        assertThat(signIn.password()).isFocused();
        assertThat(signIn.password()).hasValue("");
        signIn.signIn("nora", ProductProcess.DEMO_PASSWORD);

        window.assertAt("/customers\\?q=lux");
    }

    @Test
    void signOutEndsTheSession(Browsers browsers) {
        Window window = browsers.anew("jonas").open("/customers");

        window.page().locator("#userButton").click();
        window.button("Sign out").click();
        assertThat(new SignInPage(window).name()).isVisible();
        window.page().navigate("/customers");

        window.assertAt("/sign-in\\?then=.*");
    }

    @Test
    void theThemeFollowsTheSystemUntilItIsChosen(Browsers browsers) {
        Window window = browsers.anew("eva").open("/customers");
        String light = background(window);

        chooseTheme(window, "Dark");
        String dark = background(window);
        window.page().reload();

        assertThat(dark).isNotEqualTo(light);
        assertThat(background(window)).as("after reload").isEqualTo(dark);
        chooseTheme(window, "Same as system");
        assertThat(background(window)).isEqualTo(light);
    }

    /** Chooses, and waits until the server has kept the choice. */
    private static void chooseTheme(Window window, String choice) {
        window.page().locator("#userButton").click();
        window.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/users/me/theme"),
                        () -> window.button(choice).click());
        assertThat(window.page().locator("#userMenu [aria-pressed=true]")).hasText(choice);
    }

    private static String background(Window window) {
        return (String) window.page().evaluate("getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void backForwardAndReloadStayOnTheSamePages(Browsers browsers) {
        Window window = browsers.of("nora").open("/customers");

        window.page().locator("nav.rail").getByText("Support").click();
        window.assertAt("/support");
        window.page().goBack();
        window.assertAt("/customers");
        window.page().goForward();
        window.assertAt("/support");
        window.page().reload();
        window.assertAt("/support");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/customers/CU-999999", "/contracts/CT-1999-0001", "/support/SR-1999-000001"})
    void whatDoesNotExistIsSaidToBeMissing(String path, Browsers browsers) {
        Window window = browsers.of("nora").open(path, 404);

        assertThat(window.heading()).isVisible();
        window.assertAccessible();
    }

    @ParameterizedTest
    @CsvSource({"nora,/users", "jonas,/users/new", "jonas,/imports", "jonas,/imports/new", "jonas,/sla"})
    void whatIsNotForSomeoneDoesNotExistForThem(String user, String path, Browsers browsers) {
        Window window = browsers.of(user).open(path, 404);

        assertThat(window.heading()).isVisible();
        assertThat(window.page().locator("nav.rail a[href='" + path + "']")).hasCount(0);
        window.assertAccessible();
    }

    @ParameterizedTest
    @CsvSource({"eva,/sla", "admin,/users"})
    void theSettingsLeadToWhatOneMaySet(String user, String path, Browsers browsers) {
        Window window = browsers.of(user).open("/customers");

        window.page().locator("nav.rail").getByText("Settings").click();
        window.assertAt(path);
        window.page().locator("#userButton").click();
        window.page().locator("#userMenu").getByText("Service levels").click();

        window.assertAt("/sla");
        assertThat(window.page().locator("nav.rail [aria-current=page]")).hasText("Settings");
    }

    @Test
    void theSkipLinkIsFirstAndLeadsToTheContent(Browsers browsers) {
        Window window = browsers.of("nora").open("/customers");

        window.press("Tab");
        assertThat(window.link("Skip to content")).isFocused();
        window.press("Enter");

        assertThat(window.main()).isFocused();
    }

    @Test
    void aLongNameInTheBreadcrumbGivesWayToItsNeighbours(Product product, Browsers browsers) {
        String customer = product.anyOf("nora", "customers?accountManager=nora", "customerNumber");
        Window window = browsers.of("nora", Look.PHONE).open("/customers/" + customer + "/contacts/new");
        window.page().evaluate("""
                document.querySelectorAll('.crumbs li:not(:first-child) > :not(.ic)')
                  .forEach(name => name.textContent = 'Hanseatische Reederei '.repeat(5))""");

        Object overlaps = window.page().evaluate("""
                [...document.querySelectorAll('.crumbs li > *')]
                  .map(part => part.getBoundingClientRect())
                  .filter((part, i, parts) => i > 0 && part.left < parts[i - 1].right).length""");

        assertThat(overlaps).isEqualTo(0);
    }

    @Test
    void thePaletteOpensByKeyboardAndLeadsToAPage(Browsers browsers) {
        Window window = browsers.of("nora").open("/customers");

        window.press("Control+k");
        assertThat(window.page().locator("#paletteInput")).isFocused();
        window.assertAccessible();
        window.page().keyboard().type("> support");
        assertThat(window.page().getByRole(AriaRole.OPTION).first()).containsText("Support");
        window.press("Enter");

        window.assertAt("/support");
    }

    @Test
    void thePaletteGivesTheFocusBack(Browsers browsers) {
        Window window = browsers.of("nora").open("/customers");
        window.page().locator("#userButton").focus();

        window.press("Control+k");
        assertThat(window.page().locator("#palette")).isVisible();
        window.press("Escape");

        assertThat(window.page().locator("#palette")).isHidden();
        assertThat(window.page().locator("#userButton")).isFocused();
    }
}

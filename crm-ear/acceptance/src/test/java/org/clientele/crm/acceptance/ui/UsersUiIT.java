package org.clientele.crm.acceptance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.clientele.crm.acceptance.api.Api;
import org.clientele.crm.acceptance.product.Product;
import org.clientele.crm.acceptance.product.ProductProcess;
import org.junit.jupiter.api.Test;

/** People get access, keep it and lose it, in the browser. */
@InBrowser
class UsersUiIT {

    @Test
    void aNewUserChoosesAPasswordBeforeAnythingElseAndIsOutWhenDeactivated(Browsers browsers) {
        Window admin = browsers.of("admin");
        String temporary = createSupportAgent(admin, "mara", "Mara Lind");
        admin.assertAccessible();

        Window mara = browsers.stranger().open("/support");
        new SignInPage(mara).submit("mara", temporary);
        mara.assertAt("/new-password");
        mara.page().navigate("/support");
        mara.assertAt("/new-password");
        choosePassword(mara, temporary, "password1234");
        assertThat(mara.page().getByText("guessed early")).isVisible();
        choosePassword(mara, temporary, "vier Otter am Fjord");
        assertThat(mara.page()).not().hasURL(Pattern.compile(".*/new-password"));
        mara.page().navigate("/support");
        mara.assertAt("/support");
        mara.open("/users", 404);

        deactivate(admin, "mara");
        mara.page().navigate("/support");
        mara.assertAt("/sign-in\\?then=.*");
    }

    @Test
    void aRequestStaysWithWhoHasLeftUntilSomebodyTakesIt(Product product, Browsers browsers) {
        Window admin = browsers.of("admin");
        createSupportAgent(admin, "tilda", "Tilda Holm");
        String request = product.anyOf("jonas", "support-requests?status=OPEN", "requestNumber");
        Api jonas = product.api("jonas");
        jonas.patch("support-requests/" + request, "{\"owner\":\"tilda\"}", "If-Match", "*")
                .expect(200);
        deactivate(admin, "tilda");

        Window window = browsers.of("jonas").open("/support/" + request);
        window.element("propertiesForm:subject").fill("Still with Tilda");
        window.button("Save properties").click();

        assertThat(window.heading()).containsText("Still with Tilda");
        Assertions.assertThat(jonas.get("support-requests/" + request).text("owner"))
                .isEqualTo("tilda");
    }

    /** @return the temporary password */
    private static String createSupportAgent(Window admin, String username, String displayName) {
        admin.open("/users/new");
        admin.element("newUserForm:username").fill(username);
        admin.element("newUserForm:displayName").fill(displayName);
        admin.element("newUserForm:email").fill(username + "@clientele.example");
        admin.page()
                .getByText("Support agent", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        admin.button("Create user").click();
        return admin.page().locator("#temporaryPassword").textContent();
    }

    private static void deactivate(Window admin, String username) {
        admin.open("/users/" + username);
        admin.button("Deactivate user").click();
        assertThat(admin.button("Reactivate user")).isVisible();
    }

    private static void choosePassword(Window window, String current, String chosen) {
        window.element("passwordForm:currentPassword").fill(current);
        window.element("passwordForm:newPassword").fill(chosen);
        window.element("passwordForm:repeatedPassword").fill(chosen);
        window.button("Change password").click();
    }

    @Test
    void aNewUserWithoutARoleIsRefusedBesideTheRolesAndStaysAsTyped(Browsers browsers) {
        Window admin = browsers.of("admin").open("/users/new");
        admin.element("newUserForm:username").fill("rolf");
        admin.element("newUserForm:displayName").fill("Rolf Sund");
        admin.element("newUserForm:email").fill("rolf@clientele.example");

        admin.button("Create user").click();

        assertThat(admin.element("newUserForm:rolesMessage")).isVisible();
        assertThat(admin.element("newUserForm:displayName")).hasValue("Rolf Sund");
    }

    @Test
    void theLastAdministratorStays(Browsers browsers) {
        Window admin = browsers.of("admin").open("/users/admin");

        admin.button("Deactivate user").click();

        assertThat(admin.page().getByText("is the last active administrator")).isVisible();
    }

    @Test
    void aTokenIsShownOnceAndSettingsAreKept(Browsers browsers) {
        Window eva = browsers.anew("eva").open("/profile");
        eva.assertAccessible();
        eva.element("tokenForm:name").fill("monthly report");
        eva.button("Create token").click();
        assertThat(eva.page().locator("#newTokenText")).containsText("clt_");
        eva.page().reload();
        assertThat(eva.page().locator("#newTokenText")).hasCount(0);
        assertThat(eva.page().locator("#tokenForm")).containsText("monthly report");

        eva.element("settingsForm:timeZone").selectOption("Asia/Kathmandu");
        eva.button("Save settings").click();
        assertThat(eva.page().getByText("Settings saved")).isVisible();
        assertThat(eva.element("settingsForm:timeZone")).hasValue("Asia/Kathmandu");
    }

    @Test
    void everyChangeOfAUserIsInItsHistory(Browsers browsers) {
        Window admin = browsers.of("admin").open("/users/jonas");

        admin.page()
                .getByText("Read only", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        admin.button("Save roles").click();

        assertThat(admin.page().locator("section:has(#historyTitle)")).containsText("added Read only");
    }

    @Test
    void theSameSignInIsGoodInEverybodysWords(Browsers browsers) {
        Window window = browsers.stranger().open("/sign-in");

        new SignInPage(window).signIn(" NORA@clientele.example ", ProductProcess.DEMO_PASSWORD);

        window.assertAt("/.*");
    }
}

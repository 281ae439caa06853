package org.clientele.crm.acceptance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Where everybody who is not signed in arrives. */
final class SignInPage {

    private final Window window;

    SignInPage(Window window) {
        this.window = window;
    }

    SignInPage open() {
        window.open("/sign-in");
        return this;
    }

    /** Signs in and waits until the page is left. */
    void signIn(String name, String password) {
        submit(name, password);
        assertThat(window.page()).not().hasURL(Pattern.compile(".*/sign-in.*"));
    }

    void submit(String name, String password) {
        name().fill(name);
        password().fill(password);
        window.button("Sign in").click();
    }

    Locator name() {
        return window.element("signIn:name");
    }

    Locator password() {
        return window.element("signIn:password");
    }

    Locator failure() {
        return window.page().getByRole(AriaRole.ALERT);
    }
}

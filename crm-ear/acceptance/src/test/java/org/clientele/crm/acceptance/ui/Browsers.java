package org.clientele.crm.acceptance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientele.crm.acceptance.product.Product;
import org.clientele.crm.acceptance.product.ProductProcess;

/** One Chromium for the whole run; each window that it opens has a memory of its own, as if on another machine. */
public final class Browsers implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final URI address;
    private final Map<String, String> signedIn = new HashMap<>();
    private final List<Window> windows = new ArrayList<>();

    Browsers(Product product) {
        address = product.address();
        PlaywrightAssertions.setDefaultAssertionTimeout(Window.PATIENCE_MILLISECONDS);
        Path installed = installed();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(installed == null ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed)
                        .setArgs(FLAGS));
    }

    /** The browser of this machine; {@code null} to use the one that Playwright fetches. */
    private static Path installed() {
        String told = System.getenv("CLIENTELE_CHROMIUM");
        Path usual = Path.of("/usr/bin/chromium");
        if (told == null || told.isEmpty()) {
            return Files.exists(usual) ? usual : null;
        }
        return Path.of(told);
    }

    /** A window of somebody whom the product does not know. */
    Window stranger(Look look) {
        return open(look, null);
    }

    Window stranger() {
        return stranger(Look.DESKTOP);
    }

    /** A window in which a demo user is signed in. */
    Window of(String user, Look look) {
        if (!signedIn.containsKey(user)) {
            signedIn.put(user, signIn(user));
        }
        return open(look, signedIn.get(user));
    }

    Window of(String user) {
        return of(user, Look.DESKTOP);
    }

    /** A window in which a demo user has signed in anew: as on another machine, and free to sign out. */
    Window anew(String user) {
        return open(Look.DESKTOP, signIn(user));
    }

    private String signIn(String user) {
        Window window = open(Look.DESKTOP, null);
        new SignInPage(window).open().signIn(user, ProductProcess.DEMO_PASSWORD);
        return window.memory();
    }

    private Window open(Look look, String memory) {
        Window window = new Window(
                browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(address.toString())
                        .setViewportSize(look.width(), look.height())
                        .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/Berlin")
                        .setStorageState(memory)),
                address);
        windows.add(window);
        return window;
    }

    /** Closes all windows; takes pictures of them after a failure, else tells what went wrong in them. */
    void closeWindows(boolean testFailed, String test) {
        List<String> troubles = new ArrayList<>();
        for (Window window : windows) {
            if (testFailed) {
                window.takePicture(
                        Path.of("target", "failures"), test.replaceAll("\\W+", "-") + windows.indexOf(window));
            }
            troubles.addAll(window.close());
        }
        windows.clear();
        if (!testFailed) {
            assertThat(troubles).as("errors that the browser reported").isEmpty();
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

package org.clientele.crm.acceptance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A window of one person. It notes what should never happen in it: an error on the console or in a script, something that
 * the content security policy refused, a request that leaves the server.
 */
final class Window {

    static final double PATIENCE_MILLISECONDS = 30_000;

    private static final int MOST_STOPS = 80;

    /** Empty when the focused element, or what stands for it, shows an outline or a ring. */
    private static final String FOCUS_WITHOUT_MARK = """
            () => {
              const focused = document.activeElement;
              if (!focused || focused === document.body) return '';
              const marked = element => {
                const style = getComputedStyle(element);
                const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
                return outlined || style.boxShadow !== 'none';
              };
              for (let element = focused, up = 0; element && up < 3; element = element.parentElement, up++) {
                if (marked(element)) return '';
              }
              return focused.outerHTML.slice(0, 300);
            }""";

    private final BrowserContext context;
    private final Page page;
    private final URI address;
    private final List<String> troubles = new ArrayList<>();

    Window(BrowserContext context, URI address) {
        this.context = context;
        this.address = address;
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        context.onConsoleMessage(this::note);
        context.onWebError(error -> troubles.add("script: " + error.error()));
        context.onRequest(this::note);
        page = context.newPage();
    }

    private void note(ConsoleMessage message) {
        boolean statusOfAnAnswer = message.text().startsWith("Failed to load resource");
        if (List.of("error", "warning").contains(message.type()) && !statusOfAnAnswer) {
            troubles.add("console: " + message.text() + " at " + message.location());
        }
    }

    private void note(Request request) {
        boolean inside =
                request.url().startsWith(address.toString()) || request.url().startsWith("data:");
        if (!inside) {
            troubles.add("request to elsewhere: " + request.url());
        }
    }

    Page page() {
        return page;
    }

    /** Goes to an address of the product, and checks that it answers with a page. */
    Window open(String path) {
        return open(path, 200);
    }

    /** Goes to an address and checks with which status it answers. */
    Window open(String path, int status) {
        Response response = page.navigate(path);
        assertThat(response.status()).as("status of %s", path).isEqualTo(status);
        return this;
    }

    Locator main() {
        return page.locator("main");
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    /** Part of a form, by its id such as {@code customerForm:name}. */
    Locator element(String id) {
        return page.locator("[id='" + id + "']");
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    void press(String keys) {
        page.keyboard().press(keys);
    }

    /** Walks on with the Tab key until the focus is there. */
    void tabTo(Locator target) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
            press("Tab");
        }
        assertThat(target).isFocused();
    }

    /** Waits until the address is this one and its page is there with its scripts. */
    void assertAt(String path) {
        assertThat(page).hasURL(Pattern.compile("[^/]*//[^/]*" + path));
        page.waitForLoadState();
    }

    /** What the browser keeps: cookies and the like. */
    String memory() {
        return context.storageState();
    }

    /** Fails on any violation of WCAG 2.2 AA that axe finds. */
    void assertAccessible() {
        List<Rule> violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .setLegacyMode(true)
                .analyze()
                .getViolations();

        assertThat(violations.stream().map(Window::describe))
                .as("violations on %s", page.url())
                .isEmpty();
    }

    private static String describe(Rule rule) {
        List<String> places = rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary())
                .toList();
        return rule.getId() + ": " + rule.getHelp() + " " + places;
    }

    /** Fails when the page is wider than the window. */
    void assertNoSidewaysScrolling() {
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

        assertThat(((Number) overflow).intValue())
                .as("pixels by which %s is too wide", page.url())
                .isLessThanOrEqualTo(0);
    }

    /** Walks on with the Tab key; each stop must show where the focus is. */
    void assertVisibleFocusWalking(int stops) {
        for (int stop = 0; stop < stops; stop++) {
            press("Tab");
            assertThat(page.evaluate(FOCUS_WITHOUT_MARK))
                    .as("focus without a mark on %s", page.url())
                    .isEqualTo("");
        }
    }

    void takePicture(Path directory, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(directory.resolve(name + ".png")));
    }

    List<String> close() {
        context.close();
        return List.copyOf(troubles);
    }
}

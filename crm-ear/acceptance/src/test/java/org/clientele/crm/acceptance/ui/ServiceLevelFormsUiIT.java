package org.clientele.crm.acceptance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The forms of service levels and calendars: each save is another revision, and public holidays come into a calendar's
 * form, where they can be corrected before they are saved.
 */
@InBrowser
class ServiceLevelFormsUiIT {

    @Test
    void holidaysOfARegionComeToThoseThatWereTyped(Browsers browsers) {
        Window eva = browsers.of("eva").open("/sla/calendars/new");
        field(eva, "name").fill("Berlin by law");
        field(eva, "timeZone").selectOption("Europe/Berlin");
        for (String day : List.of("MONDAY", "TUESDAY", "WEDNESDAY", "FRIDAY", "SUNDAY")) {
            field(eva, "hours:" + day).fill("08:00-17:00");
        }
        field(eva, "holidays").fill("2027-12-24 Office party\n2027-12-25 Day of rest");

        field(eva, "country").selectOption("Germany");
        field(eva, "region").selectOption("Berlin");
        field(eva, "year").fill("2027");
        field(eva, "addHolidays").click();

        assertThat(field(eva, "holidays"))
                .hasValue(Pattern.compile(
                        "2027-01-01 New Year's Day\n2027-03-08 .*2027-12-24 Office party\n"
                                + "2027-12-25 Day of rest\n2027-12-26 [^\n]*",
                        Pattern.DOTALL));
        assertThat(field(eva, "name")).hasValue("Berlin by law");
        field(eva, "holidays").fill("2027-03-08 Women's Day");
        field(eva, "save").click();

        assertThat(eva.main()).containsText("Berlin by law");
        eva.open("/sla/calendars/Berlin%20by%20law");
        assertThat(field(eva, "holidays")).hasValue("2027-03-08 Women's Day");
        field(eva, "holidays").fill("");
        field(eva, "save").click();

        assertThat(row(eva, "Berlin by law")).containsText("no holidays");
        assertThat(row(eva, "Berlin by law")).containsText("revision 2");
        assertThat(row(eva, "Berlin by law")).containsText("Mon–Wed 08:00–17:00; Fri 08:00–17:00; Sun 08:00–17:00");
    }

    @Test
    void aServiceLevelIsMadeAndRevised(Browsers browsers) {
        Window eva = browsers.of("eva").open("/sla/plans/new");
        plan(eva, "name").fill("Silver by hand");
        plan(eva, "targets:0:resolutionMinutes").fill("240");
        plan(eva, "pauseOnHold").locator(".ui-chkbox-box").click();
        plan(eva, "save").click();
        assertThat(row(eva, "Silver by hand")).containsText("revision 1");

        eva.open("/sla/plans/Silver%20by%20hand");
        assertThat(eva.heading()).hasText("Silver by hand");
        assertThat(plan(eva, "pauseOnHold_input")).isChecked();
        plan(eva, "pauseOnHold").locator(".ui-chkbox-box").click();
        plan(eva, "save").click();

        assertThat(row(eva, "Silver by hand")).containsText("revision 2");
        eva.open("/sla/plans/Silver%20by%20hand");
        assertThat(plan(eva, "pauseOnHold_input")).not().isChecked();
        assertThat(plan(eva, "targets:0:resolutionMinutes")).hasValue("240");
        assertThat(eva.page().locator("section:has(#historyTitle) li")).containsText(new Pattern[] {
            Pattern.compile("Revision 2(?!.*third party)", Pattern.DOTALL),
            Pattern.compile("Revision 1.*third party.*Eva Dahl", Pattern.DOTALL)
        });
    }

    @Test
    void withoutACountryOneIsAskedFor(Browsers browsers) {
        Window eva = browsers.of("eva").open("/sla/calendars/new");
        field(eva, "holidays").fill("2027-12-24 Office party");

        field(eva, "addHolidays").click();

        assertThat(field(eva, "countryMessage")).containsText("Enter a value.");
        assertThat(field(eva, "holidays")).hasValue("2027-12-24 Office party");
    }

    private static Locator row(Window window, String name) {
        return window.main().locator("li, tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator plan(Window window, String name) {
        return window.element("planForm:" + name);
    }

    private static Locator field(Window window, String name) {
        return window.element("calendarForm:" + name);
    }
}

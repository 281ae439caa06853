package org.clientele.crm.acceptance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Public holidays come into a calendar's form, where they can be corrected before they are saved. */
@InBrowser
class CalendarFormUiIT {

    @Test
    void holidaysOfARegionComeToThoseThatWereTyped(Browsers browsers) {
        Window eva = browsers.of("eva").open("/sla/calendars/new");
        field(eva, "name").fill("Berlin by law");
        field(eva, "timeZone").selectOption("Europe/Berlin");
        field(eva, "hours\\:MONDAY").fill("08:00-17:00");
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
    }

    @Test
    void withoutACountryOneIsAskedFor(Browsers browsers) {
        Window eva = browsers.of("eva").open("/sla/calendars/new");
        field(eva, "holidays").fill("2027-12-24 Office party");

        field(eva, "addHolidays").click();

        assertThat(field(eva, "countryMessage")).containsText("Enter a value.");
        assertThat(field(eva, "holidays")).hasValue("2027-12-24 Office party");
    }

    private static Locator field(Window window, String name) {
        return window.page().locator("#calendarForm\\:" + name);
    }
}

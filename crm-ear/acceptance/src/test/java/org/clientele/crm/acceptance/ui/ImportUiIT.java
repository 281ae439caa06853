package org.clientele.crm.acceptance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.clientele.crm.acceptance.product.Product;
import org.junit.jupiter.api.Test;

/** What the pages of an import tell about it. */
@InBrowser
class ImportUiIT {

    @Test
    void aCheckTellsInWordsWhichValuesWouldChange(Product product, Browsers browsers) {
        product.api("nora").post("customers", """
                        {"kind":"ORGANIZATION","name":"Wechselhaft Segeltuch","country":"DE","externalId":"sails-1",
                         "annualRevenue":{"amount":"1500000.00","currency":"EUR"}}""").expect(201);

        Window nora = browsers.of("nora");
        check(nora, "id,name,country,revenue (EUR)\nsails-1,Wechselhaft Segeltuch,Austria,1600000\n");

        Locator changes = nora.page().locator("#rows .change");
        assertThat(changes).hasText(new String[] {
            "Annual revenue from €1,500,000 to €1,600,000", "Country from Germany to Austria",
        });
        nora.assertAccessible();
    }

    @Test
    void aFieldThatTwoColumnsFillIsCalledAsThePageCallsIt(Browsers browsers) {
        Window nora = browsers.of("nora");
        check(nora, "name,revenue (EUR),staff\nZweifach Takelage,1,1\n");
        nora.page().locator("#mappingForm\\:columns\\:2\\:field").selectOption("Annual revenue");

        nora.button("Check again").click();

        assertThat(nora.main()).containsText("Two columns are mapped to Annual revenue.");
    }

    private static void check(Window window, String csv) {
        window.open("/imports/new");
        window.page()
                .locator("#uploadForm\\:file")
                .setInputFiles(new FilePayload("few.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        window.button("Check the file").click();
        assertThat(window.button("Check again")).isVisible();
    }
}

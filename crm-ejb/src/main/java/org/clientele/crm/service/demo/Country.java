package org.clientele.crm.service.demo;

import java.util.List;
import java.util.Locale;

/** Countries of the demo's customers. */
enum Country {
    DE(Locale.GERMANY, "EUR", "Europe/Berlin", "de", "GmbH", "AG", "GmbH & Co. KG"),
    AT(Locale.forLanguageTag("de-AT"), "EUR", "Europe/Vienna", "de", "GmbH", "AG"),
    CH(Locale.forLanguageTag("de-CH"), "CHF", "Europe/Zurich", "de", "AG", "GmbH"),
    NL(Locale.forLanguageTag("nl-NL"), "EUR", "Europe/Amsterdam", "nl", "B.V.", "N.V."),
    FR(Locale.FRANCE, "EUR", "Europe/Paris", "fr", "SARL", "SA"),
    GB(Locale.UK, "GBP", "Europe/London", "en", "Ltd", "plc"),
    SE(Locale.forLanguageTag("sv-SE"), "SEK", "Europe/Stockholm", "sv", "AB"),
    IT(Locale.ITALY, "EUR", "Europe/Rome", "it", "S.r.l.", "S.p.A."),
    US(Locale.US, "USD", "America/New_York", "en", "Inc.", "LLC");

    private final Locale locale;
    private final String currency;
    private final String timeZone;
    private final String language;
    private final List<String> legalForms;

    Country(Locale locale, String currency, String timeZone, String language, String... legalForms) {
        this.locale = locale;
        this.currency = currency;
        this.timeZone = timeZone;
        this.language = language;
        this.legalForms = List.of(legalForms);
    }

    Locale locale() {
        return locale;
    }

    String currency() {
        return currency;
    }

    String timeZone() {
        return timeZone;
    }

    String language() {
        return language;
    }

    List<String> legalForms() {
        return legalForms;
    }
}

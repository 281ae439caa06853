package org.clientele.crm.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The formats that a user can choose from. */
@Named
@ApplicationScoped
public class Regions {

    private static final List<Locale> LOCALES = Arrays.stream(Locale.getAvailableLocales())
            .filter(locale -> !locale.getCountry().isEmpty()
                    && locale.getCountry().length() == 2
                    && locale.getScript().isEmpty()
                    && locale.getVariant().isEmpty()
                    && locale.getUnicodeLocaleKeys().isEmpty())
            .sorted(Comparator.comparing(locale -> locale.getDisplayName(Locale.ENGLISH)))
            .toList();

    /** Locales by which dates, numbers and money can be written. */
    public List<Locale> getLocales() {
        return LOCALES;
    }

    /** {@code German (Germany)}. */
    public String name(Locale locale) {
        return locale.getDisplayName(Locale.ENGLISH);
    }

    public String tag(Locale locale) {
        return locale.toLanguageTag();
    }
}

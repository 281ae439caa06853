package org.clientele.crm.api.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of the API's errors. The API speaks English; programs go by type and code. */
public final class ApiTexts {

    private static final String BUNDLE = "org.clientele.crm.web.errors";

    private ApiTexts() {}

    public static String text(String key, Object... arguments) {
        return text(key, List.of(arguments));
    }

    public static String text(String key, List<Object> arguments) {
        try {
            String pattern = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH).getString(key);
            return new MessageFormat(pattern, Locale.ENGLISH).format(arguments.toArray());
        } catch (MissingResourceException missing) {
            return key;
        }
    }
}

package org.clientele.crm.web.shell;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.omnifaces.util.Beans;

/** Looks up the words of the pages in the reader's language. */
public final class Texts {

    private static final String BUNDLES = "org.clientele.crm.web.";

    private Texts() {}

    /**
     * @param bundle name of the capability's bundle, for example {@code customer} or {@code errors}
     * @return the text, or the key where the bundle has none
     */
    public static String text(String bundle, String key, Object... arguments) {
        FacesContext page = FacesContext.getCurrentInstance();
        Locale locale =
                page.getViewRoot() == null ? Locale.ENGLISH : page.getViewRoot().getLocale();
        return in(locale, bundle, key, arguments);
    }

    /** The same for a reader whose language is known. */
    public static String in(Locale locale, String bundle, String key, Object... arguments) {
        try {
            String pattern = ResourceBundle.getBundle(BUNDLES + bundle, locale).getString(key);
            boolean plain = arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
            return plain ? pattern : new MessageFormat(pattern, locale).format(arguments);
        } catch (MissingResourceException missing) {
            return key;
        }
    }

    /** The text of an error of the domain; days, users and states in it as pages say them. */
    public static String error(String key, List<Object> arguments) {
        return text(
                "errors",
                key,
                Beans.getReference(ErrorWords.class).of(arguments).toArray());
    }
}

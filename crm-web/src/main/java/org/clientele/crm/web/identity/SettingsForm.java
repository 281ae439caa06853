package org.clientele.crm.web.identity;

import java.io.Serializable;
import org.clientele.crm.domain.identity.ChangeSettings;
import org.clientele.crm.domain.identity.SignedInUser;
import org.clientele.crm.domain.identity.Theme;

/** The inputs of the user's settings. */
public class SettingsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String displayName;
    private String email;
    private String locale;
    private String timeZone;
    private Theme theme;
    private boolean singleKeyShortcuts;
    private long version;

    static SettingsForm of(SignedInUser user, long version) {
        SettingsForm form = new SettingsForm();
        form.displayName = user.displayName();
        form.email = user.email();
        form.locale = user.locale().toLanguageTag();
        form.timeZone = user.timeZone().getId();
        form.theme = user.theme();
        form.singleKeyShortcuts = user.singleKeyShortcuts();
        form.version = version;
        return form;
    }

    ChangeSettings command() {
        return new ChangeSettings(displayName, email, locale, timeZone, theme, singleKeyShortcuts, version);
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public Theme getTheme() {
        return theme;
    }

    public void setTheme(Theme theme) {
        this.theme = theme;
    }

    public boolean isSingleKeyShortcuts() {
        return singleKeyShortcuts;
    }

    public void setSingleKeyShortcuts(boolean singleKeyShortcuts) {
        this.singleKeyShortcuts = singleKeyShortcuts;
    }
}

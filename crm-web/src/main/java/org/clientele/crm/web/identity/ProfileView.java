package org.clientele.crm.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.clientele.crm.domain.identity.SessionRow;
import org.clientele.crm.domain.identity.Theme;
import org.clientele.crm.service.identity.ProfileService;
import org.clientele.crm.web.shell.Texts;
import org.clientele.crm.web.shell.Toasts;
import org.omnifaces.util.Faces;

/** The user's own page: settings and sign-ins. */
@Named
@ViewScoped
public class ProfileView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProfileService profile;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Toasts toasts;

    private SettingsForm form;
    private List<SessionRow> sessions;

    /** Loads what the page shows. */
    public void load() {
        form = SettingsForm.of(currentUser.user(), profile.version());
        sessions = profile.listSessions();
    }

    /** Stores the settings and shows the page anew in them. */
    public void save() {
        profile.changeSettings(form.command());
        rememberLook();
        toasts.add(Texts.text("identity", "profile.saved"));
        Faces.redirect(Faces.getRequestContextPath() + "/profile");
    }

    /** Ends one sign-in; ending the one of this browser leads to the sign-in page. */
    public void revoke(SessionRow session) {
        profile.revokeSession(session.id());
        toasts.add(Texts.text("identity", "profile.sessionEnded"));
        Faces.redirect(Faces.getRequestContextPath() + "/profile");
    }

    public boolean isThisBrowser(SessionRow session) {
        return Long.valueOf(session.id()).equals(currentUser.sessionId());
    }

    /** The same choice before the next sign-in in this browser. */
    private void rememberLook() {
        Faces.addResponseCookie("clTheme", form.getTheme().name().toLowerCase(Locale.ROOT), "/", -1);
        Faces.addResponseCookie("clKeys", form.isSingleKeyShortcuts() ? "on" : "off", "/", -1);
    }

    public SettingsForm getForm() {
        return form;
    }

    public List<SessionRow> getSessions() {
        return sessions;
    }

    public Theme[] getThemes() {
        return Theme.values();
    }
}

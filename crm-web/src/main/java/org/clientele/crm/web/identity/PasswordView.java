package org.clientele.crm.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.clientele.crm.domain.identity.ChangePassword;
import org.clientele.crm.domain.identity.PasswordPolicy;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.service.identity.ProfileService;
import org.clientele.crm.web.shell.Texts;
import org.clientele.crm.web.shell.Toasts;
import org.omnifaces.util.Faces;

/** Choosing another password, on the profile page and on the page that follows a temporary password. */
@Named
@RequestScoped
public class PasswordView {

    @Inject
    private ProfileService profile;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Toasts toasts;

    private String currentPassword;
    private String newPassword;
    private String repeatedPassword;

    /** Stores the new password; the session gets another id, since its owner has just proved who they are. */
    public void change() {
        ChangePassword command = new ChangePassword(currentPassword, newPassword);
        if (!newPassword.equals(repeatedPassword)) {
            throw new InvalidInput("repeatedPassword", "error.passwordRepeat");
        }
        boolean temporary = currentUser.isPasswordTemporary();
        profile.changePassword(command, currentUser.sessionId());
        Faces.getRequest().changeSessionId();
        toasts.add(Texts.text("identity", "password.changed"));
        Faces.redirect(Faces.getRequestContextPath() + (temporary ? "/" : "/profile"));
    }

    public int getMinLength() {
        return PasswordPolicy.MIN_LENGTH;
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getRepeatedPassword() {
        return repeatedPassword;
    }

    public void setRepeatedPassword(String repeatedPassword) {
        this.repeatedPassword = repeatedPassword;
    }
}

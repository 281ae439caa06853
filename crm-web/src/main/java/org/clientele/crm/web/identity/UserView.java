package org.clientele.crm.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.clientele.crm.domain.identity.Role;
import org.clientele.crm.domain.identity.UserRow;
import org.clientele.crm.service.identity.UserService;
import org.clientele.crm.web.audit.EditConflict;
import org.clientele.crm.web.shell.PageAddress;
import org.clientele.crm.web.shell.Texts;
import org.clientele.crm.web.shell.Toasts;
import org.omnifaces.util.Faces;

/** One user as an administrator sees and changes them: {@code /users/nora}. */
@Named
@ViewScoped
public class UserView implements Serializable {

    private static final long serialVersionUID = 1L;

    static final String NEW = "new";

    @Inject
    private UserService service;

    @Inject
    private Toasts toasts;

    @Inject
    private PageAddress address;

    private String username;

    @Inject
    private EditConflict conflict;

    private UserRow user;
    private List<Role> roles = new ArrayList<>();
    private transient String temporaryPassword;

    @PostConstruct
    void read() {
        username = address.part(0);
    }

    /** Loads the user whose name stands in the address, if there is one. */
    public void load() {
        if (username != null && !isCreating()) {
            user = service.getUser(username);
            roles = new ArrayList<>(user.roles());
            conflict.began("USER_ACCOUNT", username, user.version(), user.updatedAt());
        }
    }

    public void saveRoles() {
        EnumSet<Role> chosen = EnumSet.noneOf(Role.class);
        chosen.addAll(roles);
        conflict.attempt(
                version -> {
                    service.changeRoles(user.username(), chosen, version);
                    done("users.rolesSaved");
                },
                () -> service.getUser(user.username()).version());
    }

    /** Saves the roles although somebody else changed the user meanwhile; the page has said what. */
    public void overwrite() {
        conflict.acceptShown();
        saveRoles();
    }

    public void deactivate() {
        service.deactivateUser(user.username(), user.version());
        done("users.deactivated");
    }

    public void reactivate() {
        service.reactivateUser(user.username(), user.version());
        done("users.reactivated");
    }

    /** Sets a password that the answer to this one request shows. */
    public void resetPassword() {
        temporaryPassword = service.resetPassword(user.username());
        user = service.getUser(user.username());
    }

    private void done(String textKey) {
        toasts.add(Texts.text("identity", textKey, user.displayName()));
        Faces.redirect(Faces.getRequestContextPath() + "/users/" + user.username());
    }

    public EditConflict getConflict() {
        return conflict;
    }

    public boolean isCreating() {
        return NEW.equals(username);
    }

    public UserRow getUser() {
        return user;
    }

    /** The words around the password just set; {@code null} on every other view of the page. */
    public String getResetText() {
        return temporaryPassword == null ? null : Texts.text("identity", "users.reset", user.displayName());
    }

    public String getTemporaryPassword() {
        return temporaryPassword;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = roles;
    }

    public Role[] getAllRoles() {
        return Role.values();
    }
}

package org.clientele.crm.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.clientele.crm.domain.identity.CreateUser;
import org.clientele.crm.domain.identity.Role;
import org.clientele.crm.service.identity.UserService;
import org.clientele.crm.web.shell.Texts;

/** The form for a new user: {@code /users/new}. */
@Named
@ViewScoped
public class NewUserView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UserService service;

    private String username;
    private String displayName;
    private String email;
    private List<Role> roles = new ArrayList<>();
    private transient String temporaryPassword;
    private transient String createdText;

    /** Creates the user and shows, in the answer to this one request, the password to hand over. */
    public void create() {
        EnumSet<Role> chosen = EnumSet.noneOf(Role.class);
        chosen.addAll(roles);
        temporaryPassword = service.createUser(new CreateUser(username, displayName, email, chosen, null, null));
        createdText = Texts.text("identity", "users.created", displayName);
        username = null;
        displayName = null;
        email = null;
        roles = new ArrayList<>();
    }

    public String getTemporaryPassword() {
        return temporaryPassword;
    }

    public String getCreatedText() {
        return createdText;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
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

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = roles;
    }
}

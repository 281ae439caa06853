package org.clientele.crm.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.clientele.crm.domain.identity.UserRow;
import org.clientele.crm.service.identity.UserService;

/** The list of users. */
@Named
@RequestScoped
public class UserListView {

    @Inject
    private UserService service;

    private List<UserRow> users;

    /** Reads the list anew, before the page shows what the request has changed. */
    public void reload() {
        users = null;
    }

    public List<UserRow> getUsers() {
        if (users == null) {
            users = service.listUsers();
        }
        return users;
    }
}

package org.clientele.crm.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.clientele.crm.domain.identity.PersonName;
import org.clientele.crm.domain.identity.UserDirectory;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.service.identity.UserService;

/** The names of those who work here, and lists to choose one of them from. */
@Named
@RequestScoped
public class People {

    @Inject
    private UserService users;

    private UserDirectory directory;

    /** The display name of a user, or what stands for jobs; the user name where there is no such user. */
    public String name(String username) {
        return Stamp.SYSTEM.equals(username)
                ? Texts.text("shell", "people.system")
                : directory().name(username);
    }

    /** Everybody who can sign in, and who is chosen already. */
    public List<PersonName> active(String chosen) {
        return directory().active(chosen);
    }

    /** Everybody who can sign in and has the permission, and who is chosen already. */
    public List<PersonName> with(String permission, String chosen) {
        return directory().activeWith(permission, chosen);
    }

    private UserDirectory directory() {
        if (directory == null) {
            directory = users.directory();
        }
        return directory;
    }
}

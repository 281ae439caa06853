package org.clientele.crm.domain.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.clientele.crm.domain.audit.Confidential;
import org.clientele.crm.domain.audit.Unaudited;
import org.clientele.crm.domain.shared.AggregateRoot;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.domain.shared.Stamp;

/**
 * A person who works here and signs in.
 *
 * <p>The user name never changes, since other records remember it as who did something. A user who leaves is
 * deactivated, never deleted. There is always at least one active administrator: whoever takes the role or the access
 * away says how many others there are, and the last one is kept.
 *
 * <p>A password set by someone else is temporary: it opens nothing but the page on which its owner chooses another.
 */
@Entity
@Table(name = "user_account")
public class UserAccount extends AggregateRoot {

    @Column(nullable = false, updatable = false)
    private String username;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Column(nullable = false)
    private String email;

    @Confidential
    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(name = "password_temporary", nullable = false)
    private boolean passwordTemporary;

    @Unaudited("follows the password")
    @Column(name = "password_changed_at", nullable = false)
    private Instant passwordChangedAt;

    @Column(nullable = false)
    private boolean active;

    @ElementCollection
    @CollectionTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role", nullable = false)
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @Column(nullable = false)
    private String locale;

    @Column(name = "time_zone", nullable = false)
    private String timeZone;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Theme theme;

    @Column(name = "single_key_shortcuts", nullable = false)
    private boolean singleKeyShortcuts;

    /** For JPA. */
    protected UserAccount() {}

    /**
     * @param passwordHash hash of the first password in PHC string form
     * @param passwordTemporary whether the user has to choose another password at the first sign-in
     */
    public UserAccount(CreateUser command, String passwordHash, boolean passwordTemporary, Stamp stamp) {
        super(stamp);
        username = command.username();
        displayName = command.displayName();
        email = command.email();
        roles.addAll(command.roles());
        locale = command.locale();
        timeZone = command.timeZone();
        theme = Theme.SYSTEM;
        singleKeyShortcuts = true;
        active = true;
        storePassword(passwordHash, passwordTemporary, stamp);
    }

    /** Lets nobody in under this name any more, at once. */
    public void deactivate(long otherAdministrators, Stamp stamp) {
        keepAnAdministrator(otherAdministrators);
        touch(stamp);
        active = false;
    }

    /** Lets a deactivated user in again, with the same password and roles. */
    public void reactivate(Stamp stamp) {
        touch(stamp);
        active = true;
    }

    /**
     * @param otherAdministrators how many other active administrators there are
     * @throws InvalidInput without a role
     * @throws LastAdministrator if nobody would be left to administer users
     */
    public void changeRoles(Set<Role> newRoles, long otherAdministrators, Stamp stamp) {
        if (newRoles.isEmpty()) {
            throw new InvalidInput("roles", "error.required");
        }
        if (!newRoles.contains(Role.ADMINISTRATOR)) {
            keepAnAdministrator(otherAdministrators);
        }
        touch(stamp);
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }

    /** Someone else sets a password, which the user has to change at the next sign-in. */
    public void resetPassword(String temporaryPasswordHash, Stamp stamp) {
        touch(stamp);
        storePassword(temporaryPasswordHash, true, stamp);
    }

    /** The user, or who sets the system up, chooses a lasting password. */
    public void changePassword(String newPasswordHash, Stamp stamp) {
        touch(stamp);
        storePassword(newPasswordHash, false, stamp);
    }

    /** The user's own settings. */
    public void changeSettings(ChangeSettings command, Stamp stamp) {
        touch(stamp);
        displayName = command.displayName();
        email = command.email();
        locale = command.locale();
        timeZone = command.timeZone();
        theme = command.theme();
        singleKeyShortcuts = command.singleKeyShortcuts();
    }

    /** Another look, chosen from the user menu. */
    public void changeTheme(Theme newTheme, Stamp stamp) {
        touch(stamp);
        theme = Objects.requireNonNull(newTheme);
    }

    private void keepAnAdministrator(long otherAdministrators) {
        if (active && otherAdministrators == 0 && roles.contains(Role.ADMINISTRATOR)) {
            throw new LastAdministrator(username);
        }
    }

    private void storePassword(String hash, boolean temporary, Stamp stamp) {
        passwordHash = Objects.requireNonNull(hash);
        passwordTemporary = temporary;
        passwordChangedAt = stamp.at();
    }

    @Override
    public String recordNumber() {
        return username;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public String email() {
        return email;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean isPasswordTemporary() {
        return passwordTemporary;
    }

    public boolean isActive() {
        return active;
    }

    public Set<Role> roles() {
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    public Theme theme() {
        return theme;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserAccount that && Objects.equals(username, that.username);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(username);
    }
}

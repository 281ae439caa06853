package org.clientele.crm.domain.identity;

import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;

/** A user chooses another password. */
public record ChangePassword(String currentPassword, String newPassword) {

    /** @throws InvalidInput if one is missing */
    public ChangePassword {
        var checks = new FieldChecks();
        checks.require(currentPassword != null && !currentPassword.isEmpty(), "currentPassword", "error.required");
        checks.require(newPassword != null && !newPassword.isEmpty(), "newPassword", "error.required");
        checks.done();
    }

    /** @throws InvalidInput if the new password is not acceptable for that user, or is the current one */
    public void check(UserAccount user) {
        var checks = new FieldChecks();
        PasswordPolicy.check(checks, "newPassword", newPassword, user.username(), user.displayName(), user.email());
        checks.require(
                !newPassword.equals(currentPassword) || checks.hasErrorFor("newPassword"),
                "newPassword",
                "error.passwordSame");
        checks.done();
    }

    @Override
    public String toString() {
        return "ChangePassword";
    }
}

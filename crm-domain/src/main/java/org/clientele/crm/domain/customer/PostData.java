package org.clientele.crm.domain.customer;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;

/**
 * What a person is at one customer.
 *
 * @param roles may be empty
 * @param jobTitle at most 200 characters
 * @param primary whether this is the person to turn to first; a customer has one at most
 * @param validFrom first day, the day of entry unless given
 */
public record PostData(Set<ContactRole> roles, String jobTitle, boolean primary, LocalDate validFrom) {

    private static final int TITLE_LENGTH = 200;

    /** @throws InvalidInput if a role is missing or the job title is not acceptable */
    public PostData {
        var checks = new FieldChecks();
        checks.require(roles == null || roles.stream().noneMatch(Objects::isNull), "roles", "error.required");
        jobTitle = checks.optionalText("jobTitle", jobTitle, TITLE_LENGTH);
        checks.done();
        roles = roles == null || roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    }

    /** Nothing but that the person belongs there. */
    public static PostData plain() {
        return new PostData(Set.of(), null, false, null);
    }
}

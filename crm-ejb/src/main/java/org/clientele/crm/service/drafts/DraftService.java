package org.clientele.crm.service.drafts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clientele.crm.domain.drafts.Draft;
import org.clientele.crm.domain.identity.Permission;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.service.shared.CurrentCaller;

/** Everybody's own drafts. Nobody sees or touches those of others. */
@Stateless
@RolesAllowed(Permission.SIGNED_IN)
public class DraftService {

    /** Longest draft, in characters. */
    public static final int MAX_BODY = 50_000;

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,119}");

    @Inject
    private DraftQueries drafts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** The caller's draft of that key. */
    public Optional<Draft> draft(String key) {
        return drafts.find(caller.username(), checked(key));
    }

    /**
     * Keeps a draft in place of the one before; a blank body drops it.
     *
     * @param key what the draft is for, such as {@code support/SR-2026-000123/reply}
     * @return when it was kept
     * @throws InvalidInput if the key or the body cannot be kept
     */
    public Instant keepDraft(String key, String body) {
        FieldChecks checks = new FieldChecks();
        String text = checks.optionalLines("body", body, MAX_BODY);
        checks.done();
        Instant now = clock.instant();
        if (text == null) {
            drafts.delete(caller.username(), checked(key));
        } else {
            drafts.put(caller.username(), checked(key), body.replace("\r\n", "\n"), now);
        }
        return now;
    }

    public void dropDraft(String key) {
        drafts.delete(caller.username(), checked(key));
    }

    private static String checked(String key) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new InvalidInput("key", "error.draft.key");
        }
        return key;
    }
}

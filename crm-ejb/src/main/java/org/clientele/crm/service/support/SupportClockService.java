package org.clientele.crm.service.support;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.clientele.crm.domain.shared.Stamp;
import org.clientele.crm.domain.support.SupportRequest;

/**
 * Does with requests what the clock says. Open to every caller, for it decides by moments alone and nobody can make it do
 * anything else: called by {@link SupportClockwork}, for which no user has signed in.
 */
@Stateless
@PermitAll
public class SupportClockService {

    @Inject
    private SupportRequestRepository requests;

    @Inject
    private RequestLookups lookups;

    @Inject
    private Clock clock;

    /** Numbers of at most {@code limit} requests for which a moment has come, behind the given number. */
    public List<String> dueRequests(String after, int limit) {
        return lookups.due(clock.instant(), after, limit);
    }

    /**
     * Opens a request whose agreed date has come, closes one whose window is over, and notes late clocks, in a
     * transaction of its own. Whoever comes second waits and finds nothing left to do.
     */
    public void followClock(String number) {
        SupportRequest request = requests.getForChange(number);
        Stamp stamp = Stamp.system(clock.instant());
        request.resumeSchedule(stamp);
        request.closeAfterWindow(stamp);
        request.noteBreaches(stamp);
    }
}

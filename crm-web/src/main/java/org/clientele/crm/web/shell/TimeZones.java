package org.clientele.crm.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** The time zones that people choose from: those of places and UTC, without the older names of the same zones. */
@Named
@ApplicationScoped
public class TimeZones {

    private static final int MAX_SUGGESTIONS = 8;

    private static final List<String> OF_PLACES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone ->
                    zone.matches("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+")
                            || zone.equals("UTC"))
            .sorted()
            .toList();

    /** @param chosen the zone that is chosen already and is offered in any case; null for none */
    public List<String> including(String chosen) {
        return Choice.including(OF_PLACES, chosen);
    }

    /** The first of those whose name holds what is typed. */
    public List<String> matching(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT).replace(' ', '_');
        return OF_PLACES.stream()
                .filter(zone -> zone.toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MAX_SUGGESTIONS)
                .toList();
    }
}

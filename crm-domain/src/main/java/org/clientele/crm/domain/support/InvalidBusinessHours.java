package org.clientele.crm.domain.support;

import java.time.DayOfWeek;
import org.clientele.crm.domain.shared.BusinessException;

/** Opening hours that no calendar can have; the key says which of the rules they break. */
public class InvalidBusinessHours extends BusinessException {

    private InvalidBusinessHours(String key, Object... args) {
        super(key, args);
    }

    static InvalidBusinessHours notATime(String text) {
        return new InvalidBusinessHours("error.calendar.hours.notATime", String.valueOf(text));
    }

    static InvalidBusinessHours endNotAfterStart(String start, String end) {
        return new InvalidBusinessHours("error.calendar.hours.endNotAfterStart", start, end);
    }

    static InvalidBusinessHours overlapping(DayOfWeek day, BusinessInterval earlier, BusinessInterval later) {
        return new InvalidBusinessHours(
                "error.calendar.hours.overlapping", day, earlier.start(), earlier.end(), later.start(), later.end());
    }

    static InvalidBusinessHours tooMany(DayOfWeek day, int allowed) {
        return new InvalidBusinessHours("error.calendar.hours.tooMany", day, allowed);
    }

    static InvalidBusinessHours none() {
        return new InvalidBusinessHours("error.calendar.hours.none");
    }
}

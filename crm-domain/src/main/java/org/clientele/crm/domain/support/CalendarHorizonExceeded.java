package org.clientele.crm.domain.support;

import org.clientele.crm.domain.shared.BusinessException;

/**
 * The asked business time does not end within the years a calendar looks ahead: too many minutes, too few opening hours,
 * or a moment outside the years that calendars cover.
 */
public class CalendarHorizonExceeded extends BusinessException {

    CalendarHorizonExceeded(int years) {
        super("error.calendar.horizonExceeded", years);
    }
}

package org.clientele.crm.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.clientele.crm.domain.support.CalendarRow;
import org.clientele.crm.domain.support.SlaPlanRow;
import org.clientele.crm.service.support.SlaService;

/** The service levels and business calendars there are. */
@Named
@RequestScoped
public class SlaListView {

    @Inject
    private SlaService levels;

    public List<SlaPlanRow> getPlans() {
        return levels.plans();
    }

    public List<CalendarRow> getCalendars() {
        return levels.calendars();
    }
}

package org.clientele.crm.web.shell.tags;

import jakarta.faces.component.FacesComponent;
import java.time.LocalDate;
import org.clientele.crm.web.shell.Formats;

/** {@code cl:date} */
@FacesComponent("org.clientele.DateText")
public class DateText extends TimeText<LocalDate> {

    public DateText() {
        super(LocalDate.class, Formats::date, Formats::inDays, Formats::dateFull);
    }
}

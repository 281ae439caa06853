package org.clientele.crm.web.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.LocalDate;
import org.clientele.crm.web.shell.Formats;

/** {@code cl:date} */
@FacesComponent("org.clientele.DateText")
public class DateText extends Markup {

    @Override
    protected void write(FacesContext context, ResponseWriter writer) throws IOException {
        LocalDate value = (LocalDate) attribute("value");
        Formats formats = Formats.of(context);
        String words = isSet("relative") ? formats.inDays(value) : formats.date(value);
        time(writer, value, formats.dateFull(value), words);
    }
}

package org.clientele.crm.web.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.Instant;
import org.clientele.crm.web.shell.Formats;

/** {@code cl:moment} */
@FacesComponent("org.clientele.MomentText")
public class MomentText extends Markup {

    @Override
    protected void write(FacesContext context, ResponseWriter writer) throws IOException {
        Instant value = (Instant) attribute("value");
        Formats formats = Formats.of(context);
        String words = isSet("relative") ? formats.ago(value) : formats.moment(value);
        time(writer, value, formats.momentFull(value), words);
    }
}

package org.clientele.crm.web.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.clientele.crm.web.shell.StatusLooks;

/** {@code cl:status} */
@FacesComponent("org.clientele.StatusChip")
public class StatusChip extends Markup {

    @Override
    protected void write(FacesContext context, ResponseWriter writer) throws IOException {
        StatusLooks.Look look = StatusLooks.of(attribute("value"));
        startSpan(writer, "chip", look.tone(), text("styleClass"));
        icon(writer, look.icon());
        span(writer, "cut", text("text"));
        endSpan(writer);
    }
}

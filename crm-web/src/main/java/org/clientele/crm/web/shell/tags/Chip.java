package org.clientele.crm.web.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code cl:chip} */
@FacesComponent("org.clientele.Chip")
public class Chip extends Markup {

    @Override
    protected void write(FacesContext context, ResponseWriter writer) throws IOException {
        startSpan(writer, "chip", text("tone"), text("styleClass"));
        if (!text("icon").isEmpty()) {
            icon(writer, text("icon"));
        }
        span(writer, "cut", text("text"));
        endSpan(writer);
    }
}

package org.clientele.crm.web.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code cl:badge} */
@FacesComponent("org.clientele.Badge")
public class Badge extends Markup {

    @Override
    protected void write(FacesContext context, ResponseWriter writer) throws IOException {
        startSpan(writer, "badge", text("styleClass"));
        if (!text("icon").isEmpty()) {
            icon(writer, text("icon"));
        }
        writer.writeText(text("text"), null);
        endSpan(writer);
    }
}

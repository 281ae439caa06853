package org.clientele.crm.web.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code cl:icon} */
@FacesComponent("org.clientele.Icon")
public class Icon extends Markup {

    @Override
    protected void write(FacesContext context, ResponseWriter writer) throws IOException {
        String label = text("label");
        startSpan(writer, "ic", "ic-" + text("name"), text("styleClass"));
        if (label.isEmpty()) {
            writer.writeAttribute("aria-hidden", "true", null);
        } else {
            writer.writeAttribute("role", "img", null);
            writer.writeAttribute("aria-label", label, null);
            writer.writeAttribute("title", label, null);
        }
        endSpan(writer);
    }
}

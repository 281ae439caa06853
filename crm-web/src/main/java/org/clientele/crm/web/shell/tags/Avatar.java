package org.clientele.crm.web.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.clientele.crm.web.shell.Avatars;

/** {@code cl:avatar} */
@FacesComponent("org.clientele.Avatar")
public class Avatar extends Markup {

    @Override
    protected void write(FacesContext context, ResponseWriter writer) throws IOException {
        String name = text("name");
        String shape = "ORGANIZATION".equals(text("kind")) ? "" : "person";
        startSpan(writer, "avatar", shape, text("size"), Avatars.colour(name));
        writer.writeAttribute("aria-hidden", "true", null);
        writer.writeText(Avatars.initials(name), null);
        endSpan(writer);
    }
}

package org.clientele.crm.web.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.clientele.crm.web.shell.Choice;
import org.clientele.crm.web.shell.Texts;

/** {@code cl:choice} */
@FacesComponent("org.clientele.ChoiceField")
public class ChoiceField extends Markup {

    @Override
    protected void write(FacesContext context, ResponseWriter writer) throws IOException {
        String name = text("name");
        String chosen = text("value");
        writer.startElement("label", null);
        writer.writeAttribute("class", "field", null);
        span(writer, "label", text("label"));
        writer.startElement("select", null);
        writer.writeAttribute("class", "input", null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("id", name, null);
        option(writer, "", Texts.text("shell", "choice.any"), false);
        for (Object choice : (Iterable<?>) attribute("choices")) {
            Choice offered = (Choice) choice;
            option(writer, offered.value(), offered.label(), offered.value().equals(chosen));
        }
        writer.endElement("select");
        writer.endElement("label");
    }

    private static void option(ResponseWriter writer, String value, String label, boolean selected) throws IOException {
        writer.startElement("option", null);
        writer.writeAttribute("value", value, null);
        if (selected) {
            writer.writeAttribute("selected", "selected", null);
        }
        writer.writeText(label, null);
        writer.endElement("option");
    }
}

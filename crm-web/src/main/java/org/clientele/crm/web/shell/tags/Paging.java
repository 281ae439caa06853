package org.clientele.crm.web.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.clientele.crm.web.shell.Texts;

/** {@code cl:paging}; writes nothing below a list that has one page only. */
@FacesComponent("org.clientele.Paging")
public class Paging extends Markup {

    @Override
    protected void write(FacesContext context, ResponseWriter writer) throws IOException {
        String previous = text("previous");
        String next = text("next");
        if (previous.isEmpty() && next.isEmpty()) {
            return;
        }
        writer.startElement("nav", null);
        writer.writeAttribute("class", "paging", null);
        writer.writeAttribute("aria-label", Texts.text("shell", "paging.label"), null);
        if (getValueExpression("first") != null) {
            link(writer, text("first"), "paging.first", null);
        }
        link(writer, previous, "paging.previous", "prev");
        link(writer, next, "paging.next", "next");
        if (getValueExpression("last") != null) {
            link(writer, text("last"), "paging.last", null);
        }
        writer.endElement("nav");
    }

    /** A link like a button; off without an address. */
    private static void link(ResponseWriter writer, String address, String words, String relation) throws IOException {
        String element = address.isEmpty() ? "span" : "a";
        writer.startElement(element, null);
        writer.writeAttribute("class", "btn secondary small", null);
        if (address.isEmpty()) {
            writer.writeAttribute("aria-disabled", "true", null);
        } else {
            writer.writeAttribute("href", address, null);
            writer.writeAttribute("rel", relation, null);
        }
        writer.writeText(Texts.text("shell", words), null);
        writer.endElement(element);
    }
}

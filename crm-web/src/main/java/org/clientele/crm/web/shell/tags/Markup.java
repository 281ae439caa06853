package org.clientele.crm.web.shell.tags;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** A tag without children, state or behaviour: attributes in, markup out. */
abstract class Markup extends UIComponentBase {

    private static final String FAMILY = "org.clientele.Markup";

    @Override
    public final String getFamily() {
        return FAMILY;
    }

    /** Writes all of it; no renderer takes part and nobody listens. */
    @Override
    public final void encodeBegin(FacesContext context) throws IOException {
        if (isRendered()) {
            write(context, context.getResponseWriter());
        }
    }

    @Override
    public final void encodeEnd(FacesContext context) {
        // all is written
    }

    /** Writes the markup. */
    protected abstract void write(FacesContext context, ResponseWriter writer) throws IOException;

    /** An attribute's value; null where it was not given. */
    protected final Object attribute(String name) {
        return getAttributes().get(name);
    }

    /** An attribute as text; empty where it was not given. */
    protected final String text(String name) {
        Object value = attribute(name);
        return value == null ? "" : value.toString();
    }

    /** Whether an attribute is true, given as a constant or by an expression. */
    protected final boolean isSet(String name) {
        return Boolean.parseBoolean(text(name));
    }

    /** Writes a span with classes, those that are empty left out. */
    static void startSpan(ResponseWriter writer, String... classes) throws IOException {
        writer.startElement("span", null);
        StringBuilder all = new StringBuilder();
        for (String one : classes) {
            if (!one.isEmpty()) {
                all.append(all.isEmpty() ? "" : " ").append(one);
            }
        }
        if (!all.isEmpty()) {
            writer.writeAttribute("class", all, null);
        }
    }

    static void endSpan(ResponseWriter writer) throws IOException {
        writer.endElement("span");
    }

    /** Writes an icon that screen readers pass over. */
    static void icon(ResponseWriter writer, String name) throws IOException {
        writer.startElement("span", null);
        writer.writeAttribute("class", "ic ic-" + name, null);
        writer.writeAttribute("aria-hidden", "true", null);
        writer.endElement("span");
    }

    /** Writes a span with text. */
    static void span(ResponseWriter writer, String styleClass, String text) throws IOException {
        startSpan(writer, styleClass);
        writer.writeText(text, null);
        endSpan(writer);
    }
}

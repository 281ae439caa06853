package org.clientele.crm.web.shell.tags;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.temporal.Temporal;
import java.util.function.BiFunction;
import org.clientele.crm.web.shell.Formats;

/** A point in time in words, with its full form as tooltip; the words alone where there is none. */
abstract class TimeText<T extends Temporal> extends Markup {

    private final Class<T> type;
    private final BiFunction<Formats, T, String> plain;
    private final BiFunction<Formats, T, String> relative;
    private final BiFunction<Formats, T, String> full;

    /**
     * @param plain its words
     * @param relative its words as seen from now
     * @param full its full form
     */
    TimeText(
            Class<T> type,
            BiFunction<Formats, T, String> plain,
            BiFunction<Formats, T, String> relative,
            BiFunction<Formats, T, String> full) {
        this.type = type;
        this.plain = plain;
        this.relative = relative;
        this.full = full;
    }

    @Override
    protected final void write(FacesContext context, ResponseWriter writer) throws IOException {
        T value = type.cast(attribute("value"));
        Formats formats = Formats.of(context);
        String words = (isSet("relative") ? relative : plain).apply(formats, value);
        if (value == null) {
            writer.writeText(words, null);
            return;
        }
        writer.startElement("time", null);
        writer.writeAttribute("class", "nowrap", null);
        writer.writeAttribute("datetime", value, null);
        writer.writeAttribute("title", full.apply(formats, value), null);
        writer.writeText(words, null);
        writer.endElement("time");
    }
}

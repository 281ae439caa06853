package org.clientele.crm.web.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.Instant;
import org.clientele.crm.web.shell.Countdown;
import org.clientele.crm.web.shell.Formats;
import org.clientele.crm.web.shell.StatusLooks;
import org.clientele.crm.web.shell.Texts;

/** {@code cl:slaChip} */
@FacesComponent("org.clientele.SlaChip")
public class SlaChip extends Markup {

    private static final String RUNNING = "RUNNING";

    @Override
    protected void write(FacesContext context, ResponseWriter writer) throws IOException {
        String state = attribute("state") == null ? RUNNING : text("state");
        Instant due = (Instant) attribute("due");
        if (!state.equals(RUNNING)) {
            StatusLooks.Look look = StatusLooks.of(state);
            startSpan(writer, "chip", "square", look.tone());
            icon(writer, look.icon());
            writer.writeText(text("text").isEmpty() ? Texts.text("shell", "clock." + state) : text("text"), null);
            endSpan(writer);
        } else if (due != null) {
            running(context, writer, due);
        }
    }

    private void running(FacesContext context, ResponseWriter writer, Instant due) throws IOException {
        Instant started = (Instant) attribute("started");
        Countdown countdown = Countdown.of(context);
        startSpan(writer, "chip", "square", "tn", countdown.tone(started, due));
        writer.writeAttribute("data-sla-state", RUNNING, null);
        writer.writeAttribute("data-sla-due", due, null);
        if (started != null) {
            writer.writeAttribute("data-sla-start", started, null);
        }
        writer.writeAttribute("title", Formats.of(context).momentFull(due), null);
        icon(writer, "timer");
        span(writer, "left", countdown.left(due));
        endSpan(writer);
    }
}

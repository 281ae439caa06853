package org.clientele.crm.web.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code cl:stage} */
@FacesComponent("org.clientele.StageSquares")
public class StageSquares extends Markup {

    private static final int SQUARES = 4;
    private static final int DISTANCE = 9;

    @Override
    protected void write(FacesContext context, ResponseWriter writer) throws IOException {
        int filled = Integer.parseInt(text("step"));
        startSpan(writer, "stage");
        writer.startElement("svg", null);
        writer.writeAttribute("viewBox", "0 0 34 8", null);
        writer.writeAttribute("aria-hidden", "true", null);
        for (int square = 0; square < SQUARES; square++) {
            writer.startElement("rect", null);
            writer.writeAttribute("class", square < filled ? "on" : "off", null);
            writer.writeAttribute("x", square * DISTANCE, null);
            writer.writeAttribute("width", "7", null);
            writer.writeAttribute("height", "8", null);
            writer.writeAttribute("rx", "2", null);
            writer.endElement("rect");
        }
        writer.endElement("svg");
        writer.writeText(text("text"), null);
        endSpan(writer);
    }
}

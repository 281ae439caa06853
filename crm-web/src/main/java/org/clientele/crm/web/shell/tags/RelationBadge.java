package org.clientele.crm.web.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.clientele.crm.web.shell.Texts;

/** {@code cl:relation} */
@FacesComponent("org.clientele.RelationBadge")
public class RelationBadge extends Markup {

    private static final Map<String, String> ICONS =
            Map.of("PROSPECT", "target", "CUSTOMER", "shopping-bag", "CLIENT", "briefcase-business");

    @Override
    protected void write(FacesContext context, ResponseWriter writer) throws IOException {
        String relation = text("value");
        if (relation.isEmpty()) {
            return;
        }
        startSpan(writer, "badge", relation.toLowerCase(Locale.ROOT));
        icon(writer, ICONS.getOrDefault(relation, "circle"));
        writer.writeText(Texts.text("shell", "relation." + relation), null);
        endSpan(writer);
    }
}

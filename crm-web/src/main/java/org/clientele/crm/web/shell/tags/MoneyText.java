package org.clientele.crm.web.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.clientele.crm.domain.shared.Money;
import org.clientele.crm.web.shell.Formats;

/** {@code cl:money} */
@FacesComponent("org.clientele.MoneyText")
public class MoneyText extends Markup {

    @Override
    protected void write(FacesContext context, ResponseWriter writer) throws IOException {
        Money value = (Money) attribute("value");
        Formats formats = Formats.of(context);
        span(writer, "tn nowrap", isSet("exact") ? formats.moneyExact(value) : formats.money(value));
    }
}

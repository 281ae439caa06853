package org.clientele.crm.web.customer;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.clientele.crm.web.shell.Texts;
import org.clientele.crm.web.shell.Toasts;

/** The end of a form: a sentence about what was done, and the next page by GET. */
final class Done {

    private Done() {}

    /**
     * @param address below the application; its last part is the record's number
     * @param key key of the sentence in this capability's bundle
     */
    static void at(String address, String key, Object... values) throws IOException {
        String number = address.substring(address.lastIndexOf('/') + 1);
        Object[] arguments = values.length == 0 ? new Object[] {number} : values;
        CDI.current().select(Toasts.class).get().add(Texts.text("customer", key, arguments));
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + address);
    }
}

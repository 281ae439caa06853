package org.clientele.crm.web.support;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.omnifaces.util.Faces;

/** Goes on to a page after something was done, so that a reload does not do it again. */
final class SupportAddress {

    private SupportAddress() {}

    /** @param path below the application, {@code /support/SR-2026-000123} */
    static void open(String path) {
        ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
        try {
            context.redirect(Faces.getRequestContextPath() + path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package org.clientele.crm.api.importing;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.clientele.crm.service.importing.FileLimits;

/** Stops reading an upload as soon as it is clear that its file is too large; sizes that are told count at once. */
@Provider
@UploadLimit
public class UploadLimitFilter implements ContainerRequestFilter {

    /** What the other parts of the form and the boundaries may take beside the file. */
    private static final int ELSE = 1_000_000;

    @Override
    public void filter(ContainerRequestContext request) {
        FileLimits limits = FileLimits.configured();
        if (told(request) > limits.bytes() + ELSE) {
            throw limits.exceeded();
        }
        request.setEntityStream(limits.bounded(request.getEntityStream(), ELSE));
    }

    private static long told(ContainerRequestContext request) {
        String length = request.getHeaderString("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}

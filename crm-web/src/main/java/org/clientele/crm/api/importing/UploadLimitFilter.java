package org.clientele.crm.api.importing;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
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
        request.setEntityStream(new Bounded(request.getEntityStream(), limits));
    }

    private static long told(ContainerRequestContext request) {
        String length = request.getHeaderString("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private static final class Bounded extends FilterInputStream {

        private final FileLimits limits;
        private long left;

        Bounded(InputStream in, FileLimits limits) {
            super(in);
            this.limits = limits;
            this.left = limits.bytes() + ELSE;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw limits.exceeded();
            }
        }
    }
}

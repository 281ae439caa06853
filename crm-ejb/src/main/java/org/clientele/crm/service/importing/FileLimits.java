package org.clientele.crm.service.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.clientele.crm.domain.shared.TooLarge;

/**
 * How large a file of rows may be. Files beyond a limit are refused before anything of them is stored.
 *
 * @param bytes size of the file
 * @param rows rows without the header
 * @param columns cells of one row
 * @param cellLength UTF-16 units of one cell
 */
public record FileLimits(long bytes, int rows, int columns, int cellLength) {

    private static final String MEGABYTES_SETTING = "clientele.import.maxMegabytes";
    private static final int MEGABYTE = 1_000_000;

    /** 20 MB (system property {@code clientele.import.maxMegabytes}), 200,000 rows, 200 columns, 32,767 characters. */
    public static FileLimits configured() {
        return new FileLimits((long) Integer.getInteger(MEGABYTES_SETTING, 20) * MEGABYTE, 200_000, 200, 32_767);
    }

    /** The limit of the size in MB of 1,000,000 bytes. */
    public long megabytes() {
        return bytes / MEGABYTE;
    }

    /** What to throw when there are more bytes than allowed. */
    public TooLarge exceeded() {
        return new TooLarge("error.import.fileTooLarge", megabytes());
    }

    /** The content, refused with {@link TooLarge} as soon as it has more bytes than allowed. */
    FileContent bounded(FileContent content) {
        return () -> bounded(content.open(), 0);
    }

    /**
     * Reads a stream that ends with {@link TooLarge} as soon as it has more bytes than allowed.
     *
     * @param more bytes allowed beside those of the file
     */
    public InputStream bounded(InputStream in, int more) {
        return new BoundedInput(in, bytes + more, this);
    }

    private static final class BoundedInput extends FilterInputStream {

        private final FileLimits limits;
        private long left;

        BoundedInput(InputStream in, long allowed, FileLimits limits) {
            super(in);
            this.left = allowed;
            this.limits = limits;
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

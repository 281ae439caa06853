package org.clientele.crm.acceptance.api;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A form with files, as a program sends it. */
public final class Multipart {

    private static final String BOUNDARY = "----part-of-the-walk";

    private final List<byte[]> parts = new ArrayList<>();

    /** The upload of a CSV file with customers. */
    public static Multipart ofCustomers(String fileName, byte[] content, String mode) {
        return new Multipart()
                .file("file", fileName, "text/csv", content)
                .field("type", "CUSTOMER")
                .field("mode", mode);
    }

    public Multipart field(String name, String value) {
        parts.add(text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
                + "\r\n"));
        return this;
    }

    public Multipart file(String name, String fileName, String contentType, byte[] content) {
        parts.add(text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                + fileName + "\"\r\nContent-Type: " + contentType + "\r\n\r\n"));
        parts.add(content);
        parts.add(text("\r\n"));
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    BodyPublisher publisher() {
        List<byte[]> all = new ArrayList<>(parts);
        all.add(text("--" + BOUNDARY + "--\r\n"));
        return BodyPublishers.ofByteArrays(all);
    }

    private static byte[] text(String value) {
        return value.getBytes(StandardCharsets.UTF_8);
    }
}
